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
  readonly made: unknown[];
}

/** What is the same for all people: both days, and where each set of days has its place. */
export interface Making {
  readonly on: number;
  readonly lawDay: string;
  readonly places: Map<string, number>;
}

type Reader<Value> = (person: Person) => Value;

/** Computes once for each person: the same structure has one place, whatever column it is part of. */
function once<Value extends object>(node: object, { places }: Making, compute: Reader<Value>): Reader<Value> {
  const key = JSON.stringify(node);
  const place = places.get(key) ?? places.size;
  places.set(key, place);
  // Everything in a place was put there by the same line, for the same node.
  return (person) => (person.made[place] ??= compute(person)) as Value;
}

/** A number that is the same for everybody. */
function fixedOf(node: Quantity, { lawDay }: Making): Interval | undefined {
  if (node.op === "number") return exactly(node.value);
  const value = node.op === "parameter" ? parameterOn(node.parameter, lawDay)?.value : undefined;
  return value === undefined ? undefined : exactly(value);
}

/** A number is mostly the same for everybody; what speaks of the person is read by the interpreter. */
function quantity(node: Quantity, making: Making): Reader<Interval> {
  const fixed = fixedOf(node, making);
  return fixed === undefined ? ({ context }) => readQuantity(node, context).value : () => fixed;
}

function days(node: DaysNode, making: Making): Reader<DaySet> {
  switch (node.op) {
    case "spells":
      return once(node, making, ({ context }) => daysOfSpells(context.scope.facts, node.kinds, node));
    case "hours-at-least": {
      const hours = quantity(node.hours, making);
      return once(node, making, (person) => hoursAtLeast(person.context.scope.facts, node.kinds, hours(person)));
    }
    case "perhaps":
      return () => perhapsAnyDay;
    case "complement": {
      const of = days(node.of, making);
      return once(node, making, (person) => complementOf(of(person)));
    }
    case "union":
    case "intersection": {
      const parts = node.of.map((part) => days(part, making));
      const join = node.op === "union" ? unionOf : intersectionOf;
      return once(node, making, (person) => join(parts.map((part) => part(person))));
    }
  }
}

/** `null` is an answer of its own here, so it is wrapped. */
function frame(node: WindowNode, making: Making): Reader<{ readonly of: Frame | null }> {
  if (node.op === "since") {
    const from = quantity(node.from, making);
    return once(node, making, (person) => ({ of: sinceFrame(from(person), person.on) }));
  }
  if (node.op === "last") {
    const fixed = fixedOf(node.length, making);
    if (fixed !== undefined) {
      const same = { of: lastFrame(fixed, node.unit, making.on) };
      return () => same;
    }
    const length = quantity(node.length, making);
    return once(node, making, (person) => ({ of: lastFrame(length(person), node.unit, person.on) }));
  }
  const [opening, years] = [days(node.opensWith, making), quantity(node.years, making)];
  return once(node, making, (person) => {
    const { hi } = years(person);
    return { of: Number.isFinite(hi) ? fixedFrame(opening(person), person.on, hi).frame : anyFixedFrame(person.on) };
  });
}

function chain(
  { main, bridges, window }: ChainNode | Extract<NumberNode, { op: "chain" }>,
  making: Making,
): Reader<Interval> {
  const unlimited: Reader<Interval> = () => exactly(Infinity);
  const limit = (amount: NumberNode | undefined) => (amount === undefined ? unlimited : quantity(amount, making));
  const own = days(main, making);
  const frameOf = window === undefined ? undefined : frame(window, making);
  const planks = bridges.map((bridge) => ({
    days: days(bridge.days, making),
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
 * @param making - the law, and the places of what is made
 */
export function boundsReader(node: Quantity, making: Making): Reader<Interval> {
  switch (node.op) {
    case "total":
    case "months": {
      const [set, window] = [days(node.days, making), frame(node.window, making)];
      if (node.op === "total") return (person) => totalIn(set(person), window(person).of);
      const { counting } = node;
      return (person) => monthsIn(set(person), window(person).of, { counting, on: person.on });
    }
    case "chain":
      return chain(node, making);
    case "window-edge": {
      const window = frame(node.window, making);
      return (person) => window(person).of?.[node.edge] ?? { lo: -Infinity, hi: Infinity };
    }
    case "first-day":
    case "last-day": {
      const set = days(node.days, making);
      const window = node.window === undefined ? undefined : frame(node.window, making);
      const edgeOf = node.op === "first-day" ? firstIn : lastIn;
      return (person) => edgeOf(set(person), window === undefined ? untilToday(person.on) : window(person).of);
    }
    default:
      return quantity(node, making);
  }
}

/**
 * Whether the day lies in a history, as a function of a person.
 *
 * @param node - the condition
 * @param making - the law, and the places of what is made
 */
export function flagReader(node: Extract<Condition, { op: "on-the-day" }>, making: Making): Reader<boolean | null> {
  const set = days(node.days, making);
  return (person) => {
    const { certain, possible } = set(person);
    return has(certain, person.on) ? true : has(possible, person.on) ? null : false;
  };
}

/** A person at the beginning: nothing is made yet. */
export const personOf = (context: Context): Person => ({ context, on: context.on, made: [] });
