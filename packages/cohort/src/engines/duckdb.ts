// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { BOOLEAN, DATE, DOUBLE, DuckDBDataChunk, DuckDBDateValue, LIST, VARCHAR, listValue } from "@duckdb/node-api";
import type { DuckDBConnection, DuckDBType, DuckDBValue } from "@duckdb/node-api";
import { dayNumber } from "@quartierkit/calendar";
import { classifyIn } from "../cohort.ts";
import type { Cohort } from "../cohort.ts";
import type { Cell, ColumnType } from "../columns.ts";
import type { Engine } from "../engine.ts";
import type { Member } from "../member.ts";
import type { CohortOptions } from "../options.ts";

const types: Readonly<Record<ColumnType, DuckDBType>> = {
  boolean: BOOLEAN,
  double: DOUBLE,
  text: VARCHAR,
  texts: LIST(VARCHAR),
  date: DATE,
};

const asItIs = (cell: Cell): DuckDBValue => (typeof cell === "object" && cell !== null ? listValue([...cell]) : cell);
const asDate = (cell: Cell): DuckDBValue => (typeof cell === "string" ? new DuckDBDateValue(dayNumber(cell)) : null);

/** A chunk of DuckDB holds so many rows. */
const chunkRows = 2048;

/**
 * DuckDB, embedded in the process, as the engine of a cohort.
 *
 * @param connection - an open connection
 */
export const duckDbEngine = (connection: DuckDBConnection): Engine => ({
  dialect: "duckdb",
  run: async (sql) => {
    await connection.run(sql);
  },
  rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
  append: async ({ name, columns }, batch) => {
    const appender = await connection.createAppender(name, "main", "temp");
    for (let from = 0; from < batch.count; from += chunkRows) {
      const to = Math.min(batch.count, from + chunkRows);
      const chunk = DuckDBDataChunk.create(
        columns.map(({ type }) => types[type]),
        to - from,
      );
      columns.forEach(({ type }, index) => {
        const cells = batch.columns[index]?.slice(from, to) ?? [];
        chunk.setColumnValues(index, cells.map(type === "date" ? asDate : asItIs));
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  },
  cancel: () => Promise.resolve(connection.interrupt()),
});

/**
 * Classifies a cohort in DuckDB, embedded in the process.
 *
 * @param connection - an open connection; temporary tables `cohort_…` are made in it
 * @param members - references and facts
 * @param options - rules, days, progress, cancelling
 */
export const classifyInDuckDb = (
  connection: DuckDBConnection,
  members: Iterable<Member> | AsyncIterable<Member>,
  options: CohortOptions,
): Promise<Cohort> => classifyIn(members, duckDbEngine(connection), options);
