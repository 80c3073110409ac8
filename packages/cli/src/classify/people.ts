// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { extname } from "node:path";
import type { Member as CohortMember, People } from "@quartierkit/cohort";
import { unreadable } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Facts } from "@quartierkit/rules";
import { readFacts } from "@quartierkit/rules/schema";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { readMembers } from "../input.ts";
import type { Member } from "../input.ts";
import type { Io } from "../io.ts";

/** A person with the reference the input gave, or the place in the list. */
export interface Person {
  readonly ref: string | number;
  readonly facts: Facts;
}

/** People that were read as a whole. */
export interface Held {
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
  /** Nothing could be read at all. */
  readonly refused: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The record without its reference, which is no fact. */
function personOf({ value, path, line }: Member, file: string, index: number) {
  const { ref, ...facts } = isObject(value) ? value : {};
  const read = readFacts(isObject(value) ? facts : value, { file, path });
  const named = typeof ref === "string" || typeof ref === "number" ? ref : index;
  const findings = line === undefined ? read.findings : read.findings.map((finding) => ({ ...finding, line }));
  return { person: { ref: named, facts: read.facts }, findings };
}

/** Reads one object, a list or lines of JSON, all at once. */
export function holdPeople(file: string, io: Io): Held {
  const { members, findings } = readMembers(file, io);
  const read = members.map((member, index) => personOf(member, file, index));
  return {
    people: read.map(({ person }) => person),
    findings: [...findings, ...read.flatMap((one) => one.findings)],
    refused: members.length === 0 && findings.length > 0,
  };
}

const sides = ["spells", "known", "children", "parents"] as const;

const tables = new Set([".csv", ".tsv", ".parquet"]);
const lines = new Set([".ndjson", ".jsonl"]);

/** Lines of JSON above this many bytes are read one by one. */
const held = 4_194_304;

/**
 * The files of a call that are read person by person: tables, files beside them, and long files of lines.
 *
 * @returns `null` where the input is small enough to be held, or no file on disk
 * @throws UsageError where a table is asked for and files do not lie on disk, or tables stand beside a file of JSON
 */
export function streamedFiles(call: Call, file: string, io: Io): People | null {
  const extension = extname(file).toLowerCase();
  const beside = sides.flatMap((name) => {
    const path = call.option(name);
    return path === undefined ? [] : [[name, path] as const];
  });
  if (beside.length > 0 && !tables.has(extension))
    throw new UsageError(`--${beside[0]?.[0] ?? ""} stands beside a table of people: CSV, TSV or Parquet.`);
  if (tables.has(extension)) {
    if (io.sizeOf === undefined) throw new UsageError("Tables are read from disk only.");
    return { persons: file, ...Object.fromEntries(beside) };
  }
  return lines.has(extension) && sizeOf(file, io) > held ? { persons: file } : null;
}

/** 0 for what is no file on disk or not there: the reading itself will say so. */
function sizeOf(file: string, { sizeOf: measured }: Io): number {
  try {
    return measured?.(file) ?? 0;
  } catch {
    return 0;
  }
}

/** Findings are kept up to this number, so that a file with a wrong column does not fill the memory. */
const keptFindings = 1000;

/** Findings of a long run: the first are kept, the others counted. */
export class Complaints {
  readonly #kept: Finding[] = [];
  #more = 0;

  add(findings: readonly Finding[]): void {
    for (const finding of findings)
      if (this.#kept.length < keptFindings) this.#kept.push(finding);
      else this.#more += 1;
  }

  all(file: string): readonly Finding[] {
    if (this.#more === 0) return this.#kept;
    const more: Finding = {
      code: "more-findings",
      severity: "error",
      path: "",
      file,
      message: { de: `${this.#more} weitere Befunde.`, en: `${this.#more} more findings.` },
      hint: { de: "Zuerst die genannten beheben.", en: "Mend the ones above first." },
    };
    return [...this.#kept, more];
  }
}

/**
 * Reads people one by one.
 *
 * @throws UsageError where the database that reads tables is not installed
 */
export async function* streamPeople(people: People, complaints: Complaints): AsyncGenerator<CohortMember> {
  const { readPeople } = await installed(() => import("@quartierkit/cohort/files"));
  try {
    yield* readPeople(people, { onFindings: (findings) => complaints.add(findings) });
  } catch (cause) {
    complaints.add([unreadable(cause, { file: people.persons })]);
  }
}

/**
 * What needs the database.
 *
 * @throws UsageError where it is not installed
 */
export async function installed<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "ERR_MODULE_NOT_FOUND") throw cause;
    throw new UsageError("This needs a database in the process: npm install @duckdb/node-api", { cause });
  }
}
