// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { atLeast } from "./binomial-tail.ts";

/** Counted cases and all cases: whole numbers, `numerator` at most `denominator`, `denominator` from 1. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** Lower and upper end, as shares from 0 to 1. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Confidence levels that are offered; their normal quantiles are constants. */
export type Confidence = 0.9 | 0.95 | 0.99;

const quantiles: Readonly<Record<`${Confidence}`, number>> = {
  "0.9": 1.644_853_626_951_472_2,
  "0.95": 1.959_963_984_540_054,
  "0.99": 2.575_829_303_548_900_4,
};

/** An interval is computed only for parts that make a share. */
const isProportion = ({ numerator, denominator }: Proportion): boolean =>
  Number.isInteger(numerator) &&
  Number.isInteger(denominator) &&
  denominator > 0 &&
  numerator >= 0 &&
  numerator <= denominator;

/**
 * Wilson's score interval of a share. Register data are full counts: the interval is about a model in which the figure
 * could have come out otherwise, not about people who were not counted.
 *
 * @param proportion - counted cases and all cases
 * @param confidence - 0.9, 0.95 or 0.99
 * @returns shares from 0 to 1; `null` where the parts make no share
 * @example
 * import { wilson } from "@quartierkit/indicators";
 * console.log(wilson({ numerator: 81, denominator: 263 })?.lo.toFixed(4)); // → 0.2553
 */
export function wilson(proportion: Proportion, confidence: Confidence = 0.95): Interval | null {
  if (!isProportion(proportion)) return null;
  const { numerator: k, denominator: n } = proportion;
  const z = quantiles[`${confidence}`];
  const square = z * z;
  const centre = (2 * k + square) / (2 * (n + square));
  const reach = (z * Math.sqrt(square + (4 * k * (n - k)) / n)) / (2 * (n + square));
  return { lo: k === 0 ? 0 : Math.max(0, centre - reach), hi: k === n ? 1 : Math.min(1, centre + reach) };
}

/** The place where a rising function reaches a value, between 0 and 1. */
function solve(rising: (p: number) => number, value: number): number {
  let [lo, hi] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (lo + hi) / 2;
    if (rising(middle) < value) lo = middle;
    else hi = middle;
  }
  return (lo + hi) / 2;
}

/**
 * The exact interval of Clopper and Pearson: never narrower than its level promises, wider than Wilson's.
 *
 * @param proportion - counted cases and all cases
 * @param confidence - 0.9, 0.95 or 0.99
 * @returns shares from 0 to 1; `null` where the parts make no share
 */
export function clopperPearson(proportion: Proportion, confidence: Confidence = 0.95): Interval | null {
  if (!isProportion(proportion)) return null;
  const { numerator: k, denominator: n } = proportion;
  const tail = (1 - confidence) / 2;
  return {
    lo: k === 0 ? 0 : solve((p) => atLeast(k, { n, p }), tail),
    hi: k === n ? 1 : solve((p) => atLeast(k + 1, { n, p }), 1 - tail),
  };
}

/**
 * The interval of the difference of two shares of separate groups (Newcombe 1998, method 10): from Wilson's intervals.
 * A city contains its districts: compare a district with the rest of the city.
 *
 * @param a - the share subtracted from
 * @param b - the share subtracted; nobody is in both
 * @param confidence - 0.9, 0.95 or 0.99
 * @returns differences from -1 to 1; `null` where one of them is no share
 */
export function newcombe(a: Proportion, b: Proportion, confidence: Confidence = 0.95): Interval | null {
  const [first, second] = [wilson(a, confidence), wilson(b, confidence)];
  if (first === null || second === null) return null;
  const [p, q] = [a.numerator / a.denominator, b.numerator / b.denominator];
  return {
    lo: p - q - Math.hypot(p - first.lo, second.hi - q),
    hi: p - q + Math.hypot(first.hi - p, q - second.lo),
  };
}
