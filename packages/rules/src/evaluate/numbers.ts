// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds, dayNumber, dayOf, isImpreciseDay, monthEnd } from "@quartierkit/calendar";
import { membersOf } from "../facts/access.ts";
import { parameterOn } from "../parameter.ts";
import type { DayNode, NumberNode, Quantity } from "../tree/nodes.ts";
import { derive, given, readFact } from "./context.ts";
import type { Context } from "./context.ts";
import { readChain } from "./chains.ts";
import { readDays } from "./days.ts";
import { monthsIn, totalIn } from "../kernel/amounts.ts";
import { ageAt, ymdExact, ymdHi, ymdLo, ymdOf } from "../kernel/scalar.ts";
import { movedNumber } from "../kernel/windows.ts";
import { readWindow } from "./windows.ts";
import { anything, calculate, exactly, hull } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { met, outcomeOf } from "./outcome.ts";
import { missingIn, none, usedIn } from "./trace.ts";
import type { Reading } from "./trace.ts";

type Of<Op extends NumberNode["op"]> = Extract<NumberNode, { op: Op }>;

const numeric = (value: unknown): Interval | undefined =>
  typeof value === "number" && Number.isFinite(value) ? exactly(value) : undefined;

const daily = (value: unknown): Interval | undefined => {
  if (!isImpreciseDay(value)) return undefined;
  const { lo, hi } = dayBounds(value);
  return { lo: dayNumber(lo), hi: dayNumber(hi) };
};

/** A day of the facts as `YYYYMMDD`: an age is a division of these. */
function ymds(value: unknown): Interval | undefined {
  const exact = ymdExact(value);
  if (exact !== 0) return exactly(exact);
  return isImpreciseDay(value) ? { lo: ymdLo(value), hi: ymdHi(value) } : undefined;
}

const asYmd = (reading: Reading<Interval>): Reading<Interval> => ({
  ...reading,
  value: { lo: ymdOf(reading.value.lo), hi: ymdOf(reading.value.hi) },
});

function readParameter({ parameter }: Of<"parameter">, { lawDay }: Context): Reading<Interval> {
  const value = parameterOn(parameter, lawDay);
  if (value === null) return { value: anything, used: none, missing: [`parameter.${parameter.id}`] };
  return given(exactly(value.value));
}

function readAge(node: Of<"age">, context: Context): Reading<Interval> {
  const born = node.of.op === "fact-day" ? readFact(context, node.of.fact, ymds) : asYmd(readDay(node.of, context));
  const { lo, hi } = born.value;
  if (!Number.isFinite(lo) || !Number.isFinite(hi)) return derive(anything, [born]);
  return derive({ lo: ageAt(hi, context.onYmd), hi: ageAt(lo, context.onYmd) }, [born]);
}

function readCount(node: Of<"count">, context: Context): Reading<Interval> {
  const members = membersOf(context.scope, node.over);
  if (members === undefined) return { value: { lo: 0, hi: Infinity }, used: none, missing: [node.over] };
  const traces = members.map((_, index) =>
    context.interpreter.condition(node.where, {
      ...context,
      scope: { ...context.scope, member: { over: node.over, index } },
    }),
  );
  const outcomes = traces.map(({ possible }) => outcomeOf(possible));
  const open = traces.filter((_, index) => outcomes[index] === "unknown");
  const certain = outcomes.filter((outcome) => outcome === "met").length;
  return {
    value: { lo: certain, hi: certain + open.length },
    used: [node.over, ...traces.flatMap(usedIn)],
    missing: open.flatMap(missingIn),
  };
}

function readAmount(node: Of<"total"> | Of<"months">, context: Context): Reading<Interval> {
  const window = readWindow(node.window, context);
  if (window.value === null) return derive(exactly(0), [window]);
  const days = readDays(node.days, context, window.value.possible);
  const amount =
    node.op === "total"
      ? totalIn(days.value, window.value)
      : monthsIn(days.value, window.value, { counting: node.counting, on: context.onNumber });
  return derive(amount, [window, days]);
}

function readChoice(node: Of<"choose">, context: Context): Reading<Interval> {
  const readings: Reading<Interval>[] = [];
  const guards: Reading<null>[] = [];
  for (const { when, then } of node.branches) {
    const guard = context.interpreter.condition(when, context);
    const outcome = outcomeOf(guard.possible);
    if (outcome === "not-met" || outcome === "not-applicable") continue;
    readings.push(readNumber(then, context));
    guards.push({ value: null, used: usedIn(guard), missing: missingIn(guard) });
    if (guard.possible === met) return derive(hull(readings.map(({ value }) => value)), [...readings, ...guards]);
  }
  readings.push(readNumber(node.otherwise, context));
  return derive(hull(readings.map(({ value }) => value)), [...readings, ...guards]);
}

/**
 * Evaluates a number to bounds.
 *
 * @param node - the expression
 * @param context - the person and the days
 */
export function readNumber(node: NumberNode, context: Context): Reading<Interval> {
  switch (node.op) {
    case "number":
      return given(exactly(node.value));
    case "parameter":
      return readParameter(node, context);
    case "fact-number":
      return readFact(context, node.fact, numeric);
    case "age":
      return readAge(node, context);
    case "count":
      return readCount(node, context);
    case "total":
    case "months":
      return readAmount(node, context);
    case "chain":
      return readChain(node, context);
    case "choose":
      return readChoice(node, context);
    case "calc": {
      const operands = node.of.map((operand) => readNumber(operand, context));
      return derive(
        calculate(
          node.operator,
          operands.map(({ value }) => value),
        ),
        operands,
      );
    }
  }
}

/**
 * Evaluates a day to bounds, as day numbers.
 *
 * @param node - the expression
 * @param context - the person and the days
 */
export function readDay(node: DayNode, context: Context): Reading<Interval> {
  switch (node.op) {
    case "today":
      return given(exactly(context.onNumber));
    case "day":
      return given(exactly(dayNumber(node.value)));
    case "fact-day":
      return readFact(context, node.fact, daily);
    case "window-edge": {
      const window = readWindow(node.window, context);
      return derive(window.value === null ? anything : window.value[node.edge], [window]);
    }
    case "month-end": {
      const day = readDay(node.of, context);
      return derive(
        eachBound(day.value, (bound) => dayNumber(monthEnd(dayOf(bound)))),
        [day],
      );
    }
    case "shift": {
      const day = readDay(node.day, context);
      const by = readNumber(node.by, context);
      const shifted = hull(
        [by.value.lo, by.value.hi].map((amount) =>
          eachBound(day.value, (bound) => movedNumber(bound, node.unit, amount)),
        ),
      );
      return derive(Number.isFinite(by.value.lo) && Number.isFinite(by.value.hi) ? shifted : anything, [day, by]);
    }
  }
}

const eachBound = ({ lo, hi }: Interval, move: (bound: number) => number): Interval =>
  Number.isFinite(lo) && Number.isFinite(hi) ? { lo: move(lo), hi: move(hi) } : anything;

const dayOps: ReadonlySet<string> = new Set<DayNode["op"]>([
  "today",
  "day",
  "fact-day",
  "shift",
  "month-end",
  "window-edge",
]);

/**
 * Whether a quantity is a day; otherwise it is a number.
 *
 * @param node - the expression
 */
export const isDayNode = (node: Quantity): node is DayNode => dayOps.has(node.op);

/**
 * Evaluates a number or a day.
 *
 * @param node - the expression
 * @param context - the person and the days
 */
export const readQuantity = (node: Quantity, context: Context): Reading<Interval> =>
  isDayNode(node) ? readDay(node, context) : readNumber(node, context);
