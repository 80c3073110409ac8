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

const isOpen = (outcomes: Judged["outcomes"], set: RuleSet, moment: "exit" | "six-months"): boolean =>
  set.indicators.some(
    (indicator) => indicator.moment === moment && indicator.data === "result" && outcomes[indicator.id] === "unknown",
  );

/**
 * What is open about a participation: nothing while the person is still there, and nothing that could not count anyway.
 *
 * @param judged - the participation
 * @param set - the rule set
 */
export function pendingOf({ ref, facts, outcomes }: Judged, set: RuleSet): readonly Pending[] {
  const { exit } = facts;
  if (exit === undefined) return [];
  return [
    ...(isOpen(outcomes, set, "exit") ? [{ ref, what: "exit-situation", due: exitDue(exit, set) } as const] : []),
    ...(isOpen(outcomes, set, "six-months") ? [{ ref, what: "follow-up", due: followUpDue(exit, set) } as const] : []),
  ];
}
