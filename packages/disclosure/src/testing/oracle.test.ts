// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { beforeAll, describe, expect, test } from "vitest";
import { attackLinked } from "../linked/attack-linked.ts";
import { link } from "../linked/link.ts";
import type { Solver } from "../linked/solver.ts";
import { costOf } from "../protect/pattern.ts";
import { primaryCells } from "../protect/primary-cells.ts";
import { settingsOf } from "../protect/options.ts";
import { protect } from "../protect/protect.ts";
import { searchPattern } from "../protect/search.ts";
import { gridOf } from "../table/grid.ts";
import { highsSolver } from "../linked/highs-solver.ts";
import { optimalCost } from "./optimum.ts";
import { primaryOf, seededTable } from "./tables.ts";

let solver: Solver;
beforeAll(async () => {
  solver = await highsSolver();
});

const kinds = [
  { rows: 8, columns: 4, mean: 8, empty: 1 },
  { rows: 6, columns: 5, mean: 3, empty: 3 },
] as const;

describe("the proof by flows against integer programmes", () => {
  test("every range of every hidden cell is the same", () => {
    let compared = 0;
    for (const kind of kinds) {
      for (let seed = 1; seed <= 8; seed += 1) {
        const table = seededTable(kind, seed);
        const { protected: result } = protect(table, { attacker: "rule-aware" });
        if (result === null) throw new Error("not protected");
        const idOf = ({ row, col }: { row: string; col: string }) =>
          JSON.stringify(col === "total" ? [row, col] : ["t", row, col]);
        const hidden = new Set(result.suppressed.map(idOf));
        const { cells, sums } = link({ t: table });
        const published = cells.map(({ id, value }) => ({ id, value: hidden.has(id) ? null : value }));
        const attacked = attackLinked({ cells: published, sums }, { solver, primary: primaryOf(result).map(idOf) });
        const byId = new Map(attacked.cells.map(({ id, min, max }) => [id, [min, max]]));
        for (const range of result.proof.ranges) expect(byId.get(idOf(range))).toEqual([range.min, range.max]);
        compared += byId.size;
      }
    }
    expect(compared).toBeGreaterThan(150);
  });
});

describe("the cost of patterns against the optimum", () => {
  test("never below it, and seldom above", () => {
    const gaps: number[] = [];
    for (const kind of kinds) {
      for (let seed = 1; seed <= 6; seed += 1) {
        const table = seededTable(kind, seed);
        const settings = settingsOf({});
        const grid = gridOf(table);
        const sensitive = primaryCells(grid, table, settings);
        const start = { grid, sensitive, minimumCount: 3, toldAll: false, withheld: new Set<number>() };
        const searched = searchPattern(start, "withhold");
        if ("failed" in searched) throw new Error("not protected");
        const best = optimalCost(searched.beginning.grid, searched.pattern, solver);
        if (best === null) throw new Error("the solver finds no pattern at all");
        gaps.push(costOf(searched.pattern) - best);
      }
    }
    expect(Math.min(...gaps)).toBeGreaterThan(-1e-6);
    expect(gaps.filter((gap) => gap < 0.5).length).toBeGreaterThanOrEqual(9);
  });
});
