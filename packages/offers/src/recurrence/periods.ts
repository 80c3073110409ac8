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

function* spansOf({ frequency, interval, weekStart }: Rule, start: number): Generator<Span> {
  const { year, month, weekday } = civilDay(start);
  if (frequency === "YEARLY") {
    for (let y = year; y <= lastYear; y += interval) yield [monthStart(y, 1), monthStart(y + 1, 1)];
  } else if (frequency === "MONTHLY") {
    for (let m = month; year + Math.floor((m - 1) / 12) <= lastYear; m += interval)
      yield [monthStart(year, m), monthStart(year, m + 1)];
  } else if (frequency === "WEEKLY") {
    const first = start - ((weekday - weekStart + 7) % 7);
    for (let day = first; day <= lastDay; day += 7 * interval) yield [day, day + 7];
  } else {
    for (let day = start; day <= lastDay; day += frequency === "DAILY" ? interval : 1) yield [day, day + 1];
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
 * @param start - the first wall time, as `wallOf` counts
 */
export function* periodsOf(rule: Rule, parts: DayParts, start: number): Generator<readonly number[]> {
  const sets = timesOf(rule, start);
  for (const span of spansOf(rule, Math.floor(start / msPerDay))) {
    const days = daysIn(span, parts);
    if (days.length === 0) continue;
    // Below a day, each day is walked for itself: its hours, minutes or seconds are the periods.
    yield* sets.ofDay === undefined
      ? [days.flatMap((day) => sets.fixed.map((time) => day * msPerDay + time))]
      : days.flatMap((day) => [...(sets.ofDay?.(day) ?? [])]);
  }
}
