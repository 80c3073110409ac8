// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { historyDeriver, toSql } from "@quartierkit/rules";
import type { CohortSql, Dialect, Rule } from "@quartierkit/rules";
import { rowsOf, tablesOf } from "./rows.ts";
import type { Member, Rows, Table } from "./rows.ts";

/** A verdict of one person, with the reasons that failed and those that are open. */
export interface CohortVerdict {
  readonly outcome: "met" | "not-met" | "unknown";
  readonly failed: readonly string[];
  readonly open: readonly string[];
}

/** How many people meet a rule, and what keeps the others from it. */
export interface CohortCount {
  readonly rule: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  /** By reason: how many would meet the rule if only this reason did not stand in the way, all else being known and met. */
  readonly withoutReason: Readonly<Record<string, number>>;
}

export interface CohortOptions {
  readonly rules: readonly Rule[];
  /** The day for which everybody is judged. */
  readonly on: Day;
  /** Told after every batch: how many people are in. */
  readonly onProgress?: (loaded: number) => void;
  /** Stops the run; nothing is left behind. */
  readonly signal?: AbortSignal;
}

/** What a database has to do for a cohort. */
export interface Engine {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly append: (table: Table, rows: readonly Rows[string][number][]) => Promise<void>;
}

/** A cohort that was classified where it lies. */
export interface Cohort {
  readonly size: number;
  /** The query, for the curious and for an audit. */
  readonly sql: CohortSql;
  readonly counts: () => Promise<readonly CohortCount[]>;
  /** Verdicts page by page, in the order of the references. */
  readonly verdicts: (page: {
    readonly from: number;
    readonly count: number;
  }) => Promise<readonly { readonly ref: string; readonly verdicts: Readonly<Record<string, CohortVerdict>> }[]>;
}

const types = {
  duckdb: { boolean: "BOOLEAN", double: "DOUBLE", text: "VARCHAR", texts: "VARCHAR[]", date: "DATE" },
  postgresql: { boolean: "boolean", double: "double precision", text: "text", texts: "text[]", date: "date" },
} as const;

const createText = ({ name, columns }: Table, dialect: Dialect): string =>
  `CREATE TEMPORARY TABLE ${name} (${columns.map((column) => `${column.name} ${types[dialect][column.type]}`).join(", ")})`;

/** People are written in batches: memory stays the same however many there are. */
const batchSize = 5000;

async function load(
  members: Iterable<Member> | AsyncIterable<Member>,
  engine: Engine,
  sql: CohortSql,
  options: CohortOptions,
): Promise<number> {
  const tables = tablesOf(sql.history);
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
    batch.push(rowsOf(member, sql.history, derive));
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  return loaded;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const whole = (value: unknown): number => Number(value ?? 0);

async function countsOf(
  engine: Engine,
  { rules }: CohortOptions,
  { reasons }: CohortSql,
): Promise<readonly CohortCount[]> {
  const counted = rules.map(async ({ id }): Promise<CohortCount> => {
    const [verdict, failed, open] = [id, `${id}.failed`, `${id}.open`].map(quoted);
    const gains = (reasons[id] ?? []).map(
      (_, place) => `SUM(CASE WHEN ${failed} = ${2 ** place} AND ${open} = 0 THEN 1 ELSE 0 END) AS g${place}`,
    );
    const sums = [
      `SUM(CASE WHEN ${verdict} IS TRUE THEN 1 ELSE 0 END) AS met`,
      `SUM(CASE WHEN ${verdict} IS FALSE THEN 1 ELSE 0 END) AS not_met`,
      `SUM(CASE WHEN ${verdict} IS NULL THEN 1 ELSE 0 END) AS unknown`,
    ];
    const [row = {}] = await engine.rows(`SELECT ${[...sums, ...gains].join(", ")} FROM verdicts`);
    const withoutReason = Object.fromEntries(
      (reasons[id] ?? []).map((reason, place) => [reason, whole(row[`g${place}`])]),
    );
    return {
      rule: id,
      met: whole(row["met"]),
      notMet: whole(row["not_met"]),
      unknown: whole(row["unknown"]),
      withoutReason,
    };
  });
  return Promise.all(counted);
}

const marked = (mask: unknown, reasons: readonly string[]): readonly string[] => {
  const bits = BigInt(String(mask ?? 0));
  return reasons.filter((_, place) => (bits >> BigInt(place)) % 2n === 1n);
};

const outcomeOf = (value: unknown): CohortVerdict["outcome"] =>
  value === true ? "met" : value === false ? "not-met" : "unknown";

/**
 * Loads people into a database, derives their histories once, and classifies them all in one query.
 *
 * @param members - references and facts, e.g. read from a file line by line
 * @param engine - the database
 * @param options - rules, day, progress, cancelling
 */
export async function classifyIn(
  members: Iterable<Member> | AsyncIterable<Member>,
  engine: Engine,
  options: CohortOptions,
): Promise<Cohort> {
  const sql = toSql(options.rules, { dialect: engine.dialect, on: options.on });
  const tables = tablesOf(sql.history);
  const drop = async (): Promise<void> => {
    for (const name of [...tables.map((table) => table.name), "verdicts"])
      await engine.run(`DROP TABLE IF EXISTS ${name}`);
  };
  await drop();
  for (const table of tables) await engine.run(createText(table, engine.dialect));
  try {
    const size = await load(members, engine, sql, options);
    await engine.run(`CREATE TEMPORARY TABLE verdicts AS ${sql.sql}`);
    return { size, sql, counts: () => countsOf(engine, options, sql), verdicts: (page) => pageOf(engine, sql, page) };
  } catch (cause) {
    await drop();
    throw cause;
  }
}

async function pageOf(
  engine: Engine,
  { reasons }: CohortSql,
  { from, count }: { readonly from: number; readonly count: number },
) {
  const found = await engine.rows(
    `SELECT * FROM verdicts ORDER BY ref LIMIT ${Math.trunc(count)} OFFSET ${Math.trunc(from)}`,
  );
  return found.map((row) => ({
    ref: String(row["ref"]),
    verdicts: Object.fromEntries(
      Object.entries(reasons).map(([id, names]) => [
        id,
        {
          outcome: outcomeOf(row[id]),
          failed: marked(row[`${id}.failed`], names),
          open: marked(row[`${id}.open`], names),
        },
      ]),
    ),
  }));
}
