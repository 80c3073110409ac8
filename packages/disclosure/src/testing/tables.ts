// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedTable } from "../attack/published-table.ts";
import type { Protected } from "../protect/protect.ts";
import { randomFrom } from "../random/random.ts";
import type { CountTable, Shown } from "../table/count-table.ts";

/** A made-up table: how large, how large its figures are on average, and how many of ten cells are empty at least. */
export interface Kind {
  readonly rows: number;
  readonly columns: number;
  readonly mean: number;
  readonly empty: number;
}

const names = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

/** A table from a seed; figures are skewed, as those of small areas are. */
export function seededTable({ rows, columns, mean, empty }: Kind, seed: number): CountTable {
  const random = randomFrom(seed);
  const figure = (): number => (random() * 10 < empty ? 0 : Math.floor(-Math.log(1 - random()) * mean));
  return {
    rows: names("r", rows),
    columns: names("c", columns),
    values: Array.from({ length: rows }, () => Array.from({ length: columns }, figure)),
  };
}

const open = (shown: Shown): number | null => (shown === "*" ? null : shown);

/** A protected table as its readers see it. */
export const asPublished = ({ rows, columns, partOf, table, margins }: Protected): PublishedTable => ({
  rows,
  columns,
  ...(partOf === undefined ? {} : { partOf }),
  values: table.map((line) => line.map(open)),
  rowTotals: margins.rows.map(open),
  columnTotals: margins.columns.map(open),
  total: open(margins.total),
});

/** A table with its true margins in which some inner cells are hidden. */
export function hiddenWhere(table: CountTable, isHidden: (value: number) => boolean): PublishedTable {
  const { rows, columns, values } = table;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);
  return {
    rows,
    columns,
    values: values.map((line) => line.map((value) => (isHidden(value) ? null : value))),
    rowTotals: values.map(sum),
    columnTotals: columns.map((_, at) => sum(values.map((line) => line[at] ?? 0))),
    total: sum(values.flat()),
  };
}

/** Cells that a rule hides, by label. */
export const primaryOf = ({ suppressed }: Protected) => suppressed.filter(({ kind }) => kind === "primary");
