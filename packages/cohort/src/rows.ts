// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Derived, Facts, HistoryColumn } from "@quartierkit/rules";
import { temporary } from "./names.ts";
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

/** Where in the order a person came, and the facts as JSON where they are kept. */
const own = [
  { name: "position", type: "double" },
  { name: "facts", type: "text" },
] as const;

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
  { name: temporary.persons, columns: [ref, ...own, ...personColumns] },
  ...memberTables.map(({ name, columns }) => ({ name: temporary[name], columns: [ref, ...columns] })),
  { name: temporary.history, columns: [ref, ...derivedColumns(history)] },
];

const cells = (value: Derived | undefined, kind: HistoryColumn["kind"]): readonly Cell[] => {
  if (kind === "flag") return [typeof value === "boolean" ? value : null];
  return typeof value === "object" && value !== null ? [value.lo, value.hi] : [null, null];
};

/** The rows of one person, by table. */
export type Rows = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** How people are turned into rows. */
export interface Writing {
  /** The columns of the table of histories. */
  readonly history: readonly HistoryColumn[];
  /** From `historyDeriver`, for the same columns. */
  readonly derive: (facts: Facts) => readonly Derived[];
  /** Where in the order the person came, from 0. */
  readonly position: number;
  /** Whether the facts are kept. */
  readonly keeps: boolean;
}

/**
 * Turns a person into rows.
 *
 * @param member - reference and facts
 * @param writing - histories, place in the order, keeping of facts
 */
export function rowsOf({ ref: id, facts }: Member, { history, derive, position, keeps }: Writing): Rows {
  const derived = derive(facts);
  const kept = keeps ? JSON.stringify(facts) : null;
  return {
    [temporary.persons]: [[id, position, kept, ...personColumns.map(({ read }) => read(facts))]],
    ...Object.fromEntries(
      memberTables.map(({ name, columns, members }) => [
        temporary[name],
        members(facts).map((record) => [id, ...columns.map(({ read }) => read(record))]),
      ]),
    ),
    [temporary.history]: [[id, ...history.flatMap(({ kind }, index) => cells(derived[index], kind))]],
  };
}
