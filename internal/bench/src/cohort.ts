// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpus } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { classifyInDuckDb } from "@quartierkit/cohort/duckdb";
import type { Cohort, Member } from "@quartierkit/cohort";
import { classify, rules, verdictIds } from "@quartierkit/eligibility";
import { alsoByHand, byHandSql } from "./by-hand-sql.ts";
import { population } from "./population.ts";

const count = Number(process.argv[2] ?? 50_000);
const on = "2021-03-08";

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

function* members(): Generator<Member> {
  for (let index = 0; index < count; index += 1) yield { ref: `p${index}`, facts: population(index, on) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return secondsSince(begun);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** The generated query against one by hand: in turns, and every cell compared. */
async function againstHand(connection: DuckDBConnection): Promise<void> {
  const cohort = await classifyInDuckDb(connection, members(), { rules: alsoByHand.map((id) => rules[id]), on });
  const values = ["long-term-unemployed.days", "lone-parent.percent"].flatMap((name) => [`${name}.lo`, `${name}.hi`]);
  const columns = [...alsoByHand, ...values].map((name) => `"${name}"`);
  const contenders = {
    "by hand": byHandSql(cohort.sql),
    "generated, the same columns": `SELECT ref, ${columns.join(", ")} FROM (${cohort.sql.sql})`,
    "generated, with reasons": cohort.sql.sql,
  };
  const different = await connection.runAndReadAll(
    `SELECT COUNT(*) AS n FROM (${contenders["by hand"]}) a JOIN (${contenders["generated, the same columns"]}) b ON a.ref = b.ref WHERE ${columns.map((name) => `a.${name} IS DISTINCT FROM b.${name}`).join(" OR ")}`,
  );
  console.log(
    `\n${alsoByHand.length} verdicts by hand and generated: ${different.getRows()[0]?.[0]} of ${count} people differ.\n`,
  );
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, new Array<number>()]));
  for (let round = 0; round < 7; round += 1)
    for (const [name, sql] of Object.entries(contenders))
      times[name]?.push(await timed(() => connection.run(`CREATE OR REPLACE TEMPORARY TABLE again AS ${sql}`)));
  const hand = median(times["by hand"] ?? []);
  for (const [name, list] of Object.entries(times))
    console.log(`| ${name} | ${median(list).toFixed(3)} s | ${(median(list) / hand).toFixed(2)} |`);
}

async function differences(cohort: Cohort): Promise<string> {
  const page = await cohort.verdicts({ from: 0, count: 1000 });
  const different = page.flatMap(({ ref, verdicts }) => {
    const said = classify(population(Number(ref.slice(1)), on), on);
    return verdictIds.filter((id) => said[id]?.outcome !== verdicts[id]?.outcome).map((id) => `${ref} ${id}`);
  });
  return `${different.length} of ${page.length * verdictIds.length} verdicts differ from the interpreter`;
}

async function everything(connection: DuckDBConnection): Promise<void> {
  const all = Object.values(rules);
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores. ${count} people, ${all.length} rules.\n`,
  );
  const begun = performance.now();
  const cohort = await classifyInDuckDb(connection, members(), { rules: all, on });
  console.log(`| everything: loading, histories, verdicts, masks | ${secondsSince(begun).toFixed(1)} s |`);
  const alone = await timed(() => connection.run(`CREATE OR REPLACE TEMPORARY TABLE again AS ${cohort.sql.sql}`));
  console.log(`| the query alone | ${alone.toFixed(1)} s |`);
  const sample = Array.from({ length: Math.min(count, 2000) }, (_, index) => population(index, on));
  const interpreted = performance.now();
  for (const facts of sample) classify(facts, on);
  const whole = (secondsSince(interpreted) * count) / sample.length;
  console.log(`| interpreter, for ${count} people (from ${sample.length}) | ${whole.toFixed(0)} s |`);
  console.log(`\n${await differences(cohort)}. Memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB.`);
}

const connection = await (await DuckDBInstance.create()).connect();
await everything(connection);
await againstHand(connection);
connection.closeSync();
