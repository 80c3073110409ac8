// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { segregationChecks } from "./checks.ts";
import { meanDistance } from "./expected.ts";
import { segregation } from "./segregation.ts";
import type { SegregationUnit } from "./units.ts";

const unitsOf = (x: readonly number[], y: readonly number[]): readonly SegregationUnit[] =>
  x.map((count, at) => ({ id: `u${at}`, counts: { x: count, y: y[at] ?? 0 } }));

const measured = (units: readonly SegregationUnit[], comparedWith?: string) => {
  const { measures } = segregation(units, { group: "x", ...(comparedWith === undefined ? {} : { comparedWith }) });
  if (measures === null) throw new Error("nothing was measured");
  return measures;
};

const count = fc.integer({ min: 0, max: 40 });
const anyUnits = fc
  .array(fc.record({ x: count, y: count, z: count }), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((counts, at) => ({ id: `u${at}`, counts })))
  .filter((all) => (["x", "y"] as const).every((group) => all.some(({ counts }) => counts[group] > 0)));

describe("known vectors", () => {
  it.each([
    [[100, 60, 40, 0], [0, 40, 60, 100], 0.6],
    [[80, 80, 20, 20], [20, 20, 80, 80], 0.6],
    [[100, 100, 0, 0], [0, 0, 100, 100], 1],
    [[50, 50, 50, 50], [50, 50, 50, 50], 0],
  ])("%j against %j: D = %d", (x, y, expected) => {
    expect(measured(unitsOf(x, y)).dissimilarity.value).toBeCloseTo(expected, 12);
    expect(measured(unitsOf(x, y), "y").dissimilarity.value).toBeCloseTo(expected, 12);
  });

  it("isolation, exposure, quotients, M and H by hand", () => {
    const { isolation, exposure, locationQuotients, theil } = measured(unitsOf([3, 1], [1, 3]));
    expect(isolation.value).toBeCloseTo(0.75 * 0.75 + 0.25 * 0.25, 12);
    expect(exposure["y"]).toBeCloseTo(0.75 * 0.25 * 2, 12);
    expect(locationQuotients).toEqual([
      { id: "u0", value: 1.5 },
      { id: "u1", value: 0.5 },
    ]);
    const m = 2 * ((3 / 8) * Math.log(1.5) + (1 / 8) * Math.log(0.5));
    expect(theil.m).toBeCloseTo(m, 12);
    expect(theil.h).toBeCloseTo(m / Math.LN2, 12);
  });

  it("complete separation has H 1 and M the entropy", () => {
    const { theil } = measured(unitsOf([100, 100, 0, 0], [0, 0, 100, 100]));
    expect(theil.h).toBe(1);
    expect(theil.m).toBeCloseTo(Math.LN2, 12);
  });

  it("against another group leaves the third out, against everybody counts it", () => {
    const units = [
      { id: "a", counts: { x: 10, y: 10, z: 80 } },
      { id: "b", counts: { x: 10, y: 10, z: 0 } },
    ];
    expect(measured(units, "y").dissimilarity.value).toBe(0);
    expect(measured(units).dissimilarity.value).toBeCloseTo(0.4, 12);
  });

  it("has no quotient where nobody lives", () => {
    expect(measured(unitsOf([1, 0, 1], [1, 0, 1])).locationQuotients[1]).toEqual({ id: "u1", value: null });
  });
});

describe("properties", () => {
  it("all measures lie between 0 and 1, exposures add up to 1", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { dissimilarity, isolation, exposure, theil } = measured(units);
        for (const value of [
          dissimilarity.value,
          isolation.value,
          theil.h,
          dissimilarity.atRandom,
          isolation.atRandom,
        ]) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(Object.values(exposure).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("D, M and H do not care for the order of areas, for areas split in proportion, or for the whole city doubled", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const doubled = units.map(({ id, counts: { x, y, z } }) => ({ id, counts: { x: 2 * x, y: 2 * y, z: 2 * z } }));
        const split = units.flatMap(({ id, counts }) => [
          { id: `${id}a`, counts },
          { id: `${id}b`, counts },
        ]);
        const one = measured(units);
        for (const other of [measured(units.toReversed()), measured(split), measured(doubled)]) {
          expect(other.dissimilarity.value).toBeCloseTo(one.dissimilarity.value, 9);
          expect(other.theil.m).toBeCloseTo(one.theil.m, 9);
          expect(other.theil.h).toBeCloseTo(one.theil.h, 9);
        }
      }),
    );
  });

  it("D between two groups is the same from both sides", () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const from = segregation(units, { group: "x", comparedWith: "y" }).measures?.dissimilarity;
        const back = segregation(units, { group: "y", comparedWith: "x" }).measures?.dissimilarity;
        expect(back?.value).toBeCloseTo(from?.value ?? Number.NaN, 9);
        expect(back?.atRandom).toBeCloseTo(from?.atRandom ?? Number.NaN, 9);
      }),
    );
  });
});

