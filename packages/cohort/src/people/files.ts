// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { unreadable } from "@quartierkit/findings";
import { quoted } from "@quartierkit/rules";
import type { Member } from "../member.ts";
import { jsonLines } from "./lines.ts";
import {
  tellDuplicates,
  tellOrphans,
  tellRejected,
  unknownFormat,
  unreadableTable,
  withoutRef,
} from "./file-problems.ts";
import { columnProblems, memberOf, refOf, renamed } from "./reading.ts";
import type { People, ReadOptions } from "./reading.ts";
import { factsOfRow, sideTables } from "./row.ts";
import type { Lists } from "./row.ts";
import { isRecord } from "./values.ts";
import type { Json } from "./values.ts";

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** How broken lines of a text table are taken: refused as a whole, left out, or left out and noted. */
type Broken = "refused" | "left-out" | "noted";

const asText: Readonly<Record<Broken, string>> = {
  refused: "all_varchar = true, header = true",
  "left-out": "all_varchar = true, header = true, ignore_errors = true",
  noted: "all_varchar = true, header = true, store_rejects = true",
};

const readers: Readonly<Record<string, (path: string, broken: Broken) => string>> = {
  ".csv": (path, broken) => `read_csv(${literal(path)}, ${asText[broken]})`,
  ".tsv": (path, broken) => `read_csv(${literal(path)}, ${asText[broken]}, delim = '\t')`,
  ".parquet": (path) => `read_parquet(${literal(path)})`,
};

const isLines = (path: string): boolean => [".ndjson", ".jsonl"].includes(extname(path).toLowerCase());

/** A table function for a file, or `null` for a file of another kind. */
const tableOf = (path: string, broken: Broken = "refused"): string | null =>
  readers[extname(path).toLowerCase()]?.(path, broken) ?? null;

async function namesOf(connection: DuckDBConnection, table: string): Promise<readonly string[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
  return described.getRowObjects().map((row) => String(row["column_name"]));
}

/** The name that a city's file has for the reference. */
const refColumn = (names: readonly string[], { columns = {} }: ReadOptions): string =>
  quoted(names.find((name) => columns[name] === "ref") ?? "ref", "duckdb");

interface Opened {
  readonly sql: string;
}

async function open(connection: DuckDBConnection, people: People, options: ReadOptions): Promise<Opened | null> {
  const persons = tableOf(people.persons, "left-out");
  if (persons === null) {
    options.onFindings?.([unknownFormat(people.persons)]);
    return null;
  }
  let file = people.persons;
  try {
    const names = await namesOf(connection, persons);
    const problems = columnProblems(names, file, options);
    if (problems.length > 0) options.onFindings?.(problems);
    if (problems.some(({ severity }) => severity === "error")) return null;
    const ref = refColumn(names, options);
    await tellDuplicates(connection, { persons, ref }, file, options);
    const lists: string[] = [];
    const joins: string[] = [];
    for (const name of sideTables) {
      const path = people[name];
      if (path === undefined) continue;
      file = path;
      const side = tableOf(path);
      if (side === null) {
        options.onFindings?.([unknownFormat(path)]);
        return null;
      }
      await connection.run(
        `CREATE TEMPORARY TABLE side_${name} AS SELECT CAST(ref AS VARCHAR) AS ref, CAST(to_json(list(s)) AS VARCHAR) AS rows FROM ${side} s GROUP BY 1`,
      );
      await tellOrphans(connection, { persons, side: `side_${name}`, ref }, path, options);
      lists.push(`side_${name}.rows AS ${name}`);
      joins.push(`LEFT JOIN side_${name} ON side_${name}.ref = CAST(p.${ref} AS VARCHAR)`);
    }
    const columns = ["CAST(to_json(p) AS VARCHAR) AS person", ...lists].join(", ");
    return { sql: `SELECT ${columns} FROM ${tableOf(people.persons, "noted") ?? persons} p ${joins.join(" ")}` };
  } catch (cause) {
    options.onFindings?.([unreadableTable(cause, file)]);
    return null;
  }
}

function listOf(value: unknown): readonly Json[] {
  const list: unknown = typeof value === "string" ? JSON.parse(value) : [];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The lists of a person from other tables; a table that was not given says nothing. */
const listsOf = (row: Json, people: People): Lists =>
  Object.fromEntries(sideTables.filter((name) => people[name] !== undefined).map((name) => [name, listOf(row[name])]));

async function* fromTables(connection: DuckDBConnection, people: People, options: ReadOptions): AsyncGenerator<Member> {
  const opened = await open(connection, people, options);
  if (opened === null) return;
  let number = 0;
  try {
    const result = await connection.stream(opened.sql);
    for await (const rows of result.yieldRowObjectJson())
      for (const row of rows) {
        const person: unknown = JSON.parse(String(row["person"]));
        const facts = renamed(isRecord(person) ? person : {}, options);
        const ref = refOf(facts["ref"]);
        number += 1;
        if (ref === null) options.onFindings?.([withoutRef(people.persons, number)]);
        else yield memberOf(ref, factsOfRow(facts, listsOf(row, people)), { file: people.persons }, options);
      }
    await tellRejected(connection, people.persons, options);
  } catch (cause) {
    options.onFindings?.([unreadableTable(cause, people.persons)]);
  }
}

async function* fromLines(file: string, options: ReadOptions): AsyncGenerator<Member> {
  let number = 0;
  try {
    for await (const { line, value, findings } of jsonLines(createReadStream(file), file)) {
      if (findings.length > 0) {
        options.onFindings?.(findings);
        continue;
      }
      const raw = isRecord(value) ? renamed(value, options) : value;
      const ref = (isRecord(raw) ? refOf(raw["ref"]) : null) ?? String(number);
      number += 1;
      yield memberOf(ref, raw, { file, line }, options);
    }
  } catch (cause) {
    options.onFindings?.([unreadable(cause, { file })]);
  }
}

/**
 * Reads people from files, person by person, through a database embedded in the process: CSV, TSV and Parquet with their spells and
 * relatives in files of their own, or NDJSON with everything of a person in a line. Memory does not grow with their number.
 *
 * @param people - paths; a pattern such as `people-*.parquet` reads several files
 * @param options - names of columns, and where findings go
 * @returns people whose facts could be read as far as that goes; a table that cannot be read completely yields nobody
 */
export async function* readPeople(people: People, options: ReadOptions = {}): AsyncGenerator<Member> {
  if (isLines(people.persons)) {
    yield* fromLines(people.persons, options);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "quartierkit-"));
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: folder,
    memory_limit: "1GB",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  try {
    yield* fromTables(connection, people, options);
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
