// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { toSql } from "@quartierkit/rules";
import type { CohortSql, Verdict } from "@quartierkit/rules";
import { countsOf } from "./counts.ts";
import type { CohortCount } from "./counts.ts";
import { temporary, temporaryIn } from "./names.ts";
import type { Engine } from "./engine.ts";
import { load } from "./load.ts";
import type { CohortOptions } from "./options.ts";
import type { Member } from "./rows.ts";
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
}

/**
 * Loads people into a database, derives their histories once, and classifies them all in one query.
 *
 * @param members - references and facts, e.g. read from a file line by line
 * @param engine - the database
 * @param options - rules, day, progress, cancelling, keeping of facts
 * @throws CohortError `duplicate-ref` where two people have one reference; then and on cancelling no table is left
 */
export async function classifyIn(
  members: Iterable<Member> | AsyncIterable<Member>,
  engine: Engine,
  options: CohortOptions,
): Promise<Cohort> {
  const { rules, on } = options;
  const sql = toSql(rules, { dialect: engine.dialect, on, tables: temporary });
  const drop = async (): Promise<void> => {
    for (const name of Object.values(temporary))
      await engine.run(`DROP TABLE IF EXISTS ${temporaryIn(engine.dialect, name)}`);
  };
  await drop();
  try {
    const size = await load(members, engine, sql, options);
    options.signal?.throwIfAborted();
    await engine.run(
      `CREATE TEMPORARY TABLE ${temporary.verdicts} AS SELECT p.position, v.* FROM (${sql.sql}) v JOIN ${temporary.persons} p ON p.ref = v.ref ORDER BY p.position`,
    );
    const reading = { engine, sql, rules, on };
    return {
      size,
      sql,
      counts: () => countsOf(engine, rules, sql),
      verdicts: (page) => pageOf(reading, page),
      people: () => peopleOf(reading, size),
    };
  } catch (cause) {
    await drop();
    throw cause;
  }
}
