// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { CalendarError } from "./error.ts";

/** From-to, both days included; `to: null` = still running. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** From-to, both days included, with a last day. */
export interface ClosedPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** Lower and upper bound of a number; equal where it is known. */
export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

/** Refuses a period that ends before it begins. */
function refuse(period: Period, openUntil?: Day): never {
  const until = period.to === null && openUntil !== undefined ? `, open until ${openUntil},` : "";
  const message = `The period from ${period.from} to ${period.to}${until} ends before it begins.`;
  throw new CalendarError("inverted-period", message, { cause: period });
}

/** Number of the day after the last one; `Infinity` while the period runs. */
function endOf(period: Period, start: number): number {
  if (period.to === null) return Infinity;
  const end = dayNumber(period.to) + 1;
  return end > start ? end : refuse(period);
}

/**
 * Orders periods by their first, then by their last day; a running one stands behind those that end.
 *
 * @param a - a period
 * @param b - a period
 * @example
 * import { comparePeriods } from "@quartierkit/calendar";
 * const periods = [{ from: "2021-01-01", to: null }, { from: "2020-01-01", to: "2020-06-30" }];
 * console.log(periods.toSorted(comparePeriods)[0]?.from); // → 2020-01-01
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (a.to === b.to) return 0;
  return b.to === null || (a.to !== null && a.to < b.to) ? -1 : 1;
}

/**
 * Tells whether a day lies in a period.
 *
 * @param period - both days included
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { contains } from "@quartierkit/calendar";
 * console.log(contains({ from: "2021-01-01", to: "2021-01-31" }, "2021-01-31")); // → true
 */
export function contains(period: Period, day: Day): boolean {
  const start = dayNumber(period.from);
  const end = endOf(period, start);
  const asked = dayNumber(day);
  return start <= asked && asked < end;
}

/**
 * The days that two periods share; `null` where they share none.
 *
 * @param a - a period
 * @param b - a period
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { overlap } from "@quartierkit/calendar";
 * const shared = overlap({ from: "2021-01-01", to: null }, { from: "2020-06-01", to: "2021-01-31" });
 * console.log(JSON.stringify(shared)); // → {"from":"2021-01-01","to":"2021-01-31"}
 */
export function overlap(a: Period, b: Period): Period | null {
  const [startOfA, startOfB] = [dayNumber(a.from), dayNumber(b.from)];
  const [endOfA, endOfB] = [endOf(a, startOfA), endOf(b, startOfB)];
  if (Math.max(startOfA, startOfB) >= Math.min(endOfA, endOfB)) return null;
  return { from: startOfA > startOfB ? a.from : b.from, to: endOfA < endOfB ? a.to : b.to };
}

/**
 * How many days a period has, first and last included.
 *
 * @param period - a period
 * @param openUntil - the last day that counts of a period that is still running
 * @throws CalendarError `inverted-period` where it ends before it begins, `open-period` where it runs on and `openUntil`
 *   is absent, `impossible-day`
 * @example
 * import { lengthInDays } from "@quartierkit/calendar";
 * console.log(lengthInDays({ from: "2020-01-01", to: null }, "2021-02-01")); // → 398
 */
export function lengthInDays(period: Period, openUntil?: Day): number {
  const to = period.to ?? openUntil;
  if (to === undefined) {
    const message = `The period from ${period.from} runs on; say until when to count.`;
    throw new CalendarError("open-period", message, { cause: period });
  }
  const days = dayNumber(to) - dayNumber(period.from) + 1;
  return days > 0 ? days : refuse(period, openUntil);
}

/**
 * Sorts periods and joins those that overlap or follow one another without a gap.
 *
 * @param periods - in any order
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { mergePeriods } from "@quartierkit/calendar";
 * const merged = mergePeriods([{ from: "2021-02-01", to: null }, { from: "2021-01-01", to: "2021-01-31" }]);
 * console.log(JSON.stringify(merged)); // → [{"from":"2021-01-01","to":null}]
 */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const merged: { from: Day; to: Day | null }[] = [];
  let reached = -Infinity;
  for (const period of periods.toSorted(comparePeriods)) {
    const start = dayNumber(period.from);
    const end = endOf(period, start);
    const last = merged.at(-1);
    if (last === undefined || start > reached) merged.push({ from: period.from, to: period.to });
    else if (end > reached) last.to = period.to;
    reached = Math.max(reached, end);
  }
  return merged;
}

/**
 * Days covered by spells inside a window, each day once.
 *
 * @param spells - in any order; a running spell goes to the end of the window
 * @param window - both days included
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { totalDays } from "@quartierkit/calendar";
 * const spells = [{ from: "2020-12-01", to: "2021-01-10" }, { from: "2021-01-05", to: null }];
 * console.log(totalDays(spells, { from: "2021-01-01", to: "2021-01-31" })); // → 31
 */
export function totalDays(spells: readonly Period[], window: ClosedPeriod): number {
  const windowStart = dayNumber(window.from);
  const windowEnd = endOf(window, windowStart);
  let [total, reached, before] = [0, windowStart, -Infinity];
  for (const spell of spells) {
    const start = dayNumber(spell.from);
    if (start < before) return totalDays(spells.toSorted(comparePeriods), window);
    before = start;
    const end = Math.min(windowEnd, endOf(spell, start));
    const begin = Math.max(start, reached);
    if (end <= begin) continue;
    total += end - begin;
    reached = end;
  }
  return total;
}
