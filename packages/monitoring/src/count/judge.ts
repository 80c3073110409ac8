// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import { evaluateAll } from "@quartierkit/rules";
import type { Verdict } from "@quartierkit/rules";
import type { Indicator } from "../indicators/indicator.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import type { Participation } from "./participations.ts";

/** What an indicator says of a participation. */
export type Outcome = Verdict["outcome"];

/** A participation with what every indicator says of it. */
export interface Judged extends Participation {
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Facts that would have to be known for the record to be complete; empty where it is. */
  readonly missing: readonly string[];
  readonly complete: boolean;
  /** Facts that sub-indicators, sensitive and sampled ones lack; it is complete without them. */
  readonly open: readonly string[];
  /** Facts of the time after leaving that results lack, by moment. */
  readonly openLater: Readonly<Record<"exit" | "six-months", readonly string[]>>;
}

/** Histories end the day before: whoever begins on the day may have been signed off on it. */
export const dayBefore = (day: string): string => addDays(day, -1);

/** What is found out after leaving: facts of then, and a programme's own. */
const isLater = (path: string): boolean => /^(?:atExit|atSixMonths|ext)\./.test(path);

/** Whether an indicator has to be decided for a participation to count. */
export const isNeeded = ({ moment, data }: Indicator, { switches: { completeness } }: RuleSet): boolean =>
  moment === "entry" &&
  (data === "required" || (data === "detail" && completeness === "all-outputs")) &&
  completeness !== "every-participant";

const distinct = (paths: readonly string[]): readonly string[] => [...new Set(paths)].toSorted();

/**
 * Asks every indicator of a rule set about a participation.
 *
 * @param participation - the participation
 * @param set - the rule set, a city's own indicators included
 */
export function judged(participation: Participation, set: RuleSet): Judged {
  const { facts, gender } = participation;
  const rules = set.indicators.map(({ rule }) => rule);
  const verdicts = evaluateAll(rules, facts, dayBefore(facts.entry), { lawDay: set.lawDay });
  const lacking = (wanted: (indicator: Indicator) => boolean): readonly string[] =>
    distinct(set.indicators.flatMap((indicator, index) => (wanted(indicator) ? (verdicts[index]?.missing ?? []) : [])));
  const after = (wanted: Indicator["moment"]): readonly string[] =>
    lacking(({ moment, data }) => moment === wanted && data === "result").filter(isLater);
  const needsGender = gender === "unknown" && set.switches.completeness !== "every-participant";
  const missing = distinct([...(needsGender ? ["gender"] : []), ...lacking((indicator) => isNeeded(indicator, set))]);
  return {
    ...participation,
    outcomes: Object.fromEntries(
      set.indicators.map(({ id }, index) => [id, verdicts[index]?.outcome ?? "unknown"] as const),
    ),
    missing,
    complete: missing.length === 0,
    open: lacking(({ moment, data }) => moment === "entry" && data !== "required").filter(
      (path) => !missing.includes(path),
    ),
    openLater: { exit: after("exit"), "six-months": after("six-months") },
  };
}
