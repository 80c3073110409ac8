// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { has } from "@quartierkit/calendar/history";
import { factAt } from "../facts/access.ts";
import type { Condition, Quantity } from "../tree/nodes.ts";
import { isDayNode, readsDay } from "./calendar-days.ts";
import { both } from "./context.ts";
import type { Context, Parts, Reads, Traces } from "./context.ts";
import { readsDays } from "./days.ts";
import { compareIntervals } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import { looksAtMembers } from "./members.ts";
import { readsNumber } from "./numbers.ts";
import { allTable, anyTable, guarded, met, negate, notMet, possibleOf } from "../kernel/outcome.ts";
import type { Possible } from "../kernel/outcome.ts";
import { none } from "./trace.ts";
import type { Reading, Shown, Trace } from "./trace.ts";

type Of<Op extends Condition["op"]> = Extract<Condition, { op: Op }>;

/** A condition that looks at facts only. */
const leaf = (node: Condition, possible: Possible, { used, missing }: Omit<Reading<unknown>, "value">): Trace => ({
  node,
  possible,
  used,
  missing,
  children: none,
});

/** A condition made of others. */
const branch = (node: Condition, possible: Possible, children: readonly Trace[]): Trace => ({
  node,
  possible,
  used: none,
  missing: none,
  children,
});

/** What a value says of the condition; `null` where it is absent or of a wrong type. */
function truthBy(node: Of<"is" | "one-of" | "some-of">): (value: unknown) => boolean | null {
  switch (node.op) {
    case "is":
      return (value) =>
        typeof value === "boolean" ? value : typeof value === "object" && value !== null ? true : null;
    case "one-of":
      return (value) => (typeof value === "string" ? node.codes.includes(value) : null);
    case "some-of":
      return (value) =>
        Array.isArray(value) ? value.some((code) => typeof code === "string" && node.codes.includes(code)) : null;
  }
}

function tracesFact(node: Of<"is" | "one-of" | "some-of">): Traces {
  const [fact, truthOf] = [factAt(node.fact), truthBy(node)];
  return ({ scope }) => {
    const truth = truthOf(fact.value(scope));
    const paths = fact.paths(scope);
    return leaf(node, possibleOf(truth), { used: truth === null ? none : paths, missing: paths });
  };
}

function tracesComparison(node: Of<"compare">): Traces {
  const [readLeft, readRight] = [readsQuantity(node.left), readsQuantity(node.right)];
  return (context) => {
    const [left, right] = [readLeft(context), readRight(context)];
    return {
      node,
      possible: possibleOf(compareIntervals(left.value, node.relation, right.value)),
      used: both(left.used, right.used),
      missing: both(left.missing, right.missing),
      children: none,
    };
  };
}

/** What a list of conditions comes to. */
function joined(op: "all" | "any", parts: readonly Trace[]): Possible {
  const table = op === "all" ? allTable : anyTable;
  let possible = parts[0]?.possible ?? (op === "all" ? met : notMet);
  for (let index = 1; index < parts.length; index += 1)
    possible = table[8 * possible + (parts[index]?.possible ?? 0)] ?? 0;
  return possible;
}

function tracesList(node: Of<"all" | "any">): Traces {
  const list = node.of.map(tracesOf);
  return (context) => {
    const children = list.map((trace) => trace(context));
    return branch(node, joined(node.op, children), children);
  };
}

function tracesMembers(node: Of<"some" | "every">): Traces {
  const look = looksAtMembers(node, parts);
  const path = [node.over];
  return (context) => {
    const children = look(context);
    if (children === undefined) return leaf(node, possibleOf(null), { used: none, missing: path });
    return { ...branch(node, joined(node.op === "some" ? "any" : "all", children), children), used: path };
  };
}

function tracesDay(node: Of<"on-the-day">): Traces {
  const readDays = readsDays(node.days, parts);
  return (context) => {
    const { on } = context;
    const days = readDays(context, [[on, on + 1]]);
    const truth = has(days.value.certain, on) ? true : has(days.value.possible, on) ? null : false;
    return leaf(node, possibleOf(truth), days);
  };
}

/** What is told with a reason. */
function readsShown(shows: NonNullable<Of<"reason">["shows"]>): (context: Context) => NonNullable<Trace["shown"]> {
  const told = Object.entries(shows).map(([name, node]) => ({
    name,
    kind: isDayNode(node) ? "day" : "number",
    read: readsQuantity(node),
  })) satisfies readonly (Pick<Shown, "kind"> & { readonly name: string; readonly read: Reads<Interval> })[];
  return (context) =>
    Object.fromEntries(told.map(({ name, kind, read }) => [name, { interval: read(context).value, kind }]));
}

function tracesReason(node: Of<"reason">): Traces {
  const traceInner = tracesOf(node.of);
  const readShown = node.shows === undefined ? undefined : readsShown(node.shows);
  return (context) => {
    const inner = traceInner(context);
    const trace = branch(node, inner.possible, [inner]);
    return readShown === undefined ? trace : { ...trace, shown: readShown(context) };
  };
}

/**
 * Makes a condition ready to be evaluated; every trace keeps everything that led to its outcome.
 *
 * @param node - the condition
 */
function tracesOf(node: Condition): Traces {
  switch (node.op) {
    case "is":
    case "one-of":
    case "some-of":
      return tracesFact(node);
    case "compare":
      return tracesComparison(node);
    case "all":
    case "any":
      return tracesList(node);
    case "not": {
      const of = tracesOf(node.of);
      return (context) => {
        const inner = of(context);
        return branch(node, negate(inner.possible), [inner]);
      };
    }
    case "when": {
      const [guard, then] = [tracesOf(node.guard), tracesOf(node.then)];
      return (context) => {
        const children = [guard(context), then(context)] as const;
        return branch(node, guarded(children[0].possible, children[1].possible), children);
      };
    }
    case "some":
    case "every":
      return tracesMembers(node);
    case "on-the-day":
      return tracesDay(node);
    case "person-decides": {
      const open = leaf(node, possibleOf(null), { used: none, missing: none });
      return () => open;
    }
    case "reason":
      return tracesReason(node);
  }
}

/** Trees are data that stays as it is: each is taken apart once. */
const ready = new WeakMap<Condition, Traces>();

/**
 * Evaluates a condition and keeps everything that led to its outcome.
 *
 * @param node - the condition
 * @param context - the person and the days
 */
export function traceOf(node: Condition, context: Context): Trace {
  const there = ready.get(node);
  if (there !== undefined) return there(context);
  const traces = tracesOf(node);
  ready.set(node, traces);
  return traces(context);
}

export const parts: Parts = {
  condition: tracesOf,
  day: (node) => readsDay(node, parts),
  number: (node) => readsNumber(node, parts),
};

export const readsQuantity = (node: Quantity): Reads<Interval> =>
  isDayNode(node) ? parts.day(node) : parts.number(node);

const readyQuantities = new WeakMap<Quantity, Reads<Interval>>();

/**
 * Evaluates a number or a day.
 *
 * @param node - the expression
 * @param context - the person and the days
 */
export function readQuantity(node: Quantity, context: Context): Reading<Interval> {
  const there = readyQuantities.get(node);
  if (there !== undefined) return there(context);
  const reads = readsQuantity(node);
  readyQuantities.set(node, reads);
  return reads(context);
}
