// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { relocate, runChecks } from "@quartierkit/findings";
import type { Finding, Kept } from "@quartierkit/findings";
import { usualFreshness } from "../freshness.ts";
import type { Catalogue } from "../records/catalogue.ts";
import { contactChecks } from "./contacts.ts";
import { hourChecks } from "./hours.ts";
import { meetingChecks } from "./meetings.ts";
import type { CatalogueCheck, CatalogueParameters } from "./parameters.ts";
import { placeChecks } from "./places.ts";
import { referenceChecks } from "./references.ts";
import { termChecks } from "./terms.ts";
import { textChecks } from "./texts.ts";
import { upkeepChecks } from "./upkeep.ts";
import { weekdayTextChecks } from "./weekday-text.ts";
import { wordingChecks } from "./wording.ts";

/** All checks of a catalogue. */
export const catalogueChecks: readonly CatalogueCheck[] = [
  ...referenceChecks,
  ...hourChecks,
  ...meetingChecks,
  ...weekdayTextChecks,
  ...termChecks,
  ...upkeepChecks,
  ...textChecks,
  ...wordingChecks,
  ...contactChecks,
  ...placeChecks,
];

/** The day of a check, where the members stood, and what it is told besides. */
export interface CheckOptions extends Partial<CatalogueParameters> {
  readonly on: Day;
  /** As `readCatalogue` tells. */
  readonly kept?: Kept;
}

/**
 * Everything that is wrong with a catalogue on a day, or worth knowing.
 *
 * @param catalogue - the catalogue
 * @param options - the day, and as far as they are at hand the places of members in the file, verdict ids, and the
 *   municipalities of postal codes; what is absent is not checked
 */
export function checkCatalogue(catalogue: Catalogue, { on, kept, ...parameters }: CheckOptions): readonly Finding[] {
  const told: CatalogueParameters = { staleAfterDays: usualFreshness.dueAfterDays, ...parameters };
  return relocate(runChecks(catalogueChecks, catalogue, { on, parameters: told }), kept);
}
