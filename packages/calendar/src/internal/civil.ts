// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

// Days as numbers. The arithmetic is the proleptic Gregorian calendar's; written out, because it stands under every other
// function, and `Date` takes twice as long. The test compares every day from 1800 to 2299 with `Date.UTC`.

/** The first and the last day that the calendar knows, as day numbers: 1800-01-01 and 2299-12-31. */
export const firstNumber = -62_091;
export const lastNumber = 120_529;

const firstYear = 1800;
const lastYear = 2299;
const hyphen = 45;
const zero = 48;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * How many days a month has.
 *
 * @param year - year
 * @param month - 1 to 12
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);

/** What stands where two digits should: too little to become a year, a month or a day together with anything else. */
const noDigits = -10_000;

/** The number that two digits at a place of a text write. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noDigits;
}

/**
 * A day as one number, 20210308 for 2021-03-08; 0 for anything that is not an existing day.
 *
 * @param value - anything
 */
export function civilOf(value: unknown): number {
  if (typeof value !== "string" || value.length !== 10) return 0;
  if (value.charCodeAt(4) !== hyphen || value.charCodeAt(7) !== hyphen) return 0;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  const exists = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1;
  return exists && (day <= 28 || day <= daysInMonth(year, month)) ? year * 10_000 + month * 100 + day : 0;
}

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year.
 *
 * @param civil - an existing day as one number
 */
export function numberOf(civil: number): number {
  const marchYear = Math.floor((civil - 300) / 10_000);
  const month = Math.floor(civil / 100) % 100;
  const sinceMarch = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + (civil % 100) - 719_469;
}

const padded = Array.from({ length: 100 }, (_, part) => String(part).padStart(2, "0"));

/**
 * The day of a year, month and day of the month; `undefined` outside 1800 to 2299.
 *
 * @param year - year
 * @param month - 1 to 12
 * @param day - of the month
 */
export const written = (year: number, month: number, day: number): string | undefined =>
  year >= firstYear && year <= lastYear ? `${year}-${padded[month]}-${padded[day]}` : undefined;

/**
 * The day with a number; `undefined` outside 1800 to 2299 and for what is not whole.
 *
 * @param number - days since 1970-01-01
 */
export function writtenNumber(number: number): string | undefined {
  if (!Number.isInteger(number) || number < firstNumber || number > lastNumber) return undefined;
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const day = dayOfYear - Math.floor((153 * sinceMarch + 2) / 5) + 1;
  return written(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
