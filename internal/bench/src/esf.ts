// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { once } from "node:events";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { duckDbEngine } from "@quartierkit/cohort/duckdb";
import { esfReport, ruleSet } from "@quartierkit/monitoring";
import { countFile } from "@quartierkit/monitoring/sql";
import { randomRecord, randomRecords } from "../../../packages/monitoring/src/testing/random-records.ts";
import { median, timed } from "./measure.ts";

const count = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 3);
const period = { from: "2018-01-01", to: "2023-12-31" };
const folder = mkdtempSync(join(tmpdir(), "quartierkit-esf-"));
const file = join(folder, "records.ndjson");

/** One line a record; few people come twice, so nearly every record is a participation. */
async function write(records: number, to: string): Promise<void> {
  const out = createWriteStream(to);
  for (let index = 0; index < records; index += 1)
    if (!out.write(`${JSON.stringify(randomRecord(index, records * 4))}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}

/** What somebody would write who wants three figures of the same file, and lets DuckDB find the types out. */
const plain = `SELECT region, facts.gender AS gender, COUNT(*) AS n, COUNT(*) FILTER (WHERE status = 'unemployed') AS unemployed, COUNT(*) FILTER (WHERE "exit" IS NOT NULL) AS gone FROM read_json('${file}') GROUP BY ALL`;

/** The same, told the types and reading nothing else: the least that can be read of the file. */
const least = `SELECT region, facts.gender AS gender, COUNT(*) AS n, COUNT(*) FILTER (WHERE status = 'unemployed') AS unemployed, COUNT(*) FILTER (WHERE "exit" IS NOT NULL) AS gone FROM read_json('${file}', columns = {region: 'VARCHAR', status: 'VARCHAR', "exit": 'DATE', facts: 'STRUCT(gender VARCHAR)'}) GROUP BY ALL`;

async function opened(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run("SET memory_limit = '1GB'");
  await connection.run(`SET temp_directory = '${folder}'`);
  return connection;
}

/** The figures of a part of the records, held against the process. */
async function compared(connection: DuckDBConnection): Promise<string> {
  const few = Math.min(count, 5000);
  const sample = join(folder, "sample.ndjson");
  await write(few, sample);
  const options = { rules: ruleSet("esf-plus"), ...period };
  const { cells } = await countFile(sample, duckDbEngine(connection), options);
  const records = Array.from({ length: few }, (_, index) => randomRecord(index, few * 4));
  const same = JSON.stringify(cells) === JSON.stringify(esfReport(records, options).cells);
  return `${cells.length} cells of ${few} records: ${same ? "the same as in process" : "NOT the same as in process"}`;
}

async function inProcess(): Promise<number> {
  const records = randomRecords(0, 2000);
  const seconds = await timed(() => Promise.resolve(esfReport(records, { rules: ruleSet("esf-plus"), ...period })));
  return (seconds * count) / records.length;
}

try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores.`);
  await write(count, file);
  console.log(`${count} records, ${Math.round(statSync(file).size / 1e6)} MB of JSON, one a line; DuckDB with 1 GB.\n`);
  const connection = await opened();
  console.log(`${await compared(connection)}.\n`);
  const engine = duckDbEngine(connection);
  const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
    "GROUP BY by hand, three figures": () => connection.runAndReadAll(plain),
    "GROUP BY by hand, told the types": () => connection.runAndReadAll(least),
    "ESF+ report, all figures": () => countFile(file, engine, { rules: ruleSet("esf-plus"), ...period }),
    "ESF 2014-2020 report, all figures": () => countFile(file, engine, { rules: ruleSet("esf-2014-2018"), ...period }),
  };
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, new Array<number>()]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(contenders)) times[name]?.push(await timed(work));
  const base = median(times["GROUP BY by hand, three figures"] ?? []);
  console.log("| | processor time | ratio |\n| --- | ---: | ---: |");
  for (const [name, list] of Object.entries(times))
    console.log(`| ${name} | ${median(list).toFixed(1)} s | ${(median(list) / base).toFixed(2)} |`);
  console.log(
    `| in process, with the records behind every figure (from 2,000) | ${(await inProcess()).toFixed(0)} s | |`,
  );
  console.log(`\nPeak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB.`);
  connection.closeSync();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
