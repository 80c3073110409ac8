// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "./day.ts";
import { CalendarError } from "./error.ts";
import { civilOf, daysInMonth } from "./internal/civil.ts";

/** A day, a month (`YYYY-MM`) or a year (`YYYY`): as exact as it is known. */
export type ImpreciseDay = string;

/** The first and the last day that an imprecise day can be. */
export interface DayBounds {
  readonly lo: Day;
  readonly hi: Day;
}

/**
 * Tells whether a value is a day, a month or a year.
 *
 * @param value - anything
 * @example
 * import { isImpreciseDay } from "@quartierkit/calendar";
 * console.log(isImpreciseDay("1994"), isImpreciseDay("1994-13")); // → true false
 */
export function isImpreciseDay(value: unknown): value is ImpreciseDay {
  if (typeof value !== "string") return false;
  return civilOf(value) !== 0 || civilOf(`${value}-01`) !== 0 || civilOf(`${value}-01-01`) !== 0;
}

/**
 * The first and last day that an imprecise day can be.
 *
 * @param day - `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @throws CalendarError `impossible-day`
 * @example
 * import { dayBounds } from "@quartierkit/calendar";
 * console.log(JSON.stringify(dayBounds("2020-02"))); // → {"lo":"2020-02-01","hi":"2020-02-29"}
 */
export function dayBounds(day: ImpreciseDay): DayBounds {
  if (civilOf(day) !== 0) return { lo: day, hi: day };
  const month = civilOf(`${day}-01`);
  if (month !== 0) {
    const last = daysInMonth(Math.floor(month / 10_000), Math.floor(month / 100) % 100);
    return { lo: `${day}-01`, hi: `${day}-${last}` };
  }
  if (civilOf(`${day}-01-01`) !== 0) return { lo: `${day}-01-01`, hi: `${day}-12-31` };
  throw new CalendarError("impossible-day", `There is no day, month or year “${day}”.`, { cause: day });
}
