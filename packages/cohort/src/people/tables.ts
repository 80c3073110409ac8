// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Client } from "pg";
import { quoted } from "@quartierkit/rules";
import type { Member } from "../member.ts";
import { columnProblems, memberOf, problem, refOf, renamed } from "./reading.ts";
import type { People, ReadOptions } from "./reading.ts";
import { factsOfRow, sideTables } from "./row.ts";
import type { Lists } from "./row.ts";
import { isRecord } from "./values.ts";
import type { Json } from "./values.ts";

/** `schema.table` or `table`, quoted. */
const named = (table: string): string =>
  table
    .split(".")
    .map((name) => quoted(name, "postgresql"))
    .join(".");

const cursor = "quartierkit_people";

/** Rows are fetched in batches of this size. */
const batchSize = 2000;

const listsOf = (row: Json, people: People): Lists =>
  Object.fromEntries(
    sideTables
      .filter((name) => people[name] !== undefined)
      .map((name) => [name, Array.isArray(row[name]) ? row[name].filter(isRecord) : []]),
  );

function queryOf(people: People, ref: string): string {
  const given = sideTables.flatMap((name) => {
    const table = people[name];
    return table === undefined ? [] : [{ name, table: named(table) }];
  });
  const columns = ["to_jsonb(p) AS person", ...given.map(({ name }) => `s_${name}.rows AS ${name}`)];
  const joins = given.map(
    ({ name, table }) =>
      `LEFT JOIN (SELECT CAST(s.ref AS text) AS ref, jsonb_agg(to_jsonb(s)) AS rows FROM ${table} s GROUP BY 1) s_${name} ON s_${name}.ref = CAST(p.${ref} AS text)`,
  );
  return `SELECT ${columns.join(", ")} FROM ${named(people.persons)} p ${joins.join(" ")}`;
}

/**
 * Reads people from tables of PostgreSQL through a cursor: memory does not grow with their number.
 *
 * @param client - a connected client, in no transaction that has failed
 * @param people - names of tables or views, `schema.table` or `table`
 * @param options - names of columns, and where findings go
 * @throws what PostgreSQL says where a table or a column is not there
 */
export async function* readPeopleFromTables(
  client: Client,
  people: People,
  options: ReadOptions = {},
): AsyncGenerator<Member> {
  const { fields } = await client.query(`SELECT * FROM ${named(people.persons)} LIMIT 0`);
  const names = fields.map(({ name }) => name);
  const problems = columnProblems(names, people.persons, options);
  if (problems.length > 0) options.onFindings?.(problems);
  if (problems.some(({ severity }) => severity === "error")) return;
  const ref = quoted(names.find((name) => options.columns?.[name] === "ref") ?? "ref", "postgresql");
  await client.query(`DECLARE ${cursor} CURSOR WITH HOLD FOR ${queryOf(people, ref)}`);
  try {
    for (;;) {
      const { rows } = await client.query<Json>(`FETCH FORWARD ${batchSize} FROM ${cursor}`);
      for (const row of rows) {
        const facts = renamed(isRecord(row["person"]) ? row["person"] : {}, options);
        const key = refOf(facts["ref"]);
        if (key === null) options.onFindings?.([withoutRef(people.persons)]);
        else yield memberOf(key, factsOfRow(facts, listsOf(row, people)), { file: people.persons }, options);
      }
      if (rows.length < batchSize) return;
    }
  } finally {
    await client.query(`CLOSE ${cursor}`);
  }
}

const withoutRef = (file: string) =>
  problem({
    code: "no-ref",
    severity: "error",
    file,
    path: "/ref",
    message: { de: "Eine Zeile hat keinen Schlüssel.", en: "A row has no key." },
    hint: { de: "„ref“ ausfüllen.", en: "Fill in “ref”." },
  });
