// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Engine } from "./engine.ts";
import { CohortError } from "./error.ts";
import type { Member } from "./member.ts";
import { createText } from "./statements.ts";
import type { StoredTable } from "./statements.ts";
import type { PeopleTable } from "./tables-of.ts";

/** So many people are turned into rows at once. */
const batchSize = 5000;

async function* batches(members: Iterable<Member> | AsyncIterable<Member>): AsyncGenerator<readonly Member[]> {
  let batch: Member[] = [];
  for await (const member of members) {
    batch.push(member);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Makes the tables, empty. */
export async function createTables(tables: readonly StoredTable[], engine: Engine): Promise<void> {
  for (const table of tables) await engine.run(createText(table, engine.dialect));
}

/**
 * Writes people into tables, batch by batch, and tells after each how many are in.
 *
 * @param members - people
 * @param tables - from `tablesOf`; they have to be there
 * @param engine - the database
 */
export async function* load(
  members: Iterable<Member> | AsyncIterable<Member>,
  tables: readonly PeopleTable[],
  engine: Engine,
): AsyncGenerator<number> {
  let loaded = 0;
  for await (const batch of batches(members)) {
    for (const table of tables) await engine.append(table, table.fill(batch, loaded));
    loaded += batch.length;
    yield loaded;
  }
}

/**
 * Makes tables and writes people into them, without judging anybody: for a query of your own over the same tables.
 *
 * @param members - people, each with a reference of their own
 * @param tables - from `tablesOf`
 * @param engine - the database
 * @returns how many people there are
 */
export async function loadIn(
  members: Iterable<Member> | AsyncIterable<Member>,
  tables: readonly PeopleTable[],
  engine: Engine,
): Promise<number> {
  await createTables(tables, engine);
  let size = 0;
  for await (size of load(members, tables, engine));
  return size;
}

/**
 * Two people under one name would mix their histories.
 *
 * @param engine - the database
 * @param table - a table with a column `ref`
 * @throws CohortError `duplicate-ref`
 */
export async function refuseDuplicates({ rows }: Engine, table: string): Promise<void> {
  const twice = await rows(`SELECT ref FROM ${table} GROUP BY ref HAVING COUNT(*) > 1 ORDER BY ref LIMIT 5`);
  if (twice.length > 0)
    throw new CohortError(
      "duplicate-ref",
      `Every person needs a reference of their own; these stand there more than once: ${twice.map(({ ref }) => String(ref)).join(", ")}.`,
    );
}
