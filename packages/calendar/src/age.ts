// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber } from "./day.ts";
import type { Day } from "./day.ts";
import { dayBounds } from "./imprecise-day.ts";
import type { ImpreciseDay } from "./imprecise-day.ts";
import { civilOf } from "./internal/civil.ts";
import { addYears } from "./month.ts";
import type { Bounds } from "./period.ts";

/** A day as one number; refuses what is no day. */
function civil(day: Day): number {
  const number = civilOf(day);
  if (number === 0) dayNumber(day);
  return number;
}

/**
 * Completed years of life on a day; -1 on any day before birth, however long before.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 BGB: a year of life is complete at the end of the day before the birthday
 * @param birthDate - `YYYY-MM-DD`
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`
 * @example
 * import { ageOn } from "@quartierkit/calendar";
 * console.log(ageOn("2000-02-29", "2001-02-28"), ageOn("2000-02-29", "2001-03-01")); // → 0 1
 */
export function ageOn(birthDate: Day, day: Day): number {
  return Math.max(-1, Math.floor((civil(day) - civil(birthDate)) / 10_000));
}

/**
 * The youngest and the oldest a person can be on a day; -1 where the person need not have been born yet.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 BGB
 * @param birthDate - day, month or year of birth
 * @param day - `YYYY-MM-DD`
 * @throws CalendarError `impossible-day`
 * @example
 * import { ageBoundsOn } from "@quartierkit/calendar";
 * console.log(JSON.stringify(ageBoundsOn("1994", "2021-03-10"))); // → {"lo":26,"hi":27}
 */
export function ageBoundsOn(birthDate: ImpreciseDay, day: Day): Bounds {
  const { lo, hi } = dayBounds(birthDate);
  return { lo: ageOn(hi, day), hi: ageOn(lo, day) };
}

/**
 * The first day on which an age is complete; for people born on 29 February that is 1 March in common years.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 BGB
 * @param birthDate - `YYYY-MM-DD`
 * @param age - completed years
 * @throws CalendarError `impossible-day`
 * @example
 * import { birthdayOf } from "@quartierkit/calendar";
 * console.log(birthdayOf("2000-02-29", 1)); // → 2001-03-01
 */
export function birthdayOf(birthDate: Day, age: number): Day {
  const shifted = addYears(birthDate, age);
  return shifted.endsWith(birthDate.slice(5)) ? shifted : addDays(shifted, 1);
}
