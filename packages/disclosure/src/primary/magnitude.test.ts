// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { protect } from "../protect/protect.ts";
import { dominanceGap, pPercentGap } from "./magnitude.ts";

describe("rules for sums", () => {
  test("(1, 80): one contributor with more than 80 %", () => {
    expect(dominanceGap([80, 20], { n: 1, k: 80 })).toBeCloseTo(0);
    expect(dominanceGap([90, 10], { n: 1, k: 80 })).toBeCloseTo(12.5);
    expect(dominanceGap([10, 30, 40, 20], { n: 2, k: 80 })).toBeLessThan(0);
    expect(dominanceGap([], { n: 1, k: 80 })).toBe(0);
  });

  test("p 10: the second largest knows the largest to a tenth", () => {
    expect(pPercentGap([100, 50, 10], { p: 10 })).toBe(0);
    expect(pPercentGap([100, 50, 4], { p: 10 })).toBe(6);
    expect(pPercentGap([], { p: 10 })).toBe(0);
  });
});

describe("a table of turnover", () => {
  const contributions = [
    [
      [900, 50, 20],
      [300, 250, 200],
    ],
    [
      [400, 350, 300],
      [220, 210, 200, 90],
    ],
    [
      [500, 480, 330],
      [150, 140, 120],
    ],
  ];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const table = {
    rows: ["Handel", "Bau", "Pflege"],
    columns: ["Nord", "Süd"],
    values: contributions.map((line) => line.map(sum)),
  };

  test.each([{ dominance: { n: 1, k: 80 } }, { pPercent: { p: 10 } }])(
    "%j: wide enough that the rule holds again",
    (rules) => {
      const { protected: result } = protect(table, { magnitude: { ...rules, contributions } });
      const primary = result?.suppressed.filter(({ kind }) => kind === "primary");
      expect(primary).toMatchObject([{ row: "Handel", col: "Nord" }]);
      const range = result?.proof.ranges.find(({ row, col }) => row === "Handel" && col === "Nord");
      const gap = "dominance" in rules ? 900 / 0.8 - 970 : 90 - 20;
      expect((range?.max ?? Infinity) - 970).toBeGreaterThanOrEqual(gap);
      expect(970 - (range?.min ?? 970)).toBeGreaterThanOrEqual(gap);
      expect(result?.proof.recoverable).toBe(0);
    },
  );

  test("the order of rows does not matter, small sums of money are no counts", () => {
    const magnitude = { dominance: { n: 1, k: 80 }, contributions };
    const turned = {
      ...table,
      rows: table.rows.toReversed(),
      values: table.values.toReversed(),
    };
    const { protected: straight } = protect(table, { magnitude });
    const other = protect(turned, { magnitude: { ...magnitude, contributions: contributions.toReversed() } });
    expect(other.protected?.table).toEqual(straight?.table.toReversed());
    const cents = { rows: ["a"], columns: ["x"], values: [[2]] };
    expect(protect(cents, { magnitude: { contributions: [[[1, 1]]] } }).protected?.table).toEqual([[2]]);
  });

  test("contributions that make something else are a finding", () => {
    const wrong = contributions.map((line, row) => (row === 1 ? [[400, 350, 301], line[1] ?? []] : line));
    const { findings } = protect(table, { magnitude: { dominance: { n: 1, k: 80 }, contributions: wrong } });
    expect(findings).toMatchObject([{ code: "SDC-CONTRIBUTIONS", path: "/values/1/0" }]);
  });
});
