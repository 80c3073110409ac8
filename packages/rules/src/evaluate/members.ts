// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { factAt } from "../facts/access.ts";
import type { Scope } from "../facts/access.ts";
import type { Condition, NumberNode } from "../tree/nodes.ts";
import type { Context, Parts, Reads, Traces } from "./context.ts";
import type { Interval } from "../kernel/interval.ts";
import { outcomeOf } from "../kernel/outcome.ts";
import { missingIn, none, usedIn } from "./trace.ts";
import type { Trace } from "./trace.ts";

/** The members of a list fact; `undefined` where the list is unknown. */
function membersOf(over: string): (scope: Scope) => readonly unknown[] | undefined {
  const fact = factAt(over);
  return (scope) => {
    const value = fact.value(scope);
    return Array.isArray(value) ? value : undefined;
  };
}

const inside = (
  context: Context,
  over: string,
  member: { readonly index?: number; readonly facts?: unknown },
): Context => ({
  ...context,
  scope: { facts: context.scope.facts, member: { over, ...member } },
  made: new Map(),
});

/**
 * Looks at every member of a list, and at as many more as there must be in truth.
 *
 * @param node - a quantifier
 * @param parts - the rest of the interpreter
 * @returns `undefined` for a list that is not known
 */
export function looksAtMembers(
  { over, size = 0, where }: Extract<Condition, { op: "some" | "every" }>,
  parts: Parts,
): (context: Context) => readonly Trace[] | undefined {
  const [list, look] = [membersOf(over), parts.condition(where)];
  return (context) => {
    const members = list(context.scope);
    if (members === undefined) return undefined;
    const named = members.map((facts, index) => look(inside(context, over, { index, facts })));
    const unnamed = Array.from({ length: Math.max(0, size - members.length) }, () => look(inside(context, over, {})));
    return [...named, ...unnamed];
  };
}

/**
 * Makes a count of members ready to be read.
 *
 * @param node - the count
 * @param parts - the rest of the interpreter
 */
export function readsCount({ over, where }: Extract<NumberNode, { op: "count" }>, parts: Parts): Reads<Interval> {
  const [list, look]: readonly [ReturnType<typeof membersOf>, Traces] = [membersOf(over), parts.condition(where)];
  const path = [over];
  return (context) => {
    const members = list(context.scope);
    if (members === undefined) return { value: { lo: 0, hi: Infinity }, used: none, missing: path };
    const traces = members.map((facts, index) => look(inside(context, over, { index, facts })));
    const open = traces.filter(({ possible }) => outcomeOf(possible) === "unknown");
    const certain = traces.filter(({ possible }) => outcomeOf(possible) === "met").length;
    return {
      value: { lo: certain, hi: certain + open.length },
      used: [over, ...traces.flatMap(usedIn)],
      missing: open.flatMap((trace) => missingIn(trace)),
    };
  };
}
