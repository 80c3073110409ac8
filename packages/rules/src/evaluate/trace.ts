// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Citation } from "@quartierkit/vocabulary";
import type { Condition, ReasonNode } from "../tree/nodes.ts";
import type { Possible } from "./outcome.ts";
import type { Interval } from "./interval.ts";

/** What evaluating a quantity or a set of days leaves behind: its value, what it used and what it missed. */
export interface Reading<V> {
  readonly value: V;
  /** Paths of facts that were looked at. */
  readonly used: readonly string[];
  /** Paths of facts that are not known and left the value open. */
  readonly missing: readonly string[];
}

/** A value that is told with a reason, and whether it is a day. */
export interface Shown {
  readonly interval: Interval;
  readonly kind: "number" | "day";
}

/** A condition with its outcome and everything that led to it. */
export interface Trace {
  readonly node: Condition;
  readonly possible: Possible;
  readonly used: readonly string[];
  readonly missing: readonly string[];
  readonly children: readonly Trace[];
  readonly shown?: Readonly<Record<string, Shown>>;
}

/** A trace of a condition that carries words and law. */
export type ReasonTrace = Trace & { readonly node: ReasonNode };

/**
 * The reasons of a trace from the outside in, each with its own trace.
 *
 * @param trace - any trace
 */
export function reasonsOf(trace: Trace): readonly ReasonTrace[] {
  const { node } = trace;
  const own: readonly ReasonTrace[] = node.op === "reason" ? [{ ...trace, node }] : [];
  return [...own, ...trace.children.flatMap(reasonsOf)];
}

/**
 * The norms that a trace rests on, each once, in the order of the rule.
 *
 * @param trace - any trace
 */
export function normsOf(trace: Trace): readonly Citation[] {
  const norms = new Map(reasonsOf(trace).map(({ node }) => [node.norm.text, node.norm]));
  return [...norms.values()];
}
