// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber, dayOf } from "./day.ts";
import type { Day } from "./day.ts";
import { CalendarError } from "./error.ts";

/** From-to, both days included; `to: null` = still running. */
export interface Period {
  readonly from: Day;
  readonly to: Day | null;
}

/** Lower and upper bound of a number; equal where it is known. */
export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

const end = ({ to }: Period): number => (to === null ? Infinity : dayNumber(to));

/**
 * Orders periods by their first, then by their last day.
 *
 * @param a - a period
 * @param b - a period
 */
export const comparePeriods = (a: Period, b: Period): number =>
  a.from === b.from ? Math.sign(end(a) - end(b)) || 0 : a.from < b.from ? -1 : 1;

/**
 * Tells whether a day lies in a period.
 *
 * @param period - both days included
 * @param day - `YYYY-MM-DD`
 */
export const contains = ({ from, to }: Period, day: Day): boolean => from <= day && (to === null || day <= to);

/**
 * The days that two periods share; `null` where they share none.
 *
 * @param a - a period
 * @param b - a period
 */
export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = end(a) < end(b) ? a.to : b.to;
  return to === null || from <= to ? { from, to } : null;
}

/**
 * How many days a period has, first and last included.
 *
 * @param period - a period
 * @param openUntil - the last day of a period that is still running
 * @throws CalendarError `inverted-period` where it ends before it begins, or runs on and `openUntil` is absent
 */
export function lengthInDays(period: Period, openUntil?: Day): number {
  const to = period.to ?? openUntil;
  const days = to === undefined ? 0 : dayNumber(to) - dayNumber(period.from) + 1;
  if (days < 1) throw new CalendarError("inverted-period", `The period from ${period.from} to ${to} has no length.`);
  return days;
}

/**
 * Sorts periods and joins those that overlap or follow one another without a gap.
 *
 * @param periods - in any order
 */
export function mergePeriods(periods: readonly Period[]): Period[] {
  const merged: { from: Day; to: Day | null }[] = [];
  for (const { from, to } of periods.toSorted(comparePeriods)) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && addDays(last.to, 1) < from)) merged.push({ from, to });
    else if (last.to !== null && (to === null || to > last.to)) last.to = to;
  }
  return merged;
}

/**
 * Days covered by spells inside a window, each day once.
 *
 * @param spells - a running spell goes to the end of the window
 * @param window - both days included
 */
export function totalDays(spells: readonly Period[], window: { readonly from: Day; readonly to: Day }): number {
  const [from, to] = [dayNumber(window.from), dayNumber(window.to)];
  return mergePeriods(spells).reduce((sum, spell) => {
    const first = Math.max(from, dayNumber(spell.from));
    const last = spell.to === null ? to : Math.min(to, dayNumber(spell.to));
    return sum + Math.max(0, last - first + 1);
  }, 0);
}

/** A period from day numbers, the end not included. */
export const periodOf = (start: number, endNumber: number): { readonly from: Day; readonly to: Day } => ({
  from: dayOf(start),
  to: dayOf(endNumber - 1),
});
