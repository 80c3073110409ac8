// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { counts } from "../count/cells.ts";
import { leavesIn } from "../count/period.ts";
import type { EsfReport } from "../count/report.ts";

/** How many came and left in a quarter; everybody who takes part, complete or not. */
export interface Flow {
  /** `2020-1` is the first quarter of 2020. */
  readonly quarter: string;
  readonly entries: number;
  readonly exits: number;
}

const quarterOf = (day: Day): string => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function quarters(from: Day, to: Day): readonly string[] {
  const [first, last] = [quarterOf(from), quarterOf(to)];
  const count = (text: string) => Number(text.slice(0, 4)) * 4 + Number(text.slice(5)) - 1;
  return Array.from({ length: count(last) - count(first) + 1 }, (_, index) => {
    const number = count(first) + index;
    return `${Math.floor(number / 4)}-${(number % 4) + 1}`;
  });
}

/** Entries and exits by quarter, quarters without any included. */
export function flowOf({ participations, from, to }: EsfReport): readonly Flow[] {
  const inside = (day: Day | undefined): day is Day => day !== undefined && from <= day && day <= to;
  const tally = (days: readonly (Day | undefined)[], quarter: string) =>
    days.filter((day) => inside(day) && quarterOf(day) === quarter).length;
  const [came, went] = [participations.map(({ facts }) => facts.entry), participations.map(({ facts }) => facts.exit)];
  return quarters(from, to).map((quarter) => ({ quarter, entries: tally(came, quarter), exits: tally(went, quarter) }));
}

/** What became of the leavers of one group. */
export interface GroupResult {
  /** The output indicator that is the group. */
  readonly group: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
}

/**
 * How a result stands in each target group, among those who left in the period.
 *
 * @param report - the report
 * @param options - the groups as output indicators, the result as result indicator
 */
export function resultsByGroup(
  { participations, rules, from, to }: EsfReport,
  { groups, result }: { readonly groups: readonly string[]; readonly result: string },
): readonly GroupResult[] {
  const leavers = participations.filter((one) => counts(one, rules) && leavesIn(one.facts, { from, to }));
  return groups.map((group) => {
    const members = leavers.filter(({ outcomes }) => outcomes[group] === "met");
    const tally = (outcome: string) => members.filter(({ outcomes }) => outcomes[result] === outcome).length;
    return { group, met: tally("met"), notMet: tally("not-met"), unknown: tally("unknown") };
  });
}

/** How many participants live in an area; unknown where nobody recorded it. */
export function residentsOf(
  { participations }: EsfReport,
  district: string,
): { readonly inside: number; readonly outside: number; readonly unknown: number } {
  const known = participations.flatMap(({ facts }) => facts.residence?.district ?? []);
  const inside = known.filter((one) => one === district).length;
  return { inside, outside: known.length - inside, unknown: participations.length - known.length };
}
