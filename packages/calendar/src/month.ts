// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { CalendarError } from "./error.ts";
import { civilOf, daysInMonth, written } from "./internal/civil.ts";

interface Moved {
  readonly year: number;
  readonly month: number;
  /** Day of the month one started from, which the new month need not have. */
  readonly wished: number;
}

function moved(day: Day, months: number): Moved {
  const civil = civilOf(day);
  if (civil === 0) dayNumber(day);
  const month = Math.floor(civil / 10_000) * 12 + (Math.floor(civil / 100) % 100) - 1 + months;
  return { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1, wished: civil % 100 };
}

function dayIn({ year, month, wished }: Moved): Day {
  const day = written(year, month, Math.min(wished, daysInMonth(year, month)));
  if (day === undefined || !Number.isInteger(month)) {
    throw new CalendarError("impossible-day", `There is no month ${month} of ${year}.`, { cause: { year, month } });
  }
  return day;
}

/**
 * The last day of a day's month.
 *
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`
 * @example
 * import { monthEnd } from "@quartierkit/calendar";
 * console.log(monthEnd("2024-02-01")); // → 2024-02-29
 */
export const monthEnd = (day: Day): Day => dayIn({ ...moved(day, 0), wished: 31 });

/**
 * The day so many months later; where the month is too short, its last day.
 *
 * @law § 188 Abs. 3 BGB
 * @param day - `YYYY-MM-DD`
 * @param months - whole months, negative = earlier
 * @throws CalendarError `impossible-day`
 * @example
 * import { addMonths } from "@quartierkit/calendar";
 * console.log(addMonths("2020-01-31", 1)); // → 2020-02-29
 */
export const addMonths = (day: Day, months: number): Day => dayIn(moved(day, months));

/**
 * The day so many years later; 29 February becomes 28 February in a common year. For birthdays see `birthdayOf`.
 *
 * @law § 188 Abs. 3 BGB
 * @param day - `YYYY-MM-DD`
 * @param years - whole years, negative = earlier
 * @throws CalendarError `impossible-day`
 * @example
 * import { addYears } from "@quartierkit/calendar";
 * console.log(addYears("2020-02-29", 5)); // → 2025-02-28
 */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years);

/**
 * The last day of a term of months that begins with a day: the day before the one with the same number, and where the
 * month is too short, its last day.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB
 * @param from - first day of the term
 * @param months - at least one
 */
export function termEnd(from: Day, months: number): Day {
  const end = moved(from, months);
  return end.wished === 1 ? monthEnd(addMonths(from, months - 1)) : dayIn({ ...end, wished: end.wished - 1 });
}
