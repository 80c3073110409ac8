// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { bgbMonthsOf, calendarMonthsOf, dayNumber, dayOf } from "@quartierkit/calendar";
import { daysIn, intersect } from "@quartierkit/calendar/history";
import type { DaySet, Spans } from "@quartierkit/calendar/history";
import { exactly } from "../evaluate/interval.ts";
import type { Interval } from "../evaluate/interval.ts";
import type { Frame } from "./windows.ts";

/**
 * Days of a set inside a window, each day once.
 *
 * @param days - the set
 * @param window - `null` = there is none, so nothing lies in it
 */
export const totalIn = (days: DaySet, window: Frame | null): Interval =>
  window === null
    ? exactly(0)
    : { lo: daysIn(intersect(days.certain, window.certain)), hi: daysIn(intersect(days.possible, window.possible)) };

const periodsOf = (spans: Spans) => spans.map(([start, end]) => ({ from: dayOf(start), to: dayOf(end - 1) }));

/** By calendar no rest of days makes a month before the longest month is full. */
function calendarMonths(spans: Spans): number {
  const { months, days } = calendarMonthsOf(periodsOf(spans));
  return months + days / 31;
}

/** § 191 BGB speaks of periods that do not hang together: one piece is counted by calendar, whatever the counting. */
function monthsOf(counting: "calendar" | "bgb-191", certain: Spans, possible: Spans): Interval {
  if (counting === "calendar") return { lo: calendarMonths(certain), hi: calendarMonths(possible) };
  const exact = daysIn(certain) === daysIn(possible);
  if (exact) return exactly(certain.length > 1 ? bgbMonthsOf(periodsOf(certain)) : calendarMonths(certain));
  // How many pieces there are in truth is not known, so neither is the counting.
  return {
    lo: Math.min(calendarMonths(certain), bgbMonthsOf(periodsOf(certain))),
    hi: Math.max(calendarMonths(possible), bgbMonthsOf(periodsOf(possible))),
  };
}

/** The first day that can be written: where nothing bounds a window, months are counted from here. */
const firstDay = dayNumber("1800-01-01");

/**
 * Months of a set inside a window, up to the day before the day.
 *
 * @param days - the set
 * @param window - `null` = there is none
 * @param asked - the counting, and the day as a number
 */
export function monthsIn(
  days: DaySet,
  window: Frame | null,
  { counting, on }: { readonly counting: "calendar" | "bgb-191"; readonly on: number },
): Interval {
  if (window === null) return exactly(0);
  const before: Spans = [[firstDay, on]];
  const inside = intersect(intersect(days.certain, window.certain), before);
  const reachable = intersect(intersect(days.possible, window.possible), before);
  return monthsOf(counting, inside, reachable);
}

/** A hundred years: no chain is longer than a life. */
export const lifetime = 36_525;
