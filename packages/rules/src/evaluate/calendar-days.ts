// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, dayNumber, isImpreciseDay } from "@quartierkit/calendar";
import { intersect } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import { factAt } from "../facts/access.ts";
import { firstIn, lastIn } from "../kernel/amounts.ts";
import { monthEndOf } from "../kernel/scalar.ts";
import { movedNumber, untilToday } from "../kernel/windows.ts";
import type { DayNode, Quantity } from "../tree/nodes.ts";
import { always, both, derive, given, once, readsFact } from "./context.ts";
import type { Parts, Reads } from "./context.ts";
import { readsDays } from "./days.ts";
import { anything, exactly, hull } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import { none } from "./trace.ts";
import { readsWindow } from "./windows.ts";

type Of<Op extends DayNode["op"]> = Extract<DayNode, { op: Op }>;

const daily = (value: unknown): Interval | undefined => {
  if (!isImpreciseDay(value)) return undefined;
  const { lo, hi } = dayBounds(value);
  return { lo: dayNumber(lo), hi: dayNumber(hi) };
};

const isFinite = ({ lo, hi }: Interval): boolean => Number.isFinite(lo) && Number.isFinite(hi);

const eachBound = (interval: Interval, move: (bound: number) => number): Interval =>
  isFinite(interval) ? { lo: move(interval.lo), hi: move(interval.hi) } : anything;

function readsShift({ day, unit, by }: Of<"shift">, parts: Parts): Reads<Interval> {
  const [readDay, readBy] = [parts.day(day), parts.number(by)];
  return (context) => {
    const [moving, amount] = [readDay(context), readBy(context)];
    const { lo, hi } = amount.value;
    const ends = isFinite(amount.value) ? [lo, hi] : [];
    const moved = ends.map((much) => eachBound(moving.value, (bound) => movedNumber(bound, unit, much)));
    return derive(moved.length === 0 ? anything : hull(moved), [moving, amount]);
  };
}

function readsEdgeOf({ op, days, window }: Of<"first-day" | "last-day">, parts: Parts): Reads<Interval> {
  const readDays = readsDays(days, parts);
  const readWindow = window === undefined ? always(undefined) : readsWindow(window, parts);
  const edgeOf = op === "first-day" ? firstIn : lastIn;
  return (context) => {
    const frame = readWindow(context);
    const stretch = frame.value === undefined ? untilToday(context.on) : frame.value;
    const within = stretch?.possible ?? [];
    const set = readDays(context, within);
    const value = edgeOf(set.value, stretch);
    if (value.lo === value.hi) return { value, used: both(frame.used, set.used), missing: none };
    // What lies behind the first sure day, or before the last one, is not missed.
    const near: Spans = [op === "first-day" ? [-Infinity, value.hi + 1] : [value.lo, Infinity]];
    return derive(value, [frame, { ...readDays(context, intersect(within, near)), used: set.used }]);
  };
}

/**
 * Makes a day ready to be read to bounds, as day numbers.
 *
 * @param node - the expression
 * @param parts - the rest of the interpreter
 */
export function readsDay(node: DayNode, parts: Parts): Reads<Interval> {
  switch (node.op) {
    case "today":
      return ({ on }) => given(exactly(on));
    case "day":
      return always(exactly(dayNumber(node.value)));
    case "fact-day":
      return readsFact(factAt(node.fact), daily);
    case "window-edge": {
      const readWindow = readsWindow(node.window, parts);
      return (context) => {
        const window = readWindow(context);
        return derive(window.value === null ? anything : window.value[node.edge], [window]);
      };
    }
    case "month-end": {
      const readDay = parts.day(node.of);
      return (context) => {
        const day = readDay(context);
        return derive(eachBound(day.value, monthEndOf), [day]);
      };
    }
    case "shift":
      return readsShift(node, parts);
    case "first-day":
    case "last-day":
      return once(node, readsEdgeOf(node, parts));
  }
}

const dayOps: ReadonlySet<string> = new Set<DayNode["op"]>([
  "today",
  "day",
  "fact-day",
  "shift",
  "month-end",
  "window-edge",
  "first-day",
  "last-day",
]);

/**
 * Whether a quantity is a day; otherwise it is a number.
 *
 * @param node - the expression
 */
export const isDayNode = (node: Quantity): node is DayNode => dayOps.has(node.op);
