// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { CalendarError } from "./error.ts";

/** A calendar day, `YYYY-MM-DD`, from 1800-01-01 to 2299-12-31. */
export type Day = string;

/** A day, a month (`YYYY-MM`) or a year (`YYYY`): as exact as it is known. */
export type ImpreciseDay = string;

/** The first and the last day that an imprecise day can be. */
export interface DayBounds {
  readonly lo: Day;
  readonly hi: Day;
}

const millisecondsPerDay = 86_400_000;
const written = /^(1[89]|2[012])[0-9]{2}-[0-9]{2}-[0-9]{2}$/;

const two = (part: number): string => String(part).padStart(2, "0");

/** Day number of a year, month (from 1) and day; a day beyond the month's end runs on. */
const numberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay;

/**
 * The day with a number.
 *
 * @param number - days since 1970-01-01
 */
export function dayOf(number: number): Day {
  const date = new Date(number * millisecondsPerDay);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/**
 * Tells whether a value is a day that exists.
 *
 * @param value - anything
 */
export function isDay(value: unknown): value is Day {
  return typeof value === "string" && written.test(value) && dayOf(unchecked(value)) === value;
}

const unchecked = (day: Day): number =>
  numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/**
 * The number of a day: days since 1970-01-01.
 *
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day` for a day that does not exist
 */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new CalendarError("impossible-day", `There is no day “${day}”.`);
  return unchecked(day);
}

/**
 * Tells whether a value is a day, a month or a year.
 *
 * @param value - anything
 */
export function isImpreciseDay(value: unknown): value is ImpreciseDay {
  return isDay(value) || (typeof value === "string" && (isDay(`${value}-01`) || isDay(`${value}-01-01`)));
}

/**
 * The first and last day that an imprecise day can be.
 *
 * @param day - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @throws CalendarError `impossible-day`
 */
export function dayBounds(day: ImpreciseDay): DayBounds {
  if (isDay(day)) return { lo: day, hi: day };
  if (isDay(`${day}-01`)) return { lo: `${day}-01`, hi: monthEnd(`${day}-01`) };
  if (isDay(`${day}-01-01`)) return { lo: `${day}-01-01`, hi: `${day}-12-31` };
  throw new CalendarError("impossible-day", `There is no day, month or year “${day}”.`);
}

/**
 * The day so many days later.
 *
 * @param day - `YYYY-MM-DD`
 * @param days - negative = earlier
 */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/**
 * Days from one day to another; 0 for the same day.
 *
 * @param from - `YYYY-MM-DD`
 * @param to - `YYYY-MM-DD`
 */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/**
 * The last day of a day's month.
 *
 * @param day - `YYYY-MM-DD`
 */
export function monthEnd(day: Day): Day {
  dayNumber(day);
  return dayOf(numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1, 0));
}

/**
 * The day so many months later; where the month is too short, its last day.
 *
 * @law § 188 Abs. 3 BGB
 * @param day - `YYYY-MM-DD`
 * @param months - negative = earlier
 */
export function addMonths(day: Day, months: number): Day {
  dayNumber(day);
  const first = dayOf(numberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months, 1));
  const last = monthEnd(first);
  const wished = `${first.slice(0, 8)}${day.slice(8)}`;
  return wished < last ? wished : last;
}

/**
 * The day so many years later; 29 February becomes 28 February in a common year.
 *
 * @law § 188 Abs. 3 BGB
 * @param day - `YYYY-MM-DD`
 * @param years - negative = earlier
 */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years);
