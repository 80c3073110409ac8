// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import { followUpMonths, resultWindowDays } from "../indicators/parameters.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import type { Judged } from "./judge.ts";

/** What is still to be found out about somebody who has left. */
export interface Pending {
  readonly ref: string;
  readonly what: "exit-situation" | "follow-up";
  readonly due: Day;
}

/** By when the situation after leaving has to be found out. */
export const exitDue = (exit: Day, { lawDay }: RuleSet): Day =>
  addDays(exit, parameterOn(resultWindowDays, lawDay)?.value ?? 0);

/** The day six months after leaving; at the end of a month that is too short, its last day. */
export const followUpDue = (exit: Day, { lawDay }: RuleSet): Day =>
  addMonths(exit, parameterOn(followUpMonths, lawDay)?.value ?? 0);

/** Whether somebody who left is to be asked six months later: everybody, whoever was drawn, or nobody. */
export const isAskedLater = ({ facts }: Judged, { switches: { followUp } }: RuleSet): boolean =>
  followUp === "census" || (followUp === "sample" && facts.atSixMonths.sampled === true);

/**
 * What is open about a participation: nothing while the person is still there, nothing that could not count anyway, and nothing that was
 * asked for without an answer.
 *
 * @param judged - the participation
 * @param set - the rule set
 */
export function pendingOf(judged: Judged, set: RuleSet): readonly Pending[] {
  const { ref, facts, openLater } = judged;
  const { exit, atExit, atSixMonths } = facts;
  if (exit === undefined) return [];
  const atOnce = openLater.exit.length > 0 && atExit.noAnswer === undefined;
  const later = openLater["six-months"].length > 0 && atSixMonths.noAnswer === undefined && isAskedLater(judged, set);
  return [
    ...(atOnce ? [{ ref, what: "exit-situation", due: exitDue(exit, set) } as const] : []),
    ...(later ? [{ ref, what: "follow-up", due: followUpDue(exit, set) } as const] : []),
  ];
}
