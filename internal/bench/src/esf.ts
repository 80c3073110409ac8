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
import type { ParticipationRecord, RuleSetId } from "@quartierkit/monitoring";
import { countFile } from "@quartierkit/monitoring/file";
import { countRecords } from "@quartierkit/monitoring/sql";
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

/** Every field that the figures need, counted by region and gender: what reading alone takes. */
const needed =
  `ref person operation entry "exit" status inEducation minority homeless degurba contactHours atExit atSixMonths ` +
  `facts.birthDate facts.nationalities facts.parents facts.disability facts.isced facts.spells facts.known`;
const fields = `SELECT region, facts.gender AS gender, ${needed
  .split(" ")
  .map((field) => `COUNT(${field})`)
  .join(", ")} FROM read_json('${file}') GROUP BY ALL`;

/** The figures of a part of the records, held against the process. */
async function compared(): Promise<string> {
  const few = Math.min(count, 5000);
  const sample = join(folder, "sample.ndjson");
  await write(few, sample);
  const options = { rules: ruleSet("esf-plus"), ...period };
  const { cells } = await countFile(sample, options);
  const records = Array.from({ length: few }, (_, index) => randomRecord(index, few * 4));
  const same = JSON.stringify(cells) === JSON.stringify(esfReport(records, options).cells);
  return `${cells.length} cells of ${few} records: ${same ? "the same as in process" : "NOT the same as in process"}`;
}

/** Seconds from a sample, for as many records as the file has. */
async function fromSample(size: number, work: (records: readonly ParticipationRecord[]) => Promise<unknown>) {
  const records = randomRecords(0, size);
  return ((await timed(() => work(records))) * count) / size;
}

interface Times {
  readonly processor: number[];
  readonly wall: number[];
}

async function measured(work: () => Promise<unknown>, { processor, wall }: Times): Promise<void> {
  const begun = performance.now();
  processor.push(await timed(work));
  wall.push((performance.now() - begun) / 1000);
}

/** Processor time, memory and waiting time of what was asked for, in turns. */
async function run(connection: DuckDBConnection): Promise<void> {
  const counting = (id: RuleSetId, threads?: number) => () =>
    countFile(file, { rules: ruleSet(id), ...period, ...(threads === undefined ? {} : { threads }) });
  const contenders: Readonly<Record<string, () => Promise<unknown>>> = {
    "GROUP BY by hand, three figures": () => connection.runAndReadAll(plain),
    "GROUP BY by hand, three figures, told the types": () => connection.runAndReadAll(least),
    "GROUP BY by hand, every field counted": () => connection.runAndReadAll(fields),
    "`countFile`, ESF+, one thread": counting("esf-plus", 1),
    "`countFile`, ESF+": counting("esf-plus"),
    "`countFile`, ESF 2014-2020": counting("esf-2014-2018"),
  };
  const times = Object.fromEntries(
    Object.keys(contenders).map((name): [string, Times] => [name, { processor: [], wall: [] }]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const [name, work] of Object.entries(contenders))
      await measured(work, times[name] ?? { processor: [], wall: [] });
  const base = Object.values(times)[0];
  const ratio = (list: readonly number[], to: readonly number[] = []) => (median(list) / median(to)).toFixed(2);
  console.log("| | processor time | ratio | waiting time | ratio |\n| --- | ---: | ---: | ---: | ---: |");
  for (const [name, { processor, wall }] of Object.entries(times))
    console.log(
      `| ${name} | ${median(processor).toFixed(1)} s | ${ratio(processor, base?.processor)} | ${median(wall).toFixed(1)} s | ${ratio(wall, base?.wall)} |`,
    );
  const options = { rules: ruleSet("esf-plus"), ...period };
  const inDatabase = await fromSample(5000, (records) => countRecords(records, duckDbEngine(connection), options));
  const inProcess = await fromSample(2000, (records) => Promise.resolve(esfReport(records, options)));
  console.log(`| \`countRecords\`, ESF+, through DuckDB (from 5,000) | ${inDatabase.toFixed(0)} s | | | |`);
  console.log(`| \`esfReport\`, with the records behind every figure (from 2,000) | ${inProcess.toFixed(0)} s | | | |`);
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1000);

try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "?"}, ${cpus().length} cores.`);
  await write(count, file);
  console.log(`${count} records, ${Math.round(statSync(file).size / 1e6)} MB of JSON, one a line; DuckDB with 1 GB.\n`);
  console.log(`${await compared()}.`);
  const before = peak();
  await countFile(file, { rules: ruleSet("esf-plus"), ...period });
  console.log(`Peak memory: ${before} MB before, ${peak()} MB after \`countFile\`.\n`);
  const connection = await opened();
  await run(connection);
  console.log(`\nPeak memory of the process at the end: ${peak()} MB.`);
  connection.closeSync();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