describe("what chance makes", () => {
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? 0 : Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((a, b) => a * b, 1);

  it("the mean distance of a count from its mean is the sum over all counts", () => {
    const draw = fc.record({
      all: fc.integer({ min: 1, max: 25 }),
      drawn: fc.nat({ max: 25 }),
      marked: fc.nat({ max: 25 }),
    });
    fc.assert(
      fc.property(draw, ({ all, ...of }) => {
        const [drawn, marked] = [Math.min(of.drawn, all), Math.min(of.marked, all)];
        const mean = (drawn * marked) / all;
        const byHand = Array.from({ length: drawn + 1 }, (_, k) => {
          const ways = choose(marked, k) * choose(all - marked, drawn - k);
          return (Math.abs(k - mean) * ways) / choose(all, drawn);
        }).reduce((sum, part) => sum + part, 0);
        expect(meanDistance({ drawn, marked, all })).toBeCloseTo(byHand, 8);
      }),
    );
  });

  it("D and isolation at random are what all ways of drawing give on average", () => {
    // Units of 2, 1 and 1 people, 2 of 4 in the group: six equally likely ways to place the group.
    const ways = [
      [2, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
      [1, 0, 1],
      [1, 0, 1],
      [0, 1, 1],
    ].map((x) =>
      measured(
        unitsOf(
          x,
          [2, 1, 1].map((people, at) => people - (x[at] ?? 0)),
        ),
      ),
    );
    const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const { dissimilarity, isolation } of ways) {
      expect(dissimilarity.atRandom).toBeCloseTo(meanOf(ways.map((way) => way.dissimilarity.value)), 9);
      expect(isolation.atRandom).toBeCloseTo(meanOf(ways.map((way) => way.isolation.value)), 9);
    }
  });

  it("warns where small areas make it large, from the limit of the caller", () => {
    const small = unitsOf([3, 2, 4], [2, 3, 1]);
    expect(segregation(small, { group: "x" }).findings.map(({ code }) => code)).toEqual(["SEGREGATION-SMALL-UNITS"]);
    expect(segregation(small, { group: "x", warnFrom: 0.5 }).findings).toEqual([]);
    const large = unitsOf([3000, 2000], [2000, 3000]);
    expect(segregation(large, { group: "x" }).findings).toEqual([]);
    expect(measured(large).dissimilarity.atRandom).toBeLessThan(0.01);
  });
});

describe("broken counts", () => {
  it.each([
    ["a share", { x: 0.5, y: 2 }, "SEGREGATION-COUNT /units/1/counts/x"],
    ["NaN", { x: Number.NaN, y: 2 }, "SEGREGATION-COUNT /units/1/counts/x"],
    ["a group not named", { x: 1 }, "SEGREGATION-COUNT /units/1/counts/y"],
  ])("%s: a finding with its place, and nothing is measured", (_, counts: Record<string, number>, expected) => {
    const { measures, findings } = segregation([...unitsOf([1000], [2000]), { id: "b", counts }], { group: "x" });
    expect(measures).toBeNull();
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain(expected);
  });

  it("nothing at all", () => {
    expect(segregation([], { group: "x" })).toMatchObject({
      measures: null,
      findings: [{ code: "SEGREGATION-GROUP-EMPTY" }],
    });
  });

  it("the checks are proved", () => {
    expect(proveChecks(segregationChecks, { on: "2026-11-22", parameters: undefined })).toEqual([]);
  });
});
