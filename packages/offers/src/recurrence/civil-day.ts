// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { msPerDay } from "./wall.ts";

/** A day with all that rules ask about it. */
export interface CivilDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Monday = 0. */
  readonly weekday: number;
  /** 1 to 366. */
  readonly yearDay: number;
}

const numberOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / msPerDay;

/** The number of the first day of a month; month 13 is January of the next year. */
export const monthStart = (year: number, month: number): number => numberOf(year, month, 1);

/**
 * The day with a number.
 *
 * @param number - days since 1970-01-01
 */
export function civilDay(number: number): CivilDay {
  const date = new Date(number * msPerDay);
  const year = date.getUTCFullYear();
  return {
    number,
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (((number + 3) % 7) + 7) % 7,
    yearDay: number - monthStart(year, 1) + 1,
  };
}

/** Days of a day's year, and of its month. */
export const yearLength = (year: number): number => monthStart(year + 1, 1) - monthStart(year, 1);
export const monthLength = ({ year, month }: CivilDay): number => monthStart(year, month + 1) - monthStart(year, month);

/**
 * The number of a day's week, and how many weeks the year has to which that week belongs: the one with most of its days.
 *
 * @param day - the day
 * @param weekStart - the weekday on which weeks begin, Monday = 0
 */
export function weekNumber(day: CivilDay, weekStart: number): { readonly number: number; readonly weeks: number } {
  const fourth = civilDay(day.number - ((day.weekday - weekStart + 7) % 7) + 3);
  const first = (fourth.yearDay - 1) % 7;
  return {
    number: Math.floor((fourth.yearDay - 1) / 7) + 1,
    weeks: Math.floor((yearLength(fourth.year) - 1 - first) / 7) + 1,
  };
}
