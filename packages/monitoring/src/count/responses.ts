// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { NoAnswer } from "../record/facts.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { counts } from "./cells.ts";
import type { Cell } from "./cells.ts";
import type { Judged } from "./judge.ts";
import { isAskedLater } from "./pending.ts";
import type { Pending } from "./pending.ts";
import { leavesIn } from "./period.ts";
import type { ReportPeriod } from "./period.ts";

/** What came of asking those who left in a cell: not asked, not reached and declined are three things. */
export interface Responses extends Pick<Cell, "gender" | "region"> {
  readonly what: Pending["what"];
  /** Who left in the period and counts in the indicators. */
  readonly left: number;
  /** How many of them were to be asked: all, those drawn, or nobody. */
  readonly drawn: number;
  readonly answered: number;
  readonly unreachable: number;
  readonly declined: number;
  /** Drawn, and nobody has asked yet. */
  readonly notAsked: number;
}

type Kind = NoAnswer | "answered" | "notAsked";

const moments = { "exit-situation": "atExit", "follow-up": "atSixMonths" } as const;

const kindOf = ({ facts }: Judged, what: Pending["what"]): Kind => {
  const { noAnswer, on } = facts[moments[what]];
  return noAnswer ?? (on === undefined ? "notAsked" : "answered");
};

function rowOf(left: readonly Judged[], what: Pending["what"], set: RuleSet): Omit<Responses, "gender" | "region"> {
  const drawn = what === "exit-situation" ? left : left.filter((one) => isAskedLater(one, set));
  const size = (wanted: Kind): number => drawn.filter((one) => kindOf(one, what) === wanted).length;
  return {
    what,
    left: left.length,
    drawn: drawn.length,
    answered: size("answered"),
    unreachable: size("unreachable"),
    declined: size("declined"),
    notAsked: size("notAsked"),
  };
}

/**
 * What came of asking after leaving, by region and gender: what a figure of a sample is measured against.
 *
 * @param all - the participations
 * @param set - the rule set, with who is asked
 * @param period - of the report
 * @returns no row where nobody left
 */
export function responsesOf(all: readonly Judged[], set: RuleSet, period: ReportPeriod): readonly Responses[] {
  const left = all.filter((one) => counts(one, set) && leavesIn(one.facts, period));
  const groups = new Map<string, Judged[]>();
  for (const one of left) {
    const key = JSON.stringify([one.region, one.gender]);
    const group = groups.get(key) ?? [];
    group.push(one);
    groups.set(key, group);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) =>
      group.slice(0, 1).flatMap(({ gender, region }) => [
        { gender, region, ...rowOf(group, "exit-situation", set) },
        { gender, region, ...rowOf(group, "follow-up", set) },
      ]),
    );
}
