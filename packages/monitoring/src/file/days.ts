// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, monthEnd } from "@quartierkit/calendar";
import { letter } from "./json.ts";

/*
 * A day as a place in a calendar in which every month has 31 days: places stand in the order of the days, a year has 372 places and a
 * month 31, so that "so many months before" is a subtraction. A place that is no day, such as 30 February, lies between the days around
 * it, which is where a comparison wants it.
 */

const firstYear = 1800;
const years = 500;
/** Places of a month and of a year. */
export const monthPlaces = 31;
export const yearPlaces = 12 * monthPlaces;

/** Behind all days: somebody who is still there. */
export const never = years * yearPlaces;

/** Years from the second to the last but one: what lies at the edge of the calendar is left to those who know it. */
const isRead = (year: number): boolean => year > 0 && year < years - 1;

const size = years * 12;
const numbers = new Int32Array(size * monthPlaces);
const lengths = new Uint8Array(size);

function learn(month: number): void {
  const year = firstYear + Math.floor(month / 12);
  const first = `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const last = dayNumber(monthEnd(first));
  const start = dayNumber(first);
  for (let day = 0; day < monthPlaces; day += 1) numbers[month * monthPlaces + day] = Math.min(start + day, last);
  lengths[month] = last - start + 1;
}

/** How many days a month has, by its place among all months. */
function daysIn(month: number): number {
  if (lengths[month] === 0) learn(month);
  return lengths[month] ?? 0;
}

/** The number of a day, as `dayNumber` gives it; of a place that is no day that of the last day of the month. */
export function numberAt(place: number): number {
  const month = Math.floor(place / monthPlaces);
  if (lengths[month] === 0) learn(month);
  return numbers[place] ?? 0;
}

/** The place of a day that exists. */
export function placeOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return ((year - firstYear) * 12 + month - 1) * monthPlaces + date - 1;
}

/** The place of the day before. */
export function placeBefore(place: number): number {
  if (place % monthPlaces > 0) return place - 1;
  const month = Math.floor(place / monthPlaces) - 1;
  return month * monthPlaces + daysIn(month) - 1;
}

/** The place of the day after. */
export function placeAfter(place: number): number {
  const month = Math.floor(place / monthPlaces);
  return place % monthPlaces < daysIn(month) - 1 ? place + 1 : (month + 1) * monthPlaces;
}

/** What is no day. */
export const noDay = -1;

/** Whether four letters are digits, each: the first half of a byte says so, the second is below ten. */
const areDigits = (word: number): boolean =>
  (word & 0xf0f0f0f0) === 0x30303030 && (((word & 0x0f0f0f0f) + 0x06060606) & 0x10101010) === 0;

/** The year that four letters write, counted from the first the calendar knows. */
function yearOf(word: number): number {
  if (!areDigits(word)) return noDay;
  const year =
    (word & 15) * 1000 + ((word >> 8) & 15) * 100 + ((word >> 16) & 15) * 10 + ((word >> 24) & 15) - firstYear;
  return isRead(year) ? year : noDay;
}

/** Two digits in the middle of four letters. */
function middleOf(word: number): number {
  const digits = (word & 0x00ffff00) | 0x30000030;
  return areDigits(digits) ? ((word >> 8) & 15) * 10 + ((word >> 16) & 15) : noDay;
}

const hyphens = 0x2d00002d;
const edges = 0xff0000ff | 0;

/** The month that `YYYY-MM` writes, counted from the first the calendar knows; `rest` are the letters from the hyphen on. */
function monthOf(year: number, rest: number): number {
  const month = middleOf(rest) - 1;
  return year >= 0 && (rest & 0xff) === letter.hyphen && month >= 0 && month < 12 ? year * 12 + month : noDay;
}

/**
 * The place of an exact day in quotes.
 *
 * @param text - the text
 * @param at - of the opening quote
 */
export function readDay(text: DataView, at: number): number {
  const rest = text.getInt32(at + 5, true);
  if (text.getUint8(at) !== letter.quote || (rest & edges) !== hyphens) return noDay;
  const month = monthOf(yearOf(text.getInt32(at + 1, true)), rest);
  const end = text.getInt32(at + 8, true);
  const day = middleOf(end) - 1;
  if (month < 0 || day < 0 || end >> 24 !== letter.quote || (day > 27 && day >= daysIn(month))) return noDay;
  return month * monthPlaces + day;
}

/** A day as far as it is known: the last place beside the first, and where the text goes on. */
export interface Reach {
  last: number;
  behind: number;
}

/**
 * The first place that a day, a month or a year in quotes can be; the last goes into `reach`.
 *
 * @param text - the text
 * @param at - of the opening quote
 * @param reach - written
 */
export function readImprecise(text: DataView, at: number, reach: Reach): number {
  const exact = readDay(text, at);
  reach.last = exact;
  reach.behind = at + 12;
  if (exact !== noDay) return exact;
  const year = text.getUint8(at) === letter.quote ? yearOf(text.getInt32(at + 1, true)) : noDay;
  if (year < 0) return noDay;
  const rest = text.getInt32(at + 5, true);
  if ((rest & 0xff) === letter.quote) {
    reach.behind = at + 6;
    reach.last = (year + 1) * yearPlaces - 1;
    return year * yearPlaces;
  }
  const month = monthOf(year, rest);
  if (month < 0 || text.getUint8(at + 8) !== letter.quote) return noDay;
  reach.behind = at + 9;
  reach.last = month * monthPlaces + daysIn(month) - 1;
  return month * monthPlaces;
}
