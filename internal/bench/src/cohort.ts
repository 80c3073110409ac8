// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpus } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import { classifyInDuckDb } from "@quartierkit/cohort/duckdb";
import type { Member } from "@quartierkit/cohort";
import { classify, rules, verdictIds } from "@quartierkit/eligibility";
import { population } from "./population.ts";

const count = Number(process.argv[2] ?? 50_000);
const on = "2021-03-08";
const all = Object.values(rules);

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

function* members(): Generator<Member> {
  for (let index = 0; index < count; index += 1) yield { ref: `p${index}`, facts: population(index, on) };
}

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores. ${count} people, ${all.length} rules.\n`,
);

const connection = await (await DuckDBInstance.create()).connect();
const begun = performance.now();
const cohort = await classifyInDuckDb(connection, members(), { rules: all, on });
console.log(`| DuckDB, everything: loading, histories, verdicts, masks | ${seconds(begun)} s |`);

const again = performance.now();
await connection.run(`CREATE OR REPLACE TEMPORARY TABLE again AS ${cohort.sql.sql}`);
console.log(`| DuckDB, the query alone | ${seconds(again)} s |`);

const sample = Array.from({ length: Math.min(count, 5000) }, (_, index) => population(index, on));
const interpreted = performance.now();
for (const facts of sample) classify(facts, on);
console.log(
  `| interpreter, for ${count} people (from ${sample.length}) | ${(((performance.now() - interpreted) / 1000) * count) / sample.length} s |`,
);

const page = await cohort.verdicts({ from: 0, count: 1000 });
const different = page.flatMap(({ ref, verdicts }) => {
  const said = classify(population(Number(ref.slice(1)), on), on);
  return verdictIds.filter((id) => said[id]?.outcome !== verdicts[id]?.outcome).map((id) => `${ref} ${id}`);
});
console.log(
  `\n${different.length} of ${page.length * verdictIds.length} verdicts differ from the interpreter. Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB.`,
);
