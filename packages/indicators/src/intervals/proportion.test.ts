// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeast } from "./binomial-tail.ts";
import { clopperPearson, newcombe, wilson } from "./proportion.ts";
import type { Interval } from "./proportion.ts";

const four = (interval: Interval | null) => [interval?.lo.toFixed(4), interval?.hi.toFixed(4)];

const proportions = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(400))
  .map(([denominator, other]) => ({ numerator: other % (denominator + 1), denominator }));

describe("wilson and clopperPearson", () => {
  it.each([
    [81, 263, [".2553", ".3662"], [".2527", ".3676"]],
    [15, 148, [".0624", ".1605"], [".0578", ".1617"]],
    [0, 20, [".0000", ".1611"], [".0000", ".1684"]],
    [1, 29, [".0061", ".1718"], [".0009", ".1776"]],
  ])("%d of %d", (numerator, denominator, score, exact) => {
    expect(four(wilson({ numerator, denominator }))).toEqual(score.map((end) => `0${end}`));
    expect(four(clopperPearson({ numerator, denominator }))).toEqual(exact.map((end) => `0${end}`));
  });

  it("contain the share and lie between 0 and 1", () => {
    fc.assert(
      fc.property(proportions, (proportion) => {
        const share = proportion.numerator / proportion.denominator;
        return [wilson(proportion), clopperPearson(proportion)].every(
          (interval) =>
            interval !== null && 0 <= interval.lo && interval.lo <= share && share <= interval.hi && interval.hi <= 1,
        );
      }),
    );
  });

  it("turn round when the others are counted", () => {
    fc.assert(
      fc.property(proportions, ({ numerator, denominator }) => {
        const others = { numerator: denominator - numerator, denominator };
        for (const method of [wilson, clopperPearson]) {
          const [one, other] = [method({ numerator, denominator }), method(others)];
          expect(one?.lo).toBeCloseTo(1 - (other?.hi ?? 9), 10);
        }
      }),
    );
  });

  it("grow with the level", () => {
    const proportion = { numerator: 7, denominator: 80 };
    for (const method of [wilson, clopperPearson]) {
      const widths = ([0.9, 0.95, 0.99] as const).map((level) => {
        const interval = method(proportion, level);
        return (interval?.hi ?? 0) - (interval?.lo ?? 0);
      });
      expect(widths).toEqual(widths.toSorted((a, b) => a - b));
      expect(new Set(widths).size).toBe(3);
    }
  });

  it("come together for a large city", () => {
    const city = { numerator: 53_641, denominator: 161_084 };
    expect(four(wilson(city))).toEqual(["0.3307", "0.3353"]);
    expect(four(clopperPearson(city))).toEqual(["0.3307", "0.3353"]);
  });

  it.each([
    [3, 2],
    [-1, 5],
    [0, 0],
    [1.5, 3],
    [Number.NaN, 3],
  ])("%d of %d is no share", (numerator, denominator) => {
    expect(wilson({ numerator, denominator })).toBeNull();
    expect(clopperPearson({ numerator, denominator })).toBeNull();
    expect(newcombe({ numerator, denominator }, { numerator: 1, denominator: 2 })).toBeNull();
  });
});

describe("atLeast", () => {
  /** The tail added up term by term. */
  function added(k: number, n: number, p: number): number {
    let [term, sum] = [(1 - p) ** n, 0];
    for (let i = 0; i <= n; i++) {
      if (i >= k) sum += term;
      term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return sum;
  }

  it("is the sum of the binomial probabilities", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), share, (n, other, p) => {
        const k = other % (n + 1);
        expect(atLeast(k, { n, p })).toBeCloseTo(added(k, n, p), 11);
      }),
    );
  });

  it("is certain at 0 and impossible above n", () => {
    expect(atLeast(0, { n: 5, p: 0.2 })).toBe(1);
    expect(atLeast(6, { n: 5, p: 0.2 })).toBe(0);
    expect(atLeast(5, { n: 5, p: 1 })).toBe(1);
    expect(atLeast(1, { n: 5, p: 0 })).toBe(0);
  });
});

describe("newcombe", () => {
  it.each([
    [56, 70, 48, 80, ["0.0524", "0.3339"]],
    [9, 10, 3, 10, ["0.1705", "0.8090"]],
    [10, 10, 0, 20, ["0.6791", "1.0000"]],
  ])("%d of %d against %d of %d", (k, n, l, m, expected) => {
    const interval = newcombe({ numerator: k, denominator: n }, { numerator: l, denominator: m });
    expect(four(interval)).toEqual(expected);
  });

  it("is the opposite when the groups change places", () => {
    fc.assert(
      fc.property(proportions, proportions, (a, b) => {
        expect(newcombe(a, b)?.lo).toBeCloseTo(-(newcombe(b, a)?.hi ?? 9), 12);
      }),
    );
  });
});
