// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { covers, daysIn, join, openIn, within } from "./spans.ts";
import type { Span, Spans } from "./spans.ts";

/** A bridge over one possible course of history. */
export interface Plank {
  /** The days that it carries, and the days that use up its total. */
  readonly carries: Spans;
  readonly charges: Spans;
  readonly counts: boolean;
  /** `Infinity` where there is no limit. */
  readonly maxDays: number;
  readonly totalCapDays: number;
}

/** Why a walk went no further: nothing carries the days, what carries them is too long, or its total is used up. */
export interface Stop {
  readonly reason: "gap" | "too-long" | "cap";
  readonly open: Span;
}

/** How far back a walk came; `stop: null` where no earlier day of the main kinds was left. */
export interface Walk {
  readonly counted: number;
  readonly start: number;
  readonly stop: Stop | null;
}

export interface Way {
  readonly main: Spans;
  readonly planks: readonly Plank[];
  /** Longest stretch that needs no plank. */
  readonly maxGapDays: number;
}

const lengthOf = ([start, end]: Span): number => end - start;

/** The days of a gap that planks carry; those with a limit of length see only what the others leave open. */
function carriedBy(gap: Span, planks: readonly Plank[]): Spans {
  const carried: Span[] = [];
  for (const { carries, maxDays } of planks) if (maxDays === Infinity) carried.push(...within(carries, gap));
  const unlimited = join(carried);
  const short: Span[] = [];
  for (const stretch of openIn(gap, unlimited)) {
    for (const { carries, maxDays } of planks) {
      if (maxDays !== Infinity && lengthOf(stretch) <= maxDays) short.push(...within(carries, stretch));
    }
  }
  return short.length === 0 ? unlimited : join([...unlimited, ...short]);
}

/** The nearest stretch of a gap that is open and too long to go without a plank. */
function openStretch(gap: Span, planks: Spans, maxGapDays: number): Span | undefined {
  return openIn(gap, planks).findLast((stretch) => lengthOf(stretch) > maxGapDays);
}

function stopAt(open: Span, { planks, maxGapDays }: Way, usable: readonly Plank[]): Stop {
  const all = join(planks.flatMap(({ carries }) => within(carries, open)));
  const bare = openStretch(open, all, maxGapDays);
  if (bare !== undefined) return { reason: "gap", open: bare };
  const isTooLong = usable.some(({ carries }) => within(carries, open).length > 0);
  return { reason: isTooLong ? "too-long" : "cap", open };
}

/** Adds a gap to the days that a plank has used up, and tells whether its total still holds. */
function isUsable({ charges, totalCapDays }: Plank, place: number, gap: Span, used: number[]): boolean {
  if (totalCapDays === Infinity) return true;
  const total = (used[place] ?? 0) + daysIn(within(charges, gap));
  used[place] = total;
  return total <= totalCapDays;
}

/** How many days of a gap count, or why it is not crossed. */
function cross(gap: Span, way: Way, usable: readonly Plank[]): number | Stop {
  const days = lengthOf(gap);
  // The usual gap is one spell of a kind that counts.
  if (usable.some(({ carries, counts, maxDays }) => counts && days <= maxDays && covers(carries, gap))) return days;
  const open = openStretch(gap, carriedBy(gap, usable), way.maxGapDays);
  if (open !== undefined) return stopAt(open, way, usable);
  const counting = usable.filter(({ counts }) => counts);
  return counting.length === 0 ? 0 : daysIn(carriedBy(gap, counting));
}

/**
 * Walks back from a day over the main kinds and the planks between them, until a gap is not carried.
 *
 * @param way - one possible course of history
 * @param end - the number after the day the walk begins on
 * @returns `null` where that day is none of the main kinds
 */
export function walkBack(way: Way, end: number): Walk | null {
  const { main, planks } = way;
  const used = planks.map(() => 0);
  let here = main.at(-1);
  if (here === undefined || here[1] !== end) return null;
  let counted = lengthOf(here);
  for (let index = main.length - 2; index >= 0; index -= 1) {
    const earlier = main[index];
    if (earlier === undefined) break;
    const gap: Span = [earlier[1], here[0]];
    const usable = planks.filter((plank, place) => isUsable(plank, place, gap, used));
    const crossed = cross(gap, way, usable);
    if (typeof crossed !== "number") return { counted, start: here[0], stop: crossed };
    counted += lengthOf(earlier) + crossed;
    here = earlier;
  }
  return { counted, start: here[0], stop: null };
}
