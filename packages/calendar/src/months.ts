// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { civilOf } from "./internal/civil.ts";
import { monthEnd, termEnd } from "./month.ts";
import { lengthInDays, mergePeriods } from "./period.ts";
import type { ClosedPeriod } from "./period.ts";

/**
 * Whole calendar months of a period, first and last day included; 0 where it ends before it begins.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB
 * @param from - first day
 * @param to - last day
 * @throws CalendarError `impossible-day`
 * @example
 * import { completedMonths } from "@quartierkit/calendar";
 * console.log(completedMonths("2021-01-15", "2021-02-14"), completedMonths("2020-01-31", "2020-02-29")); // → 1 1
 */
export function completedMonths(from: Day, to: Day): number {
  if (dayNumber(to) < dayNumber(from)) return 0;
  const [begin, end] = [civilOf(from), civilOf(to)];
  const apart = 12 * (Math.floor(end / 10_000) - Math.floor(begin / 10_000));
  const months = apart + (Math.floor(end / 100) % 100) - (Math.floor(begin / 100) % 100);
  if (begin % 100 === 1) return months + (to === monthEnd(to) ? 1 : 0);
  return months === 0 || termEnd(from, months) <= to ? months : months - 1;
}

/** Periods that hang together are one; each is counted for itself. */
function joined(periods: readonly ClosedPeriod[]): readonly ClosedPeriod[] {
  return mergePeriods(periods).flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
}

/**
 * Months of periods by the calendar: the whole months of each, and the days that are left over, both added up. Periods that
 * follow one another without a gap are one period. For the other way of counting see `bgbMonthsOf`.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB
 * @param periods - overlapping ones are counted once
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { calendarMonthsOf } from "@quartierkit/calendar";
 * const periods = [{ from: "2020-02-01", to: "2020-07-31" }, { from: "2021-01-01", to: "2021-01-10" }];
 * console.log(JSON.stringify(calendarMonthsOf(periods))); // → {"months":6,"days":10}
 */
export function calendarMonthsOf(periods: readonly ClosedPeriod[]): { readonly months: number; readonly days: number } {
  let [sum, rest] = [0, 0];
  for (const period of joined(periods)) {
    const months = completedMonths(period.from, period.to);
    sum += months;
    rest += months === 0 ? lengthInDays(period) : dayNumber(period.to) - dayNumber(termEnd(period.from, months));
  }
  return { months: sum, days: rest };
}

/**
 * Months of periods that do not hang together, where the law counts a month as thirty days. Not rounded.
 *
 * @law § 191 BGB
 * @param periods - overlapping ones are counted once
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { bgbMonthsOf } from "@quartierkit/calendar";
 * console.log(bgbMonthsOf([{ from: "2021-01-01", to: "2021-01-30" }, { from: "2021-03-01", to: "2021-03-15" }])); // → 1.5
 */
export const bgbMonthsOf = (periods: readonly ClosedPeriod[]): number =>
  joined(periods).reduce((sum, period) => sum + lengthInDays(period), 0) / 30;
