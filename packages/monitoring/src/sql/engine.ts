// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dialect } from "@quartierkit/rules";

/** A cell: `null` is unknown. */
export type SqlCell = boolean | number | string | readonly string[] | null;

/** Type of a column. */
export type SqlType = "boolean" | "double" | "text" | "texts" | "date";

/** A table as rows are written into it. */
export interface SqlTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: SqlType }[];
}

/** What a database has to do, all of it in one session; the engines of `@quartierkit/cohort` do. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Writes rows into a table, column by column. */
  readonly append: (
    table: SqlTable,
    batch: { readonly count: number; readonly columns: readonly (readonly SqlCell[])[] },
  ) => Promise<void>;
}

const types: Readonly<Record<SqlType, string>> = {
  boolean: "BOOLEAN",
  double: "DOUBLE PRECISION",
  text: "TEXT",
  texts: "TEXT[]",
  date: "DATE",
};

/** Makes a temporary table; DuckDB and PostgreSQL read the same text. */
export const createText = ({ name, columns }: SqlTable): string =>
  `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `"${column.name}" ${types[column.type]}`).join(", ")})`;

const schemas: Readonly<Record<Exclude<Dialect, "clickhouse">, string>> = { duckdb: "temp", postgresql: "pg_temp" };

/** Removes what a run made, the view before its tables, and never anything of the city's. */
export const dropTexts = (
  { view, tables }: { readonly view: string; readonly tables: readonly string[] },
  dialect: Exclude<Dialect, "clickhouse">,
): readonly string[] => [
  `DROP VIEW IF EXISTS ${schemas[dialect]}.${view}`,
  ...tables.map((name) => `DROP TABLE IF EXISTS ${schemas[dialect]}.${name}`),
];
