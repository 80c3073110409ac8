// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dialect } from "@quartierkit/rules";
import type { ColumnType } from "./columns.ts";

/** Types of columns: those of facts, and whole numbers for masks, long or short. */
export type StoredType = ColumnType | "whole" | "short";

/** A table that is made here; names of columns are our own. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: StoredType }[];
}

/** A column by type. In ClickHouse days are day numbers, and a list that is not known is `[NULL]`. */
const types: Readonly<Record<Dialect, Readonly<Record<StoredType, string>>>> = {
  duckdb: {
    boolean: "BOOLEAN",
    double: "DOUBLE",
    text: "VARCHAR",
    texts: "VARCHAR[]",
    date: "DATE",
    whole: "BIGINT",
    short: "SMALLINT",
  },
  postgresql: {
    boolean: "boolean",
    double: "double precision",
    text: "text",
    texts: "text[]",
    date: "date",
    whole: "bigint",
    short: "smallint",
  },
  clickhouse: {
    boolean: "Nullable(Bool)",
    double: "Nullable(Float64)",
    text: "Nullable(String)",
    texts: "Array(Nullable(String)) DEFAULT [NULL]",
    date: "Nullable(Int32)",
    whole: "Nullable(Int64)",
    short: "Nullable(Int16)",
  },
};

/** Temporary tables of ClickHouse lie in memory, unless they are asked to lie on disk. */
const stored = (dialect: Dialect): string => (dialect === "clickhouse" ? " ENGINE = MergeTree ORDER BY tuple()" : "");

/** Makes a table. */
export const createText = ({ name, columns }: StoredTable, dialect: Dialect): string =>
  `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `${column.name} ${types[dialect][column.type]}`).join(", ")})${stored(dialect)}`;

/** ClickHouse takes longer to improve the plan of dozens of nested layers than to run it. */
const asWritten = (dialect: Dialect): string =>
  dialect === "clickhouse" ? " SETTINGS query_plan_enable_optimizations = 0" : "";

/** Adds what a query gives to a table. */
export const insertText = (name: string, select: string, dialect: Dialect): string =>
  `INSERT INTO ${name} ${select}${asWritten(dialect)}`;

const temporary: Readonly<Record<Dialect, (name: string) => string>> = {
  duckdb: (name) => `TABLE IF EXISTS temp.${name}`,
  postgresql: (name) => `TABLE IF EXISTS pg_temp.${name}`,
  clickhouse: (name) => `TEMPORARY TABLE IF EXISTS ${name}`,
};

/** Removes a temporary table, and never one of the city's. */
export const dropText = (name: string, dialect: Dialect): string => `DROP ${temporary[dialect](name)}`;
