// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addYears, dayBounds, dayNumber } from "./day.ts";
import type { Day, ImpreciseDay } from "./day.ts";
import type { Bounds } from "./period.ts";

const digits = (day: Day): number => Number(day.replaceAll("-", ""));

/**
 * Completed years of life on a day; -1 on any day before birth.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 BGB: a year of life is complete at the end of the day before the birthday
 * @param birthDate - `YYYY-MM-DD`
 * @param day - `YYYY-MM-DD`
 */
export function ageOn(birthDate: Day, day: Day): number {
  dayNumber(birthDate);
  dayNumber(day);
  return Math.max(-1, Math.floor((digits(day) - digits(birthDate)) / 10_000));
}

/**
 * The youngest and the oldest a person can be on a day.
 *
 * @param birthDate - day, month or year of birth
 * @param day - `YYYY-MM-DD`
 */
export function ageBoundsOn(birthDate: ImpreciseDay, day: Day): Bounds {
  const { lo, hi } = dayBounds(birthDate);
  return { lo: ageOn(hi, day), hi: ageOn(lo, day) };
}

/**
 * The first day on which an age is complete; for people born on 29 February 1 March in common years.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 BGB
 * @param birthDate - `YYYY-MM-DD`
 * @param age - completed years
 */
export function birthdayOf(birthDate: Day, age: number): Day {
  const shifted = addYears(birthDate, age);
  return shifted.slice(5) === birthDate.slice(5) ? shifted : addDays(shifted, 1);
}
