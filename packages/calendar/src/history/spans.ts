// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysIn, join as joinFilled } from "../internal/spans.ts";
import type { Spans } from "../internal/spans.ts";

export { daysIn };
export type { Spans };

/** The line of all days; complements are taken against it. */
export const everything: Spans = [[-1e7, 1e7]];

/**
 * Sorts and joins stretches; empty and inverted ones drop out.
 *
 * @param stretches - in any order, overlapping or not
 */
export const join = (stretches: Spans): Spans => joinFilled(stretches.filter(([start, end]) => start < end));

/**
 * The days that are in neither stretch.
 *
 * @param spans - sorted and disjoint
 */
export function complement(spans: Spans): Spans {
  const [[first, last] = [0, 0]] = everything;
  const starts = [first, ...spans.map(([, end]) => end)];
  const ends = [...spans.map(([start]) => start), last];
  return starts.map((start, index) => [start, ends[index] ?? last] as const).filter(([start, end]) => start < end);
}

/**
 * The days that are in both.
 *
 * @param a - sorted and disjoint
 * @param b - sorted and disjoint
 */
export function intersect(a: Spans, b: Spans): Spans {
  const common: [number, number][] = [];
  for (let i = 0, j = 0; ;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return common;
    const start = Math.max(left[0], right[0]);
    const end = Math.min(left[1], right[1]);
    if (start < end) common.push([start, end]);
    if (left[1] < right[1]) i += 1;
    else j += 1;
  }
}

/**
 * How many days are in both; nothing is built for it.
 *
 * @param a - sorted and disjoint
 * @param b - sorted and disjoint
 */
export function commonDays(a: Spans, b: Spans): number {
  let days = 0;
  for (let i = 0, j = 0; ;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return days;
    const common = Math.min(left[1], right[1]) - Math.max(left[0], right[0]);
    if (common > 0) days += common;
    if (left[1] < right[1]) i += 1;
    else j += 1;
  }
}

/**
 * Tells whether a day is among them.
 *
 * @param spans - sorted and disjoint
 * @param day - a day number
 */
export const has = (spans: Spans, day: number): boolean => spans.some(([start, end]) => start <= day && day < end);
