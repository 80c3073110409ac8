// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { toDataset } from "@quartierkit/vocabulary/dcat";
import type { CatalogueEntry } from "@quartierkit/vocabulary/dcat";
import type { Catalogue } from "../records/catalogue.ts";
import type { Outgoing } from "./loss.ts";

const lastChange = ({ offers }: Catalogue): Day | undefined =>
  offers
    .flatMap(({ changedOn, verifiedOn }) => changedOn ?? verifiedOn ?? [])
    .toSorted()
    .at(-1);

const elsewhere: Bilingual = {
  de: "steht in den Dateien, auf die der Eintrag zeigt",
  en: "stands in the files to which the entry points",
};

/**
 * A record for GovData and other portals: a dataset of DCAT-AP.de as JSON-LD, with municipalities and languages from the offers.
 * It points to files and holds no offers itself.
 *
 * @param catalogue - the catalogue
 * @param entry - title, publisher, licence and where the files lie
 */
export function toDcat(catalogue: Catalogue, entry: CatalogueEntry): Outgoing<object> {
  const modified = entry.modified ?? lastChange(catalogue);
  const lists = (["organisations", "places", "offers"] as const).filter((list) => catalogue[list].length > 0);
  const value = toDataset(modified === undefined ? entry : { ...entry, modified }, {
    themes: ["SOCI"],
    languages: catalogue.offers.flatMap(({ title }) => Object.keys(title)),
    municipalities: catalogue.places.flatMap(({ ags }) => ags ?? []),
  });
  return { value, loss: lists.map((list) => ({ path: `/${list}`, why: elsewhere })) };
}
