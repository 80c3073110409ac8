// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { isDayNode } from "../evaluate/calendar-days.ts";
import { versionOn } from "../rule.ts";
import type { Rule } from "../rule.ts";
import { traverse } from "../tree/traverse.ts";
import type { ReasonNode } from "../tree/nodes.ts";
import { truthOf, writers } from "./conditions.ts";
import { quoted, tableOf } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";
import { dayRange, numberRange } from "./numbers.ts";
import { piece, stored } from "./query.ts";
import type { HistoryColumn, Piece, Query } from "./query.ts";
import { asVerdict, marks } from "./truth.ts";

/** For which day and which database a query is written. */
export interface SqlOptions {
  readonly dialect: Dialect;
  /** The day the facts are looked at. */
  readonly on: Day;
  /** The day whose law applies; the day of the facts where it is absent. */
  readonly lawDay?: Day;
  /** Names of the tables, where they are others. */
  readonly tables?: Partial<Readonly<Record<"persons" | "history" | "children" | "parents", string>>>;
}

/** A query over a cohort, and what it needs. */
export interface CohortSql {
  /** Gives `ref`, and for each rule its verdict (NULL is unknown), the masks `.failed` and `.open`, and its values. */
  readonly sql: string;
  /** Columns of the table of persons that the query reads. */
  readonly persons: readonly string[];
  /** Columns of the table of histories, to be derived once for all rules: `historyDeriver`. */
  readonly history: readonly HistoryColumn[];
  /** Tables of members that the query reads. */
  readonly lists: readonly string[];
  /** For each rule the reasons in the order of their bits. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

interface Column {
  readonly name: string;
  readonly piece: Piece;
}

/** The reasons of a tree outside of lists, each structure once, in the order of the tree. */
function reasonsOf(rule: Rule, lawDay: Day): readonly ReasonNode[] {
  const version = versionOn(rule, lawDay);
  if (version === null) return [];
  const seen = new Map<string, ReasonNode>();
  traverse(version.when, (node) => {
    if (node.op === "reason" && !seen.has(JSON.stringify(node))) seen.set(JSON.stringify(node), node);
  });
  return [...seen.values()];
}

const bit = (place: number): string => String(2 ** place);

/** A mask: the sum of the bits of all reasons that are marked. */
function mask(name: string, flags: readonly Piece[]): Column {
  const terms = flags.map(({ sql }, index) => `CASE WHEN ${sql} THEN ${bit(index)} ELSE 0 END`);
  return { name, piece: piece(`CAST(${terms.length === 0 ? "0" : terms.join(" + ")} AS BIGINT)`, ...flags) };
}

function ruleColumns(rule: Rule, lawDay: Day, query: Query): readonly Column[] {
  const version = versionOn(rule, lawDay);
  if (version === null)
    return [
      { name: rule.id, piece: piece("FALSE") },
      { name: `${rule.id}.failed`, piece: piece("CAST(0 AS BIGINT)") },
      { name: `${rule.id}.open`, piece: piece("CAST(0 AS BIGINT)") },
    ];
  const verdict = asVerdict(truthOf(version.when, query));
  const marked = reasonsOf(rule, lawDay).map((reason) => marks(truthOf(reason, query)));
  const values = Object.entries(version.values ?? {}).flatMap(([name, node]): readonly Column[] => {
    const { lo, hi } = isDayNode(node) ? dayRange(node, query) : numberRange(node, query);
    const finite = (edge: Piece) =>
      piece(
        `CASE WHEN ${edge.sql} IN (CAST('-Infinity' AS DOUBLE PRECISION), CAST('Infinity' AS DOUBLE PRECISION)) THEN NULL ELSE ${edge.sql} END`,
        edge,
      );
    return [
      { name: `${rule.id}.${name}.lo`, piece: finite(lo) },
      { name: `${rule.id}.${name}.hi`, piece: finite(hi) },
    ];
  });
  return [
    { name: rule.id, piece: stored(query, verdict) },
    mask(
      `${rule.id}.failed`,
      marked.map(({ failed }) => failed),
    ),
    mask(
      `${rule.id}.open`,
      marked.map(({ open }) => open),
    ),
    ...values,
  ];
}

function newQuery({ dialect, on, lawDay = on }: SqlOptions): Query {
  return {
    dialect,
    on: { number: dayNumber(on), ymd: Number(on.replaceAll("-", "")) },
    lawDay,
    persons: new Set(),
    history: new Map(),
    members: new Map(),
    layers: new Map(),
    write: writers,
  };
}

type Tables = Readonly<Record<"persons" | "history" | "children" | "parents", string>>;

function memberTexts({ members, history }: Query, tables: Tables): readonly string[] {
  return listsOf(members).map((over) => {
    const table = quoted(tableOf(over) === "parents" ? tables.parents : tables.children);
    const listed = [...members.values()]
      .filter((one) => one.over === over)
      .flatMap(({ name, columns }) => columns.map((column) => `${column.sql} AS ${name}_${column.name}`))
      .join(",\n    ");
    // What a condition on a member says of the person comes from their row; most say nothing of them.
    const persons = /\bp\./.test(listed) ? ` JOIN ${quoted(tables.persons)} p ON p.ref = m.ref` : "";
    const derived =
      history.size > 0 && /\bh\./.test(listed) ? ` LEFT JOIN ${quoted(tables.history)} h ON h.ref = m.ref` : "";
    return `${memberTable(over)} AS (\n  SELECT m.ref,\n    ${listed}\n  FROM ${table} m${persons}${derived}\n  GROUP BY m.ref\n)`;
  });
}

/** The lists whose members are looked at, each read once for all conditions on it. */
const listsOf = (members: Query["members"]): readonly string[] => [
  ...new Set([...members.values()].map(({ over }) => over)),
];

const memberTable = (over: string): string => `q_${tableOf(over)}`;

function baseText({ persons, history, members }: Query, tables: Tables): string {
  const own = [...persons].map((column) => `p.${column}`);
  const derived = [...history.values()].flatMap(({ name, kind }) =>
    kind === "flag" ? [`h.${name}`] : [`h.${name}_lo`, `h.${name}_hi`],
  );
  const listed = [...members.values()].flatMap(({ name, over, columns }) =>
    columns.map((column) => `${memberTable(over)}.${name}_${column.name}`),
  );
  const joins = [
    ...(history.size === 0 ? [] : [`LEFT JOIN ${quoted(tables.history)} h ON h.ref = p.ref`]),
    ...listsOf(members).map((over) => `LEFT JOIN ${memberTable(over)} ON ${memberTable(over)}.ref = p.ref`),
  ];
  return `base AS (\n  SELECT ${["p.ref", ...own, ...derived, ...listed].join(", ")}\n  FROM ${quoted(tables.persons)} p ${joins.join(" ")}\n)`;
}

/** Layers of columns, each computed from the ones before; the fence keeps PostgreSQL from writing them out again. */
function layerTexts({ layers, dialect }: Query): readonly string[] {
  const columns = [...layers.values()];
  const depth = Math.max(0, ...columns.map(({ layer }) => layer));
  const fence = dialect === "postgresql" ? "\n  OFFSET 0" : "";
  return Array.from({ length: depth }, (_, index) => {
    const own = columns.filter(({ layer }) => layer === index + 1).map(({ sql, name }) => `${sql} AS ${name}`);
    return `layer${index + 1} AS (\n  SELECT *,\n    ${own.join(",\n    ")}\n  FROM ${index === 0 ? "base" : `layer${index}`}${fence}\n)`;
  });
}

/**
 * Writes rules as one query over a cohort. NULL in a verdict is unknown and nothing else; histories come from a table that is
 * derived once for all rules (`history`, by `historyDeriver`), everything else is computed by the database.
 *
 * @param rules - any rules; one that is not in force on the day is false for everybody
 * @param options - day, database, names of tables
 */
export function toSql(rules: readonly Rule[], options: SqlOptions): CohortSql {
  const lawDay = options.lawDay ?? options.on;
  const query = newQuery(options);
  const tables: Tables = {
    persons: "persons",
    history: "history",
    children: "children",
    parents: "parents",
    ...options.tables,
  };
  const columns = rules.flatMap((rule) => ruleColumns(rule, lawDay, query));
  const parts = [...memberTexts(query, tables), baseText(query, tables), ...layerTexts(query)];
  const depth = Math.max(0, ...[...query.layers.values()].map(({ layer }) => layer));
  const selected = columns.map(({ name, piece: { sql } }) => `${sql} AS ${quoted(name)}`);
  return {
    sql: `WITH ${parts.join(",\n")}\nSELECT ref,\n  ${selected.join(",\n  ")}\nFROM ${depth === 0 ? "base" : `layer${depth}`}`,
    persons: [...query.persons],
    history: [...query.history.values()],
    lists: listsOf(query.members),
    reasons: Object.fromEntries(rules.map((rule) => [rule.id, reasonsOf(rule, lawDay).map(({ id }) => id)])),
  };
}
