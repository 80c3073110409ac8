// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedTable } from "../attack/published-table.ts";

/** An attacker who tries out every figure from 0 to a limit; only inner cells are hidden. */
export interface Limits {
  readonly low: (row: number, column: number) => number;
  readonly high: (row: number, column: number) => number;
}

/**
 * All values that each hidden inner cell has in some table that fits, by trying all of them out.
 *
 * @param table - a tiny table whose margins are all shown
 * @param limits - between which figures a cell is tried
 */
export function possibleValues(table: PublishedTable, { low, high }: Limits): Map<string, Set<number>> {
  const { rows, columns, values, rowTotals = [], columnTotals = [] } = table;
  const cells = values.flatMap((line, row) =>
    line.flatMap((value, column) => (value === null ? [{ row, column }] : [])),
  );
  const trial = values.map((line) => line.map((value) => value ?? 0));
  const found = new Map(cells.map(({ row, column }) => [`${rows[row]}/${columns[column]}`, new Set<number>()]));
  const fits = (): boolean =>
    trial.every((line, row) => line.reduce((a, b) => a + b, 0) === rowTotals[row]) &&
    columns.every((_, at) => trial.reduce((sum, line) => sum + (line[at] ?? 0), 0) === columnTotals[at]);
  const visit = (index: number): void => {
    const cell = cells[index];
    if (cell === undefined) {
      if (!fits()) return;
      for (const { row, column } of cells)
        found.get(`${rows[row]}/${columns[column]}`)?.add(trial[row]?.[column] ?? -1);
      return;
    }
    const line = trial[cell.row];
    if (line === undefined) return;
    for (let value = low(cell.row, cell.column); value <= high(cell.row, cell.column); value += 1) {
      line[cell.column] = value;
      visit(index + 1);
    }
  };
  visit(0);
  return found;
}
