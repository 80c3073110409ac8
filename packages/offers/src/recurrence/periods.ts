// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { civilDay, monthStart } from "./civil-day.ts";
import { dayMatches } from "./day-matches.ts";
import type { DayParts } from "./day-matches.ts";
import type { Rule } from "./rule.ts";
import { timesOf } from "./times.ts";
import { msPerDay } from "./wall.ts";

/** First day of a period and the first after it. */
type Span = readonly [first: number, next: number];

/** The last day that the calendar knows is in 2299. */
const lastYear = 2299;
const lastDay = monthStart(lastYear + 1, 1) - 1;

/** How often a step fits from a first number up to the one that is asked for; the period before may still reach it. */
const stepsTo = (first: number, asked: number, step: number): number =>
  Math.max(0, Math.floor((asked - first) / step) - 1);

interface Walk {
  /** Number of the first day. */
  readonly start: number;
  /** Periods that end before this day need not be walked. */
  readonly asked: number;
}

function* spansOf({ frequency, interval, weekStart }: Rule, { start, asked }: Walk): Generator<Span> {
  const { year, month, weekday } = civilDay(start);
  const wanted = civilDay(Math.min(asked, lastDay));
  if (frequency === "YEARLY") {
    const first = year + stepsTo(year, wanted.year, interval) * interval;
    for (let y = first; y <= lastYear; y += interval) yield [monthStart(y, 1), monthStart(y + 1, 1)];
  } else if (frequency === "MONTHLY") {
    const first = month + stepsTo(month, (wanted.year - year) * 12 + wanted.month, interval) * interval;
    for (let m = first; year + Math.floor((m - 1) / 12) <= lastYear; m += interval)
      yield [monthStart(year, m), monthStart(year, m + 1)];
  } else if (frequency === "WEEKLY") {
    const week = start - ((weekday - weekStart + 7) % 7);
    const first = week + stepsTo(week, asked, 7 * interval) * 7 * interval;
    for (let day = first; day <= lastDay; day += 7 * interval) yield [day, day + 7];
  } else {
    const step = frequency === "DAILY" ? interval : 1;
    const first = start + stepsTo(start, asked, step) * step;
    for (let day = first; day <= lastDay; day += step) yield [day, day + 1];
  }
}

const daysIn = ([first, next]: Span, parts: DayParts): readonly number[] =>
  Array.from({ length: Math.min(next, lastDay + 1) - first }, (_, index) => first + index).filter((number) =>
    dayMatches(parts, civilDay(number)),
  );

/**
 * The wall times of a rule, period by period, each period complete and in order; also those before the start. It ends with
 * the calendar, in 2299.
 *
 * @param rule - the rule
 * @param parts - its day parts, complete
 * @param walk - the first wall time, as `wallOf` counts, and the one before which nothing is asked
 */
export function* periodsOf(
  rule: Rule,
  parts: DayParts,
  { start, asked }: { readonly start: number; readonly asked: number },
): Generator<readonly number[]> {
  const sets = timesOf(rule, start);
  const days = { start: Math.floor(start / msPerDay), asked: Math.floor(Math.max(start, asked) / msPerDay) };
  for (const span of spansOf(rule, days)) {
    const there = daysIn(span, parts);
    if (there.length === 0) continue;
    // Below a day, each day is walked for itself: its hours, minutes or seconds are the periods.
    yield* sets.ofDay === undefined
      ? [there.flatMap((day) => sets.fixed.map((time) => day * msPerDay + time))]
      : there.flatMap((day) => [...(sets.ofDay?.(day) ?? [])]);
  }
}
