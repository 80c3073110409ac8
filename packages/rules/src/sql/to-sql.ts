// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { isDayNode } from "../evaluate/calendar-days.ts";
import { versionOn } from "../rule.ts";
import type { Rule, RuleVersion } from "../rule.ts";
import { traverse } from "../tree/traverse.ts";
import type { Condition, ReasonNode } from "../tree/nodes.ts";
import { RulesError } from "../error.ts";
import { truthOf, writers } from "./conditions.ts";
import { grammarOf, tableOf } from "./dialect.ts";
import type { Dialect } from "./dialect.ts";
import { granted } from "./granted.ts";
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
  /** Whether to tell as well who would meet a rule if a reason were met: a mask `.gain` beside the others. */
  readonly gains?: boolean;
  /** Names of the tables, where they are others. */
  readonly tables?: Partial<Readonly<Record<"persons" | "history" | "children" | "parents", string>>>;
}

/** A column of the answer: a verdict, a mask (a whole number, bit _k_ is reason _k_), or a bound of a value (NULL is without end). */
export interface AnswerColumn {
  readonly name: string;
  readonly kind: "verdict" | "mask" | "bound";
  /** How many bits a mask has. */
  readonly bits?: number;
}

/** A query over a cohort, and what it needs. */
export interface CohortSql {
  /**
   * Gives `ref`, and for each rule its verdict (NULL is unknown), the masks `.failed` and `.open`, `.gain` where it was asked for
   * (reasons of which each alone, if it were met, would turn a verdict that is not met), and its values.
   */
  readonly sql: string;
  /** The columns that it gives, but for `ref`. */
  readonly columns: readonly AnswerColumn[];
  /** Columns of the table of persons that the query reads. */
  readonly persons: readonly string[];
  /** Columns of the table of histories, to be derived once for all rules: `historyDeriver`. */
  readonly history: readonly HistoryColumn[];
  /** Tables of members that the query reads. */
  readonly lists: readonly string[];
  /** For each rule the reasons in the order of their bits. */
  readonly reasons: Readonly<Record<string, readonly string[]>>;
}

interface Column extends AnswerColumn {
  readonly piece: Piece;
}

/** The reasons of a tree outside of lists, each structure once, in the order of the tree. */
function reasonsOf(version: RuleVersion | null): readonly ReasonNode[] {
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
  return {
    name,
    kind: "mask",
    bits: flags.length,
    piece: piece(`CAST(${terms.length === 0 ? "0" : terms.join(" + ")} AS BIGINT)`, ...flags),
  };
}

const answered = (verdict: Piece, { grammar }: Query): Piece => piece(grammar.verdict(verdict.sql), verdict);

/** Which reasons, each alone, would make the rule met if they were met. */
function gainMask(when: Condition, verdict: Piece, { reasons, name, query }: Gains): Column {
  const flags = reasons.map((reason) => {
    const would = asVerdict(truthOf(granted(when, reason.id), query));
    return piece(`${would.sql} IS TRUE`, would);
  });
  const { piece: all } = mask(name, flags);
  return {
    name,
    kind: "mask",
    bits: flags.length,
    piece: piece(`CASE WHEN ${verdict.sql} IS FALSE THEN ${all.sql} ELSE CAST(0 AS BIGINT) END`, verdict, all),
  };
}

interface Gains {
  readonly reasons: readonly ReasonNode[];
  readonly name: string;
  readonly query: Query;
}

function valueColumns(rule: Rule, { values = {} }: RuleVersion, query: Query): readonly Column[] {
  return Object.entries(values).flatMap(([name, node]): readonly Column[] => {
    const { lo, hi, open } = isDayNode(node) ? dayRange(node, query) : numberRange(node, query);
    const finite = (edge: Piece) =>
      piece(
        `CASE WHEN ${edge.sql} IN (CAST('-Infinity' AS DOUBLE PRECISION), CAST('Infinity' AS DOUBLE PRECISION)) THEN NULL ELSE ${edge.sql} END`,
        edge,
      );
    return [
      { name: `${rule.id}.${name}.lo`, kind: "bound", piece: open?.lo ?? finite(lo) },
      { name: `${rule.id}.${name}.hi`, kind: "bound", piece: open?.hi ?? finite(hi) },
    ];
  });
}

/** A rule without a version is not met by anybody, for no reason. */
const notInForce = ({ id }: Rule, gains: boolean, query: Query): readonly Column[] => [
  { name: id, kind: "verdict", piece: answered(piece("FALSE"), query) },
  ...["failed", "open", ...(gains ? ["gain"] : [])].map((name) => mask(`${id}.${name}`, [])),
];

function ruleColumns(rule: Rule, gains: boolean, query: Query): readonly Column[] {
  const version = versionOn(rule, query.lawDay);
  if (version === null) return notInForce(rule, gains, query);
  const { id } = rule;
  const verdict = stored(query, asVerdict(truthOf(version.when, query)));
  const reasons = reasonsOf(version);
  const marked = reasons.map((reason) => marks(truthOf(reason, query)));
  const [failed, open] = [marked.map((one) => one.failed), marked.map((one) => one.open)];
  return [
    { name: id, kind: "verdict", piece: answered(verdict, query) },
    mask(`${id}.failed`, failed),
    mask(`${id}.open`, open),
    ...(gains ? [gainMask(version.when, verdict, { reasons, name: `${id}.gain`, query })] : []),
    ...valueColumns(rule, version, query),
  ];
}

