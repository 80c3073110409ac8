// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eigenOf } from "./jacobi.ts";
import { nzdepRecipe } from "./nzdep.ts";
import { componentRecipeSchema } from "./recipe.ts";
import { indexRecord, replay } from "./replay.ts";
import type { IndexRow } from "./rows.ts";
import { spreadOf } from "./standardise.ts";

describe("eigenvalues of a symmetric matrix", () => {
  it("of a known one", () => {
    const [first, second] = eigenOf([
      [2, 1],
      [1, 2],
    ]);
    expect([first?.value, second?.value].map((value) => Number(value?.toFixed(12)))).toEqual([3, 1]);
    expect(Math.abs(first?.vector[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it("make the matrix again from values and vectors of length 1", () => {
    const cell = fc.integer({ min: -50, max: 50 });
    const matrix = fc
      .integer({ min: 1, max: 7 })
      .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }))
      .map((rows) => rows.map((row, i) => row.map((_, j) => (i <= j ? rows[i]?.[j] : rows[j]?.[i]) ?? 0)));
    fc.assert(
      fc.property(matrix, (symmetric) => {
        const eigen = eigenOf(symmetric);
        for (const [i, row] of symmetric.entries())
          for (const [j, value] of row.entries()) {
            const again = eigen.reduce((sum, of) => sum + of.value * (of.vector[i] ?? 0) * (of.vector[j] ?? 0), 0);
            expect(again).toBeCloseTo(value, 6);
          }
        for (const { vector } of eigen) expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
      }),
    );
  });
});

const recipe = nzdepRecipe(["s", "t", { column: "income", polarity: "lower-is-worse" }]);
const rows: readonly IndexRow[] = Array.from({ length: 40 }, (_, at) => ({
  id: `area-${at}`,
  values: { s: at + ((at * 7) % 5), t: at * 2 + ((at * 3) % 11), income: 4000 - at * 50 + ((at * 13) % 7) * 60 },
}));

describe("the first principal component", () => {
  it("is scaled to mean 1000 and deviation 100, the worst tenth is 10 and rank 1 is worst", () => {
    const { areas } = replay(recipe, rows);
    const scores = areas.map(({ score }) => score ?? Number.NaN);
    const { mean, sd } = spreadOf(scores, "population");
    expect([mean, sd].map((value) => Number(value.toFixed(6)))).toEqual([1000, 100]);
    const worst = areas.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
    expect(worst).toMatchObject({ rank: 1, decile: 10 });
    for (let tenth = 1; tenth <= 10; tenth += 1) expect(areas.filter(({ decile }) => decile === tenth)).toHaveLength(4);
  });

  it("points to worse, whatever sign a column has", () => {
    const { statistics, areas } = replay(recipe, rows);
    expect(Object.values(statistics.loadings).every((loading) => loading > 0)).toBe(true);
    expect(statistics.explained).toBeGreaterThan(0.9);
    expect(areas[39]?.score ?? 0).toBeGreaterThan(areas[0]?.score ?? 0);
    const turned = replay(
      nzdepRecipe(["s", "t", "income"]),
      rows.map((row) => ({ ...row, values: { ...row.values, income: -(row.values["income"] ?? 0) } })),
    );
    expect(turned.areas.map(({ rank }) => rank)).toEqual(areas.map(({ rank }) => rank));
  });

  it("of one column is that column", () => {
    const { areas, statistics } = replay(nzdepRecipe(["s"]), rows);
    expect(statistics.loadings).toEqual({ s: 1 });
    expect(areas[0]?.score).toBeCloseTo(1000 + 100 * (areas[0]?.parts["s"] ?? 0), 9);
  });

  it("of two columns weighs both the same", () => {
    const { loadings } = replay(nzdepRecipe(["s", "t"]), rows).statistics;
    expect(loadings["s"]).toBeCloseTo(Math.SQRT1_2, 9);
    expect(loadings["t"]).toBeCloseTo(Math.SQRT1_2, 9);
  });

  it("warns of a column that runs against the others", () => {
    const { findings } = replay(nzdepRecipe(["s", "t", "income"]), rows);
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning INDEX-COMPONENT-CONTRARY"]);
  });

  it("is not made where none is the first", () => {
    const square = [0, 1, 2, 3].map((at) => ({ id: `${at}`, values: { s: at % 2, t: Math.floor(at / 2) } }));
    const { areas, findings, statistics } = replay(nzdepRecipe(["s", "t"]), square);
    expect(areas.map(({ score }) => score)).toEqual([null, null, null, null]);
    expect(statistics).toMatchObject({ loadings: {}, explained: null });
    expect(findings.map(({ code }) => code)).toEqual(["INDEX-COMPONENT-UNCLEAR"]);
  });

  it("is data and replays from its record", () => {
    expect(componentRecipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
    const record = indexRecord(recipe, rows);
    const read: typeof record = JSON.parse(JSON.stringify(record));
    expect(replay(read.recipe, read.inputs)).toEqual(record.result);
  });
});
