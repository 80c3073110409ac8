// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Sensitive } from "../primary/sensitive.ts";
import { cellAt, placeOf } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import { lineOf } from "./start.ts";
import type { Beginning } from "./start.ts";

/** The sums that a cell goes into, its row first, and the cell itself if it is a sum. */
function sumsOf(grid: Grid, cell: number): readonly number[] {
  const { row, column } = placeOf(grid, cell);
  const parent = grid.parents[row] ?? -1;
  const above = parent < 0 ? [] : [cellAt(grid, parent, column)];
  return [cell, cellAt(grid, row, grid.columns.length - 1), ...above];
}

/**
 * Withholds a whole line, total and all, because a cell of it cannot be protected otherwise: nothing is then said about the line,
 * so nobody is told that its total is small.
 *
 * @param beginning - what was tried
 * @param failed - the cell that could not be made safe
 * @returns a new beginning, or `null` where no line is left to withhold
 */
export function withhold(beginning: Beginning, failed: Sensitive): Beginning | null {
  const { grid, sensitive, withheld } = beginning;
  const grandTotal = grid.values.length - 1;
  const small = new Set(sensitive.filter(({ rule }) => rule === "count").map(({ cell }) => cell));
  const margin = sumsOf(grid, failed.cell).find((cell) => cell !== grandTotal && small.has(cell) && lineOf(grid, cell));
  if (margin === undefined) return null;
  return {
    ...beginning,
    sensitive: sensitive.filter(({ cell }) => cell !== margin),
    withheld: new Set([...withheld, ...(lineOf(grid, margin) ?? [])]),
  };
}
