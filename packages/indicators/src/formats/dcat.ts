// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { toDataset } from "@quartierkit/vocabulary/dcat";
import type { CatalogueEntry, DatasetContent } from "@quartierkit/vocabulary/dcat";
import type { IndicatorFile } from "../records/file.ts";

/** From the first reference date to the last. */
function periodOf({ observations }: IndicatorFile): Pick<DatasetContent, "period"> {
  const days = observations.flatMap(({ referenceDate }) => referenceDate ?? []).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? {} : { period: { from, to } };
}

/**
 * A catalogue record for GovData: a dataset in DCAT-AP.de 2.0 as JSON-LD, with period and municipality from the figures. What
 * a portal asks for beyond that is its own; it is not held against the shapes of DCAT-AP.de here.
 *
 * @param file - figures
 * @param entry - title, publisher, licence and where the files lie
 */
export function toDcat(file: IndicatorFile, entry: CatalogueEntry): object {
  return toDataset(entry, {
    themes: ["SOCI", "REGI"],
    ...periodOf(file),
    municipalities: file.areas.flatMap(({ ags }) => ags ?? []),
  });
}
