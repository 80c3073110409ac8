// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "@quartierkit/calendar";
import { RulesError } from "../error.ts";
import { clickhouse } from "./clickhouse.ts";
import type { Grammar } from "./grammar.ts";

/** Databases that a rule can be written for. */
export type Dialect = "duckdb" | "postgresql" | "clickhouse";

/** `household.soleCarer` → `household_sole_carer`. */
export const columnOf = (path: string): string =>
  path.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(".", "_");

/** Lists with their tables: `household.children` → `children`. */
export const tableOf = (list: string): string => list.split(".").at(-1) ?? list;

/** A backslash means nothing in either database; no text of PostgreSQL holds the character zero. */
const literal = (text: string): string => `'${text.replaceAll("\0", "\uFFFD").replaceAll("'", "''")}'`;

const literals = (codes: readonly string[]): string => codes.map(literal).join(", ");

const dayNumber = (date: string): string => `CAST(${date} - DATE '1970-01-01' AS DOUBLE PRECISION)`;

const date = (number: string): string => `(DATE '1970-01-01' + CAST(${number} AS INTEGER))`;

function moved(number: string, amount: string, unit: "years" | "months"): string {
  const months = unit === "years" ? `CAST(${amount} * 12 AS INTEGER)` : `CAST(${amount} AS INTEGER)`;
  return dayNumber(`CAST(${date(number)} + ${months} * INTERVAL '1 month' AS DATE)`);
}

const asItIs = (sql: string): string => sql;

/** What DuckDB and PostgreSQL write alike. */
const common: Omit<Grammar, "holdsAny" | "fence"> = {
  quoted: (name) => `"${name.replaceAll('"', '""')}"`,
  literal,
  unknown: { boolean: "CAST(NULL AS BOOLEAN)", text: "CAST(NULL AS VARCHAR)", day: "CAST(NULL AS DATE)" },
  isOneOf: (column, codes) => `(${column} IN (${literals(codes)}))`,
  day: (day) => `DATE '${dayOf(day)}'`,
  dayNumber,
  ymd: (column) =>
    `(EXTRACT(YEAR FROM ${column}) * 10000 + EXTRACT(MONTH FROM ${column}) * 100 + EXTRACT(DAY FROM ${column}))`,
  moved,
  monthEnd: (number) =>
    dayNumber(`CAST(date_trunc('month', ${date(number)}) + INTERVAL '1 month' - INTERVAL '1 day' AS DATE)`),
  double: (number) => `CAST(${number} AS DOUBLE PRECISION)`,
  forSome: (condition) => `bool_or(${condition})`,
  forEvery: (condition) => `bool_and(${condition})`,
  joined: asItIs,
  verdict: asItIs,
};

/** PostgreSQL cuts longer names, and two that were cut may be the same. */
const longest = 63;

/** Bytes of a letter in UTF-8. */
const bytesOf = (letter: string): number => (letter < "\u0080" ? 1 : letter < "\u0800" ? 2 : letter.length + 2);

function shortEnough(name: string): string {
  const bytes = [...name].reduce((sum, letter) => sum + bytesOf(letter), 0);
  if (bytes <= longest) return name;
  throw new RulesError(
    "not-in-sql",
    `PostgreSQL keeps ${longest} bytes of a name; ${JSON.stringify(name)} has ${bytes}.`,
  );
}

/** The fence keeps PostgreSQL from writing a layer out again wherever its columns are used. */
const grammars: Readonly<Record<Dialect, Grammar>> = {
  duckdb: {
    ...common,
    holdsAny: (column, codes) => `list_has_any(${column}, CAST([${literals(codes)}] AS VARCHAR[]))`,
    fence: "",
  },
  postgresql: {
    ...common,
    quoted: (name) => common.quoted(shortEnough(name)),
    holdsAny: (column, codes) => `(${column} && CAST(ARRAY[${literals(codes)}] AS text[]))`,
    fence: "\n  OFFSET 0",
  },
  clickhouse,
};

/** How a database writes what others write differently. */
export const grammarOf = (dialect: Dialect): Grammar => grammars[dialect];

/**
 * A name as an identifier of a database.
 *
 * @param name - any text
 * @param dialect - the database
 */
export const quoted = (name: string, dialect: Dialect): string => grammars[dialect].quoted(name);
