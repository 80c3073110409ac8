// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Client } from "pg";
import { classifyIn } from "../cohort.ts";
import type { Cohort } from "../cohort.ts";
import type { Engine } from "../engine.ts";
import type { Cell, ColumnType } from "../columns.ts";
import type { CohortOptions } from "../options.ts";
import type { Member, Table } from "../rows.ts";

const arrays: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean[]",
  double: "double precision[]",
  text: "text[]",
  texts: "text[]",
  date: "date[]",
};

/** Lists travel as JSON: an array of arrays of different lengths is no array in PostgreSQL. */
const travelling = (value: Cell | undefined): Cell => (Array.isArray(value) ? JSON.stringify(value) : (value ?? null));

const arrived = (type: ColumnType, index: number): string =>
  type === "texts"
    ? `CASE WHEN c${index} IS NULL THEN NULL ELSE ARRAY(SELECT jsonb_array_elements_text(c${index}::jsonb)) END`
    : `c${index}`;

/** One statement for a batch: a column travels as one array. */
function insertText({ name, columns }: Table): string {
  const places = columns.map(({ type }, index) => `$${index + 1}::${arrays[type]}`).join(", ");
  const names = columns.map((_, index) => `c${index}`).join(", ");
  const taken = columns.map(({ type }, index) => arrived(type, index)).join(", ");
  return `INSERT INTO ${name} SELECT ${taken} FROM unnest(${places}) AS batch(${names})`;
}

const engineOf = (client: Client): Engine => ({
  dialect: "postgresql",
  run: async (sql) => {
    await client.query(sql);
  },
  rows: async (sql) => (await client.query<Readonly<Record<string, unknown>>>(sql)).rows,
  append: async (table, rows) => {
    if (rows.length === 0) return;
    const values = table.columns.map((_, index) => rows.map((row) => travelling(row[index])));
    await client.query(insertText(table), values);
  },
});

/**
 * Classifies a cohort in PostgreSQL.
 *
 * @param client - a connected client; temporary tables `cohort_…` are made in its session
 * @param members - references and facts
 * @param options - rules, day, progress, cancelling
 */
export const classifyInPostgres = (
  client: Client,
  members: Iterable<Member> | AsyncIterable<Member>,
  options: CohortOptions,
): Promise<Cohort> => classifyIn(members, engineOf(client), options);
