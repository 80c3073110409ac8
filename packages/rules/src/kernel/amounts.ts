// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { bgbMonthsOf, calendarMonthsOf, dayNumber, dayOf } from "@quartierkit/calendar";
import { commonDays, daysIn, intersect } from "@quartierkit/calendar/history";
import type { DaySet, Spans } from "@quartierkit/calendar/history";
import { anything, exactly } from "./interval.ts";
import type { Interval } from "./interval.ts";
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
    : { lo: commonDays(days.certain, window.certain), hi: commonDays(days.possible, window.possible) };

/** Where a set begins or ends with the line of all days, it has no first or last day. */
const ofLine = (day: number | undefined, absent: number): number =>
  day === undefined || Math.abs(day) >= 1e7 - 1 ? absent : day;

/**
 * The first day of a set inside a window.
 *
 * @param days - the set
 * @param window - `null` = there is none
 * @returns anything where there is no such day
 */
export function firstIn(days: DaySet, window: Frame | null): Interval {
  const first = (spans: Spans, within: Spans) => intersect(spans, within)[0]?.[0];
  return window === null
    ? anything
    : {
        lo: ofLine(first(days.possible, window.possible), -Infinity),
        hi: ofLine(first(days.certain, window.certain), Infinity),
      };
}

/**
 * The last day of a set inside a window.
 *
 * @param days - the set
 * @param window - `null` = there is none
 * @returns anything where there is no such day
 */
export function lastIn(days: DaySet, window: Frame | null): Interval {
  const last = (spans: Spans, within: Spans) => {
    const end = intersect(spans, within).at(-1)?.[1];
    return end === undefined ? undefined : end - 1;
  };
  return window === null
    ? anything
    : {
        lo: ofLine(last(days.certain, window.certain), -Infinity),
        hi: ofLine(last(days.possible, window.possible), Infinity),
      };
}

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
