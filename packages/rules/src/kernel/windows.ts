// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths, addYears, birthdayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { daysIn, intersect, join } from "@quartierkit/calendar/history";
import type { DaySet, Spans } from "@quartierkit/calendar/history";
import type { Interval } from "./interval.ts";
import { anywhere } from "./scalar.ts";

/** A window as far as known; `null` = there is certainly none. */
export interface Frame {
  /** The days that certainly, and those that possibly belong to it. */
  readonly certain: Spans;
  readonly possible: Spans;
  readonly from: Interval;
  readonly to: Interval;
}

export type CalendarUnit = "years" | "months" | "days";

const back: Readonly<Record<CalendarUnit, (day: Day, by: number) => Day>> = {
  years: addYears,
  months: addMonths,
  days: addDays,
};

/**
 * Moves a day by whole units of the calendar.
 *
 * @param day - the day
 * @param unit - years and months are clamped at the month's end
 * @param by - how many, negative = back
 */
const moved = (day: Day, unit: CalendarUnit, by: number): Day => back[unit](day, by);

/** The same over day numbers, by less than a hundred years. */
export const movedNumber = (day: number, unit: CalendarUnit, by: number): number =>
  unit === "days" ? day + by : anywhere(day, by, (from) => moved(from, unit, by));

const exactFrame = (start: number, end: number): Frame => ({
  certain: [[start, end]],
  possible: [[start, end]],
  from: { lo: start, hi: start },
  to: { lo: end - 1, hi: end - 1 },
});

/** The first day after whole years, counted as § 188 Abs. 3 BGB does: from 29 February to 28 February, then 1 March. */
const yearsAfter = (day: number, years: number): number => anywhere(day, years, (from) => birthdayOf(from, years));

/**
 * The first day from which the windows are sure: a day of the set with no possible day in the years before it, so that
 * whatever lies earlier has closed its window by then.
 */
function anchor({ certain, possible }: DaySet, on: number, years: number): number | undefined {
  return certain
    .map(([start]) => start)
    .findLast((start) => start <= on && daysIn(intersect(possible, [[yearsAfter(start, -years), start]])) === 0);
}

/** The window that is open on the day, walking from a sure first day. */
function openWindow(days: Spans, on: number, years: number): Frame | null {
  let from: number | undefined = days[0]?.[0];
  while (from !== undefined && from <= on) {
    const end = yearsAfter(from, years);
    if (on < end) return exactFrame(from, end);
    from = intersect(days, [[end, Infinity]])[0]?.[0];
  }
  return null;
}

/** A window and what its reading rests on. */
export interface FixedFrame {
  readonly frame: Frame | null;
  /** `none`: no such day in the years before; `known`: the walk was sure; `open`: only bounds. */
  readonly state: "none" | "known" | "open";
}

/** The stretch in which an opening day can have opened a window that is still open. */
export const reachOf = (on: number, years: number): Spans => [[yearsAfter(on, -years) + 1, on + 1]];

/**
 * The fixed window that is open on a day.
 *
 * @param opening - the days that open windows
 * @param on - day number
 * @param years - length, at most
 */
export function fixedFrame(opening: DaySet, on: number, years: number): FixedFrame {
  const recent = intersect(opening.possible, reachOf(on, years));
  if (recent.length === 0) return { frame: null, state: "none" };
  const sure = anchor(opening, on, years);
  const past: Spans = [[sure ?? -1e7, on + 1]];
  const known =
    sure !== undefined && daysIn(intersect(opening.possible, past)) === daysIn(intersect(opening.certain, past));
  if (known) return { frame: openWindow(intersect(opening.certain, past), on, years), state: "known" };
  // No first day is sure: the open window, if there is one, began on some possible day of the years before.
  const [[first] = [on]] = recent;
  const to = { lo: yearsAfter(first, years) - 1, hi: yearsAfter(on, years) - 1 };
  return {
    frame: { certain: [], possible: [[first, to.hi + 1]], from: { lo: first, hi: on }, to },
    state: "open",
  };
}

/** A fixed window of which not even the length is known. */
export const anyFixedFrame = (on: number): Frame => ({
  certain: [],
  possible: [[-1e7, 1e7]],
  from: { lo: -1e7, hi: on },
  to: { lo: on, hi: 1e7 },
});

/** A hundred years: nothing of a person is older. */
export const lifetime = 36_525;

/** A lifetime up to the day itself. */
export const untilToday = (on: number): Frame => exactFrame(on - lifetime, on + 1);

/** From a day on, up to the day before the day. */
export const sinceFrame = (from: Interval, on: number): Frame => ({
  certain: join([[from.hi, on]]),
  possible: join([[from.lo, on]]),
  from,
  to: { lo: on - 1, hi: on - 1 },
});

/** A window that looks back is mostly the same for a whole run: the last one is kept. */
let lastMade: { readonly key: readonly unknown[]; readonly frame: Frame } | undefined;

/** The years, months or days before the day; the day itself is not part of it. */
export function lastFrame({ lo, hi }: Interval, unit: CalendarUnit, on: number): Frame {
  const [length, most, kind, day] = lastMade?.key ?? [];
  if (lastMade !== undefined && length === lo && most === hi && kind === unit && day === on) return lastMade.frame;
  const frame = madeFrame({ lo, hi }, unit, on);
  lastMade = { key: [lo, hi, unit, on], frame };
  return frame;
}

function madeFrame(length: Interval, unit: CalendarUnit, on: number): Frame {
  const to = on - 1;
  if (!Number.isFinite(length.lo) || !Number.isFinite(length.hi))
    return { certain: [], possible: [[-1e7, on]], from: { lo: -1e7, hi: to }, to: { lo: to, hi: to } };
  const [near, far] = [movedNumber(on, unit, -length.lo), movedNumber(on, unit, -length.hi)];
  return {
    certain: join([[near, on]]),
    possible: join([[far, on]]),
    from: { lo: far, hi: near },
    to: { lo: to, hi: to },
  };
}
