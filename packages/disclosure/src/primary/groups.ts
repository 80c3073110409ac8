// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellAt } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import { notExact } from "./sensitive.ts";
import type { Sensitive } from "./sensitive.ts";

/** The one cell of a line that holds all of it. */
function whole(values: readonly number[], line: readonly number[], total: number): number | undefined {
  const all = values[total] ?? 0;
  return all > 0 && line.length > 1 ? line.find((cell) => values[cell] === all) : undefined;
}

/**
 * Cells that hold all of their row or column: who is known to belong to the line is known to belong to the cell, and to none of
 * the others (100 % and 0 %).
 */
export function wholeGroups(grid: Grid): readonly number[] {
  const { rows, columns, values, parents } = grid;
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const hasParts = new Set(parents);
  const leaves = rows.flatMap((_, row) => (hasParts.has(row) ? [] : [row]));
  const across = leaves.map((row) => {
    const line = columns.slice(0, -1).map((_, column) => cellAt(grid, row, column));
    return whole(values, line, cellAt(grid, row, lastColumn));
  });
  const down = columns.slice(0, -1).map((_, column) => {
    const line = leaves.map((row) => cellAt(grid, row, column));
    return whole(values, line, cellAt(grid, lastRow, column));
  });
  return [...new Set([...across, ...down])].filter((cell) => cell !== undefined);
}

/** The same cells as ones to hide; nothing is known of their figures. */
export const groupCells = (grid: Grid): Sensitive[] =>
  wholeGroups(grid).map((cell) => ({ cell, rule: "group", low: 0, high: Infinity, need: notExact }));
