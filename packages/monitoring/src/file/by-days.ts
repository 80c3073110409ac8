// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameterOn } from "@quartierkit/rules";
import type { Parameter } from "@quartierkit/rules";
import {
  childAge,
  dependentAge,
  followUpMonths,
  followUpToleranceDays,
  longTermMonths,
  longTermMonthsYoung,
  olderAge,
  resultWindowDays,
  youngPlusEnd,
  youthAge,
} from "../indicators/parameters.ts";
import { monthPlaces, never, numberAt, yearPlaces } from "./days.ts";
import { sinceOf } from "./history.ts";
import type { DayLeaf } from "./reads.ts";
import { day } from "./sight.ts";
import type { Sight } from "./sight.ts";

/** An answer: yes, no, or nobody knows. */
export type Answer = 1 | -1 | 0;
const [yes, no, unknown] = [1, -1, 0] as const;

/** Decides a leaf from the days of a record. */
export type DayRule = (sight: Sight) => Answer;

const isTold = (place: number): boolean => place >= 0 && place < never;

/** Born later than a day. */
function bornAfter(first: number, last: number, limit: number): Answer {
  if (first < 0) return unknown;
  return first > limit ? yes : last <= limit ? no : unknown;
}

/** Younger than so many years at entry: 29 February lies where the comparison wants it. */
const youngerThan =
  (years: number): DayRule =>
  ({ days }) => {
    const [entry, first] = [days[day.entry] ?? 0, days[day.born] ?? -1];
    // Nobody takes part before they are born: such a day says nothing about an age.
    return first > entry ? unknown : bornAfter(first, days[day.born + 1] ?? -1, entry - years * yearPlaces);
  };

const since = { first: 0, last: 0 };

function longerThan(months: number, entry: number): Answer {
  const limit = entry - months * monthPlaces;
  return since.last < limit ? yes : since.first >= limit ? no : unknown;
}

const or = (one: Answer, other: Answer): Answer =>
  one === yes || other === yes ? yes : one === no && other === no ? no : unknown;

const and = (one: Answer, other: Answer): Answer =>
  one === no || other === no ? no : one === yes && other === yes ? yes : unknown;

const longTerm = (months: number, young: { readonly months: number; readonly isYoung: DayRule }): DayRule => {
  return (sight) => {
    sinceOf(sight, since);
    const entry = sight.days[day.entry] ?? 0;
    return or(longerThan(months, entry), and(young.isYoung(sight), longerThan(young.months, entry)));
  };
};

/** Found out within so many days after leaving. */
const window =
  (most: number): DayRule =>
  ({ days }) => {
    const [exit, on] = [days[day.exit] ?? -1, days[day.atExitOn] ?? -1];
    if (!isTold(exit) || !isTold(on)) return unknown;
    return on >= exit && numberAt(on) - numberAt(exit) <= most ? yes : no;
  };

const laterWindow =
  (months: number, most: number): DayRule =>
  ({ days }) => {
    const [exit, on] = [days[day.exit] ?? -1, days[day.laterOn] ?? -1];
    if (!isTold(exit) || !isTold(on)) return unknown;
    return Math.abs(numberAt(on) - numberAt(exit + months * monthPlaces)) <= most ? yes : no;
  };

/** Some child in the household is not of age. */
const someChild =
  (years: number): DayRule =>
  ({ children, childDays, days }) => {
    if (children < 0) return unknown;
    const limit = (days[day.entry] ?? 0) - years * yearPlaces;
    let answer: Answer = no;
    for (let child = 0; child < children; child += 1)
      answer = or(answer, bornAfter(childDays[2 * child] ?? -1, childDays[2 * child + 1] ?? -1, limit));
    return answer;
  };

/** Nothing can be decided where a number is not in force. */
const open: DayRule = () => unknown;

/**
 * The rules on days of a rule set.
 *
 * @param lawDay - the day whose numbers are taken
 */
export function dayRules(lawDay: string): Readonly<Record<DayLeaf, DayRule>> {
  const numbers = (...of: readonly Parameter[]): readonly number[] | null => {
    const found = of.flatMap((one) => parameterOn(one, lawDay)?.value ?? []);
    return found.length === of.length ? found : null;
  };
  const made = (of: readonly Parameter[], make: (...values: readonly number[]) => DayRule): DayRule => {
    const found = numbers(...of);
    return found === null ? open : make(...found);
  };
  const younger = (of: Parameter): DayRule => made([of], (years = 0) => youngerThan(years));
  return {
    youngerThanYouthAge: younger(youthAge),
    youngerThanOlderAge: younger(olderAge),
    youngerThanChildAge: younger(childAge),
    youngerThanYoungEnd: younger(youngPlusEnd),
    longTermByGuidance: made([longTermMonths, longTermMonthsYoung], (months = 0, short = 0) =>
      longTerm(months, { months: short, isYoung: younger(youthAge) }),
    ),
    inWindow: made([resultWindowDays], (days = 0) => window(days)),
    inFollowUpWindow: made([followUpMonths, followUpToleranceDays], (months = 0, days = 0) =>
      laterWindow(months, days),
    ),
    dependentChildren: made([dependentAge], (years = 0) => someChild(years)),
  };
}
