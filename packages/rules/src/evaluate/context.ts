// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Scope } from "../facts/access.ts";
import { lookUp } from "../facts/access.ts";
import { anything } from "./interval.ts";
import type { Interval } from "./interval.ts";
import type { Condition, DayNode, NumberNode } from "../tree/nodes.ts";
import { none } from "./trace.ts";
import type { Reading, Trace } from "./trace.ts";

/** What every part of the interpreter is told. */
export interface Context {
  readonly scope: Scope;
  /** The day that the facts are looked at, its number, and the same as `YYYYMMDD`. */
  readonly on: Day;
  readonly onNumber: number;
  readonly onYmd: number;
  /** The day whose law applies. */
  readonly lawDay: Day;
  /** Conditions hold numbers, numbers hold conditions: each part reaches the others through here. */
  readonly interpreter: Interpreter;
}

/** The parts of the interpreter that call each other. */
export interface Interpreter {
  readonly condition: (node: Condition, context: Context) => Trace;
  readonly day: (node: DayNode, context: Context) => Reading<Interval>;
  readonly number: (node: NumberNode, context: Context) => Reading<Interval>;
}

/** A value that needed nothing. */
export const given = <V>(value: V): Reading<V> => ({ value, used: none, missing: none });

/** Paths of several readings: where only one has some, they are its own. */
export function pathsOf(from: readonly Reading<unknown>[], kind: "used" | "missing"): readonly string[] {
  let found: readonly string[] = none;
  for (const reading of from)
    if (reading[kind].length > 0) found = found.length === 0 ? reading[kind] : [...found, ...reading[kind]];
  return found;
}

/** A value made of others. */
export const derive = <V>(value: V, from: readonly Reading<unknown>[]): Reading<V> => ({
  value,
  used: pathsOf(from, "used"),
  missing: pathsOf(from, "missing"),
});

/**
 * Reads a fact and turns it into bounds; what is absent or of a wrong type is anything.
 *
 * @param context - where to look
 * @param declared - the declared path
 * @param bounds - turns a value into bounds, `undefined` where it cannot
 */
export function readFact(
  context: Context,
  declared: string,
  bounds: (value: unknown) => Interval | undefined,
): Reading<Interval> {
  const { path, value } = lookUp(context.scope, declared);
  const interval = value === undefined ? undefined : bounds(value);
  if (interval === undefined) return { value: anything, used: none, missing: [path] };
  const paths = [path];
  return { value: interval, used: paths, missing: interval.lo === interval.hi ? none : paths };
}
