// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, daysIn, join, openIn, within } from "./spans.ts";
import type { Span, Spans } from "./spans.ts";

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 20 }))
    .map(([start, days]): Span => [start, start + days]),
);
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, days]): Span => [start, start + days]);

const line = Array.from({ length: 150 }, (_, day) => day);
const has = (spans: Spans, day: number) => spans.some(([start, end]) => start <= day && day < end);
const daysOf = (spans: Spans) => line.filter((day) => has(spans, day));
const isSorted = (spans: Spans) =>
  spans.every(([start, end], index) => start < end && start > (spans[index - 1]?.[1] ?? -1));

describe("sets of days", () => {
  test("are joined where they overlap or touch", () => {
    expect(
      join([
        [5, 9],
        [1, 3],
        [3, 5],
        [20, 30],
        [21, 22],
      ]),
    ).toEqual([
      [1, 9],
      [20, 30],
    ]);
    expect(join([])).toEqual([]);
  });

  test("that are joined already are given back as they are", () => {
    const spans: Spans = [
      [1, 3],
      [5, 9],
    ];
    expect(join(spans)).toBe(spans);
  });

  test("keep their days, sorted and disjoint", () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(daysOf(join(list))).toEqual(daysOf(list));
        expect(isSorted(join(list))).toBe(true);
        expect(daysIn(join(list))).toBe(daysOf(list).length);
      }),
    );
  });

  test("lie in a stretch, or leave it open", () => {
    fc.assert(
      fc.property(stretches, stretch, (list, place) => {
        const set = join(list);
        const inside = line.filter((day) => has([place], day));
        expect(daysOf(within(set, place))).toEqual(inside.filter((day) => has(set, day)));
        expect(covers(set, place)).toBe(openIn(place, set).length === 0);
        expect(daysOf(openIn(place, set))).toEqual(inside.filter((day) => !has(set, day)));
        expect(isSorted(within(set, place)) && isSorted(openIn(place, set))).toBe(true);
      }),
    );
  });
});
