// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { grandTotal, totalsOf } from "../count/cells.ts";
import type { Cell } from "../count/cells.ts";
import { cellsOfGroups, genderOrder, regionOrder } from "../count/groups.ts";
import type { Group } from "../count/groups.ts";
import type { Operation } from "../count/participations.ts";
import { MonitoringError } from "../error.ts";
import type { ParticipationRecord } from "../record/participation.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { createText, dropTexts } from "./engine.ts";
import type { Engine } from "./engine.ts";
import { countText, onesText, planOf, twiceText } from "./plan.ts";
import type { Plan } from "./plan.ts";
import { rowMaker } from "./prepared.ts";

/** What is counted in a database. */
export interface CountOptions {
  readonly rules: RuleSet;
  readonly from: Day;
  readonly to: Day;
  readonly operations?: Readonly<Record<string, Operation>>;
  /** Told how many records were read, and when they are counted. */
  readonly onProgress?: (step: "read" | "merged" | "counted", records: number) => void;
  /** Stops between two statements; nothing is left behind. */
  readonly signal?: AbortSignal;
}

/** The figures of a report, without the records behind them. */
export interface Counted {
  readonly cells: readonly Cell[];
  readonly totals: Readonly<Record<string, number>>;
  readonly records: number;
}

/** `ref` says where participations are counted: gender, region, whether they began and whether they ended in the period. */
function groupOf(row: Readonly<Record<string, unknown>>, { indicators }: RuleSet): Group {
  const [gender, region, enters, leaves] = String(row["ref"]).split("/");
  const numbers = (letter: "y" | "u") => indicators.map((_, place) => Number(row[`${letter}${place}`] ?? 0));
  return {
    gender: genderOrder.find((one) => one === gender) ?? "unknown",
    region: regionOrder.find((one) => one === region) ?? "unknown",
    enters: enters === "1",
    leaves: leaves === "1",
    all: Number(row[grandTotal] ?? 0),
    complete: Number(row["complete"] ?? 0),
    met: numbers("y"),
    unknown: numbers("u"),
  };
}

const batchSize = 5000;

async function* batches(records: Iterable<ParticipationRecord> | AsyncIterable<ParticipationRecord>) {
  let batch: ParticipationRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Reads records and writes them into the table, batch by batch; tells how many there are. */
async function filled(
  records: Iterable<ParticipationRecord> | AsyncIterable<ParticipationRecord>,
  plan: Plan,
  engine: Engine,
  options: CountOptions,
): Promise<number> {
  const rowOf = rowMaker(plan, options.rules, options.operations ?? {});
  await engine.run(createText(plan.table));
  let size = 0;
  for await (const batch of batches(records)) {
    options.signal?.throwIfAborted();
    const rows = batch.map(rowOf);
    const columns = plan.table.columns.map((_, index) => rows.map((row) => row[index] ?? null));
    await engine.append(plan.table, { count: batch.length, columns });
    size += batch.length;
    options.onProgress?.("read", size);
  }
  return size;
}

/**
 * Counts the indicators of a period in DuckDB or PostgreSQL, for any number of records: the same cells as `esfReport`, without the
 * records behind them. What histories and lists come to is derived here, record by record; everything else is one query.
 *
 * @param records - records, e.g. read from a file line by line
 * @param engine - the database; temporary tables `esf_…` are made in its session and removed again
 * @param options - rule set, period, operations, progress
 * @throws MonitoringError `period-inverted`, `not-in-sql`
 */
export async function countRecords(
  records: Iterable<ParticipationRecord> | AsyncIterable<ParticipationRecord>,
  engine: Engine,
  options: CountOptions,
): Promise<Counted> {
  const { rules, from, to, onProgress, signal } = options;
  if (to < from) throw new MonitoringError("period-inverted", `The period from ${from} ends before it begins.`);
  const plan = planOf(rules, engine.dialect);
  const steps = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) {
      signal?.throwIfAborted();
      await engine.run(statement);
    }
  };
  const { records: table, twice, ones } = plan.tables;
  try {
    const size = await filled(records, plan, engine, options);
    onProgress?.("read", size);
    const entries = rules.switches.counting === "entries";
    await steps([...(entries ? [] : [twiceText(plan)]), onesText(plan, { from, to, entries })]);
    onProgress?.("merged", size);
    signal?.throwIfAborted();
    const rows = await engine.rows(countText(plan, rules));
    onProgress?.("counted", size);
    const cells = cellsOfGroups(
      rows.map((row) => groupOf(row, rules)),
      rules,
    );
    return { cells, totals: totalsOf(cells, rules), records: size };
  } finally {
    for (const statement of dropTexts({ view: ones, tables: [table, twice] }, plan.dialect))
      await engine.run(statement);
  }
}
