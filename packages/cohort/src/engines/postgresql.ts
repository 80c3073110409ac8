// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Client } from "pg";
import { classifyIn } from "../cohort.ts";
import type { Cohort } from "../cohort.ts";
import type { Cell, ColumnType } from "../columns.ts";
import type { Engine } from "../engine.ts";
import type { Member } from "../member.ts";
import type { CohortOptions } from "../options.ts";
import type { Table } from "../table.ts";

const arrays: Readonly<Record<ColumnType, string>> = {
  boolean: "boolean[]",
  double: "double precision[]",
  text: "text[]",
  texts: "text[]",
  date: "date[]",
};

/** Lists travel as JSON: an array of arrays of different lengths is no array in PostgreSQL. */
const travelling = (cell: Cell): Cell => (typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell);

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

/** A session that works cannot be spoken to; another one of the same user tells the server to stop it. */
async function cancelStatement({ host, port, user, database, password, ssl }: Client, session: number): Promise<void> {
  const { Client: Another } = await import("pg");
  const other = new Another({ host, port, user, database, password, ssl });
  await other.connect();
  try {
    await other.query("SELECT pg_cancel_backend($1)", [session]);
  } finally {
    await other.end();
  }
}

/**
 * PostgreSQL as the engine of a cohort.
 *
 * @param client - a connected client
 */
export async function postgresEngine(client: Client): Promise<Engine> {
  const { rows } = await client.query<{ readonly id: number }>("SELECT pg_backend_pid() AS id");
  const session = rows[0]?.id ?? 0;
  return {
    dialect: "postgresql",
    run: async (sql) => {
      await client.query(sql);
    },
    rows: async (sql) => (await client.query<Readonly<Record<string, unknown>>>(sql)).rows,
    append: async (table, { count, columns }) => {
      if (count === 0) return;
      const values = columns.map((cells, index) =>
        table.columns[index]?.type === "texts" ? cells.map(travelling) : cells,
      );
      await client.query(insertText(table), values);
    },
    cancel: () => cancelStatement(client, session),
  };
}

/**
 * Classifies a cohort in PostgreSQL.
 *
 * @param client - a connected client; temporary tables `cohort_…` are made in its session
 * @param members - references and facts
 * @param options - rules, days, progress, cancelling
 */
export const classifyInPostgres = async (
  client: Client,
  members: Iterable<Member> | AsyncIterable<Member>,
  options: CohortOptions,
): Promise<Cohort> => classifyIn(members, await postgresEngine(client), options);
