// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, dayNumber, dayOf, isImpreciseDay, monthEnd } from "@quartierkit/calendar";
import { has } from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import { anyOf, allOf, guarded, outcomeOf } from "../evaluate/outcome.ts";
import type { Possible } from "../evaluate/outcome.ts";
import type { Interval } from "../evaluate/interval.ts";

const sets: readonly Possible[] = [0, 1, 2, 3, 4, 5, 6, 7];

/** One entry for each pair of sets of outcomes, so that a compiled rule only looks up. */
const table = (combine: (a: Possible, b: Possible) => Possible): Uint8Array =>
  Uint8Array.from(sets.flatMap((a) => sets.map((b) => combine(a, b))));

/** Conjunction, disjunction and guard, at `8 * a + b`. */
export const allTable: Uint8Array = table((a, b) => allOf([a, b]));
export const anyTable: Uint8Array = table((a, b) => anyOf([a, b]));
export const whenTable: Uint8Array = table(guarded);

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
};

const isExactDay = (text: string): boolean =>
  text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && isImpreciseDay(text);

const ymdOfDay = (day: string): number => digits(day, 0, 4) * 10_000 + digits(day, 5, 7) * 100 + digits(day, 8, 10);

/** The first and last day a fact can be, as `YYYYMMDD`; anything for what is absent or no day. */
export const ymdLo = (value: unknown): number =>
  typeof value !== "string" ? -Infinity : isExactDay(value) ? ymdOfDay(value) : impreciseYmd(value, "lo");
export const ymdHi = (value: unknown): number =>
  typeof value !== "string" ? Infinity : isExactDay(value) ? ymdOfDay(value) : impreciseYmd(value, "hi");

const impreciseYmd = (text: string, edge: "lo" | "hi"): number =>
  isImpreciseDay(text) ? ymdOfDay(dayBounds(text)[edge]) : edge === "lo" ? -Infinity : Infinity;

/** The same as day numbers. */
export const dayLo = (value: unknown): number => (isImpreciseDay(value) ? dayNumber(dayBounds(value).lo) : -Infinity);
export const dayHi = (value: unknown): number => (isImpreciseDay(value) ? dayNumber(dayBounds(value).hi) : Infinity);

export const numberLo = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : -Infinity;
export const numberHi = (value: unknown): number =>
  typeof value === "number" && Number.isFinite(value) ? value : Infinity;

/** A day number as `YYYYMMDD`; what is unbounded stays so. */
export const ymdOf = (day: number): number => (Number.isFinite(day) ? ymdOfDay(dayOf(day)) : day);

/** Completed years on a day, both as `YYYYMMDD`; -1 before birth. */
export const ageAt = (born: number, on: number): number => Math.max(-1, Math.floor((on - born) / 10_000));

export const monthEndOf = (day: number): number => (Number.isFinite(day) ? dayNumber(monthEnd(dayOf(day))) : day);

/** A boolean fact, or the presence of one that may be `false`. */
export const truth = (value: unknown): Possible =>
  typeof value === "boolean" ? (value ? 1 : 2) : typeof value === "object" && value !== null ? 1 : 3;

export const oneOf = (value: unknown, codes: readonly string[]): Possible =>
  typeof value === "string" ? (codes.includes(value) ? 1 : 2) : 3;

export const someOf = (value: unknown, codes: readonly string[]): Possible =>
  Array.isArray(value) ? (value.some((code) => typeof code === "string" && codes.includes(code)) ? 1 : 2) : 3;

export const onDay = ({ certain, possible }: DaySet, on: number): Possible =>
  has(certain, on) ? 1 : has(possible, on) ? 3 : 2;

type Look<M> = (member: M | undefined) => Possible;

/** Members of a list, and as many more as there must be in truth. */
function outcomes<M>(list: readonly M[], size: number, look: Look<M>): readonly Possible[] {
  const named = list.map((member) => look(member));
  const unnamed = Array.from({ length: Math.max(0, size - list.length) }, () => look(undefined));
  return [...named, ...unnamed];
}

export const some = <M>(list: readonly M[] | undefined, size: number, look: Look<M>): Possible =>
  Array.isArray(list) ? anyOf(outcomes(list, size, look)) : 3;

export const every = <M>(list: readonly M[] | undefined, size: number, look: Look<M>): Possible =>
  Array.isArray(list) ? allOf(outcomes(list, size, look)) : 3;

export function countOf<M>(list: readonly M[] | undefined, look: Look<M>): Interval {
  if (!Array.isArray(list)) return { lo: 0, hi: Infinity };
  const found = outcomes<M>(list, 0, look).map(outcomeOf);
  const lo = found.filter((outcome) => outcome === "met").length;
  return { lo, hi: lo + found.filter((outcome) => outcome === "unknown").length };
}
