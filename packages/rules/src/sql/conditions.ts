// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mayDropOut } from "../tree/drops-out.ts";
import type { Condition, NumberNode, Quantity, Relation } from "../tree/nodes.ts";
import { dateComparison } from "./dates.ts";
import { historyName } from "./history.ts";
import { quantified } from "./lists.ts";
import { dayRange, factColumn, numberRange } from "./numbers.ts";
import { piece, stored } from "./query.ts";
import type { Piece, Query, Range, Truth, Writers } from "./query.ts";
import { asSets, inAll, inAny } from "./truth.ts";
import { isDayNode } from "../evaluate/calendar-days.ts";

type Of<Op extends Condition["op"]> = Extract<Condition, { op: Op }>;

const kleene = (value: Piece): Truth => ({ kind: "kleene", value });

type Bounds = Pick<Range, "lo" | "hi">;

const strictly: Readonly<Record<"<" | "<=", (a: Bounds, b: Bounds) => string>> = {
  "<": (a, b) => `CASE WHEN ${a.hi.sql} < ${b.lo.sql} THEN TRUE WHEN ${a.lo.sql} >= ${b.hi.sql} THEN FALSE END`,
  "<=": (a, b) => `CASE WHEN ${a.hi.sql} <= ${b.lo.sql} THEN TRUE WHEN ${a.lo.sql} > ${b.hi.sql} THEN FALSE END`,
};

function compared(one: Range, relation: Relation, other: Range): Piece {
  if (relation === ">") return compared(other, "<", one);
  if (relation === ">=") return compared(other, "<=", one);
  if (one.exact !== undefined && other.exact !== undefined)
    return piece(
      `(${one.exact.sql} ${relation === "!=" ? "<>" : relation} ${other.exact.sql})`,
      one.exact,
      other.exact,
    );
  const [a, b] = [one.open ?? one, other.open ?? other];
  const parts = [a.lo, a.hi, b.lo, b.hi];
  if (relation === "<" || relation === "<=") return piece(strictly[relation](a, b), ...parts);
  const apart = `${a.hi.sql} < ${b.lo.sql} OR ${b.hi.sql} < ${a.lo.sql}`;
  const same = `${a.lo.sql} = ${a.hi.sql} AND ${b.lo.sql} = ${b.hi.sql} AND ${a.lo.sql} = ${b.lo.sql}`;
  const [whenApart, whenSame] = relation === "=" ? ["FALSE", "TRUE"] : ["TRUE", "FALSE"];
  return piece(`CASE WHEN ${apart} THEN ${whenApart} WHEN ${same} THEN ${whenSame} END`, ...parts);
}

const rangeOf = (node: Quantity, query: Query): Range =>
  isDayNode(node) ? dayRange(node, query) : numberRange(node, query);

function joined(node: Of<"all" | "any">, query: Query): Truth {
  const parts = node.of.map((part) => ({ truth: truthOf(part, query), drops: mayDropOut(part) }));
  if (parts.length === 0) return kleene(piece(node.op === "all" ? "TRUE" : "FALSE"));
  if (parts.some(({ drops }) => !drops)) {
    const pieces = parts.map(({ truth }) => (node.op === "all" ? inAll(truth) : inAny(truth)));
    return kleene(piece(`(${pieces.map(({ sql }) => sql).join(node.op === "all" ? " AND " : " OR ")})`, ...pieces));
  }
  const sets = parts.map(({ truth }) => asSets(truth));
  const each = (write: (set: (typeof sets)[number]) => string, word: "AND" | "OR") =>
    `(${sets.map(write).join(` ${word} `)})`;
  const pieces = sets.flatMap(({ met, not, dropped }) => [met, not, dropped]);
  const decider = node.op === "all" ? "not" : "met";
  const other = node.op === "all" ? "met" : "not";
  const decides = piece(
    each((set) => set[decider].sql, "OR"),
    ...pieces,
  );
  const remains = piece(
    `(${each((set) => `(${set[other].sql} OR ${set.dropped.sql})`, "AND")} AND ${each((set) => set[other].sql, "OR")})`,
    ...pieces,
  );
  const dropped = piece(
    each((set) => set.dropped.sql, "AND"),
    ...pieces,
  );
  return {
    kind: "sets",
    met: node.op === "all" ? remains : decides,
    not: node.op === "all" ? decides : remains,
    dropped,
  };
}

function guardedBy({ guard, then }: Of<"when">, query: Query): Truth {
  const [g, t] = [asSets(truthOf(guard, query)), asSets(truthOf(then, query))];
  const pieces = [g.met, g.not, g.dropped, t.met, t.not, t.dropped];
  return {
    kind: "sets",
    met: piece(`(${g.met.sql} AND ${t.met.sql})`, ...pieces),
    not: piece(`(${g.met.sql} AND ${t.not.sql})`, ...pieces),
    dropped: piece(`((${g.met.sql} AND ${t.dropped.sql}) OR ${g.not.sql} OR ${g.dropped.sql})`, ...pieces),
  };
}

function negated(truth: Truth): Truth {
  if (truth.kind === "sets") return { kind: "sets", met: truth.not, not: truth.met, dropped: truth.dropped };
  return kleene(piece(`(NOT ${truth.value.sql})`, truth.value));
}

function codeTruth(node: Of<"one-of" | "some-of">, query: Query): Piece {
  const column = factColumn(node.fact, query);
  const value = column.sql === "NULL" ? query.grammar.unknown.text : column.sql;
  if (node.op === "some-of")
    return column.sql === "NULL"
      ? piece(query.grammar.unknown.boolean)
      : piece(query.grammar.holdsAny(value, node.codes), column);
  if (node.codes.length === 0) return piece(`CASE WHEN ${value} IS NOT NULL THEN FALSE END`, column);
  return piece(query.grammar.isOneOf(value, node.codes), column);
}

function written(node: Condition, query: Query): Truth {
  switch (node.op) {
    case "is":
      return kleene(
        factColumn(node.fact, query).sql === "NULL"
          ? piece(query.grammar.unknown.boolean)
          : factColumn(node.fact, query),
      );
    case "one-of":
    case "some-of":
      return kleene(codeTruth(node, query));
    case "compare":
      return kleene(
        dateComparison(node, query) ?? compared(rangeOf(node.left, query), node.relation, rangeOf(node.right, query)),
      );
    case "all":
    case "any":
      return joined(node, query);
    case "not":
      return negated(truthOf(node.of, query));
    case "when":
      return guardedBy(node, query);
    case "some":
    case "every":
      return quantified(node, query);
    case "on-the-day": {
      const name = historyName({ kind: "flag", node }, query);
      return kleene(piece(query.over === undefined ? name : `h.${name}`));
    }
    case "person-decides":
      return kleene(piece(query.grammar.unknown.boolean));
    case "reason":
      return truthOf(node.of, query);
  }
}

/**
 * A condition in SQL.
 *
 * @param node - the condition
 * @param query - where to write
 */
export function truthOf(node: Condition, query: Query): Truth {
  const truth = written(node, query);
  if (truth.kind === "kleene") return kleene(stored(query, truth.value));
  return {
    kind: "sets",
    met: stored(query, truth.met),
    not: stored(query, truth.not),
    dropped: stored(query, truth.dropped),
  };
}

/** The parts of the writer that call each other. */
export const writers: Writers = {
  truth: truthOf,
  number: (node: NumberNode, query) => numberRange(node, query),
  day: dayRange,
};
