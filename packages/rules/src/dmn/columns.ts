// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { mayDropOut } from "../tree/drops-out.ts";
import { RulesError } from "../error.ts";
import { isDayNode } from "../evaluate/calendar-days.ts";
import { parameterOn } from "../parameter.ts";
import { mirrored } from "../tree/mirrored.ts";
import type { Condition, Quantity, ReasonNode, Relation } from "../tree/nodes.ts";
import { codesOf, complement, exactly, from, truth, upTo } from "./values.ts";
import type { Values } from "./values.ts";

export type ColumnType = "boolean" | "number" | "string" | "date";

/** What a column asks for. */
export type Asked =
  /** A fact as it is, or whether a fact that may be `false` is there. */
  | { readonly kind: "fact"; readonly fact: string }
  /** Completed years on the day. */
  | { readonly kind: "age"; readonly fact: string }
  /** Whether a condition holds that no cell can express: it is computed outside of the table. */
  | { readonly kind: "condition"; readonly of: Condition }
  /** What a person has to decide. */
  | { readonly kind: "decision"; readonly of: Extract<Condition, { op: "person-decides" }> };

/** One input of a table. */
export interface Column {
  /** A name that FEEL takes without quotes. */
  readonly name: string;
  readonly type: ColumnType;
  readonly asked: Asked;
  /** The conditions of the rule that are decided by this column. */
  readonly leaves: readonly Condition[];
  /** A reason of the rule that says just what the first of them says. */
  readonly said?: ReasonNode;
}

/** A condition of the rule, the column that decides it, and the reasons around it from the inside out. */
export interface Leaf {
  readonly key: string;
  readonly column: string;
  readonly met: Values;
  readonly reasons: readonly ReasonNode[];
}

interface Test {
  readonly type: ColumnType;
  readonly asked: Asked;
  readonly met: Values;
}

/** Numbers are written with digits and a point; FEEL knows no exponent. */
const isWritable = (value: number): boolean => /^-?\d+(?:\.\d+)?$/.test(String(value));

function constantOf(node: Quantity, lawDay: Day): number | undefined {
  if (node.op === "day") return dayNumber(node.value);
  const value =
    node.op === "number"
      ? node.value
      : node.op === "parameter"
        ? parameterOn(node.parameter, lawDay)?.value
        : undefined;
  return value !== undefined && isWritable(value) ? value : undefined;
}

const isOwn = (fact: string): boolean => !fact.includes("[]");

function quantityOf(node: Quantity): Omit<Test, "met"> | undefined {
  if (node.op === "fact-number" && isOwn(node.fact))
    return { type: "number", asked: { kind: "fact", fact: node.fact } };
  if (node.op === "fact-day" && isOwn(node.fact)) return { type: "date", asked: { kind: "fact", fact: node.fact } };
  if (node.op === "age" && node.of.op === "fact-day" && isOwn(node.of.fact))
    return { type: "number", asked: { kind: "age", fact: node.of.fact } };
  return undefined;
}

function related(relation: Relation, at: number): Values {
  switch (relation) {
    case "<":
    case "<=":
      return upTo(at, relation === "<=");
    case ">":
    case ">=":
      return from(at, relation === ">=");
    case "=":
      return exactly(at);
    case "!=":
      return complement(exactly(at));
  }
}

function comparison(node: Extract<Condition, { op: "compare" }>, lawDay: Day): Test | undefined {
  const { left, right, relation } = node;
  const [quantity, constant] = [quantityOf(left), constantOf(right, lawDay)];
  if (isDayNode(left) !== isDayNode(right)) return undefined;
  if (quantity !== undefined && constant !== undefined) return { ...quantity, met: related(relation, constant) };
  const [other, value] = [quantityOf(right), constantOf(left, lawDay)];
  return other === undefined || value === undefined ? undefined : { ...other, met: related(mirrored[relation], value) };
}

