// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, dayNumber, dayOf, isImpreciseDay, monthEnd } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { civilOf, has } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import { allOf, anyOf, guarded, outcomeOf } from "./outcome.ts";
import type { Possible } from "./outcome.ts";
import type { Interval } from "./interval.ts";

const sets: readonly Possible[] = [0, 1, 2, 3, 4, 5, 6, 7];

/** A guard at `8 * guard + then`. */
export const whenTable: Uint8Array = Uint8Array.from(sets.flatMap((guard) => sets.map((then) => guarded(guard, then))));

const edgeOf = (value: unknown, edge: "lo" | "hi"): number => {
  if (isImpreciseDay(value)) return civilOf(dayBounds(value)[edge]);
  return edge === "lo" ? -Infinity : Infinity;
};

/** The first and last day a fact can be, as `YYYYMMDD`; anything for what is absent or no day. */
export const ymdLo = (value: unknown): number => edgeOf(value, "lo");
/** The last day a fact can be, as `YYYYMMDD`. */
export const ymdHi = (value: unknown): number => edgeOf(value, "hi");

/** The same as day numbers. */
export const dayLo = (value: unknown): number => (isImpreciseDay(value) ? dayNumber(dayBounds(value).lo) : -Infinity);
/** The last day a fact can be, as day number. */
export const dayHi = (value: unknown): number => (isImpreciseDay(value) ? dayNumber(dayBounds(value).hi) : Infinity);

/** The least a number can be: itself, or anything for what is absent or no number. */
export const numberLo = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : -Infinity;
/** The most a number can be. */
export const numberHi = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : Infinity;

/** The day asked for is the same for a whole run: it is turned into `YYYYMMDD` once. */
let lastDay = Number.NaN;
let lastYmd = Number.NaN;

/** A day number as `YYYYMMDD`; what is unbounded stays so. */
export function ymdOf(day: number): number {
  if (!Number.isFinite(day)) return day;
  if (day !== lastDay) {
    lastYmd = civilOf(dayOf(day));
    lastDay = day;
  }
  return lastYmd;
}

/** Completed years on a day, both as `YYYYMMDD`; -1 before birth. */
export const ageAt = (born: number, on: number): number => Math.max(-1, Math.floor((on - born) / 10_000));

/** The calendar repeats itself after 400 years. */
const cycle = 146_097;

const [first, later, last] = [dayNumber("1800-01-01"), dayNumber("1900-01-01"), dayNumber("2299-12-31")];

/** Whether the calendar knows a day. */
export const isInCalendar = (day: number): boolean => day >= first && day <= last;

/**
 * Moves a day by less than a hundred years, wherever it lies: a wrong year in a record leads beyond what the calendar knows, and
 * there as here the days move alike.
 *
 * @param day - any day number
 * @param by - negative = back
 * @param move - the movement, made in years that the calendar knows
 */
export function anywhere(day: number, by: number, move: (day: Day) => Day): number {
  const aside = cycle * Math.floor((day - (by < 0 ? later : first)) / cycle);
  return dayNumber(move(dayOf(day - aside))) + aside;
}

/** The last day of the month of a day number; what is unbounded stays so. */
export const monthEndOf = (day: number): number => (Number.isFinite(day) ? anywhere(day, 0, monthEnd) : day);

/** A boolean fact, or the presence of one that may be `false`. */
export const truth = (value: unknown): Possible =>
  typeof value === "boolean" ? (value ? 1 : 2) : typeof value === "object" && value !== null ? 1 : 3;

/** Whether a code is one of some; open for what is absent or no code. */
export const oneOf = (value: unknown, codes: readonly string[]): Possible =>
  typeof value === "string" ? (codes.includes(value) ? 1 : 2) : 3;

/** Whether a list holds a code that is one of some; open for what is absent or no list. */
export function someOf(value: unknown, isOne: (code: unknown) => boolean): Possible {
  if (!Array.isArray(value)) return 3;
  const list: readonly unknown[] = value;
  for (let index = 0; index < list.length; index += 1) if (isOne(list[index])) return 1;
  return 2;
}

/** Whether a day lies in a set of days that may be partly known. */
export const onDay = ({ certain, possible }: DaySet, on: number): Possible =>
  has(certain, on) ? 1 : has(possible, on) ? 3 : 2;

type Look<M> = (member: M | undefined) => Possible;

/** Members of a list, and as many more as there must be in truth. */
function outcomes<M>(list: readonly M[], size: number, look: Look<M>): readonly Possible[] {
  const named = list.map((member) => look(member));
  const unnamed = Array.from({ length: Math.max(0, size - list.length) }, () => look(undefined));
  return [...named, ...unnamed];
}

/** Whether some member of a list satisfies a condition; open where the list is not known. */
export const some = <M>(list: readonly M[] | undefined, size: number, look: Look<M>): Possible =>
  Array.isArray(list) ? anyOf(outcomes(list, size, look)) : 3;

/** Whether every member of a list satisfies a condition; open where the list is not known. */
export const every = <M>(list: readonly M[] | undefined, size: number, look: Look<M>): Possible =>
  Array.isArray(list) ? allOf(outcomes(list, size, look)) : 3;

/** How many members of a list satisfy a condition, as bounds. */
export function countOf<M>(list: readonly M[] | undefined, look: Look<M>): Interval {
  if (!Array.isArray(list)) return { lo: 0, hi: Infinity };
  const found = outcomes<M>(list, 0, look).map(outcomeOf);
  const lo = found.filter((outcome) => outcome === "met").length;
  return { lo, hi: lo + found.filter((outcome) => outcome === "unknown").length };
}
