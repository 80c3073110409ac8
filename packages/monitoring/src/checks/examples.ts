// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ParticipationRecord } from "../record/participation.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import type { RuleSetId } from "../rule-sets/ids.ts";
import type { RecordSet } from "./check.ts";

const german = { birthCountry: "DE", germanByBirth: true } as const;

/** A complete record of an invented person. */
export const whole: ParticipationRecord = {
  ref: "A",
  operation: "BQB",
  region: "more-developed",
  entry: "2019-03-04",
  exit: null,
  status: "unemployed",
  minority: false,
  homeless: false,
  otherDisadvantage: false,
  degurba: 1,
  facts: {
    birthDate: "1984-06-01",
    gender: "female",
    isced: 3,
    nationalities: ["DE"],
    germanByBirth: true,
    parents: [german, german],
    disability: { degree: 0 },
    household: { adults: 1, employedMembers: 0, children: [] },
    spells: [{ kind: "registered-unemployed", from: "2018-11-01", to: null }],
    known: { "registered-unemployed": { from: "2000-01-01", to: null } },
  },
};

/** The same person, after leaving. */
export const gone: ParticipationRecord = {
  ...whole,
  exit: "2019-08-30",
  atExit: { on: "2019-09-10", status: "unemployed", jobSearching: true, inEducation: false, qualification: false },
  atSixMonths: { on: "2020-02-28", status: "employed", improved: false },
};

/** Records under the rules since 2018, if not others. */
export const setOf = (
  records: readonly ParticipationRecord[],
  rules: RuleSetId = "esf-2014-2018",
  operations: RecordSet["operations"] = {},
): RecordSet => ({ records, rules: ruleSet(rules), operations });

/** A record without some of its facts. */
export function lacking(...facts: readonly (keyof ParticipationRecord["facts"])[]): ParticipationRecord {
  const left = Object.entries(whole.facts).filter(([name]) => !facts.some((fact) => fact === name));
  return { ...whole, facts: Object.fromEntries(left) };
}
