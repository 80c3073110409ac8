// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellAt, totalLabel } from "./count-table.ts";
import type { CountTable, Grid } from "./count-table.ts";

/** Labels compared by code units: the same in every language. */
const byLabel = (labels: readonly string[]): number[] =>
  [...labels.keys()].toSorted((a, b) => {
    const [one = "", other = ""] = [labels[a], labels[b]];
    return one < other ? -1 : one > other ? 1 : 0;
  });

/** Adds the grand totals: the sum over the rows that are parts of nothing else. */
function withMargins(inner: readonly (readonly number[])[], parents: readonly number[]): number[] {
  const sums = inner.map((row) => [...row, row.reduce((total, value) => total + value, 0)]);
  const top = sums.filter((_, row) => parents[row] === inner.length);
  const width = (inner[0]?.length ?? 0) + 1;
  const last = Array.from({ length: width }, (_, at) => top.reduce((total, row) => total + (row[at] ?? 0), 0));
  return [...sums.flat(), ...last];
}

/**
 * A table as one grid with its margins. Rows and columns stand in the order of their labels, so that the order of the input
 * changes nothing.
 *
 * @param table - one without errors, see `checkTable`
 */
export function gridOf(table: CountTable): Grid {
  const [rowOrder, columnOrder] = [byLabel(table.rows), byLabel(table.columns)];
  const rows = rowOrder.map((row) => table.rows[row] ?? "");
  const columns = columnOrder.map((column) => table.columns[column] ?? "");
  const inner = rowOrder.map((row) => columnOrder.map((column) => table.values[row]?.[column] ?? 0));
  const parents = rows.map((row) => {
    const parent = table.partOf?.[row];
    return parent === undefined ? rows.length : rows.indexOf(parent);
  });
  return {
    rows: [...rows, totalLabel],
    columns: [...columns, totalLabel],
    values: withMargins(inner, parents),
    parents: [...parents, -1],
  };
}

/** A grid in which margins stand as stated, also where they are not the sums: a household may be counted in several cells. */
export function statedGrid(table: CountTable): Grid {
  const grid = gridOf(table);
  const values = [...grid.values];
  const last = grid.columns.length - 1;
  grid.rows.slice(0, -1).forEach((row, at) => {
    const stated = table.rowTotals?.[table.rows.indexOf(row)];
    if (stated !== undefined) values[cellAt(grid, at, last)] = stated;
  });
  grid.columns.slice(0, -1).forEach((column, at) => {
    const stated = table.columnTotals?.[table.columns.indexOf(column)];
    if (stated !== undefined) values[cellAt(grid, grid.rows.length - 1, at)] = stated;
  });
  if (table.total !== undefined) values[values.length - 1] = table.total;
  return { ...grid, values };
}

/** Something for each cell, put back into the order of a table: inner cells, and margins. */
export interface Laid<T> {
  readonly table: readonly (readonly T[])[];
  readonly margins: { readonly rows: readonly T[]; readonly columns: readonly T[]; readonly total: T };
}

/** Puts something for each cell back into the order of a table. */
export function laidOut<T>(
  { rows, columns }: Pick<CountTable, "rows" | "columns">,
  grid: Grid,
  of: (cell: number) => T,
): Laid<T> {
  const at = (row: string, column: string): T => of(cellAt(grid, grid.rows.indexOf(row), grid.columns.indexOf(column)));
  return {
    table: rows.map((row) => columns.map((column) => at(row, column))),
    margins: {
      rows: rows.map((row) => at(row, totalLabel)),
      columns: columns.map((column) => at(totalLabel, column)),
      total: at(totalLabel, totalLabel),
    },
  };
}
