// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayPartsOf } from "./day-matches.ts";
import { periodsOf } from "./periods.ts";
import type { Rule, Until } from "./rule.ts";
import { instantOf, msPerDay } from "./wall.ts";

/** The places that BYSETPOS names in one period, from the front and from the back. */
function positioned(set: readonly number[], positions: readonly number[] | undefined): readonly number[] {
  if (positions === undefined) return set;
  const chosen = positions.flatMap((position) => set[position > 0 ? position - 1 : set.length + position] ?? []);
  return [...new Set(chosen)].toSorted((a, b) => a - b);
}

/** Only near the end of a rule does it matter what time it is in UTC. */
function isPast(until: Until | undefined, wall: number, timeZone: string): boolean {
  if (until === undefined) return false;
  if (until.kind === "day") return wall >= until.ms + msPerDay;
  if (until.kind === "wall") return wall > until.ms;
  if (Math.abs(wall - until.ms) > msPerDay) return wall > until.ms;
  return instantOf(wall, timeZone) > until.ms;
}

/**
 * The wall times of a rule from its start on, in order. A start that the rule itself does not give is not among them.
 *
 * @param rule - the rule
 * @param start - the first wall time, as `wallOf` counts
 * @param asked - IANA name, and the wall time before which nothing is asked; some earlier ones may come
 */
export function* wallsOf(
  rule: Rule,
  start: number,
  { timeZone, from }: { readonly timeZone: string; readonly from: number },
): Generator<number> {
  const parts = dayPartsOf(rule, Math.floor(start / msPerDay));
  // Only a rule with COUNT has to be walked from its start.
  const walk = { start, asked: rule.count === undefined ? from : start };
  let given = 0;
  for (const period of periodsOf(rule, parts, walk)) {
    for (const wall of positioned(period, rule.positions)) {
      if (wall < start) continue;
      if (isPast(rule.until, wall, timeZone)) return;
      yield wall;
      given += 1;
      if (given === rule.count) return;
    }
    // A period without a place for BYSETPOS gives nothing; that the rule has ended is seen from the period itself.
    if (isPast(rule.until, period[0] ?? start, timeZone)) return;
  }
}
