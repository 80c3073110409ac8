// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { toSql } from "@quartierkit/rules";
import type { Dialect } from "@quartierkit/rules";
import { grandTotal } from "../count/cells.ts";
import { isNeeded } from "../count/judge.ts";
import { MonitoringError } from "../error.ts";
import type { RuleSet } from "../rule-sets/rule-sets.ts";
import { withColumns } from "../count/derived-columns.ts";
import { factColumns } from "./columns.ts";
import type { FactColumn } from "./columns.ts";
import type { SqlTable } from "./engine.ts";

/** Databases that count participations. */
export type CountingDialect = Exclude<Dialect, "clickhouse">;

/** The tables of one run, with names that no table of a city's has. */
export interface Tables {
  readonly records: string;
  readonly twice: string;
  readonly ones: string;
}

/** How a rule set is counted in a database. */
export interface Plan {
  readonly dialect: CountingDialect;
  readonly tables: Tables;
  /** What is known of each record: who, where, when, and the facts that the rules read. */
  readonly table: SqlTable;
  readonly facts: readonly FactColumn[];
  readonly rulesSql: string;
}

/** Columns besides the facts. */
const own = [
  { name: "key", type: "text" },
  { name: "own_ref", type: "text" },
  { name: "unusable", type: "boolean" },
  { name: "came", type: "date" },
  { name: "went", type: "date" },
  { name: "place", type: "text" },
  { name: "sex", type: "text" },
] as const;

const newTables = (): Tables => {
  const run = crypto.randomUUID().slice(0, 8);
  return { records: `esf_${run}_records`, twice: `esf_${run}_twice`, ones: `esf_${run}_ones` };
};

/**
 * Makes the plan of a rule set.
 *
 * @throws MonitoringError `not-in-sql` for ClickHouse, and for indicators that ask for a city's own fields
 */
export function planOf(set: RuleSet, dialect: Dialect): Plan {
  if (dialect === "clickhouse")
    throw new MonitoringError("not-in-sql", "Participations are counted in DuckDB or PostgreSQL.");
  const tables = newTables();
  const { sql, persons } = toSql(
    set.indicators.map(({ rule }) => withColumns(rule)),
    { dialect, on: set.lawDay, lawDay: set.lawDay, tables: { persons: tables.ones } },
  );
  const facts = factColumns(persons);
  if (facts === null)
    throw new MonitoringError("not-in-sql", "Indicators on a city's own fields are counted in process: use esfReport.");
  return {
    dialect,
    tables,
    table: { name: tables.records, columns: [...own, ...facts.map(({ name, type }) => ({ name, type }))] },
    facts,
    rulesSql: sql,
  };
}

const quoted = (name: string): string => `"${name}"`;

const last = "DATE '9999-12-31'";

/** Text is ordered by its letters, as in the process, whatever the database's language. */
const inOrder = ({ dialect }: Plan): string => (dialect === "postgresql" ? ` COLLATE "C"` : "");

/** Participations of which there is more than one record. */
export const twiceText = ({ tables: { records, twice } }: Plan): string =>
  `CREATE TEMPORARY TABLE ${twice} AS SELECT key FROM ${records} WHERE NOT unusable GROUP BY key HAVING COUNT(*) > 1`;

/**
 * One row for each participation; `ref` says where it is counted: gender, region, whether it began and ended in the period.
 */
export function onesText(
  plan: Plan,
  { from, to, entries }: { readonly from: string; readonly to: string; readonly entries: boolean },
): string {
  const { tables, facts } = plan;
  const between = (day: string) => `CASE WHEN ${day} BETWEEN DATE '${from}' AND DATE '${to}' THEN '1' ELSE '0' END`;
  const label = (first: string, end: string) =>
    `${first}.sex || '/' || ${first}.place || '/' || ${between(`${first}.came`)} || '/' || ${between(`${end}.went`)} AS ref`;
  const cells = (first: string, end: string) =>
    facts.map(({ name, isResult }) => `${isResult ? end : first}.${quoted(name)} AS ${quoted(name)}`);
  const single = `SELECT ${[label("r", "r"), ...cells("r", "r")].join(", ")} FROM ${tables.records} r WHERE NOT r.unusable`;
  if (entries) return `CREATE TEMPORARY VIEW ${tables.ones} AS ${single}`;
  const ranked = (order: string) =>
    `SELECT s.*, ROW_NUMBER() OVER (PARTITION BY s.key ORDER BY ${order}) AS rank FROM ${tables.records} s JOIN ${tables.twice} t ON t.key = s.key WHERE NOT s.unusable`;
  const ref = `s.own_ref${inOrder(plan)}`;
  const first = ranked(`s.came, COALESCE(s.went, ${last}), ${ref}`);
  const end = ranked(`COALESCE(s.went, ${last}) DESC, s.came DESC, ${ref} DESC`);
  const merged = `SELECT ${[label("f", "l"), ...cells("f", "l")].join(", ")} FROM (${first}) f JOIN (${end}) l ON l.key = f.key WHERE f.rank = 1 AND l.rank = 1`;
  return `CREATE TEMPORARY VIEW ${tables.ones} AS ${single} AND NOT EXISTS (SELECT 1 FROM ${tables.twice} t WHERE t.key = r.key) UNION ALL ${merged}`;
}

/** Counts every indicator in every group, in one pass. */
export function countText({ rulesSql }: Plan, set: RuleSet): string {
  const needed = set.indicators
    .filter((indicator) => isNeeded(indicator, set))
    .map(({ id }) => `v.${quoted(id)} IS NOT NULL`);
  const complete = needed.length === 0 ? "TRUE" : needed.join(" AND ");
  const sums = set.indicators.flatMap(({ id }, index) => [
    `SUM(CASE WHEN complete AND ${quoted(id)} IS TRUE THEN 1 ELSE 0 END) AS y${index}`,
    `SUM(CASE WHEN complete AND ${quoted(id)} IS NULL THEN 1 ELSE 0 END) AS u${index}`,
  ]);
  const total = `COUNT(*) AS ${quoted(grandTotal)}`;
  const counted = `SUM(CASE WHEN complete THEN 1 ELSE 0 END) AS complete`;
  return `SELECT ref, ${[total, counted, ...sums].join(", ")} FROM (SELECT v.*, (${complete}) AS complete FROM (${rulesSql}) v) w GROUP BY ref`;
}
