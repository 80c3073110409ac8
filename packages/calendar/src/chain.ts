// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "./day.ts";
import type { Day } from "./day.ts";
import type { DayBounds } from "./imprecise-day.ts";
import { firstNumber } from "./internal/civil.ts";
import { coverageOf } from "./internal/coverage.ts";
import type { Span } from "./internal/spans.ts";
import { walkBack } from "./internal/walk.ts";
import type { Plank, Walk } from "./internal/walk.ts";
import type { Known, Spell } from "./known.ts";
import { lengthInDays } from "./period.ts";
import type { Bounds, ClosedPeriod } from "./period.ts";

/** Kinds of spells that do not break a chain. */
export interface Bridge {
  readonly kinds: readonly string[];
  /** Longest stretch of a gap, in days, that it carries; the stretch is what bridges without `maxDays` leave open. */
  readonly maxDays?: number;
  /** Most days of its kinds in all gaps from the day back to and with the gap in question. */
  readonly totalCapDays?: number;
  /** Whether bridged days count into the duration, or are only skipped. */
  readonly counts: boolean;
}

export interface ChainInput {
  /** The history, all kinds; days may be imprecise. */
  readonly spells: readonly Spell[];
  /** Kinds that make the chain. */
  readonly kinds: readonly string[];
  /** The last day of the chain. */
  readonly on: Day;
  /** Their order does not matter. */
  readonly bridges: readonly Bridge[];
  readonly known?: Known;
  /** Longest stretch of a gap, in days, that needs no bridge and does not count; 0 where absent. */
  readonly maxGapDays?: number;
  /** Days outside are not looked at; without a window the look back ends with 1800. */
  readonly window?: ClosedPeriod;
}

/**
 * Why the chain is not longer. `gap`: no bridge carries these days; `too-long`: one would, were they fewer; `cap`: its total
 * is used up; `window`: the look back ends here; `beginning`: there is no earlier day of the kinds; `unknown`: it may well
 * be longer, and these days decide.
 */
export interface ChainStop {
  readonly reason: "gap" | "too-long" | "cap" | "unknown" | "window" | "beginning";
  readonly period?: ClosedPeriod;
}

export interface Chain {
  /** Days that count, `on` included. */
  readonly days: Bounds;
  /** The earliest and the latest day on which it can begin; `null` where there certainly is no chain. */
  readonly start: DayBounds | null;
  readonly stoppedBy: ChainStop;
}

const periodOf = ([start, end]: Span): ClosedPeriod => ({ from: dayOf(start), to: dayOf(end - 1) });

/** What is unknown carries the longer of the two walks, and breaks the shorter. */
function walks(
  input: ChainInput,
  range: Span,
  end: number,
): { readonly sure: Walk | null; readonly hoped: Walk | null } {
  const { spells, kinds, known = {}, bridges, maxGapDays = 0 } = input;
  const history = { spells, known };
  const { certain, possible } = coverageOf(kinds, history, range);
  const isUnbroken = certain.length < 2 && possible.length < 2;
  const planks = (isUnbroken ? [] : bridges).map(
    ({ kinds: carrying, counts, maxDays = Infinity, totalCapDays = Infinity }) => ({
      days: coverageOf(carrying, history, range),
      limits: { counts, maxDays, totalCapDays },
    }),
  );
  const isExact = certain === possible && planks.every(({ days }) => days.certain === days.possible);
  const cautious: Plank[] = planks.map(({ days, limits }) => ({
    carries: days.certain,
    charges: days.possible,
    ...limits,
  }));
  const sure = walkBack({ main: certain, planks: cautious, maxGapDays }, end);
  if (isExact) return { sure, hoped: sure };
  const hopeful: Plank[] = planks.map(({ days, limits }) => ({
    carries: days.possible,
    charges: days.certain,
    ...limits,
  }));
  return { sure, hoped: walkBack({ main: possible, planks: hopeful, maxGapDays }, end) };
}

function stopOf(sure: Walk | null, hoped: Walk, range: Span, isWindow: boolean): ChainStop {
  if (sure === null) return { reason: "unknown", period: periodOf([range[1] - 1, range[1]]) };
  if (hoped.start < sure.start) {
    return { reason: "unknown", period: periodOf(sure.stop?.open ?? [hoped.start, sure.start]) };
  }
  if (hoped.stop !== null) return { reason: hoped.stop.reason, period: periodOf(hoped.stop.open) };
  return { reason: isWindow && hoped.start === range[0] ? "window" : "beginning" };
}

/**
 * The unbroken run of days of some kinds that ends on a day, with the gaps that bridges carry: bridged time counts into the
 * duration, or is only skipped. Every day of a gap must be carried. What is not known gives bounds: `lo` if it breaks the
 * chain, `hi` if it carries it; learning more never leaves them.
 *
 * @law § 18 Abs. 1 SGB III (bridged time counts), § 18 Abs. 2 SGB III (bridged time is skipped); the kinds and the limits
 *   are the caller's
 * @param input - the history, the kinds, the day and the bridges
 * @returns counted days with the day itself, the first day, and why the chain is not longer; 0 days where the day itself is
 *   not covered
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { chain } from "@quartierkit/calendar";
 * const spells = [
 *   { kind: "unemployed", from: "2020-01-01", to: "2020-07-31" },
 *   { kind: "illness", from: "2020-08-01", to: "2020-09-12" },
 *   { kind: "unemployed", from: "2020-09-13", to: null },
 * ];
 * const known = { unemployed: { from: "2019-01-01", to: null }, illness: { from: "2019-01-01", to: null } };
 * const bridges = [{ kinds: ["illness"], maxDays: 42, counts: true }];
 * const { start, stoppedBy } = chain({ spells, kinds: ["unemployed"], on: "2021-02-01", bridges, known });
 * console.log(start?.lo, stoppedBy.reason, stoppedBy.period?.from); // → 2020-09-13 too-long 2020-08-01
 */
export function chain(input: ChainInput): Chain {
  const { on, window } = input;
  const end = dayNumber(on) + 1;
  const since = window === undefined ? firstNumber : dayNumber(window.from);
  const until = window === undefined ? end : Math.min(end, since + lengthInDays(window));
  const range: Span = [since, until];
  const none: Bounds = { lo: 0, hi: 0 };
  if (until < end || since >= end) return { days: none, start: null, stoppedBy: { reason: "window" } };
  const { sure, hoped } = walks(input, range, end);
  if (hoped === null) {
    return { days: none, start: null, stoppedBy: { reason: "gap", period: { from: on, to: on } } };
  }
  return {
    days: { lo: sure?.counted ?? 0, hi: hoped.counted },
    start: { lo: dayOf(hoped.start), hi: dayOf(sure?.start ?? end - 1) },
    stoppedBy: stopOf(sure, hoped, range, window !== undefined),
  };
}
