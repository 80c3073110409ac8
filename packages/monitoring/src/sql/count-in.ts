// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { grandTotal, totalsOf, withSums } from "../count/cells.ts";
import type { Cell } from "../count/cells.ts";
import { genderCells } from "../count/gender.ts";
import type { GenderCell } from "../count/gender.ts";
import type { Operation } from "../count/participations.ts";
import { MonitoringError } from "../error.ts";
import type { ParticipationRecord, Region } from "../record/participation.ts";
import { regions } from "../record/participation.ts";
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

interface Group {
  readonly gender: GenderCell;
  readonly region: Region | "unknown";
  readonly enters: boolean;
  readonly leaves: boolean;
  readonly value: (column: string) => number;
}

function groupOf(row: Readonly<Record<string, unknown>>): Group {
  const [gender = "unknown", region = "unknown", enters, leaves] = String(row["ref"]).split("/");
  return {
    gender: (["female", "male", "non-binary"] as const).find((one) => one === gender) ?? "unknown",
    region: regions.find((one) => one === region) ?? "unknown",
    enters: enters === "1",
    leaves: leaves === "1",
    value: (column) => Number(row[column] ?? 0),
  };
}

const add = (groups: readonly Group[], column: string): number =>
  groups.reduce((sum, { value }) => sum + value(column), 0);

function cellIn(groups: readonly Group[], set: RuleSet, at: Pick<Cell, "indicator" | "gender" | "region">): Cell {
  const here = groups.filter(({ gender, region }) => gender === at.gender && region === at.region);
  if (at.indicator === grandTotal)
    return {
      ...at,
      value: add(
        here.filter(({ enters }) => enters),
        grandTotal,
      ),
    };
  const place = set.indicators.findIndex(({ id }) => id === at.indicator);
  const shown = genderCells(set.switches.gender);
  const unknownCounts = set.switches.completeness === "every-participant";
  const counts = at.gender === "unknown" ? unknownCounts : shown.includes(at.gender);
  const output = set.indicators[place]?.moment === "entry";
  const inPeriod = counts ? here.filter(({ enters, leaves }) => (output ? enters : leaves)) : [];
  const unknown = add(inPeriod, `u${place}`);
  return { ...at, value: add(inPeriod, `y${place}`), ...(unknown === 0 ? {} : { unknown }) };
}

const order: readonly Cell["region"][] = ["less-developed", "transition", "more-developed", "unknown"];
const everyone: readonly GenderCell[] = ["female", "male", "non-binary", "unknown"];

/** The cells of all groups, as `esfReport` writes them. */
function cellsOf(groups: readonly Group[], set: RuleSet): readonly Cell[] {
  const shown = genderCells(set.switches.gender);
  const places = order.filter((region) => groups.some((group) => group.region === region));
  const cells = [...set.indicators.map(({ id }) => id), grandTotal].flatMap((indicator) =>
    places.flatMap((region) => [
      ...shown.map((gender) => cellIn(groups, set, { indicator, gender, region })),
      ...everyone
        .filter((gender) => !shown.includes(gender))
        .map((gender) => cellIn(groups, set, { indicator, gender, region }))
        .filter(({ value, unknown = 0 }) => value + unknown > 0),
    ]),
  );
  return withSums(cells, set);
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

/** How a table of records is filled; tells how many there are. */
export type Fill = (plan: Plan, engine: Engine) => Promise<number>;

/** Reads records and writes them into the table, batch by batch. */
export const fillFrom =
  (records: Iterable<ParticipationRecord> | AsyncIterable<ParticipationRecord>, options: CountOptions): Fill =>
  async (plan, engine) => {
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
  };

/**
 * Fills the table, merges what belongs together, and counts everything in one pass.
 *
 * @throws MonitoringError `period-inverted`, `not-in-sql`
 */
export async function counted(engine: Engine, options: CountOptions, fill: Fill): Promise<Counted> {
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
    const records = await fill(plan, engine);
    onProgress?.("read", records);
    const entries = rules.switches.counting === "entries";
    await steps([...(entries ? [] : [twiceText(plan)]), onesText(plan, { from, to, entries })]);
    onProgress?.("merged", records);
    signal?.throwIfAborted();
    const rows = await engine.rows(countText(plan, rules));
    onProgress?.("counted", records);
    const cells = cellsOf(rows.map(groupOf), rules);
    return { cells, totals: totalsOf(cells, rules), records };
  } finally {
    for (const statement of dropTexts({ view: ones, tables: [table, twice] }, plan.dialect))
      await engine.run(statement);
  }
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
export const countRecords = (
  records: Iterable<ParticipationRecord> | AsyncIterable<ParticipationRecord>,
  engine: Engine,
  options: CountOptions,
): Promise<Counted> => counted(engine, options, fillFrom(records, options));
