// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import {
  chainLength,
  complementOf,
  has,
  hoursAtLeast,
  intersectionOf,
  perhapsAnyDay,
  unionOf,
} from "@quartierkit/calendar/history";
import type { DaySet } from "@quartierkit/calendar/history";
import type { Context } from "../evaluate/context.ts";
import { exactly } from "../evaluate/interval.ts";
import type { Interval } from "../evaluate/interval.ts";
import { readQuantity } from "../evaluate/conditions.ts";
import { firstIn, lastIn, monthsIn, totalIn } from "../kernel/amounts.ts";
import { daysOfSpells } from "../kernel/spells.ts";
import { anyFixedFrame, fixedFrame, lastFrame, lifetime, sinceFrame, untilToday } from "../kernel/windows.ts";
import type { Frame } from "../kernel/windows.ts";
import { parameterOn } from "../parameter.ts";
import type { ChainNode, Condition, DaysNode, NumberNode, Quantity, WindowNode } from "../tree/nodes.ts";

/** One person while their histories are computed: a set that several columns need is made once. */
export interface Person {
  readonly context: Context;
  readonly on: number;
  readonly made: Map<string, unknown>;
}

type Reader<Value> = (person: Person) => Value;

/** Computes once for each person. */
function once<Value>(node: object, compute: Reader<Value>): Reader<Value> {
  const key = JSON.stringify(node);
  return (person) => {
    const there = person.made.get(key);
    // Everything under a key was put there by the line below, for the same node.
    if (there !== undefined) return there as Value;
    const value = compute(person);
    person.made.set(key, value);
    return value;
  };
}

/** A number is mostly the same for everybody; what speaks of the person is read by the interpreter. */
function quantity(node: Quantity, lawDay: string): Reader<Interval> {
  const fixed =
    node.op === "number"
      ? node.value
      : node.op === "parameter"
        ? parameterOn(node.parameter, lawDay)?.value
        : undefined;
  if (fixed !== undefined) {
    const value = exactly(fixed);
    return () => value;
  }
  return ({ context }) => readQuantity(node, context).value;
}

function days(node: DaysNode, lawDay: string): Reader<DaySet> {
  switch (node.op) {
    case "spells":
      return once(node, ({ context }) => daysOfSpells(context.scope.facts, node.kinds, node));
    case "hours-at-least": {
      const hours = quantity(node.hours, lawDay);
      return once(node, (person) => hoursAtLeast(person.context.scope.facts, node.kinds, hours(person)));
    }
    case "perhaps":
      return () => perhapsAnyDay;
    case "complement": {
      const of = days(node.of, lawDay);
      return once(node, (person) => complementOf(of(person)));
    }
    case "union":
    case "intersection": {
      const parts = node.of.map((part) => days(part, lawDay));
      const join = node.op === "union" ? unionOf : intersectionOf;
      return once(node, (person) => join(parts.map((part) => part(person))));
    }
  }
}

/** `null` is an answer of its own here, so it is wrapped. */
function frame(node: WindowNode, lawDay: string): Reader<{ readonly of: Frame | null }> {
  if (node.op === "since") {
    const from = quantity(node.from, lawDay);
    return once(node, (person) => ({ of: sinceFrame(from(person), person.on) }));
  }
  if (node.op === "last") {
    const length = quantity(node.length, lawDay);
    return once(node, (person) => ({ of: lastFrame(length(person), node.unit, person.on) }));
  }
  const [opening, years] = [days(node.opensWith, lawDay), quantity(node.years, lawDay)];
  return once(node, (person) => {
    const { hi } = years(person);
    return { of: Number.isFinite(hi) ? fixedFrame(opening(person), person.on, hi).frame : anyFixedFrame(person.on) };
  });
}

function chain(
  { main, bridges, window }: ChainNode | Extract<NumberNode, { op: "chain" }>,
  lawDay: string,
): Reader<Interval> {
  const unlimited: Reader<Interval> = () => exactly(Infinity);
  const limit = (amount: NumberNode | undefined) => (amount === undefined ? unlimited : quantity(amount, lawDay));
  const own = days(main, lawDay);
  const frameOf = window === undefined ? undefined : frame(window, lawDay);
  const planks = bridges.map((bridge) => ({
    days: days(bridge.days, lawDay),
    counts: bridge.counts,
    maxDays: limit(bridge.maxDays),
    total: limit(bridge.totalMaxDays),
  }));
  return (person) =>
    chainLength({
      main: own(person),
      bridges: planks.map((plank) => ({
        days: plank.days(person),
        counts: plank.counts,
        maxDays: plank.maxDays(person),
        totalMaxDays: plank.total(person),
      })),
      on: person.on,
      since: frameOf?.(person).of?.from.lo ?? person.on - lifetime,
      enough: Infinity,
    });
}

/**
 * A history as a function of a person.
 *
 * @param node - a number or a day that rests on a history
 * @param lawDay - the day whose law applies
 */
export function boundsReader(node: Quantity, lawDay: string): Reader<Interval> {
  switch (node.op) {
    case "total":
    case "months": {
      const [set, window] = [days(node.days, lawDay), frame(node.window, lawDay)];
      if (node.op === "total") return (person) => totalIn(set(person), window(person).of);
      const { counting } = node;
      return (person) => monthsIn(set(person), window(person).of, { counting, on: person.on });
    }
    case "chain":
      return chain(node, lawDay);
    case "window-edge": {
      const window = frame(node.window, lawDay);
      return (person) => window(person).of?.[node.edge] ?? { lo: -Infinity, hi: Infinity };
    }
    case "first-day":
    case "last-day": {
      const set = days(node.days, lawDay);
      const window = node.window === undefined ? undefined : frame(node.window, lawDay);
      const edgeOf = node.op === "first-day" ? firstIn : lastIn;
      return (person) => edgeOf(set(person), window === undefined ? untilToday(person.on) : window(person).of);
    }
    default:
      return quantity(node, lawDay);
  }
}

/**
 * Whether the day lies in a history, as a function of a person.
 *
 * @param node - the condition
 * @param lawDay - the day whose law applies
 */
export function flagReader(node: Extract<Condition, { op: "on-the-day" }>, lawDay: string): Reader<boolean | null> {
  const set = days(node.days, lawDay);
  return (person) => {
    const { certain, possible } = set(person);
    return has(certain, person.on) ? true : has(possible, person.on) ? null : false;
  };
}

/** A person at the beginning: nothing is made yet. */
export const personOf = (context: Context): Person => ({ context, on: context.on, made: new Map() });
