// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { CalendarError } from "./error.ts";
import { civilOf, numberOf, writtenNumber } from "./internal/civil.ts";

/** A calendar day, `YYYY-MM-DD`, from 1800-01-01 to 2299-12-31. */
export type Day = string;

/**
 * Tells whether a value is a day that exists.
 *
 * @param value - anything
 * @example
 * import { isDay } from "@quartierkit/calendar";
 * console.log(isDay("2020-02-29"), isDay("2021-02-29")); // → true false
 */
export function isDay(value: unknown): value is Day {
  return civilOf(value) !== 0;
}

/**
 * The number of a day: days since 1970-01-01.
 *
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day` for a day that does not exist
 * @example
 * import { dayNumber } from "@quartierkit/calendar";
 * console.log(dayNumber("2021-03-08")); // → 18694
 */
export function dayNumber(day: Day): number {
  const civil = civilOf(day);
  if (civil === 0) throw new CalendarError("impossible-day", `There is no day “${day}”.`, { cause: day });
  return numberOf(civil);
}

/**
 * The day with a number.
 *
 * @param number - days since 1970-01-01
 * @throws CalendarError `impossible-day` outside 1800 to 2299 and for what is not whole
 * @example
 * import { dayOf } from "@quartierkit/calendar";
 * console.log(dayOf(18694)); // → 2021-03-08
 */
export function dayOf(number: number): Day {
  const day = writtenNumber(number);
  if (day === undefined) {
    throw new CalendarError("impossible-day", `There is no day with number ${number}.`, { cause: number });
  }
  return day;
}

/**
 * The day so many days later.
 *
 * @param day - `YYYY-MM-DD`
 * @param days - negative = earlier
 * @throws CalendarError `impossible-day`
 * @example
 * import { addDays } from "@quartierkit/calendar";
 * console.log(addDays("2020-02-28", 2)); // → 2020-03-01
 */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/**
 * Days from one day to another: 0 for the same day, negative where the second is earlier. Both days included, a period is
 * one day longer: see `lengthInDays`.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`
 * @example
 * import { daysBetween } from "@quartierkit/calendar";
 * console.log(daysBetween("2020-01-01", "2021-02-01")); // → 397
 */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