function newQuery({ dialect, on, lawDay = on }: SqlOptions): Query {
  return {
    grammar: grammarOf(dialect),
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

function memberTexts({ members, history, grammar: { quoted } }: Query, tables: Tables): readonly string[] {
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
    return `${memberTable(over)} AS (\n  SELECT m.ref AS ref,\n    ${listed}\n  FROM ${table} m${persons}${derived}\n  GROUP BY m.ref\n)`;
  });
}

/** The lists whose members are looked at, each read once for all conditions on it. */
const listsOf = (members: Query["members"]): readonly string[] => [
  ...new Set([...members.values()].map(({ over }) => over)),
];

const memberTable = (over: string): string => `q_${tableOf(over)}`;

function baseText({ persons, history, members, grammar: { quoted } }: Query, tables: Tables): string {
  const own = [...persons].map((column) => `p.${column} AS ${column}`);
  const derived = [...history.values()].flatMap(({ name, kind }) =>
    (kind === "flag" ? [name] : [`${name}_lo`, `${name}_hi`]).map((column) => `h.${column} AS ${column}`),
  );
  const listed = [...members.values()].flatMap(({ name, over, columns }) =>
    columns.map((column) => `${memberTable(over)}.${name}_${column.name} AS ${name}_${column.name}`),
  );
  const joins = [
    ...(history.size === 0 ? [] : [`LEFT JOIN ${quoted(tables.history)} h ON h.ref = p.ref`]),
    ...listsOf(members).map((over) => `LEFT JOIN ${memberTable(over)} ON ${memberTable(over)}.ref = p.ref`),
  ];
  return `base AS (\n  SELECT ${["p.ref AS ref", ...own, ...derived, ...listed].join(", ")}\n  FROM ${quoted(tables.persons)} p ${joins.join(" ")}\n)`;
}

/** Layers of columns, each computed from the ones before. */
function layerTexts({ layers, grammar: { fence } }: Query): readonly string[] {
  const columns = [...layers.values()];
  const depth = Math.max(0, ...columns.map(({ layer }) => layer));
  return Array.from({ length: depth }, (_, index) => {
    const own = columns.filter(({ layer }) => layer === index + 1).map(({ sql, name }) => `${sql} AS ${name}`);
    return `layer${index + 1} AS (\n  SELECT *,\n    ${own.join(",\n    ")}\n  FROM ${index === 0 ? "base" : `layer${index}`}${fence}\n)`;
  });
}

/** Some databases take upper and lower case for the same. */
function refuseSameNames(columns: readonly Column[]): void {
  const names = ["ref", ...columns.map(({ name }) => name.toLowerCase())];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new RulesError("not-in-sql", `Two columns of the answer would have the name ${JSON.stringify(twice)}.`);
}

/** A name that a rule chose is given last: in ClickHouse it would hide a column of the same name. */
function selectText(columns: readonly Column[], from: string, { grammar }: Query): string {
  const computed = columns.map(({ piece: { sql } }, index) => `${sql} AS r${index + 1}`);
  const named = columns.map(({ name }, index) => `v.r${index + 1} AS ${grammar.quoted(name)}`);
  return `SELECT ${["v.ref AS ref", ...named].join(", ")}\nFROM (\n  SELECT ${["ref", ...computed].join(",\n    ")}\n  FROM ${from}\n) v`;
}

/**
 * Writes rules as one query over a cohort. NULL in a verdict is unknown and nothing else; histories come from a table that is
 * derived once for all rules (`history`, by `historyDeriver`), everything else is computed by the database.
 *
 * Columns of facts are called like their paths (`household_sole_carer`); a day has two (`birth_date_lo`, `birth_date_hi`), a list of
 * members says whether it is known (`parents_known`). For ClickHouse a day is a day number since 1 January 1970, and a list of codes
 * that is not known is `[NULL]`.
 *
 * @param rules - any rules; one that is not in force on the day is false for everybody
 * @param options - day, database, names of tables
 * @throws RulesError `not-in-sql` where two columns of the answer would have one name, where PostgreSQL would cut a name, and for a
 *   history of the members of a list
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
  const columns = rules.flatMap((rule) => ruleColumns(rule, options.gains === true, query));
  refuseSameNames(columns);
  const parts = [...memberTexts(query, tables), baseText(query, tables), ...layerTexts(query)];
  const depth = Math.max(0, ...[...query.layers.values()].map(({ layer }) => layer));
  return {
    sql: `WITH ${parts.join(",\n")}\n${selectText(columns, depth === 0 ? "base" : `layer${depth}`, query)}`,
    columns: columns.map(({ name, kind, bits }) => ({ name, kind, ...(bits === undefined ? {} : { bits }) })),
    persons: [...query.persons],
    history: [...query.history.values()],
    lists: listsOf(query.members),
    reasons: Object.fromEntries(rules.map((rule) => [rule.id, reasonsOf(versionOn(rule, lawDay)).map(({ id }) => id)])),
  };
}
