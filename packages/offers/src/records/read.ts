// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Kept, Place } from "@quartierkit/findings";
import { readLists } from "@quartierkit/findings/schema";
import { catalogueHead, catalogueLists } from "./catalogue.ts";
import type { Catalogue } from "./catalogue.ts";

/** A catalogue as far as it could be read. */
export interface ReadCatalogue {
  /** `null` where the value is no catalogue at all. */
  readonly catalogue: Catalogue | null;
  readonly findings: readonly Finding[];
  /** Where the members stood that were kept; `checkCatalogue` takes it. */
  readonly kept: Kept<keyof typeof catalogueLists>;
}

/**
 * Reads a catalogue member by member: a broken offer is reported and left out, all others stay.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readCatalogue(value: unknown, place: Place = {}): ReadCatalogue {
  const { head, lists, findings, kept } = readLists(catalogueHead, catalogueLists, value, place);
  return { catalogue: head === null ? null : { ...head, ...lists }, findings, kept };
}
