// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { preciseSum, spreadOf, zOf } from "./standardise.ts";

const columns = fc
  .array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 2, maxLength: 60 })
  .map((values) => values.map((value) => value / 1000))
  .filter((values) => new Set(values).size > 1);

describe("z-values", () => {
  it("have mean 0 and population deviation 1", () => {
    fc.assert(
      fc.property(columns, (values) => {
        const spread = spreadOf(values, "population");
        const zs = spreadOf(
          values.map((value) => zOf(value, spread)),
          "population",
        );
        expect(zs.mean).toBeCloseTo(0, 10);
        expect(zs.sd).toBeCloseTo(1, 10);
      }),
    );
  });

  it("are 0 where all values are the same, also when they cannot be written exactly", () => {
    const spread = spreadOf([0.1, 0.1, 0.1], "population");
    expect(spread.sd).toBe(0);
    expect(zOf(0.1, spread)).toBe(0);
  });
});

describe("spreadOf", () => {
  it.each([
    [[2, 4, 4, 4, 5, 5, 7, 9], "population", 5, 2],
    [[2, 4], "population", 3, 1],
    [[2, 4], "sample", 3, Math.SQRT2],
    [[7], "population", 7, 0],
    [[7], "sample", 7, 0],
    [[], "population", 0, 0],
    [[], "sample", 0, 0],
  ] as const)("%j, %s: mean %d, deviation %d", (values, deviation, mean, sd) => {
    expect(spreadOf(values, deviation)).toEqual({ n: values.length, mean, sd });
  });
});

describe("preciseSum", () => {
  it("loses no small number beside large ones", () => {
    expect(preciseSum([1e16, 1, -1e16])).toBe(1);
    expect(preciseSum([1, 1e16, -1e16])).toBe(1);
    expect(preciseSum([])).toBe(0);
  });
});
