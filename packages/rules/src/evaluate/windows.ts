// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths, addYears, birthdayOf, dayNumber, dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { DaySet } from "@quartierkit/calendar/history";
import { daysIn, intersect, join } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import type { WindowNode } from "../tree/nodes.ts";
import { derive, given } from "./context.ts";
import type { Context } from "./context.ts";
import { readDays } from "./days.ts";
import type { Reading } from "./trace.ts";

/** A window as far as known; `null` = there is certainly none. */
export interface Frame {
  /** The days that certainly, and those that possibly belong to it. */
  readonly certain: Spans;
  readonly possible: Spans;
  readonly from: { readonly lo: number; readonly hi: number };
  readonly to: { readonly lo: number; readonly hi: number };
}

const back: Readonly<Record<"years" | "months" | "days", (day: Day, by: number) => Day>> = {
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
export const moved = (day: Day, unit: "years" | "months" | "days", by: number): Day => back[unit](day, by);

const exactFrame = (start: number, end: number): Frame => ({
  certain: [[start, end]],
  possible: [[start, end]],
  from: { lo: start, hi: start },
  to: { lo: end - 1, hi: end - 1 },
});

/** The first day after whole years, counted as § 188 Abs. 3 BGB does: from 29 February to 28 February, then 1 March. */
const yearsAfter = (day: number, years: number): number => dayNumber(birthdayOf(dayOf(day), years));

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

function readFixed(node: Extract<WindowNode, { op: "fixed" }>, context: Context): Reading<Frame | null> {
  const on = dayNumber(context.on);
  const years = context.interpreter.number(node.years, context);
  const length = years.value.hi;
  if (!Number.isFinite(length))
    return derive({ certain: [], possible: [[-1e7, 1e7]], from: { lo: -1e7, hi: on }, to: { lo: on, hi: 1e7 } }, [
      years,
    ]);
  const reach: Spans = [[yearsAfter(on, -length) + 1, on + 1]];
  const opening = readDays(node.opensWith, context, reach);
  const recent = intersect(opening.value.possible, reach);
  if (recent.length === 0) return given(null);
  const sure = anchor(opening.value, on, length);
  const past: Spans = [[sure ?? -1e7, on + 1]];
  const known =
    sure !== undefined &&
    daysIn(intersect(opening.value.possible, past)) === daysIn(intersect(opening.value.certain, past));
  if (known)
    return { ...derive(openWindow(intersect(opening.value.certain, past), on, length), [years, opening]), missing: [] };
  // No first day is sure: the open window, if there is one, began on some possible day of the years before.
  const [[first] = [on]] = recent;
  const from = { lo: first, hi: on };
  const to = { lo: yearsAfter(first, length) - 1, hi: yearsAfter(on, length) - 1 };
  return derive({ certain: [], possible: [[first, to.hi + 1]], from, to }, [years, opening]);
}

function readSince(node: Extract<WindowNode, { op: "since" }>, context: Context): Reading<Frame> {
  const from = context.interpreter.day(node.from, context);
  const on = dayNumber(context.on);
  const { lo, hi } = from.value;
  return derive(
    { certain: join([[hi, on]]), possible: join([[lo, on]]), from: from.value, to: { lo: on - 1, hi: on - 1 } },
    [from],
  );
}

/**
 * Evaluates a window.
 *
 * @param node - the window
 * @param context - the person and the days
 */
export function readWindow(node: WindowNode, context: Context): Reading<Frame | null> {
  if (node.op === "fixed") return readFixed(node, context);
  if (node.op === "since") return readSince(node, context);
  const length = context.interpreter.number(node.length, context);
  const to = dayNumber(context.on) - 1;
  const start = (by: number) => dayNumber(moved(context.on, node.unit, -by));
  if (!Number.isFinite(length.value.lo) || !Number.isFinite(length.value.hi)) {
    return derive({ certain: [], possible: [[-1e7, to + 1]], from: { lo: -1e7, hi: to }, to: { lo: to, hi: to } }, [
      length,
    ]);
  }
  const [near, far] = [start(length.value.lo), start(length.value.hi)];
  return derive(
    {
      certain: join([[near, to + 1]]),
      possible: join([[far, to + 1]]),
      from: { lo: far, hi: near },
      to: { lo: to, hi: to },
    },
    [length],
  );
}
