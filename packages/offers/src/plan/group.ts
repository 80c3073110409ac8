// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { labelOf, textIn } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { targetGroups, topics } from "../codes/lists.ts";
import type { Catalogue, Offer } from "../records/catalogue.ts";

/** Offers under one heading of a printed plan. */
export interface OfferGroup {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offer[];
}

const notStated: Bilingual = { de: "nicht angegeben", en: "not stated" };

const folds: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

/** German alphabetical order, the same on every machine: ä as a, ß as ss (DIN 5007-1). */
const sortKey = (text: string): string => text.toLowerCase().replaceAll(/[äöüß]/g, (letter) => folds[letter] ?? letter);

const byKey = (a: string, b: string): number => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0);

const keysOf = (offer: Offer, by: "topic" | "target-group" | "place"): readonly string[] =>
  by === "topic" ? offer.topics : by === "target-group" ? offer.targetGroups : offer.placeIds;

function labelOfGroup(
  { places }: Catalogue,
  by: "topic" | "target-group" | "place",
  id: string,
  language: keyof Bilingual,
): string {
  if (by === "topic") return labelOf(topics, id, language);
  if (by === "target-group") return labelOf(targetGroups, id, language);
  const name = places.find((place) => place.id === id)?.name;
  return name === undefined ? id : (textIn(name, language)?.text ?? id);
}

/**
 * The offers of a catalogue under headings, as a printed plan shows them. An offer stands under each of its topics; offers
 * without one stand last, under “not stated”.
 *
 * @param catalogue - the catalogue
 * @param by - what the headings are
 * @param language - `de` or `en`; decides labels and order
 */
export function groupOffers(
  catalogue: Catalogue,
  by: "topic" | "target-group" | "place",
  language: keyof Bilingual,
): readonly OfferGroup[] {
  const title = (offer: Offer): string => textIn(offer.title, language)?.text ?? offer.id;
  const sorted = catalogue.offers.toSorted((a, b) => byKey(title(a), title(b)));
  const ids = [...new Set(sorted.flatMap((offer) => keysOf(offer, by)))];
  const groups = ids
    .map((id) => ({
      id,
      label: labelOfGroup(catalogue, by, id, language),
      offers: sorted.filter((offer) => keysOf(offer, by).includes(id)),
    }))
    .toSorted((a, b) => byKey(a.label, b.label));
  const rest = sorted.filter((offer) => keysOf(offer, by).length === 0);
  return rest.length === 0 ? groups : [...groups, { id: "", label: notStated[language], offers: rest }];
}
