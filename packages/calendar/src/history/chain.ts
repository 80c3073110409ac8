// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DaySet } from "./day-set.ts";
import { complement, daysIn, has, intersect } from "./spans.ts";
import type { Spans } from "./spans.ts";

/** Days that do not break a chain, with the longest gap they bridge. */
export interface Bridge {
  readonly days: DaySet;
  readonly counts: boolean;
  readonly maxDays: { readonly lo: number; readonly hi: number };
  /** Total in the window above which the bridge carries nothing. */
  readonly totalMaxDays: { readonly lo: number; readonly hi: number };
}

export interface ChainInput {
  readonly main: DaySet;
  /** In the order in which they are tried; bridges that count stand before those that are only ignored. */
  readonly bridges: readonly Bridge[];
  /** The chain is counted up to the day before this one. */
  readonly on: number;
  /** The earliest day that is looked at. */
  readonly since: number;
  /** How long a chain anybody asks for: nothing earlier is looked at. `Infinity` for the whole chain. */
  readonly enough: number;
}

interface Plank {
  readonly days: Spans;
  readonly counts: boolean;
  readonly maxDays: number;
}

/** The part of a gap that one plank carries: whole stretches, none longer than it allows. */
const carriedBy = (open: Spans, { days, maxDays }: Plank): Spans => {
  if (maxDays === Infinity) return intersect(open, days);
  return open.filter(
    ([start, end]) => end - start <= maxDays && daysIn(intersect([[start, end]], days)) === end - start,
  );
};

/** How many days of a gap count; `null` where the gap breaks the chain. Bridges are tried in order. */
function carried(gap: Spans, planks: readonly Plank[]): number | null {
  let open = gap;
  let counted = 0;
  for (const plank of planks) {
    const covered = carriedBy(open, plank);
    if (plank.counts) counted += daysIn(covered);
    open = intersect(open, complement(covered));
  }
  return open.length === 0 ? counted : null;
}

/** Walks back from the day, over one possible course of history, until the chain breaks or is long enough. */
function walk(
  main: Spans,
  planks: readonly Plank[],
  { on, since, enough }: ChainInput,
): { readonly counted: number; readonly reached: number } {
  let counted = -1;
  let reached = on + 1;
  if (!has(main, on)) return { counted: 0, reached: on };
  for (const [start, end] of intersect(main, [[since, on + 1]]).toReversed()) {
    const bridged = end === reached ? 0 : carried([[end, reached]], planks);
    if (bridged === null) return { counted, reached: end };
    counted += bridged + end - start;
    reached = start;
    if (counted >= enough) return { counted, reached: start + counted - enough };
  }
  return { counted, reached: since };
}

/**
 * Days of the unbroken chain of `main` days that ends on a day, not counting that day itself; 0 where the day is not one
 * of them. A gap is bridged where each of its days belongs to a bridge and no stretch of it is longer than the bridge
 * allows.
 *
 * @returns bounds: `lo` if everything unknown breaks the chain, `hi` if everything unknown carries it; `reached` is the
 *   earliest day that the longer of the two had to look at
 */
export function chainLength(input: ChainInput): { readonly lo: number; readonly hi: number; readonly reached: number } {
  const { main, bridges, on, since } = input;
  const total = (days: Spans) => daysIn(intersect(days, [[since, on]]));
  const surely = bridges
    .filter(({ days, totalMaxDays }) => total(days.possible) <= totalMaxDays.lo)
    .map(({ days, counts, maxDays }) => ({ days: days.certain, counts, maxDays: maxDays.lo }));
  const perhaps = bridges
    .filter(({ days, totalMaxDays }) => total(days.certain) <= totalMaxDays.hi)
    .map(({ days, counts, maxDays }) => ({ days: days.possible, counts, maxDays: maxDays.hi }));
  const longest = walk(main.possible, perhaps, input);
  return { lo: walk(main.certain, surely, input).counted, hi: longest.counted, reached: longest.reached };
}
