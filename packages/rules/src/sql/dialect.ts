// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Databases that a rule can be written for. */
export type Dialect = "duckdb" | "postgresql";

/** An identifier, quoted: nothing in it can end it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text literal; a backslash means nothing in either database. */
export const literal = (text: string): string => `'${text.replaceAll("\0", "").replaceAll("'", "''")}'`;

/** `household.soleCarer` → `household_sole_carer`. */
export const columnOf = (path: string): string =>
  path.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(".", "_");

/** Lists with their tables: `household.children` → `children`. */
export const tableOf = (list: string): string => list.split(".").at(-1) ?? list;

/** A list of codes as the database writes it. */
export function codeList(codes: readonly string[], dialect: Dialect): string {
  const items = codes.map(literal).join(", ");
  return dialect === "duckdb" ? `CAST([${items}] AS VARCHAR[])` : `CAST(ARRAY[${items}] AS text[])`;
}

/** Whether a list column holds one of some codes; unknown for an unknown list. */
export const holdsAny = (column: string, codes: readonly string[], dialect: Dialect): string =>
  dialect === "duckdb"
    ? `list_has_any(${column}, ${codeList(codes, dialect)})`
    : `(${column} && ${codeList(codes, dialect)})`;

/** A date as day number, exact in a double. */
export const dayNumberOf = (date: string): string => `CAST(${date} - DATE '1970-01-01' AS DOUBLE PRECISION)`;

/** A date as `YYYYMMDD`. */
export const ymdOf = (date: string): string =>
  `(EXTRACT(YEAR FROM ${date}) * 10000 + EXTRACT(MONTH FROM ${date}) * 100 + EXTRACT(DAY FROM ${date}))`;

/** A day number as a date. */
export const dateOf = (number: string): string => `(DATE '1970-01-01' + CAST(${number} AS INTEGER))`;

/** A day moved by whole months or years, clamped at the month's end, as day number. */
export function movedBy(number: string, amount: string, unit: "years" | "months"): string {
  const months = unit === "years" ? `CAST(${amount} * 12 AS INTEGER)` : `CAST(${amount} AS INTEGER)`;
  return dayNumberOf(`CAST(${dateOf(number)} + ${months} * INTERVAL '1 month' AS DATE)`);
}

/** The last day of the month of a day number. */
export const monthEndOf = (number: string): string =>
  dayNumberOf(`CAST(date_trunc('month', ${dateOf(number)}) + INTERVAL '1 month' - INTERVAL '1 day' AS DATE)`);
