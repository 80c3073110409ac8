// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DaySet } from "./day-set.ts";
import { covers } from "../internal/spans.ts";
import type { Span } from "../internal/spans.ts";
import { commonDays, complement, daysIn, intersect } from "./spans.ts";
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

/** Whether a plank carries a whole stretch. */
const carriesAll = ({ days, maxDays }: Plank, stretch: Span): boolean =>
  stretch[1] - stretch[0] <= maxDays && covers(days, stretch);

/** The part of a gap that one plank carries: whole stretches, none longer than it allows. */
const carriedBy = (open: Spans, plank: Plank): Spans =>
  plank.maxDays === Infinity ? intersect(open, plank.days) : open.filter((stretch) => carriesAll(plank, stretch));

/** How many days of a gap count; `null` where the gap breaks the chain. Bridges are tried in order. */
function carried(gap: Span, planks: readonly Plank[]): number | null {
  let open: Spans = [gap];
  let counted = 0;
  for (const plank of planks) {
    const [only] = open;
    const covered = open.length === 1 && only !== undefined && carriesAll(plank, only) ? open : carriedBy(open, plank);
    if (plank.counts) counted += daysIn(covered);
    if (covered === open) return counted;
    if (covered.length > 0) open = intersect(open, complement(covered));
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
  for (let index = main.length - 1; index >= 0; index -= 1) {
    const span = main[index];
    if (span === undefined || span[0] > on) continue;
    const start = Math.max(span[0], since);
    const end = Math.min(span[1], on + 1);
    if (end <= since) break;
    if (counted < 0 && end <= on) break;
    const bridged = end === reached ? 0 : carried([end, reached], planks);
    if (bridged === null) return { counted, reached: end };
    counted += bridged + end - start;
    reached = start;
    if (counted >= enough) return { counted, reached: start + counted - enough };
  }
  return counted < 0 ? { counted: 0, reached: on } : { counted, reached: since };
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
  const within = (days: Spans, most: number) => most === Infinity || commonDays(days, [[since, on]]) <= most;
  const surely = bridges
    .filter(({ days, totalMaxDays }) => within(days.possible, totalMaxDays.lo))
    .map(({ days, counts, maxDays }) => ({ days: days.certain, counts, maxDays: maxDays.lo }));
  const perhaps = bridges
    .filter(({ days, totalMaxDays }) => within(days.certain, totalMaxDays.hi))
    .map(({ days, counts, maxDays }) => ({ days: days.possible, counts, maxDays: maxDays.hi }));
  const longest = walk(main.possible, perhaps, input);
  return { lo: walk(main.certain, surely, input).counted, hi: longest.counted, reached: longest.reached };
}
