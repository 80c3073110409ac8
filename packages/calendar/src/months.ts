// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths, dayNumber, daysBetween } from "./day.ts";
import type { Day } from "./day.ts";
import { lengthInDays, mergePeriods } from "./period.ts";

/**
 * Whole calendar months of a period, first and last day included.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB
 * @param from - first day
 * @param to - last day
 */
export function completedMonths(from: Day, to: Day): number {
  const after = addDays(to, 1);
  const guess =
    (Number(after.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(after.slice(5, 7)) - Number(from.slice(5, 7));
  if (dayNumber(to) < dayNumber(from)) return 0;
  return [guess + 1, guess, guess - 1].find((months) => ends(from, months) <= to) ?? 0;
}

/** Last day of so many months from a day on; where the month is too short, its last day. */
function ends(from: Day, months: number): Day {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

interface Closed {
  readonly from: Day;
  readonly to: Day;
}

const closed = (periods: readonly Closed[]): readonly Closed[] =>
  mergePeriods(periods).flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));

/**
 * Months of periods by the calendar: whole months of each, and the days that are left over, added up.
 *
 * @param periods - overlapping ones are counted once
 */
export function calendarMonthsOf(periods: readonly Closed[]): { readonly months: number; readonly days: number } {
  return closed(periods).reduce(
    (sum, { from, to }) => {
      const months = completedMonths(from, to);
      const rest = months === 0 ? lengthInDays({ from, to }) : daysBetween(ends(from, months), to);
      return { months: sum.months + months, days: sum.days + rest };
    },
    { months: 0, days: 0 },
  );
}

/**
 * Months of periods that do not hang together: thirty days are a month. Not rounded.
 *
 * @law § 191 BGB
 * @param periods - overlapping ones are counted once
 */
export const bgbMonthsOf = (periods: readonly Closed[]): number =>
  closed(periods).reduce((sum, period) => sum + lengthInDays(period), 0) / 30;
