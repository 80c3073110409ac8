// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  indexBuilder,
  search,
  searchSql,
  sqlInserts,
  sqlLexicon,
  sqlRows,
  sqlTables,
  sqlTerms,
} from "@quartierkit/offers/search";
import type { Query } from "@quartierkit/offers/search";
import { startPostgres } from "../../../backends/src/postgres.ts";
import { inEvery, syntheticOffers, typed } from "./synthetic.ts";

const filters: readonly Query["filters"][] = [
  {},
  { topic: ["counselling", "work"], cost: ["free"] },
  {
    targetGroup: ["seniors"],
    age: 70,
    accessibility: ["stepFree"],
    near: { longitude: 7.2, latitude: 51.5, withinKm: 5 },
  },
];

/**
 * Fills a PostgreSQL with invented offers, asks it and the index the same, and tells how long the database took.
 *
 * @param size - how many offers
 */
export async function database(size: number): Promise<string> {
  const builder = indexBuilder();
  for (const entry of syntheticOffers(size)) builder.add(entry);
  const index = builder.finish();
  const { client, stop } = await startPostgres();
  try {
    for (const statement of sqlTables) await client.query(statement);
    await client.query("BEGIN");
    for (const row of sqlRows(index)) await client.query(sqlInserts.offer, [...row]);
    for (const row of sqlTerms(index)) await client.query(sqlInserts.term, [...row]);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    const known = sqlLexicon(index.lexicon.terms, index.ids.length);
    const times: number[] = [];
    let different = 0;
    for (const text of [...typed, ...inEvery]) {
      for (const chosen of filters) {
        const query: Query = { text, ...(chosen === undefined ? {} : { filters: chosen }) };
        const statement = searchSql(known, query);
        const since = performance.now();
        const { rows } = await client.query<{ id: string; score: number }>(statement.text, [...statement.values]);
        times.push(performance.now() - since);
        const { hits } = search(index, query);
        const told = hits.map(({ id, score }) => `${id} ${score}`);
        if (told.join() !== rows.map(({ id, score }) => `${id} ${score}`).join()) different += 1;
      }
    }
    const sorted = times.toSorted((a, b) => a - b);
    const at = (part: number): string => `${(sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0)} ms`;
    return `PostgreSQL, ${size} offers: ${times.length} queries, ${different} answered otherwise than by the index; p50 ${at(0.5)}, p95 ${at(0.95)}`;
  } finally {
    await stop();
  }
}
