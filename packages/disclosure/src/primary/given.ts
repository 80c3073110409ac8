// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellAt } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import { notExact } from "./sensitive.ts";
import type { Sensitive } from "./sensitive.ts";

/** A cell by the labels of its row and column; `total` for margins. */
export interface CellName {
  readonly row: string;
  readonly col: string;
}

/** The number of a named cell, or `undefined` where the table has none of that name. */
export function cellNamed(grid: Pick<Grid, "rows" | "columns">, { row, col }: CellName): number | undefined {
  const [at, column] = [grid.rows.indexOf(row), grid.columns.indexOf(col)];
  return at < 0 || column < 0 ? undefined : cellAt(grid, at, column);
}

/** Cells that somebody asks to hide, e.g. because a rate published elsewhere gives them away. */
export const givenCells = (grid: Pick<Grid, "rows" | "columns">, names: readonly CellName[]): Sensitive[] =>
  names.flatMap((name) => {
    const cell = cellNamed(grid, name);
    return cell === undefined ? [] : [{ cell, rule: "given", low: 0, high: Infinity, need: notExact }];
  });
