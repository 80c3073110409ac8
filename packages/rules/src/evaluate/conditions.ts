// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { lookUp, membersOf } from "../facts/access.ts";
import { has } from "@quartierkit/calendar/history";
import type { Facts } from "../facts/facts.ts";
import { ymdOf } from "../kernel/scalar.ts";
import type { Condition } from "../tree/nodes.ts";
import { derive } from "./context.ts";
import type { Context, Interpreter } from "./context.ts";
import { readDays } from "./days.ts";
import { compareIntervals } from "./interval.ts";
import { isDayNode, readDay, readNumber, readQuantity } from "./numbers.ts";
import { allTable, anyTable, guarded, met, negate, notMet, possibleOf } from "./outcome.ts";
import type { Possible } from "./outcome.ts";
import { none } from "./trace.ts";
import type { Reading, Trace } from "./trace.ts";

type Of<Op extends Condition["op"]> = Extract<Condition, { op: Op }>;

/** A condition that looks at facts only. */
function leaf(node: Condition, truth: boolean | null, { used, missing }: Omit<Reading<unknown>, "value">): Trace {
  return { node, possible: possibleOf(truth), used, missing, children: none };
}

/** A condition made of others. */
const branch = (node: Condition, possible: Possible, children: readonly Trace[]): Trace => ({
  node,
  possible,
  used: none,
  missing: none,
  children,
});

function evaluateFact(node: Of<"is" | "one-of" | "some-of">, context: Context): Trace {
  const { path, value } = lookUp(context.scope, node.fact);
  const truth = truthOf(node, value);
  const paths = [path];
  return leaf(node, truth, { used: truth === null ? none : paths, missing: paths });
}

function truthOf(node: Of<"is" | "one-of" | "some-of">, value: unknown): boolean | null {
  switch (node.op) {
    case "is":
      return typeof value === "boolean" ? value : typeof value === "object" && value !== null ? true : null;
    case "one-of":
      return typeof value === "string" ? node.codes.includes(value) : null;
    case "some-of":
      return Array.isArray(value) ? value.some((code) => typeof code === "string" && node.codes.includes(code)) : null;
  }
}

function evaluateComparison(node: Of<"compare">, context: Context): Trace {
  const left = readQuantity(node.left, context);
  const right = readQuantity(node.right, context);
  return leaf(node, compareIntervals(left.value, node.relation, right.value), derive(null, [left, right]));
}

function evaluateQuantifier(node: Of<"some" | "every">, context: Context): Trace {
  const members = membersOf(context.scope, node.over);
  const unnamed = Math.max(0, (node.size ?? 0) - (members?.length ?? 0));
  const look = (index?: number) =>
    traceOf(node.where, {
      ...context,
      scope: { ...context.scope, member: { over: node.over, ...(index === undefined ? {} : { index }) } },
    });
  if (members === undefined) return leaf(node, null, { used: none, missing: [node.over] });
  const children = [...members.map((_, index) => look(index)), ...Array.from({ length: unnamed }, () => look())];
  return { ...branch(node, joined(node.op === "some" ? "any" : "all", children), children), used: [node.over] };
}

function evaluateDay(node: Of<"on-the-day">, context: Context): Trace {
  const on = context.onNumber;
  const days = readDays(node.days, context, [[on, on + 1]]);
  const truth = has(days.value.certain, on) ? true : has(days.value.possible, on) ? null : false;
  return leaf(node, truth, days);
}

function shownOf(shows: NonNullable<Of<"reason">["shows"]>, context: Context): NonNullable<Trace["shown"]> {
  const told = Object.entries(shows).map(
    ([name, quantity]) =>
      [
        name,
        { interval: readQuantity(quantity, context).value, kind: isDayNode(quantity) ? "day" : "number" },
      ] as const,
  );
  return Object.fromEntries(told);
}

function evaluateReason(node: Of<"reason">, context: Context): Trace {
  const inner = traceOf(node.of, context);
  const trace = branch(node, inner.possible, [inner]);
  return node.shows === undefined ? trace : { ...trace, shown: shownOf(node.shows, context) };
}

const interpreter: Interpreter = { condition: traceOf, day: readDay, number: readNumber };

/**
 * Everything that the interpreter is told about a person.
 *
 * @param facts - what is known
 * @param on - the day of the facts
 * @param lawDay - the day whose law applies
 */
export function contextOf(facts: Facts, on: Day, lawDay: Day): Context {
  const onNumber = dayNumber(on);
  return { scope: { facts }, on, onNumber, onYmd: ymdOf(onNumber), lawDay, interpreter };
}

/** What a list of conditions comes to. */
function joined(op: "all" | "any", parts: readonly Trace[]): Possible {
  const table = op === "all" ? allTable : anyTable;
  let [{ possible } = { possible: op === "all" ? met : notMet }] = parts;
  for (let index = 1; index < parts.length; index += 1)
    possible = table[8 * possible + (parts[index]?.possible ?? 0)] ?? 0;
  return possible;
}

/**
 * Evaluates a condition and keeps everything that led to its outcome.
 *
 * @param node - the condition
 * @param context - the person and the days
 */
export function traceOf(node: Condition, context: Context): Trace {
  switch (node.op) {
    case "is":
    case "one-of":
    case "some-of":
      return evaluateFact(node, context);
    case "compare":
      return evaluateComparison(node, context);
    case "all":
    case "any": {
      const children = node.of.map((part) => traceOf(part, context));
      return branch(node, joined(node.op, children), children);
    }
    case "not": {
      const inner = traceOf(node.of, context);
      return branch(node, negate(inner.possible), [inner]);
    }
    case "when": {
      const guard = traceOf(node.guard, context);
      const then = traceOf(node.then, context);
      return branch(node, guarded(guard.possible, then.possible), [guard, then]);
    }
    case "some":
    case "every":
      return evaluateQuantifier(node, context);
    case "on-the-day":
      return evaluateDay(node, context);
    case "person-decides":
      return leaf(node, null, { used: none, missing: none });
    case "reason":
      return evaluateReason(node, context);
  }
}
