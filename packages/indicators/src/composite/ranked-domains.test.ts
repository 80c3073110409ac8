// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankedRecipe } from "./english-imd.ts";
import { exponential } from "./ranked-domains.ts";
import { ranksFromTop, tenthOf } from "./ranks.ts";
import { rankedRecipeSchema } from "./recipe.ts";
import { indexRecord, replay } from "./replay.ts";
import type { IndexRow } from "./rows.ts";

const one = rankedRecipe([{ column: "s", weight: 1 }]);
const rowsOf = (...values: readonly (number | null)[]): readonly IndexRow[] =>
  values.map((s, at) => ({ id: `area-${at}`, values: { s } }));

describe("the exponential transform", () => {
  it("is 100 for the worst area and nearly 0 for the best of many", () => {
    expect(exponential(1, 32_844, 23)).toBeCloseTo(100, 9);
    expect(exponential(32_844, 32_844, 23)).toBeGreaterThan(0);
    expect(exponential(32_844, 32_844, 23)).toBeLessThan(0.001);
  });

  it("gives the worst tenth the upper half of the scores, as the constant 23 was chosen for", () => {
    // R = 0.9: -23 ln(1 - 0.9 (1 - e^(-100/23))) = 50.0...
    expect(exponential(1001, 10_000, 23)).toBeCloseTo(50, 0);
  });

  it("falls with every rank", () => {
    const scores = Array.from({ length: 500 }, (_, at) => exponential(at + 1, 500, 23));
    expect(scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0))).toBe(true);
  });
});

describe("ranks and tenths", () => {
  it.each([
    ["lowest", [3, 1, 1, 4]],
    ["mean", [3, 1.5, 1.5, 4]],
  ] as const)("equal values share %s", (ties, expected) => {
    expect(ranksFromTop([5, 9, 9, 1], ties)).toEqual(expected);
  });

  it("a tenth begins after a whole tenth of the areas, exactly", () => {
    for (let n = 10; n <= 1000; n += 10)
      for (let tenth = 1; tenth <= 10; tenth += 1) {
        expect(tenthOf((n / 10) * tenth, n)).toBe(tenth);
        if (tenth < 10) expect(tenthOf((n / 10) * tenth + 1, n)).toBe(tenth + 1);
      }
  });
});

describe("ranked domains", () => {
  it("weigh the transformed ranks", () => {
    const recipe = rankedRecipe([
      { column: "s", weight: 0.75 },
      { column: "t", weight: 0.25 },
    ]);
    const rows = [
      { id: "a", values: { s: 10, t: 1 } },
      { id: "b", values: { s: 5, t: 9 } },
    ];
    const half = -23 * Math.log(1 - 0.5 * (1 - Math.exp(-100 / 23)));
    const { areas } = replay(recipe, rows);
    expect(areas[0]?.parts["s"]).toBeCloseTo(100, 9);
    expect(areas[0]?.parts["t"]).toBeCloseTo(half, 9);
    expect(areas[0]?.score).toBeCloseTo(75 + half / 4, 9);
    expect(areas.map(({ rank, decile }) => [rank, decile])).toEqual([
      [1, 5],
      [2, 10],
    ]);
  });

  it("turn a domain where lower is more deprived", () => {
    const lower = rankedRecipe([{ column: "s", weight: 1, polarity: "lower-is-worse" }]);
    expect(replay(lower, rowsOf(1, 2, 3)).areas.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(replay(one, rowsOf(1, 2, 3)).areas.map(({ rank }) => rank)).toEqual([3, 2, 1]);
  });

  it("rank only areas that have every domain, and say which have not", () => {
    const { areas, findings, statistics } = replay(one, rowsOf(4, null, 8));
    expect(areas.map(({ rank, decile, score }) => [rank, decile, score === null])).toEqual([
      [2, 10, false],
      [null, null, true],
      [1, 5, false],
    ]);
    expect(statistics).toEqual({ n: 2 });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["INDEX-VALUE-MISSING /rows/1/values/s"]);
  });

  it("are not made from a domain that is the same everywhere", () => {
    const { areas, findings } = replay(one, rowsOf(4, 4, 4));
    expect(areas.map(({ rank }) => rank)).toEqual([null, null, null]);
    expect(findings.map(({ code }) => code)).toEqual(["INDEX-COLUMN-CONSTANT"]);
  });

  it("depend on the order of values only", () => {
    const values = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (given) => {
        const cubes = given.map((value) => value ** 3);
        expect(replay(one, rowsOf(...cubes)).areas).toEqual(replay(one, rowsOf(...given)).areas);
      }),
    );
  });

  it("have the weights of the English index, and say what is assumed", () => {
    const english = rankedRecipe();
    expect(english.domains.map(({ weight }) => weight)).toEqual([0.225, 0.225, 0.135, 0.135, 0.093, 0.093, 0.093]);
    expect(replay(english, []).findings).toEqual([]);
    expect(replay(english, []).assumptions).toEqual(english.assumptions);
    expect(rankedRecipeSchema.parse(JSON.parse(JSON.stringify(english)))).toEqual(english);
  });

  it("leave a record that replays", () => {
    const record = indexRecord(one, rowsOf(3, 1, 2));
    const read: typeof record = JSON.parse(JSON.stringify(record));
    expect(replay(read.recipe, read.inputs)).toEqual(record.result);
  });
});
