// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { historyDeriver } from "@quartierkit/rules";
import type { CohortSql, Dialect } from "@quartierkit/rules";
import { temporary } from "./names.ts";
import type { Engine } from "./engine.ts";
import { CohortError } from "./error.ts";
import type { CohortOptions } from "./options.ts";
import { rowsOf, tablesOf } from "./rows.ts";
import type { Member, Rows, Table } from "./rows.ts";

const types = {
  duckdb: { boolean: "BOOLEAN", double: "DOUBLE", text: "VARCHAR", texts: "VARCHAR[]", date: "DATE" },
  postgresql: { boolean: "boolean", double: "double precision", text: "text", texts: "text[]", date: "date" },
} as const;

const createText = ({ name, columns }: Table, dialect: Dialect): string =>
  `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `${column.name} ${types[dialect][column.type]}`).join(", ")})`;

/** People are written in batches: memory stays the same however many there are. */
const batchSize = 5000;

async function refuseDuplicates({ rows }: Engine): Promise<void> {
  const twice = await rows(
    `SELECT ref FROM ${temporary.persons} GROUP BY ref HAVING COUNT(*) > 1 ORDER BY ref LIMIT 5`,
  );
  if (twice.length > 0)
    throw new CohortError(
      "duplicate-ref",
      `Every person needs a reference of their own; these stand there more than once: ${twice.map(({ ref }) => String(ref)).join(", ")}.`,
    );
}

/**
 * Writes people, their members and their derived histories into new tables.
 *
 * @returns how many people there are
 * @throws CohortError `duplicate-ref`
 */
export async function load(
  members: Iterable<Member> | AsyncIterable<Member>,
  engine: Engine,
  sql: CohortSql,
  options: CohortOptions,
): Promise<number> {
  const tables = tablesOf(sql.history);
  for (const table of tables) await engine.run(createText(table, engine.dialect));
  const derive = historyDeriver(sql.history, { on: options.on });
  let batch: Rows[] = [];
  let loaded = 0;
  const flush = async (): Promise<void> => {
    options.signal?.throwIfAborted();
    for (const table of tables)
      await engine.append(
        table,
        batch.flatMap((rows) => rows[table.name] ?? []),
      );
    loaded += batch.length;
    batch = [];
    options.onProgress?.(loaded);
  };
  for await (const member of members) {
    const keeps = options.keepFacts === true;
    batch.push(rowsOf(member, { history: sql.history, derive, position: loaded + batch.length, keeps }));
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  await refuseDuplicates(engine);
  return loaded;
}
