// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DuckDBDateValue, LIST, VARCHAR, listValue } from "@duckdb/node-api";
import type { DuckDBAppender, DuckDBConnection } from "@duckdb/node-api";
import { dayNumber } from "@quartierkit/calendar";
import { classifyIn } from "../cohort.ts";
import type { Cohort } from "../cohort.ts";
import type { Engine } from "../engine.ts";
import type { Cell, ColumnType } from "../columns.ts";
import type { CohortOptions } from "../options.ts";
import type { Member } from "../rows.ts";

function appendCell(appender: DuckDBAppender, value: Cell | undefined, type: ColumnType): void {
  if (value === null || value === undefined) appender.appendNull();
  else if (typeof value === "boolean") appender.appendBoolean(value);
  else if (typeof value === "number") appender.appendDouble(value);
  else if (typeof value !== "string") appender.appendList(listValue([...value]), LIST(VARCHAR));
  else if (type === "date") appender.appendDate(new DuckDBDateValue(dayNumber(value)));
  else appender.appendVarchar(value);
}

const engineOf = (connection: DuckDBConnection): Engine => ({
  dialect: "duckdb",
  run: async (sql) => {
    await connection.run(sql);
  },
  rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
  append: async ({ name, columns }, rows) => {
    if (rows.length === 0) return;
    const appender = await connection.createAppender(name, "main", "temp");
    for (const row of rows) {
      columns.forEach(({ type }, index) => appendCell(appender, row[index], type));
      appender.endRow();
    }
    appender.closeSync();
  },
});

/**
 * Classifies a cohort in DuckDB, embedded in the process.
 *
 * @param connection - an open connection; temporary tables `cohort_…` are made in it
 * @param members - references and facts
 * @param options - rules, day, progress, cancelling
 */
export const classifyInDuckDb = (
  connection: DuckDBConnection,
  members: Iterable<Member> | AsyncIterable<Member>,
  options: CohortOptions,
): Promise<Cohort> => classifyIn(members, engineOf(connection), options);
