// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, Relation } from "../tree/nodes.ts";
import { mayDropOut } from "./drops-out.ts";
import { factOf, listOf, memberType } from "./facts.ts";
import { daysText } from "./days.ts";
import { boundsOf } from "./numbers.ts";
import { constant, named, newScope } from "./scope.ts";
import type { Bounds, Emit, Writing } from "./scope.ts";

type Of<Op extends Condition["op"]> = Extract<Condition, { op: Op }>;

const relations: Readonly<Record<Relation, (a: Bounds, b: Bounds) => string>> = {
  "<": (a, b) => `${a.hi} < ${b.lo} ? 1 : ${a.lo} >= ${b.hi} ? 2 : 3`,
  "<=": (a, b) => `${a.hi} <= ${b.lo} ? 1 : ${a.lo} > ${b.hi} ? 2 : 3`,
  ">": (a, b) => relations["<"](b, a),
  ">=": (a, b) => relations["<="](b, a),
  "=": (a, b) =>
    `${a.hi} < ${b.lo} || ${b.hi} < ${a.lo} ? 2 : ${a.lo} === ${a.hi} && ${b.lo} === ${b.hi} && ${a.lo} === ${b.lo} ? 1 : 3`,
  "!=": (a, b) =>
    `${a.hi} < ${b.lo} || ${b.hi} < ${a.lo} ? 1 : ${a.lo} === ${a.hi} && ${b.lo} === ${b.hi} && ${a.lo} === ${b.lo} ? 2 : 3`,
};

/** Two outcomes at a time; without the third bit the tables are two bit operations. */
function joined(node: Of<"all" | "any">, parts: readonly { readonly text: string; readonly drops: boolean }[]): string {
  const [first, ...rest] = parts;
  if (first === undefined) return node.op === "all" ? "1" : "2";
  const simple =
    node.op === "all"
      ? (a: string, b: string) => `((${a} & ${b} & 1) | ((${a} | ${b}) & 2))`
      : (a: string, b: string) => `(((${a} | ${b}) & 1) | (${a} & ${b} & 2))`;
  if (parts.every(({ drops }) => !drops))
    return (
      decidedBy(
        node.op,
        parts.map(({ text }) => text),
      ) ?? simple(first.text, first.text)
    );
  const tableName = node.op === "all" ? "allTable" : "anyTable";
  return rest.reduce((text, part) => `(${tableName}[8 * ${text} + ${part.text}] ?? 0)`, first.text);
}

/** Many outcomes at once: what all share, and what any has. */
function decidedBy(op: "all" | "any", texts: readonly string[]): string {
  const [both, either] = [texts.join(" & "), texts.join(" | ")];
  if (texts.length === 1) return both;
  return op === "all" ? `(${both} & 1) | ((${either}) & 2)` : `((${either}) & 1) | (${both} & 2)`;
}

/** A function that looks at one member of a list. */
function lookText(where: Condition, over: string, writing: Writing): string {
  const scope = newScope(writing.scope, over);
  const inner: Writing = { ...writing, scope };
  const result = bitsOf(where, inner);
  const type = writing.typed ? `: ${memberType(over)} | undefined` : "";
  return `(member${type}) => { ${[...scope.lines, `return ${result};`].join(" ")} }`;
}

function conditionText(node: Condition, writing: Writing): string {
  switch (node.op) {
    case "is":
      return `truth(${factOf(node.fact, writing)})`;
    case "one-of":
      return `oneOf(${factOf(node.fact, writing)}, ${constant(writing, node.codes)})`;
    case "some-of":
      return `someOf(${factOf(node.fact, writing)}, ${constant(writing, node.codes)})`;
    case "compare":
      return relations[node.relation](boundsOf(node.left, writing), boundsOf(node.right, writing));
    case "all":
    case "any":
      return joined(
        node,
        node.of.map((part) => ({ text: bitsOf(part, writing), drops: mayDropOut(part) })),
      );
    case "not": {
      const of = bitsOf(node.of, writing);
      return `((${of} & 1) << 1) | ((${of} & 2) >> 1) | (${of} & 4)`;
    }
    case "when":
      return `whenTable[8 * ${bitsOf(node.guard, writing)} + ${bitsOf(node.then, writing)}] ?? 0`;
    case "some":
    case "every":
      return `${node.op}(${listOf(node.over, writing)}, ${node.size ?? 0}, ${lookText(node.where, node.over, writing)})`;
    case "on-the-day":
      return `onDay(${daysText(node.days, writing)}, on)`;
    case "person-decides":
      return "3";
    case "reason":
      return bitsOf(node.of, writing);
  }
}

/** A reason inside a list belongs to many members; only those of the person have a place in the masks. */
function noteReason(node: Of<"reason">, name: string, { scope, reasons }: Writing): void {
  const key = JSON.stringify(node);
  if (scope.outer === undefined && !reasons.has(key)) reasons.set(key, { node, name });
}

/**
 * The name under which a condition's outcome stands: a set in three bits.
 *
 * @param node - the condition
 * @param writing - where to write
 */
export function bitsOf(node: Condition, writing: Writing): string {
  const name = named(writing, JSON.stringify(node), (inner) => conditionText(node, inner));
  if (node.op === "reason") noteReason(node, name, writing);
  return name;
}

/** Text of a count over a list. */
const countText = (where: Condition, over: string, writing: Writing): string =>
  `countOf(${listOf(over, writing)}, ${lookText(where, over, writing)})`;

/** The parts of the compiler that call each other. */
export const emit: Emit = { bits: bitsOf, bounds: boundsOf, count: countText };
