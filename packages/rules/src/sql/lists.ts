// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, NumberNode } from "../tree/nodes.ts";
import { columnOf } from "./dialect.ts";
import { piece } from "./query.ts";
import type { MemberQuery, Piece, Query, Range, Truth } from "./query.ts";
import { asSets } from "./truth.ts";

type Quantifier = Extract<Condition, { op: "some" | "every" }>;

/** The column that says whether the members of a list are known. */
const knownColumn = (over: string, query: Query): Piece => {
  const column = `${columnOf(over)}_known`;
  query.persons.add(column);
  return piece(column);
};

function memberColumns(where: Condition, over: string, query: Query): MemberQuery {
  const key = `${over} ${JSON.stringify(where)}`;
  const there = query.members.get(key);
  if (there !== undefined) return there;
  const inside: Query = { ...query, over };
  const truth = query.write.truth(where, inside);
  const name = `q${query.members.size + 1}`;
  const columns = (truth.kind === "kleene" ? plainColumns(truth.value) : setColumns(truth, query)).map((column) => ({
    ...column,
    sql: query.grammar.joined(column.sql),
  }));
  const made = { name, over, columns, isPlain: truth.kind === "kleene" };
  query.members.set(key, made);
  return made;
}

type Columns = MemberQuery["columns"];

/** A sum would be a number of 128 bits in DuckDB. */
const counted = (condition: string): string => `COUNT(CASE WHEN ${condition} THEN 1 END)`;

/** Of a condition that always applies it is enough to count who meets it and who does not. */
const plainColumns = ({ sql }: Piece): Columns => [
  { name: "members", sql: "COUNT(*)" },
  { name: "surely", sql: counted(sql) },
  { name: "perhaps", sql: counted(`${sql} IS NULL`) },
];

function setColumns({ met, not, dropped }: Extract<Truth, { kind: "sets" }>, { grammar }: Query): Columns {
  const { forSome, forEvery } = grammar;
  return [
    { name: "members", sql: "COUNT(*)" },
    { name: "any_met", sql: forSome(met.sql) },
    { name: "any_not", sql: forSome(not.sql) },
    { name: "no_met", sql: forEvery(`${not.sql} OR ${dropped.sql}`) },
    { name: "no_not", sql: forEvery(`${met.sql} OR ${dropped.sql}`) },
    { name: "all_dropped", sql: forEvery(dropped.sql) },
    { name: "surely", sql: counted(`${met.sql} AND NOT ${not.sql}`) },
    { name: "perhaps", sql: counted(`${not.sql} AND (${met.sql} OR ${dropped.sql})`) },
  ];
}

/** The columns of a member query, with what an empty list gives. */
function summary({ name, isPlain }: MemberQuery) {
  const column = (field: string, otherwise: string) => `COALESCE(${name}_${field}, ${otherwise})`;
  const counts = { members: column("members", "0"), surely: column("surely", "0"), perhaps: column("perhaps", "0") };
  const { members, surely, perhaps } = counts;
  if (isPlain)
    return {
      ...counts,
      anyMet: `(${surely} + ${perhaps} > 0)`,
      anyNot: `(${surely} < ${members})`,
      noMet: `(${surely} = 0)`,
      noNot: `(${surely} + ${perhaps} = ${members})`,
      allDropped: `(${members} = 0)`,
    };
  return {
    ...counts,
    anyMet: column("any_met", "FALSE"),
    anyNot: column("any_not", "FALSE"),
    noMet: column("no_met", "TRUE"),
    noNot: column("no_not", "TRUE"),
    allDropped: column("all_dropped", "TRUE"),
  };
}

/**
 * A condition on some or every member of a list; members beyond the list are unknown, not absent.
 *
 * @param node - the quantifier
 * @param query - where to write
 */
export function quantified(node: Quantifier, query: Query): Truth {
  const members = summary(memberColumns(node.where, node.over, query));
  const known = knownColumn(node.over, query);
  const unnamed = asSets(query.write.truth(node.where, { ...query, over: node.over, unnamed: true }));
  const more = (node.size ?? 0) === 0 ? "FALSE" : `(${members.members} < ${node.size ?? 0})`;
  const none = `(${members.members} = 0 AND NOT ${more})`;
  const also = (part: string) => `(${more} AND ${part})`;
  const orNone = (part: string) => `(NOT ${more} OR ${part})`;
  const anyMet = `(${members.anyMet} OR ${also(unnamed.met.sql)})`;
  const anyNot = `(${members.anyNot} OR ${also(unnamed.not.sql)})`;
  const noMet = `(${members.noMet} AND ${orNone(`(${unnamed.not.sql} OR ${unnamed.dropped.sql})`)})`;
  const noNot = `(${members.noNot} AND ${orNone(`(${unnamed.met.sql} OR ${unnamed.dropped.sql})`)})`;
  const dropped = `(NOT ${none} AND ${members.allDropped} AND ${orNone(unnamed.dropped.sql)})`;
  const [met, not] =
    node.op === "some"
      ? [`(NOT ${none} AND ${anyMet})`, `(${none} OR (${noMet} AND ${anyNot}))`]
      : [`(${none} OR (${noNot} AND ${anyMet}))`, `(NOT ${none} AND ${anyNot})`];
  const isKnown = `${known.sql} IS TRUE`;
  return {
    kind: "sets",
    met: piece(`(CASE WHEN ${isKnown} THEN ${met} ELSE TRUE END)`),
    not: piece(`(CASE WHEN ${isKnown} THEN ${not} ELSE TRUE END)`),
    dropped: piece(`(CASE WHEN ${isKnown} THEN ${dropped} ELSE FALSE END)`),
  };
}

/**
 * How many members of a list satisfy a condition.
 *
 * @param node - the count
 * @param query - where to write
 */
export function countOf({ over, where }: Extract<NumberNode, { op: "count" }>, query: Query): Range {
  const { surely, perhaps } = summary(memberColumns(where, over, query));
  const known = `${knownColumn(over, query).sql} IS TRUE`;
  const most = `CASE WHEN ${known} THEN CAST(${surely} + ${perhaps} AS DOUBLE PRECISION)`;
  const lo = piece(`(CASE WHEN ${known} THEN CAST(${surely} AS DOUBLE PRECISION) ELSE 0.0 END)`);
  return {
    lo,
    hi: piece(`(${most} ELSE CAST('Infinity' AS DOUBLE PRECISION) END)`),
    open: { lo, hi: piece(`${most} END`) },
  };
}
