// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Condition, ReasonNode } from "../tree/nodes.ts";
import { isSingle, outcomeOf } from "../kernel/outcome.ts";
import type { Possible } from "../kernel/outcome.ts";
import type { Interval } from "../kernel/interval.ts";

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
  /** Facts it looked at itself; those of its parts stand with them. */
  readonly used: readonly string[];
  /** Facts it missed itself. */
  readonly missing: readonly string[];
  readonly children: readonly Trace[];
  readonly shown?: Readonly<Record<string, Shown>>;
}

/** A trace of a condition that carries words and law. */
export type ReasonTrace = Trace & { readonly node: ReasonNode };

export const isReason = (trace: Trace): trace is ReasonTrace => trace.node.op === "reason";

/** Most conditions have no parts, many miss nothing: one empty list stands for all of them. */
export const none: readonly never[] = [];

/** Few paths are looked through faster than a set is made. */
const few = 8;

const distinct = (paths: readonly string[]): readonly string[] =>
  paths.length < 2
    ? paths
    : paths.length <= few
      ? paths.filter((path, index) => paths.indexOf(path) === index)
      : [...new Set(paths)];

function gatherUsed({ used, children }: Trace, found: string[]): void {
  for (const path of used) found.push(path);
  for (const child of children) gatherUsed(child, found);
}

/** Whether a part is still open. */
export type IsOpen = (possible: Possible) => boolean;

/** Inside of a rule it does not matter whether a condition is met or drops out. */
const isUnknown: IsOpen = (possible) => outcomeOf(possible) === "unknown";

/** Of a whole rule it does: one that may not apply is not met for certain. */
export const openInRule = ({ possible }: Trace): IsOpen =>
  isUnknown(possible) ? isUnknown : (part) => !isSingle(part);

function gatherMissing({ possible, missing, children }: Trace, isOpen: IsOpen, found: string[]): void {
  if (!isOpen(possible)) return;
  for (const path of missing) found.push(path);
  for (const child of children) gatherMissing(child, isOpen, found);
}

/** Most reasons hold one condition: what is wrapped around it has used and missed nothing itself. */
function core(trace: Trace): Trace {
  let inner = trace;
  for (let [child] = inner.children; child !== undefined && inner.children.length === 1; [child] = inner.children) {
    if (inner.used.length > 0 || inner.missing.length > 0) return inner;
    inner = child;
  }
  return inner;
}

/** The facts that a trace rests on, each once, in the order of the rule. */
export function usedIn(trace: Trace): readonly string[] {
  const inner = core(trace);
  if (inner.children.length === 0) return distinct(inner.used);
  const found: string[] = [];
  gatherUsed(inner, found);
  return distinct(found);
}

/**
 * The facts whose absence leaves a trace open, each once: what stands in a part that is decided is not missed.
 *
 * @param trace - the trace
 * @param isOpen - which parts are open; those that are unknown where it is absent
 */
export function missingIn(trace: Trace, isOpen: IsOpen = isUnknown): readonly string[] {
  if (!isOpen(trace.possible)) return none;
  const found: string[] = [];
  gatherMissing(trace, isOpen, found);
  return distinct(found);
}
