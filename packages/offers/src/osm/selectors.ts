// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OsmDates, OsmRule, OsmTimes, OsmWeekday } from "./rule.ts";
import { unsupported } from "./unsupported.ts";

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const around = (from: number, to: number, size: number): readonly number[] =>
  Array.from({ length: ((to - from + size) % size) + 1 }, (_, index) => (from + index) % size);

/** A comma inside brackets numbers weekdays, one outside lists them. */
const listed = (text: string): readonly string[] => text.split(/\s*,\s*(?![^[]*\])/);

function daysIn(item: string, value: string): readonly OsmWeekday[] {
  const [, first = "", numbers, last] = /^([A-Z][a-z])(?:\[([^\]]*)\])?(?:-([A-Z][a-z]))?$/.exec(item) ?? [];
  const from = days.indexOf(first);
  if (from === -1 || (numbers !== undefined && last !== undefined)) throw unsupported(item, value);
  if (numbers !== undefined) return numbers.split(",").map((nth) => ({ weekday: from, nth: Number(nth) }));
  const to = last === undefined ? from : days.indexOf(last);
  if (to === -1) throw unsupported(item, value);
  return around(from, to, 7).map((weekday) => ({ weekday, nth: 0 }));
}

/** Weekdays and holidays of a rule. */
export function weekdaysOf(
  text: string,
  value: string,
): Pick<OsmRule, "publicHoliday" | "schoolHoliday"> & { readonly weekdays: readonly OsmWeekday[] } {
  const items = listed(text);
  return {
    publicHoliday: items.includes("PH"),
    schoolHoliday: items.includes("SH"),
    weekdays: items.filter((item) => item !== "PH" && item !== "SH").flatMap((item) => daysIn(item, value)),
  };
}

/** Weeks of a rule. */
export const weeksOf = (text: string, value: string): NonNullable<OsmRule["weeks"]> =>
  listed(text.replace(/^week /, "")).map((item) => {
    const [, from = "", to = from, step = "1"] = /^([0-9]+)(?:-([0-9]+)(?:\/([0-9]))?)?$/.exec(item) ?? [];
    const range = { from: Number(from), to: Number(to), step: Number(step) };
    if (range.from < 1 || range.to > 53 || range.from > range.to || range.step < 1) throw unsupported(item, value);
    return range;
  });

const point = /^(?:([0-9]{4}) )?([A-Z][a-z]{2})(?: ([0-9]{1,2}))?$/;

/** A day of the year; without a day of the month its first or last. */
function pointOf(text: string, end: "from" | "to", value: string): OsmDates["from"] {
  const [, year, name = "", day] = point.exec(text) ?? [];
  const index = months.indexOf(name);
  const length = lastDays[index];
  const ofMonth = day === undefined ? (end === "from" ? 1 : length) : Number(day);
  if (length === undefined || ofMonth === undefined || ofMonth < 1 || ofMonth > length) throw unsupported(text, value);
  const monthDay = (index + 1) * 100 + ofMonth;
  return year === undefined ? { monthDay } : { year: Number(year), monthDay };
}

/** Dates of a rule. */
export const datesOf = (text: string, value: string): readonly OsmDates[] =>
  listed(text.replace(/:$/, "")).map((item) => {
    const [first = "", last] = item.split(/\s*-\s*/);
    const from = pointOf(first, "from", value);
    if (last === undefined) return { from, to: pointOf(first, "to", value) };
    // `Dec 24-26` names the month once.
    const whole = /^[0-9]+$/.test(last) ? first.replace(/[0-9]{1,2}$/, last) : last;
    const to = pointOf(whole, "to", value);
    if ((from.year === undefined) !== (to.year === undefined)) {
      // `2025 Dec 24-Dec 26` names the year once; it may end in the next.
      if (from.year === undefined) throw unsupported(item, value);
      return { from, to: { ...to, year: to.monthDay < from.monthDay ? from.year + 1 : from.year } };
    }
    return { from, to };
  });

const padded = (time: string): string => time.padStart(5, "0");

/** Times of a rule. */
export const timesOf = (text: string, value: string): readonly OsmTimes[] =>
  text.split(/\s*,\s*/).map((item) => {
    const [opens = "", closes = ""] = item.split("-").map(padded);
    const sound = /^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(opens) && /^([0-3][0-9]|4[0-8]):[0-5][0-9]$/.test(closes);
    if (!sound || opens === closes) throw unsupported(item, value);
    return { opens, closes };
  });
