// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees, decimalsOf, difference, quotient, roundTo } from "./decimal.ts";

describe("difference", () => {
  it.each([
    [23.9, 19.3, 1, 4.6],
    [11.2, 9.2, 1, 2],
    [36.9, 33.3, 1, 3.6],
    [0.3, 0.1, 1, 0.2],
    [19.3, 23.9, 1, -4.6],
    [23.94, 19.3, 1, 4.6],
  ])("%d - %d with %d decimals is %d", (a, b, decimals, expected) => {
    expect(difference(a, b, decimals)).toBe(expected);
  });

  it("is the opposite when the figures change places", () => {
    const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(fc.property(figure, figure, (a, b) => difference(a, b, 1) + difference(b, a, 1) === 0));
  });

  it("is exact in tenths", () => {
    const tenths = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(fc.property(tenths, tenths, (a, b) => difference(a / 10, b / 10, 1) === Number(`${a - b}e-1`)));
  });
});

describe("roundTo", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [0.49999, 0, 0],
    [1e-7, 6, 0],
    [1.5e21, 0, 1.5e21],
    [6.037, 1, 6],
  ])("%d with %d decimals is %d", (value, decimals, expected) => {
    expect(roundTo(value, decimals)).toBe(expected);
  });
});

describe("decimalsOf", () => {
  it.each([
    [23.9, 1],
    [33, 0],
    [1e-7, 7],
    [1e21, 0],
    [1 / 3, 10],
  ])("%d has %d", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });
});

describe("quotient", () => {
  it("rounds what is written", () => {
    expect(quotient(9725, 161_084, { decimals: 1, scale: 100 })).toBe(6);
    expect(quotient(23.9, 19.3, { decimals: 2 })).toBe(1.24);
    expect(quotient(-1, 3, { decimals: 3 })).toBe(-0.333);
    expect(quotient(1, -3, { decimals: 3 })).toBe(-0.333);
  });

  it("has no value where the divisor is 0", () => {
    expect(quotient(1, 0, { decimals: 1 })).toBeNull();
  });
});

describe("agrees", () => {
  it("holds a rate against its parts after rounding", () => {
    const parts = { numerator: 3589, denominator: 9725, scale: 100 };
    expect(agrees({ value: 36.9, decimals: 1 }, parts)).toBe(true);
    expect(agrees({ value: 36.8, decimals: 1 }, parts)).toBe(false);
    expect(agrees({ value: 37, decimals: 0 }, parts)).toBe(true);
  });

  it("lets a half go either way", () => {
    const half = { numerator: 1, denominator: 8, scale: 100 };
    expect([12.4, 12.5, 12.6].map((value) => agrees({ value, decimals: 1 }, half))).toEqual([false, true, false]);
    expect([12, 13, 14].map((value) => agrees({ value, decimals: 0 }, half))).toEqual([true, true, false]);
  });

  it("accepts every rate that was rounded from its parts, and an unrounded one", () => {
    const parts = fc.record({ numerator: fc.nat(5000), denominator: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 4 }), ({ numerator, denominator }, decimals) => {
        const value = quotient(numerator, denominator, { decimals, scale: 100 }) ?? -1;
        const unrounded = (100 * numerator) / denominator;
        const all = { numerator, denominator, scale: 100 };
        return agrees({ value, decimals }, all) && agrees({ value: unrounded, decimals: decimalsOf(unrounded) }, all);
      }),
    );
  });

  it("takes estimated counts", () => {
    const estimated = { numerator: 12.5, denominator: 62.5, scale: 1000 };
    expect(agrees({ value: 200, decimals: 0 }, estimated)).toBe(true);
    expect(agrees({ value: 201, decimals: 0 }, estimated)).toBe(false);
  });

  it("contradicts nothing where there is nobody", () => {
    expect(agrees({ value: 5, decimals: 1 }, { numerator: 0, denominator: 0, scale: 100 })).toBe(true);
  });
});
