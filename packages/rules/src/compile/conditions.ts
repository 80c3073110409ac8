// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mirrored } from "../tree/mirrored.ts";
import type { Condition, Relation } from "../tree/nodes.ts";
import { mayDropOut } from "../tree/drops-out.ts";
import { factOf, listOf, memberType } from "./facts.ts";
import { daysText } from "./days.ts";
import { boundsOf, ymdBounds } from "./numbers.ts";
import { constant, constantText, named, newScope } from "./scope.ts";
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

const numeral = /^-?[0-9.]+$/;

/** A number that is known exactly or not at all, against a literal: no bounds are needed. */
function plainComparison(left: Bounds, relation: Relation, right: Bounds): string | undefined {
  if (left.exact === undefined || !numeral.test(right.lo) || right.lo !== right.hi) return undefined;
  const { value, known } = left.exact;
  const sign = relation === "=" ? "===" : relation === "!=" ? "!==" : relation;
  return `${known} ? (${value} ${sign} ${right.lo} ? 1 : 2) : 3`;
}

/** An age against a literal compares days: no age has to be computed. */
function ageComparison({ left, relation, right }: Of<"compare">, writing: Writing): string | undefined {
  if (left.op !== "age" || left.of.op !== "fact-day" || relation === "=" || relation === "!=") return undefined;
  const years = boundsOf(right, writing);
  if (!/^[0-9]+$/.test(years.lo) || years.lo !== years.hi) return undefined;
  const atLeast = relation === ">=" || relation === "<" ? Number(years.lo) : Number(years.lo) + 1;
  const born = ymdBounds(left.of.fact, writing);
  const limit = named(writing, `born by ${atLeast}`, () => `onYmd - ${atLeast * 10_000}`);
  const [old, young] = relation === ">=" || relation === ">" ? [1, 2] : [2, 1];
  return `${born.hi} <= ${limit} ? ${old} : ${born.lo} > ${limit} ? ${young} : 3`;
}

function comparisonText(node: Of<"compare">, writing: Writing): string {
  const turned: Of<"compare"> = {
    op: "compare",
    left: node.right,
    relation: mirrored[node.relation],
    right: node.left,
  };
  const age = ageComparison(node, writing) ?? ageComparison(turned, writing);
  if (age !== undefined) return age;
  const [left, right] = [boundsOf(node.left, writing), boundsOf(node.right, writing)];
  return (
    plainComparison(left, node.relation, right) ??
    plainComparison(right, mirrored[node.relation], left) ??
    relations[node.relation](left, right)
  );
}

const truthText = (value: string): string =>
  `${value} === true ? 1 : ${value} === false ? 2 : ${value} === undefined ? 3 : truth(${value})`;

/** A handful of codes is compared in place. */
function oneOfText(value: string, codes: readonly string[], writing: Writing): string {
  if (codes.length === 0 || codes.length > 8) return `oneOf(${value}, ${constant(writing, codes)})`;
  const any = codes.map((code) => `${value} === ${JSON.stringify(code)}`).join(" || ");
  return `typeof ${value} === "string" ? (${any} ? 1 : 2) : 3`;
}

/** A function that knows a code of some when it sees one. */
function isOneText(codes: readonly string[], writing: Writing): string {
  const code = writing.typed ? "(code: unknown)" : "(code)";
  const test =
    codes.length === 0 || codes.length > 8
      ? `oneOf(code, ${constant(writing, codes)}) === 1`
      : codes.map((one) => `code === ${JSON.stringify(one)}`).join(" || ");
  return constantText(writing, `${code} => ${test}`);
}

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
export function decidedBy(op: "all" | "any", texts: readonly string[]): string {
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
      return truthText(factOf(node.fact, writing));
    case "one-of":
      return oneOfText(factOf(node.fact, writing), node.codes, writing);
    case "some-of":
      return `someOf(${factOf(node.fact, writing)}, ${isOneText(node.codes, writing)})`;
    case "compare":
      return comparisonText(node, writing);
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