/** The test of a cell that says the same as a condition over one fact or one age. */
function cellTest(node: Condition, lawDay: Day): Test | undefined {
  if (node.op === "is" && isOwn(node.fact))
    return { type: "boolean", asked: { kind: "fact", fact: node.fact }, met: truth(true) };
  if (node.op === "one-of" && isOwn(node.fact))
    return { type: "string", asked: { kind: "fact", fact: node.fact }, met: codesOf(node.codes) };
  return node.op === "compare" ? comparison(node, lawDay) : undefined;
}

function testOf(node: Condition, lawDay: Day): Test {
  const simple = cellTest(node, lawDay);
  if (simple !== undefined) return simple;
  if (node.op === "person-decides") return { type: "boolean", asked: { kind: "decision", of: node }, met: truth(true) };
  if (mayDropOut(node))
    throw new RulesError(
      "not-in-dmn",
      `“${node.op}” over ${"over" in node ? node.over : "facts"} holds a condition that can drop out.`,
    );
  return { type: "boolean", asked: { kind: "condition", of: node }, met: truth(true) };
}

/** A text as a name in FEEL and in XML. */
export const word = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/g, "_").replace(/^(?=\d)/, "_");

/** Whether a reason says of one condition just what the condition says, nothing turning it round. */
function says({ of }: ReasonNode, node: Condition): boolean {
  let inner = of;
  while (inner.op === "reason") inner = inner.of;
  return inner === node;
}

function nameOf(asked: Asked, within: ReasonNode | undefined, said: ReasonNode | undefined): string {
  if (asked.kind === "fact") return word(asked.fact);
  if (asked.kind === "age") return `${word(asked.fact)}_age`;
  // The prefix keeps a condition from ever being read as the fact of the same name.
  if (within === undefined) return asked.kind;
  return said === undefined ? `${asked.kind}_in_${word(within.id)}` : `${asked.kind}_${word(said.id)}`;
}

/** The conditions of a tree that are no combination of others, each with the reasons around it. */
function leavesOf(
  node: Condition,
  around: readonly ReasonNode[] = [],
): readonly { node: Condition; around: readonly ReasonNode[] }[] {
  switch (node.op) {
    case "all":
    case "any":
      return node.of.flatMap((part) => leavesOf(part, around));
    case "not":
      return leavesOf(node.of, around);
    case "reason":
      return leavesOf(node.of, [node, ...around]);
    case "when":
      return [...leavesOf(node.guard, around), ...leavesOf(node.then, around)];
    default:
      return [{ node, around }];
  }
}

function free(name: string, taken: readonly { readonly name: string }[]): string {
  const isTaken = (candidate: string) => taken.some((column) => column.name === candidate);
  let candidate = name;
  for (let number = 2; isTaken(candidate); number += 1) candidate = `${name}_${number}`;
  return candidate;
}

/** Conditions are the same where they are written the same. */
export const keyOf = (node: Condition): string => JSON.stringify(node);

/**
 * The inputs that a tree needs, in the order of the rule, and for each of its conditions the column that decides it.
 *
 * @param tree - the condition of a version
 * @param lawDay - the day whose parameters are written into the cells
 * @throws RulesError `not-in-dmn` where a condition over members of a list can drop out
 */
export function columnsOf(
  tree: Condition,
  lawDay: Day,
): { columns: readonly Column[]; leaves: ReadonlyMap<string, Leaf> } {
  const columns = new Map<string, Column>();
  const leaves = new Map<string, Leaf>();
  for (const { node, around } of leavesOf(tree)) {
    const { type, asked, met } = testOf(node, lawDay);
    const [key, same] = [keyOf(node), JSON.stringify(asked)];
    const said = around.find((reason) => says(reason, node));
    const name = columns.get(same)?.name ?? free(nameOf(asked, around[0], said), [...columns.values()]);
    const others = columns.get(same)?.leaves ?? [];
    columns.set(same, {
      name,
      type,
      asked,
      leaves: leaves.has(key) ? others : [...others, node],
      ...(said === undefined ? {} : { said }),
    });
    const reasons = [...(leaves.get(key)?.reasons ?? []), ...around.slice(0, 1)];
    leaves.set(key, { key, column: name, met, reasons: [...new Set(reasons)] });
  }
  return { columns: [...columns.values()], leaves };
}
