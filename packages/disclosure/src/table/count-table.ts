// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * A table of whole numbers with its margins, as plain data. Rows and columns are named by labels, each once; `total` is taken
 * by the margins.
 */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Inner cells by row and column: whole numbers from 0. */
  readonly values: readonly (readonly number[])[];
  /** Margins as they stand in the source; they are compared with the sums. Absent ones are computed. */
  readonly rowTotals?: readonly number[];
  readonly columnTotals?: readonly number[];
  readonly total?: number;
  /**
   * Rows that are parts of other rows: a row to the larger row that contains it. A larger row stands in the table itself and is
   * the sum of its parts, one of them perhaps „nicht zuordenbar“. Rows without an entry are parts of `total`.
   */
  readonly partOf?: Readonly<Record<string, string>>;
}

/** What is printed for a cell: its figure, or `*` where it is hidden. */
export type Shown = number | "*";

/** Label of the last row and the last column. */
export const totalLabel = "total";

/** The whole table with its margins as a last row and a last column. */
export interface Grid {
  /** Labels, `total` last. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Cells row by row; cell `row × columns + column`. */
  readonly values: readonly number[];
  /** For each row the row it is part of; `-1` for the last. */
  readonly parents: readonly number[];
}

/** Number of a cell in a grid. */
export const cellAt = ({ columns }: Pick<Grid, "columns">, row: number, column: number): number =>
  row * columns.length + column;

/** Row and column of a cell. */
export const placeOf = ({ columns }: Pick<Grid, "columns">, cell: number) => ({
  row: Math.floor(cell / columns.length),
  column: cell % columns.length,
});

/** Labels of a cell. */
export function labelsOf(grid: Pick<Grid, "rows" | "columns">, cell: number): { row: string; col: string } {
  const { row, column } = placeOf(grid, cell);
  return { row: grid.rows[row] ?? "", col: grid.columns[column] ?? "" };
}

/** Tells whether a cell belongs to the last row or the last column. */
export function isMargin({ rows, columns }: Pick<Grid, "rows" | "columns">, cell: number): boolean {
  const { row, column } = placeOf({ columns }, cell);
  return row === rows.length - 1 || column === columns.length - 1;
}
