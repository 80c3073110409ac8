// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { factsKnownOn, quoted, toSql } from "@quartierkit/rules";
import type { CohortSql, Verdict } from "@quartierkit/rules";
import { countsOf } from "./counts.ts";
import type { CohortCount } from "./counts.ts";
import type { Engine } from "./engine.ts";
import { createTables, load, refuseDuplicates } from "./load.ts";
import type { Member } from "./member.ts";
import { newNames } from "./names.ts";
import type { Names } from "./names.ts";
import type { CohortOptions } from "./options.ts";
import { verdictColumns, verdictsTable } from "./reading.ts";
import { dropText, insertText } from "./statements.ts";
import { stoppable } from "./stoppable.ts";
import { factsTable, tablesOf } from "./tables-of.ts";
import type { PeopleTable } from "./tables-of.ts";
import { pageOf, peopleOf } from "./verdicts.ts";
import type { CohortMember, CohortVerdict } from "./verdicts.ts";

/** A cohort that was classified where it lies. */
export interface Cohort {
  readonly size: number;
  /** The query, for the curious and for an audit. */
  readonly sql: CohortSql;
  readonly counts: () => Promise<readonly CohortCount[]>;
  /** Verdicts with their masks, page by page, in the order in which the people came. */
  readonly verdicts: (page: {
    readonly from: number;
    readonly count: number;
  }) => Promise<readonly CohortMember<CohortVerdict>[]>;
  /** Verdicts as `evaluate` gives them, with what is missing; needs `keepFacts`. */
  readonly people: () => AsyncIterable<CohortMember<Verdict>>;
  /** Removes what the run left in the session: the table of verdicts, and the facts where they were kept. */
  readonly close: () => Promise<void>;
}

/** So many people are judged at once: what the database has to hold does not grow with the number of people, but for the verdicts. */
const sliceSize = 50_000;

interface Run {
  readonly engine: Engine;
  readonly names: Names;
  readonly sql: CohortSql;
  readonly options: CohortOptions;
}

async function dropAll({ engine }: Run, names: readonly string[]): Promise<void> {
  for (const name of names) await engine.run(dropText(name, engine.dialect));
}

/** Judges everybody who is in the tables, and empties these for the next. */
async function judge(run: Run, tables: readonly PeopleTable[], insert: string): Promise<void> {
  await refuseDuplicates(run.engine, run.names.persons);
  await run.engine.run(insert);
  await dropAll(
    run,
    tables.map(({ name }) => name),
  );
  await createTables(tables, run.engine);
}

function selectText({ engine, names, sql }: Run): string {
  const columns = [...verdictColumns(sql)].map(([name, column]) => `v.${quoted(name, engine.dialect)} AS ${column}`);
  return `SELECT p.position AS position, ${["v.ref AS ref", ...columns].join(", ")} FROM (${sql.sql}) v JOIN ${names.persons} p ON p.ref = v.ref`;
}

async function* knownOn(members: Iterable<Member> | AsyncIterable<Member>, day: Day): AsyncGenerator<Member> {
  for await (const { ref, facts } of members) yield { ref, facts: factsKnownOn(facts, day) };
}

async function classifyAll(members: Iterable<Member> | AsyncIterable<Member>, run: Run): Promise<number> {
  const { engine, names, sql, options } = run;
  const tables = tablesOf(sql, names, options);
  const kept = options.keepFacts === true ? [factsTable(names.facts)] : [];
  const select = selectText(run);
  const known = options.knownOn === undefined ? members : knownOn(members, options.knownOn);
  await createTables([...tables, ...kept, verdictsTable(names.verdicts, sql)], engine);
  let [size, judged] = [0, 0];
  const next = async (): Promise<void> => {
    await judge(run, tables, insertText(names.verdicts, select, engine.dialect));
    judged = size;
    options.onProgress?.(size, judged);
  };
  for await (size of load(known, [...tables, ...kept], engine)) {
    options.onProgress?.(size, judged);
    if (size - judged >= sliceSize) await next();
  }
  if (size > judged) await next();
  await refuseDuplicates(engine, names.verdicts);
  return size;
}

/**
 * Loads people into a database, slice by slice, derives their histories once, and classifies each slice in one query.
 *
 * @param members - references and facts, e.g. read from a file line by line
 * @param engine - the database
 * @param options - rules, days, progress, cancelling, keeping of facts
 * @throws CohortError `duplicate-ref` where two people have one reference; `not-cancelled` where a signal came and the database could
 * not be reached to stop its statement; then and on cancelling no table is left
 */
export async function classifyIn(
  members: Iterable<Member> | AsyncIterable<Member>,
  engine: Engine,
  options: CohortOptions,
): Promise<Cohort> {
  const { rules, on, lawDay = on } = options;
  const names = newNames();
  const sql = toSql(rules, { dialect: engine.dialect, on, lawDay, tables: names, gains: true });
  const run: Run = { engine, names, sql, options };
  const { persons, children, parents, history, facts, verdicts } = names;
  try {
    const size = await classifyAll(members, { ...run, engine: stoppable(engine, options.signal) });
    await dropAll(run, [persons, children, parents, history]);
    const reading = { engine, names, sql, rules, on, lawDay };
    return {
      size,
      sql,
      counts: () => countsOf(reading),
      verdicts: (page) => pageOf(reading, page),
      people: () => peopleOf(reading, { size, keepsFacts: options.keepFacts === true }),
      close: () => dropAll(run, [verdicts, facts]),
    };
  } catch (cause) {
    await dropAll(run, Object.values(names));
    throw cause;
  }
}
