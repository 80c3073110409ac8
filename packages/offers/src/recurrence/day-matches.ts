// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { civilDay, monthLength, monthStart, weekNumber, yearLength } from "./civil-day.ts";
import type { CivilDay } from "./civil-day.ts";
import type { Rule } from "./rule.ts";

/** The parts of a rule that speak of days, with those that the start fills in. */
export type DayParts = Pick<
  Rule,
  "frequency" | "weekStart" | "months" | "weekNumbers" | "yearDays" | "monthDays" | "weekdays"
>;

const bare = ({ weekNumbers, yearDays, monthDays, weekdays }: Rule): boolean =>
  [weekNumbers, yearDays, monthDays, weekdays].every((part) => part === undefined);

/** What a rule leaves open is as on the first day (RFC 5545, 3.3.10). */
function impliedBy(rule: Rule, first: CivilDay): Partial<DayParts> {
  const { frequency, months, weekNumbers, yearDays, monthDays, weekdays } = rule;
  const weekday = { weekdays: [{ weekday: first.weekday, ordinal: 0 }] };
  if (frequency === "WEEKLY") return weekdays === undefined ? weekday : {};
  if (frequency === "MONTHLY") return bare(rule) ? { monthDays: [first.day] } : {};
  if (frequency !== "YEARLY") return {};
  if (bare(rule)) return { monthDays: [first.day], ...(months === undefined ? { months: [first.month] } : {}) };
  const onlyMonthDays = [months, weekNumbers, yearDays, weekdays].every((part) => part === undefined);
  if (monthDays !== undefined && onlyMonthDays) return { months: [first.month] };
  const onlyWeeks = [yearDays, monthDays, weekdays].every((part) => part === undefined);
  return weekNumbers !== undefined && onlyWeeks ? weekday : {};
}

/**
 * The day parts of a rule, complete.
 *
 * @param rule - the rule
 * @param start - number of the first day
 */
export const dayPartsOf = (rule: Rule, start: number): DayParts => ({ ...rule, ...impliedBy(rule, civilDay(start)) });

const among = (values: readonly number[] | undefined, value: number, length: number): boolean =>
  values === undefined || values.includes(value) || values.includes(value - length - 1);

/** Which one of its weekday a day is, from the front and from the back, in its month or in its year. */
function ordinalsIn(day: CivilDay, span: "month" | "year"): readonly [front: number, back: number] {
  const first = span === "month" ? monthStart(day.year, day.month) : monthStart(day.year, 1);
  const length = span === "month" ? monthLength(day) : yearLength(day.year);
  const before = day.number - first;
  return [Math.floor(before / 7) + 1, -Math.floor((length - 1 - before) / 7) - 1];
}

function weekdayMatches({ frequency, months, weekdays }: DayParts, day: CivilDay): boolean {
  if (weekdays === undefined) return true;
  return weekdays.some(({ weekday, ordinal }) => {
    if (weekday !== day.weekday) return false;
    if (ordinal === 0) return true;
    return ordinalsIn(day, frequency === "MONTHLY" || months !== undefined ? "month" : "year").includes(ordinal);
  });
}

/**
 * Tells whether a day is one of a rule's days, apart from its interval.
 *
 * @param parts - as `dayPartsOf` completes them
 * @param day - the day
 */
export function dayMatches(parts: DayParts, day: CivilDay): boolean {
  const { months, weekNumbers, yearDays, monthDays } = parts;
  if (months !== undefined && !months.includes(day.month)) return false;
  if (!weekdayMatches(parts, day)) return false;
  if (monthDays !== undefined && !among(monthDays, day.day, monthLength(day))) return false;
  if (yearDays !== undefined && !among(yearDays, day.yearDay, yearLength(day.year))) return false;
  if (weekNumbers === undefined) return true;
  const { number, weeks } = weekNumber(day, parts.weekStart);
  return among(weekNumbers, number, weeks);
}
