// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What databases write differently. Columns and numbers are pieces of SQL; day numbers count from 1 January 1970. */
export interface Grammar {
  /** An identifier: nothing in it can end it. */
  readonly quoted: (name: string) => string;
  /** A text: nothing in it can end it. */
  readonly literal: (text: string) => string;
  /** NULL, by type. */
  readonly unknown: Readonly<Record<"boolean" | "text" | "day", string>>;
  /** Whether a column holds one of some codes, at least one; unknown where the column is. */
  readonly isOneOf: (column: string, codes: readonly string[]) => string;
  /** Whether a list column holds one of some codes; unknown for an unknown list. */
  readonly holdsAny: (column: string, codes: readonly string[]) => string;
  /** A fixed day, to be compared with a column of days. */
  readonly day: (day: number) => string;
  /** A column of days as day numbers, exact in a double. */
  readonly dayNumber: (column: string) => string;
  /** A column of days as `YYYYMMDD`. */
  readonly ymd: (column: string) => string;
  /** A day number moved by whole months or years, clamped at the month's end. */
  readonly moved: (number: string, amount: string, unit: "years" | "months") => string;
  /** The last day of the month of a day number. */
  readonly monthEnd: (number: string) => string;
  /** A number as a double; NULL stays NULL. */
  readonly double: (number: string) => string;
  /** Whether a condition that is never NULL holds for one, or for every, row of a group. */
  readonly forSome: (condition: string) => string;
  readonly forEvery: (condition: string) => string;
  /** A column that has to be NULL where an outer join finds no row. */
  readonly joined: (column: string) => string;
  /** A verdict as the type that means yes, no, unknown. */
  readonly verdict: (truth: string) => string;
  /** What ends a layer of columns. */
  readonly fence: string;
}
