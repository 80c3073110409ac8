// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CountTable } from "../table/count-table.ts";
import { totalLabel } from "../table/count-table.ts";
import type { LinkedCell, LinkedSum, LinkedTables } from "./linked-tables.ts";

/** A breakdown with a name, e.g. `age` and `gender` of the same people by area. */
export type Breakdowns = Readonly<Record<string, CountTable>>;

const add = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Id of a cell: breakdown, row and column; totals over the columns belong to all breakdowns and have no name before them. */
const idOf = (name: string, row: string, column: string): string =>
  JSON.stringify(column === totalLabel ? [row, column] : [name, row, column]);

/** Parts of each row of a table, the last row among them. */
function partsOf({ rows, partOf = {} }: CountTable): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>([[totalLabel, []]]);
  for (const row of rows) {
    const whole = partOf[row] ?? totalLabel;
    parts.set(whole, [...(parts.get(whole) ?? []), row]);
  }
  return parts;
}

function linkOne(name: string, table: CountTable): LinkedTables {
  const { rows, columns, values } = table;
  const parts = partsOf(table);
  const top = (parts.get(totalLabel) ?? []).map((row) => values[rows.indexOf(row)] ?? []);
  const lines = [...values, columns.map((_, at) => add(top.map((line) => line[at] ?? 0)))];
  const labels = [...rows, totalLabel];
  const cells: LinkedCell[] = labels.flatMap((row, at) => [
    ...columns.map((column, index) => ({ id: idOf(name, row, column), value: lines[at]?.[index] ?? 0 })),
    { id: idOf(name, row, totalLabel), value: add(lines[at] ?? []) },
  ]);
  const across = labels.map((row) => ({
    total: idOf(name, row, totalLabel),
    parts: columns.map((column) => idOf(name, row, column)),
  }));
  const down = [...parts].flatMap(([whole, own]): LinkedSum[] =>
    [...columns, totalLabel].map((column) => ({
      total: idOf(name, whole, column),
      parts: own.map((row) => idOf(name, row, column)),
    })),
  );
  return { cells, sums: [...across, ...down] };
}

/**
 * Several breakdowns of the same people by the same rows (by age, by gender), as linked tables that share their row totals.
 *
 * @param breakdowns - tables without errors, with the same rows; ids are JSON lists `[name, row, column]`, for totals `[row, "total"]`
 * @returns shared totals once; where two breakdowns disagree about one the first stands and `checkLinked` reports its sum
 */
export function link(breakdowns: Breakdowns): LinkedTables {
  const all = Object.entries(breakdowns).map(([name, table]) => linkOne(name, table));
  const cells = new Map<string, LinkedCell>();
  for (const cell of all.flatMap((one) => one.cells)) if (!cells.has(cell.id)) cells.set(cell.id, cell);
  const sums = new Map(all.flatMap((one) => one.sums).map((sum) => [JSON.stringify(sum), sum]));
  return { cells: [...cells.values()], sums: [...sums.values()] };
}
