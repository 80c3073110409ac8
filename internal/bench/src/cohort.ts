// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cpus } from "node:os";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { loadIn, tablesOf } from "@quartierkit/cohort";
import type { Cohort, Member } from "@quartierkit/cohort";
import { classifyInDuckDb, duckDbEngine } from "@quartierkit/cohort/duckdb";
import { classify, rules, verdictIds } from "@quartierkit/eligibility";
import { toSql } from "@quartierkit/rules";
import type { CohortSql, Rule } from "@quartierkit/rules";
import { alsoByHand, byHandSql } from "./by-hand-sql.ts";
import { median, timed } from "./measure.ts";
import { population } from "./population.ts";

const count = Number(process.argv[2] ?? 50_000);
const on = "2021-03-08";

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;

function* members(): Generator<Member> {
  for (let index = 0; index < count; index += 1) yield { ref: `p${index}`, facts: population(index, on) };
}

/** The names that the query by hand uses. */
const tables = {
  persons: "cohort_persons",
  children: "cohort_children",
  parents: "cohort_parents",
  history: "cohort_history",
};

/** Everybody in tables that stay, and the query over them. */
async function loaded(connection: DuckDBConnection, asked: readonly Rule[]): Promise<CohortSql> {
  const sql = toSql(asked, { dialect: "duckdb", on, tables });
  for (const name of Object.values(tables)) await connection.run(`DROP TABLE IF EXISTS temp.${name}`);
  await loadIn(members(), tablesOf(sql, tables, { on }), duckDbEngine(connection));
  return sql;
}

/** The generated query against one by hand: in turns, and every cell compared. */
async function againstHand(connection: DuckDBConnection): Promise<void> {
  const sql = await loaded(
    connection,
    alsoByHand.map((id) => rules[id]),
  );
  const values = ["long-term-unemployed.days", "lone-parent.percent"].flatMap((name) => [`${name}.lo`, `${name}.hi`]);
  const columns = [...alsoByHand, ...values].map((name) => `"${name}"`);
  const contenders = {
    "by hand": byHandSql(sql),
    "generated, the same columns": `SELECT ref, ${columns.join(", ")} FROM (${sql.sql})`,
    "generated, with reasons": sql.sql,
  };
  const different = await connection.runAndReadAll(
    `SELECT COUNT(*) AS n FROM (${contenders["by hand"]}) a JOIN (${contenders["generated, the same columns"]}) b ON a.ref = b.ref WHERE ${columns.map((name) => `a.${name} IS DISTINCT FROM b.${name}`).join(" OR ")}`,
  );
  console.log(
    `\n${alsoByHand.length} verdicts by hand and generated: ${different.getRows()[0]?.[0]} of ${count} people differ.\n`,
  );
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, new Array<number>()]));
  for (let round = 0; round < 7; round += 1)
    for (const [name, text] of Object.entries(contenders))
      times[name]?.push(await timed(() => connection.run(`CREATE OR REPLACE TEMPORARY TABLE again AS ${text}`)));
  const hand = median(times["by hand"] ?? []);
  for (const [name, list] of Object.entries(times))
    console.log(`| ${name} | ${median(list).toFixed(3)} s | ${(median(list) / hand).toFixed(2)} |`);
}

/** So many people are asked of the interpreter as well, in pages from all over the cohort. */
const compared = Math.min(count, 20_000);
const page = 500;

async function differences(cohort: Cohort): Promise<string> {
  const pages = Math.ceil(compared / page);
  let different = 0;
  for (let index = 0; index < pages; index += 1) {
    const from = Math.floor((index * count) / pages);
    for (const { ref, verdicts } of await cohort.verdicts({ from, count: page })) {
      const said = classify(population(Number(ref.slice(1)), on), on);
      different += verdictIds.filter((id) => said[id]?.outcome !== verdicts[id]?.outcome).length;
    }
  }
  return `${different} of ${pages * page * verdictIds.length} verdicts of ${pages * page} people differ from the interpreter`;
}

async function everything(connection: DuckDBConnection): Promise<void> {
  const all = Object.values(rules);
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores. ${count} people, ${all.length} rules.\n`,
  );
  const begun = performance.now();
  const cohort = await classifyInDuckDb(connection, members(), { rules: all, on });
  const { user, system } = process.cpuUsage();
  console.log(
    `| everything: loading, histories, verdicts, masks | ${secondsSince(begun).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time |`,
  );
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const sample = Array.from({ length: Math.min(count, 2000) }, (_, index) => population(index, on));
  const interpreted = performance.now();
  for (const facts of sample) classify(facts, on);
  const whole = (secondsSince(interpreted) * count) / sample.length;
  console.log(`| interpreter, for ${count} people (from ${sample.length}) | ${whole.toFixed(0)} s |`);
  console.log(`\n${await differences(cohort)}. Peak memory of the run: ${peak} MB.`);
  await cohort.close();
}

async function queryAlone(connection: DuckDBConnection): Promise<void> {
  const { sql } = await loaded(connection, Object.values(rules));
  const alone = await timed(() => connection.run(`CREATE OR REPLACE TEMPORARY TABLE again AS ${sql}`));
  console.log(`| the query alone, everybody at once | ${alone.toFixed(1)} s of processor time |`);
}

const connection = await (await DuckDBInstance.create()).connect();
await everything(connection);
await queryAlone(connection);
await againstHand(connection);
connection.closeSync();
