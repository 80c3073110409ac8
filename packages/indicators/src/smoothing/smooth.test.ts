// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { IndexRow } from "../composite/rows.ts";
import { isSmoothed, smooth } from "./smooth.ts";
import type { AreaCounts } from "./models.ts";
import type { Smoothed } from "./smooth.ts";

const area = (id: string, numerator: number, denominator: number): AreaCounts => ({ id, numerator, denominator });

const manyCounts = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(500)).map(([n, k]) => ({ numerator: k % (n + 1), denominator: n })),
  { minLength: 1, maxLength: 30 },
);
const method = fc.constantFrom("marshall", "beta-binomial" as const);

describe("smooth by Marshall's method", () => {
  // By hand: m = 20/400 = 1/20, s2 = (100·0.0009 + 300·0.0001)/400 = 0.0003, A = 0.0003 - (1/20)/200 = 0.00005,
  // w = 0.00005/(0.00005 + 0.05/100) = 1/11 and 0.00005/(0.00005 + 0.05/300) = 3/13.
  it("equals what is worked out by hand", () => {
    const { mean, spread, areas, findings } = smooth([area("a", 8, 100), area("b", 12, 300)], "marshall");
    expect(mean).toBeCloseTo(0.05, 12);
    expect(spread).toBeCloseTo(0.00005, 12);
    expect(areas[0]?.weight).toBeCloseTo(1 / 11, 10);
    expect(areas[1]?.weight).toBeCloseTo(3 / 13, 10);
    expect(areas[0]?.smoothed?.value).toBeCloseTo(0.05 + 0.03 / 11, 12);
    expect(areas[1]?.smoothed?.value).toBeCloseTo(0.05 - (0.01 * 3) / 13, 12);
    expect(findings).toEqual([]);
  });

  it("gives the mean to all where chance explains the differences", () => {
    const { spread, areas } = smooth([area("a", 1, 100), area("b", 3, 100)], "marshall");
    expect(spread).toBe(0);
    for (const { smoothed, weight } of areas) {
      expect(weight).toBe(0);
      expect(smoothed?.value).toBeCloseTo(0.02, 12);
    }
  });

  it("says that a share is not rare", () => {
    const { findings } = smooth([area("a", 20, 100), area("b", 60, 100)], "marshall");
    expect(findings.map(({ code }) => code)).toEqual(["SMOOTH-NOT-RARE"]);
    expect(smooth([area("a", 20, 100), area("b", 60, 100)], "beta-binomial").findings).toEqual([]);
  });
});

describe("smooth by the beta-binomial model", () => {
  // By hand: m = 0.4, scatter = 100·0.04 + 100·0.04 = 8, chance = 0.24, pairs = 200 - 20000/200 - 1 = 99,
  // rho = (8 - 0.24)/(0.24·99) = 7.76/23.76, weight = 100 rho/(1 + 99 rho).
  it("equals what is worked out by hand", () => {
    const { mean, spread, areas } = smooth([area("a", 20, 100), area("b", 60, 100)], "beta-binomial");
    const rho = 7.76 / 23.76;
    expect(mean).toBeCloseTo(0.4, 12);
    expect(spread).toBeCloseTo(rho, 12);
    expect(areas[0]?.smoothed?.value).toBeCloseTo(0.4 - (0.2 * 100 * rho) / (1 + 99 * rho), 12);
  });
});

describe("both methods", () => {
  it("pull each rate towards the mean, and the small area further", () => {
    fc.assert(
      fc.property(manyCounts, method, (counts, chosen) => {
        const { mean, areas } = smooth(
          counts.map((one, index) => ({ id: `${index}`, ...one })),
          chosen,
        );
        for (const { rate, smoothed, weight } of areas) {
          const [low, high] = [Math.min(rate ?? 0, mean ?? 0), Math.max(rate ?? 0, mean ?? 0)];
          expect(smoothed?.value).toBeGreaterThanOrEqual(low - 1e-12);
          expect(smoothed?.value).toBeLessThanOrEqual(high + 1e-12);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        const bySize = areas.map(({ weight }, index) => [counts[index]?.denominator ?? 0, weight ?? 0] as const);
        for (const [size, weight] of bySize)
          for (const [other, more] of bySize) if (size < other) expect(weight).toBeLessThanOrEqual(more + 1e-12);
      }),
    );
  });

  it.each([
    [1, 0],
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [Number.NaN, 4],
    [1, Infinity],
  ])("leave out %d of %d and say so", (numerator, denominator) => {
    const sound = [area("a", 8, 100), area("b", 12, 300)];
    const with_ = smooth([...sound, area("c", numerator, denominator)], "marshall");
    expect(with_.areas[2]).toEqual({ id: "c", rate: null, smoothed: null, weight: null });
    expect(with_.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["SMOOTH-COUNTS-UNUSABLE /counts/2"]);
    expect(with_.areas.slice(0, 2)).toEqual(smooth(sound, "marshall").areas);
  });

  it("say nothing of nobody", () => {
    expect(smooth([], "marshall")).toMatchObject({ mean: null, spread: null, areas: [], findings: [] });
  });
});

it("a smoothed figure is no number, and an index takes numbers only", () => {
  const [first] = smooth([area("a", 8, 100)], "marshall").areas;
  expect(isSmoothed(first?.smoothed)).toBe(true);
  expect([null, undefined, 3, {}, { status: "measured" }].some(isSmoothed)).toBe(false);
  expectTypeOf<Smoothed>().not.toExtend<IndexRow["values"][string]>();
});
