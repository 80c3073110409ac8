// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { FactAt, Scope } from "../facts/access.ts";
import type { Facts } from "../facts/facts.ts";
import { ymdOf } from "../kernel/scalar.ts";
import { anything } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import type { Condition, DayNode, NumberNode } from "../tree/nodes.ts";
import { none } from "./trace.ts";
import type { Reading, Trace } from "./trace.ts";

/** What the interpreter is told about a person. */
export interface Context {
  readonly scope: Scope;
  /** The day that the facts are looked at, as a number, and the same as `YYYYMMDD`. */
  readonly on: number;
  readonly onYmd: number;
  /** The day whose law applies. */
  readonly lawDay: Day;
  /** What was computed about the person already, by what it is made of: several rules ask for the same history. */
  readonly made: Map<string, unknown>;
}

/** A node that is ready to be evaluated: it is taken apart once, for all people. */
export type Reads<V> = (context: Context) => Reading<V>;
export type Traces = (context: Context) => Trace;

/** Conditions hold numbers, numbers hold conditions: each part of the interpreter reaches the others through here. */
export interface Parts {
  readonly condition: (node: Condition) => Traces;
  readonly day: (node: DayNode) => Reads<Interval>;
  readonly number: (node: NumberNode) => Reads<Interval>;
}

/**
 * Everything that the interpreter is told.
 *
 * @param facts - what is known about the person
 * @param on - the day of the facts
 * @param lawDay - the day whose law applies
 */
export function contextOf(facts: Facts, on: Day, lawDay: Day): Context {
  const number = dayNumber(on);
  return { scope: { facts }, on: number, onYmd: ymdOf(number), lawDay, made: new Map() };
}

/**
 * Computes something about a person once.
 *
 * @param context - the person
 * @param key - what it is made of
 * @param compute - is called the first time
 */
export function made<V>(context: Context, key: string, compute: (context: Context) => V): V {
  const there = context.made.get(key);
  // Everything under a key was put there by the line below, for the same part of a tree.
  if (there !== undefined) return there as V;
  const value = compute(context);
  context.made.set(key, value);
  return value;
}

/** Reads a history once for each person, however many conditions and values ask for it. */
export function once<V>(node: object, read: Reads<V>): Reads<V> {
  const key = JSON.stringify(node);
  return (context) => made(context, key, read);
}

/** A value that needed nothing. */
export const given = <V>(value: V): Reading<V> => ({ value, used: none, missing: none });

/** A value that is the same for everybody. */
export function always<V>(value: V): Reads<V> {
  const reading = given(value);
  return () => reading;
}

/** Two lists of paths; where only one has some, it is that one. */
export const both = (one: readonly string[], other: readonly string[]): readonly string[] =>
  one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];

const pathsOf = (from: readonly Reading<unknown>[], kind: "used" | "missing"): readonly string[] =>
  from.reduce<readonly string[]>((found, reading) => both(found, reading[kind]), none);

/** A value made of others. */
export const derive = <V>(value: V, from: readonly Reading<unknown>[]): Reading<V> => ({
  value,
  used: pathsOf(from, "used"),
  missing: pathsOf(from, "missing"),
});

/**
 * Reads a fact and turns it into bounds; what is absent or of a wrong type is anything.
 *
 * @param fact - the fact
 * @param bounds - turns a value into bounds, `undefined` where it cannot
 */
export const readsFact =
  (fact: FactAt, bounds: (value: unknown) => Interval | undefined): Reads<Interval> =>
  ({ scope }) => {
    const value = fact.value(scope);
    const interval = value === undefined ? undefined : bounds(value);
    const paths = fact.paths(scope);
    if (interval === undefined) return { value: anything, used: none, missing: paths };
    return { value: interval, used: paths, missing: interval.lo === interval.hi ? none : paths };
  };
