// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anything, calculate, compareIntervals, exactly, hull } from "./interval.ts";
import type { Interval } from "./interval.ts";

const interval = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20))
  .map(([lo, width]): Interval => ({ lo, hi: lo + width }));
const inside = ({ lo, hi }: Interval) => fc.integer({ min: lo, max: hi });

describe("comparing", () => {
  test.each([
    [exactly(27), ">=", exactly(27), true],
    [exactly(26), ">=", exactly(27), false],
    [{ lo: 26, hi: 27 }, ">=", exactly(27), null],
    [{ lo: 27, hi: 28 }, ">=", exactly(27), true],
    [anything, ">=", exactly(27), null],
    [{ lo: 0, hi: 6 }, "<=", exactly(6), true],
    [{ lo: 4, hi: 7 }, "<=", exactly(6), null],
    [{ lo: 7, hi: 9 }, "<=", exactly(6), false],
    [exactly(3), "=", exactly(3), true],
    [{ lo: 3, hi: 4 }, "=", exactly(3), null],
    [{ lo: 3, hi: 4 }, "!=", exactly(5), true],
    [exactly(3), "<", exactly(3), false],
  ] as const)("%o %s %o is %s", (a, relation, b, expected) => {
    expect(compareIntervals(a, relation, b)).toBe(expected);
  });

  const holds = {
    "<": (a: number, b: number) => a < b,
    "<=": (a: number, b: number) => a <= b,
    "=": (a: number, b: number) => a === b,
  };

  test.each(["<", "<=", "="] as const)("%s decides only what holds for every pair of values", (relation) => {
    const pairs = fc
      .tuple(interval, interval)
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), inside(a), inside(b)));
    fc.assert(
      fc.property(pairs, ([a, b, x, y]) => {
        const decided = compareIntervals(a, relation, b);
        return decided === null || decided === holds[relation](x, y);
      }),
    );
  });
});

describe("calculating", () => {
  const operations = {
    "+": (a: number, b: number) => a + b,
    "-": (a: number, b: number) => a - b,
    "*": (a: number, b: number) => a * b,
    min: Math.min,
    max: Math.max,
  };

  test.each(Object.entries(operations))("%s keeps every possible result inside the bounds", (operator, operation) => {
    const pairs = fc
      .tuple(interval, interval)
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), inside(a), inside(b)));
    fc.assert(
      fc.property(pairs, ([a, b, x, y]) => {
        const { lo, hi } = calculate(operator as keyof typeof operations, [a, b]); // keys of the table above
        return lo <= operation(x, y) && operation(x, y) <= hi;
      }),
    );
  });

  test("zero times anything is zero, nothing is anything", () => {
    expect(calculate("*", [exactly(0), anything])).toEqual(exactly(0));
    expect(calculate("+", [])).toEqual(anything);
    expect(hull([exactly(12), exactly(36)])).toEqual({ lo: 12, hi: 36 });
  });
});
