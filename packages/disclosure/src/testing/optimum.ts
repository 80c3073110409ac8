// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { form, solved } from "../linked/programme.ts";
import type { Solver } from "../linked/solver.ts";
import type { Pattern } from "../protect/pattern.ts";
import { cellAt } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";

/** Sums of a flat table as signed cells, written down from rows and columns and not from the network. */
function sumsOf(grid: Grid): { cell: number; factor: number }[][] {
  const [height, width] = [grid.rows.length, grid.columns.length];
  const sign = (at: number, length: number): number => (at === length - 1 ? -1 : 1);
  const across = grid.rows.map((_, row) =>
    grid.columns.map((_name, column) => ({ cell: cellAt(grid, row, column), factor: sign(column, width) })),
  );
  const down = grid.columns.map((_, column) =>
    grid.rows.map((_name, row) => ({ cell: cellAt(grid, row, column), factor: sign(row, height) })),
  );
  return [...across, ...down];
}

/** Lets one sensitive cell move by one; every other cell by one at most, and only if it is hidden. */
function variant(grid: Grid, { state, sensitive }: Pattern, index: number) {
  const one = sensitive[index];
  const cells = [...grid.values.keys()];
  const name = (way: "u" | "d", cell: number) => `${way}${index}_${cell}`;
  const value = (cell: number) => state.values[cell] ?? 0;
  const most = (cell: number) => ({
    up: Math.min(1, (state.high[cell] ?? 0) - value(cell)),
    down: Math.min(1, value(cell) - (state.low[cell] ?? 0)),
  });
  const variables = cells.flatMap((cell) => [
    { name: name("u", cell), low: 0, high: most(cell).up },
    { name: name("d", cell), low: 0, high: most(cell).down },
  ]);
  const balance = sumsOf(grid).map((sum) => {
    const terms = sum.flatMap(({ cell, factor }) => [
      { factor, name: name("u", cell) },
      { factor: -factor, name: name("d", cell) },
    ]);
    return `${form(terms)} = 0`;
  });
  const hiding = cells.map((cell) => `+ 1 ${name("u", cell)} + 1 ${name("d", cell)} - 1 y${cell} <= 0`);
  const moves = `+ 1 ${name("u", one?.cell ?? 0)} + 1 ${name("d", one?.cell ?? 0)} = 1`;
  return { variables, constraints: [...balance, ...hiding, moves] };
}

/**
 * The least that secondary cells can cost, by one integer programme over all sensitive cells at once; for the minimum of 3, where
 * each small count moves by exactly 1.
 *
 * @param grid - a flat table
 * @param pattern - sensitive cells, bounds and costs; what is hidden so far does not count
 * @param solver - solves to the optimum
 */
export function optimalCost(grid: Grid, pattern: Pattern, solver: Solver): number | null {
  const { sensitive, cost, fixed } = pattern;
  const given = new Set([...sensitive.map(({ cell }) => cell), ...fixed]);
  const variants = sensitive.map((_, index) => variant(grid, pattern, index));
  const hidden = [...grid.values.keys()].map((cell) => ({ name: `y${cell}`, low: given.has(cell) ? 1 : 0, high: 1 }));
  const solution = solved(solver, {
    sense: "Minimize",
    objective: form(hidden.map(({ name }, cell) => ({ factor: given.has(cell) ? 0 : (cost[cell] ?? 0), name }))),
    constraints: variants.flatMap(({ constraints }) => constraints),
    variables: [...hidden, ...variants.flatMap(({ variables }) => variables)],
  });
  return solution === null || solution === "unbounded" ? null : solution.objective;
}
