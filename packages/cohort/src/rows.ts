// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Derived, Facts, HistoryColumn } from "@quartierkit/rules";
import { memberTables, personColumns } from "./columns.ts";
import type { Cell, ColumnType } from "./columns.ts";

/** A person of a cohort. */
export interface Member {
  readonly ref: string;
  readonly facts: Facts;
}

/** A table as rows are written into it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

const ref = { name: "ref", type: "text" } as const;

/** The columns that hold what the kernel derives. */
const derivedColumns = (history: readonly HistoryColumn[]): Table["columns"] =>
  history.flatMap(({ name, kind }): Table["columns"] =>
    kind === "flag"
      ? [{ name, type: "boolean" }]
      : [
          { name: `${name}_lo`, type: "double" },
          { name: `${name}_hi`, type: "double" },
        ],
  );

/**
 * The tables of a cohort.
 *
 * @param history - the histories that the rules need, from `toSql`
 */
export const tablesOf = (history: readonly HistoryColumn[]): readonly Table[] => [
  { name: "persons", columns: [ref, ...personColumns] },
  ...memberTables.map(({ name, columns }) => ({ name, columns: [ref, ...columns] })),
  { name: "history", columns: [ref, ...derivedColumns(history)] },
];

const cells = (value: Derived | undefined, kind: HistoryColumn["kind"]): readonly Cell[] => {
  if (kind === "flag") return [typeof value === "boolean" ? value : null];
  return typeof value === "object" && value !== null ? [value.lo, value.hi] : [null, null];
};

/** The rows of one person, by table. */
export type Rows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/**
 * Turns a person into rows.
 *
 * @param member - reference and facts
 * @param history - the columns of the table of histories
 * @param derive - from `historyDeriver`, for the same columns
 */
export function rowsOf(
  { ref: id, facts }: Member,
  history: readonly HistoryColumn[],
  derive: (facts: Facts) => readonly Derived[],
): Rows {
  const derived = derive(facts);
  return {
    persons: [[id, ...personColumns.map(({ read }) => read(facts))]],
    ...Object.fromEntries(
      memberTables.map(({ name, columns, members }) => [
        name,
        members(facts).map((record) => [id, ...columns.map(({ read }) => read(record))]),
      ]),
    ),
    history: [[id, ...history.flatMap(({ kind }, index) => cells(derived[index], kind))]],
  };
}
