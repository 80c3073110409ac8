// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { build, evaluate, parameterOn, rule } from "@quartierkit/rules";
import { registeredOnTheDay } from "../indicators/derived.ts";
import { bagatelleHours } from "../indicators/parameters.ts";
import { derived, norms } from "../indicators/sources.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";

/** Registered as unemployed at entry: whatever else the record says, the person counts as unemployed. */
const registered = rule({
  id: "registered-at-entry",
  title: { de: "Bei Eintritt arbeitslos gemeldet", en: "Registered as unemployed at entry" },
  purpose: "statistics",
  versions: [
    {
      inForce: { from: "2014-01-01", to: null },
      norm: norms.guidance,
      source: derived("wer arbeitslos gemeldet ist, ist nach der nationalen Definition arbeitslos"),
      when: build.allOf(registeredOnTheDay),
    },
  ],
});

/** Tells whether the history says for certain that somebody was registered as unemployed on the day of entry. */
export const wasRegistered = ({ facts, entry }: ParticipationRecord): boolean =>
  facts.spells !== undefined && evaluate(registered, facts, entry, { lawDay: "2014-01-01" }).outcome === "met";

/** A status other than unemployed while the person was registered: one of the two is wrong, and nobody can tell which. */
export const contradicts = (record: ParticipationRecord): boolean =>
  record.status !== undefined && record.status !== "unemployed" && wasRegistered(record);

/** Why a record is no participation at all. */
export type Unusable = "exit-before-entry" | "bagatelle";

/**
 * Why a record is not counted anywhere, not even in the grand total.
 *
 * @param record - the record
 * @param set - the rule set
 * @returns `null` where it is a participation
 */
export function unusable({ entry, exit, contactHours }: ParticipationRecord, { lawDay }: RuleSet): Unusable | null {
  if (isDay(exit) && exit < entry) return "exit-before-entry";
  const hours = parameterOn(bagatelleHours, lawDay)?.value;
  return contactHours !== undefined && hours !== undefined && contactHours <= hours ? "bagatelle" : null;
}
