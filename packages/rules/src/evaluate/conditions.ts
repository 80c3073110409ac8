// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import { lookUp, membersOf } from "../facts/access.ts";
import { has } from "@quartierkit/calendar/history";
import type { Condition } from "../tree/nodes.ts";
import type { Context, Interpreter } from "./context.ts";
import { readDays } from "./days.ts";
import { compareIntervals } from "./interval.ts";
import { isDayNode, readDay, readNumber, readQuantity } from "./numbers.ts";
import { allOf, anyOf, guarded, negate, open, outcomeOf, possibleOf } from "./outcome.ts";
import type { Possible } from "./outcome.ts";
import type { Reading, Trace } from "./trace.ts";

type Of<Op extends Condition["op"]> = Extract<Condition, { op: Op }>;

/** A condition that looks at facts only: what is missing matters only while it is open. */
function leaf(node: Condition, truth: boolean | null, { used, missing }: Omit<Reading<unknown>, "value">): Trace {
  return { node, possible: possibleOf(truth), used, missing: truth === null ? missing : [], children: [] };
}

/** A condition made of others: of an open one, the open parts tell what is missing. */
function branch(node: Condition, possible: Possible, children: readonly Trace[]): Trace {
  const undecided = outcomeOf(possible) === "unknown";
  return {
    node,
    possible,
    used: children.flatMap(({ used }) => used),
    missing: undecided ? children.flatMap(({ missing }) => missing) : [],
    children,
  };
}

function evaluateFact(node: Of<"is" | "one-of" | "some-of">, context: Context): Trace {
  const { path, value } = lookUp(context.scope, node.fact);
  const truth = truthOf(node, value);
  return leaf(node, truth, { used: truth === null ? [] : [path], missing: [path] });
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
  return leaf(node, compareIntervals(left.value, node.relation, right.value), {
    used: [...left.used, ...right.used],
    missing: [...left.missing, ...right.missing],
  });
}

function evaluateQuantifier(node: Of<"some" | "every">, context: Context): Trace {
  const members = membersOf(context.scope, node.over);
  const unnamed = Math.max(0, (node.size ?? 0) - (members?.length ?? 0));
  const look = (index?: number) =>
    traceOf(node.where, {
      ...context,
      scope: { ...context.scope, member: { over: node.over, ...(index === undefined ? {} : { index }) } },
    });
  if (members === undefined) return leaf(node, null, { used: [], missing: [node.over] });
  const children = [...members.map((_, index) => look(index)), ...Array.from({ length: unnamed }, () => look())];
  const outcomes = children.map(({ possible }) => possible);
  const trace = branch(node, node.op === "some" ? anyOf(outcomes) : allOf(outcomes), children);
  return { ...trace, used: [node.over, ...trace.used] };
}

function evaluateDay(node: Of<"on-the-day">, context: Context): Trace {
  const on = dayNumber(context.on);
  const days = readDays(node.days, context, [[on, on + 1]]);
  const truth = has(days.value.certain, on) ? true : has(days.value.possible, on) ? null : false;
  return leaf(node, truth, days);
}

function evaluateReason(node: Of<"reason">, context: Context): Trace {
  const trace = branch(node, 0, [traceOf(node.of, context)]);
  const [inner] = trace.children;
  const shown = Object.entries(node.shows ?? {}).map(
    ([name, quantity]) =>
      [
        name,
        { interval: readQuantity(quantity, context).value, kind: isDayNode(quantity) ? "day" : "number" },
      ] as const,
  );
  return {
    ...trace,
    possible: inner?.possible ?? open,
    missing: inner?.missing ?? [],
    ...(shown.length === 0 ? {} : { shown: Object.fromEntries(shown) }),
  };
}

/** The interpreter's parts, for a context. */
export const interpreter: Interpreter = { condition: traceOf, day: readDay, number: readNumber };

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
      const outcomes = children.map(({ possible }) => possible);
      return branch(node, node.op === "all" ? allOf(outcomes) : anyOf(outcomes), children);
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
      return leaf(node, null, { used: [], missing: [] });
    case "reason":
      return evaluateReason(node, context);
  }
}
