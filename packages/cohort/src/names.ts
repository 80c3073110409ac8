// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dialect } from "@quartierkit/rules";

/** Names of the temporary tables: none that a city would have, and always asked for as temporary ones. */
export const temporary = {
  persons: "cohort_persons",
  children: "cohort_children",
  parents: "cohort_parents",
  history: "cohort_history",
  verdicts: "cohort_verdicts",
} as const;

/** A temporary table in a statement that must never touch a table of the city's. */
export const temporaryIn = (dialect: Dialect, name: string): string =>
  `${dialect === "postgresql" ? "pg_temp" : "temp"}.${name}`;

/** An identifier, quoted: nothing in it can end it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
