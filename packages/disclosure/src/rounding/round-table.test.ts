// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceFrom } from "../random/chance.ts";
import { roundByChance, roundTable } from "./round-table.ts";

const table = {
  rows: ["a", "b"],
  columns: ["x", "y"],
  values: [
    [1, 13],
    [7, 22],
  ],
};

describe("to the nearest multiple", () => {
  test("5 and 10, margins by themselves", () => {
    const five = roundTable(table, { how: "nearest", base: 5 }).rounded;
    expect(five?.table).toEqual([
      [0, 15],
      [5, 20],
    ]);
    expect(five?.margins).toEqual({ rows: [15, 30], columns: [10, 35], total: 45 });
    expect(roundTable(table, { how: "nearest", base: 10 }).rounded?.table).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });

  test("sums do not add up, and the result says so", () => {
    const { rounded } = roundTable(table, { how: "nearest", base: 5 });
    expect(rounded?.table[1]).toEqual([5, 20]);
    expect(rounded?.margins.rows[1]).toBe(30);
    expect(rounded?.additive).toBe(false);
    expect(rounded?.note.de).toContain("Summen gehen nicht auf");
  });

  test("halves go up, multiples stay, no figure moves by more than half the base", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(2, 5, 10), (value, base) => {
        const { rounded } = roundTable({ rows: ["a"], columns: ["x"], values: [[value]] }, { how: "nearest", base });
        const shown = rounded?.table[0]?.[0] ?? -1;
        expect(shown % base).toBe(0);
        expect(shown - value).toBeLessThanOrEqual(base / 2);
        expect(value - shown).toBeLessThan(base / 2);
      }),
    );
  });
});

describe("by chance", () => {
  test("base 3: from 1 down in two of three cases, from 2 in one, multiples never", () => {
    const chances = [0, 0.2, 0.34, 0.5, 0.67, 0.9];
    expect(chances.map((chance) => roundByChance(4, 3, chance))).toEqual([6, 6, 3, 3, 3, 3]);
    expect(chances.map((chance) => roundByChance(5, 3, chance))).toEqual([6, 6, 6, 6, 3, 3]);
    expect(chances.map((chance) => roundByChance(6, 3, chance))).toEqual([6, 6, 6, 6, 6, 6]);
    expect(chances.map((chance) => roundByChance(0, 3, chance))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test.each([1, 2, 7, 11])("%i is met on average over many seeds", (value) => {
    const shown = Array.from({ length: 6000 }, (_, seed) =>
      roundByChance(value, 3, chanceFrom(`seed ${seed}`)({ row: "a", col: "x" })),
    );
    const mean = shown.reduce((sum, one) => sum + one, 0) / shown.length;
    // Four standard errors: sqrt(2) / sqrt(6000) each.
    expect(Math.abs(mean - value)).toBeLessThan(0.075);
  });

  test("chances of one seed spread evenly over cells", () => {
    const chance = chanceFrom("2025");
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < 5000; at += 1) {
      const tenth = Math.floor(chance({ row: `r${at % 100}`, col: `c${Math.floor(at / 100)}` }) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths.every((count) => Math.abs(count - 500) < 100)).toBe(true);
  });

  test("the same seed gives the same table in any order; another seed another", () => {
    const rounding = (seed: string) => ({ how: "random", base: 3, chance: chanceFrom(seed) }) as const;
    const big = {
      rows: ["a", "b", "c"],
      columns: ["x", "y"],
      values: [
        [1, 2],
        [4, 5],
        [7, 8],
      ],
    };
    const turned = { ...big, rows: big.rows.toReversed(), values: big.values.toReversed() };
    const once = roundTable(big, rounding("s")).rounded;
    expect(roundTable(big, rounding("s")).rounded).toEqual(once);
    expect(roundTable(turned, rounding("s")).rounded?.table).toEqual(once?.table.toReversed());
    const others = ["t", "u", "v", "w"].map((seed) => JSON.stringify(roundTable(big, rounding(seed)).rounded?.table));
    expect(others.some((other) => other !== JSON.stringify(once?.table))).toBe(true);
  });
});

test("broken tables and bases", () => {
  const broken = roundTable(
    {
      ...table,
      values: [
        [1, -3],
        [7, 22],
      ],
    },
    { how: "nearest", base: 5 },
  );
  expect([broken.rounded, broken.findings[0]?.code]).toEqual([null, "SDC-COUNT"]);
  expect(() => roundTable(table, { how: "nearest", base: 0 })).toThrow(
    expect.objectContaining({ code: "option-invalid" }),
  );
});
