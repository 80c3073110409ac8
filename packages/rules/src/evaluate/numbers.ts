// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isImpreciseDay } from "@quartierkit/calendar";
import { civilOf } from "@quartierkit/calendar/history";
import { monthsIn, totalIn } from "../kernel/amounts.ts";
import { ageAt, ymdHi, ymdLo, ymdOf } from "../kernel/scalar.ts";
import { factAt } from "../facts/access.ts";
import { parameterOn } from "../parameter.ts";
import type { NumberNode } from "../tree/nodes.ts";
import { readsChain } from "./chains.ts";
import { always, derive, given, once, readsFact } from "./context.ts";
import type { Parts, Reads } from "./context.ts";
import { readsDays } from "./days.ts";
import { anything, calculate, exactly, hull } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import { readsCount } from "./members.ts";
import { met, outcomeOf } from "../kernel/outcome.ts";
import { missingIn, usedIn } from "./trace.ts";
import type { Reading } from "./trace.ts";
import { readsWindow } from "./windows.ts";

type Of<Op extends NumberNode["op"]> = Extract<NumberNode, { op: Op }>;

const numeric = (value: unknown): Interval | undefined =>
  typeof value === "number" && Number.isFinite(value) ? exactly(value) : undefined;

/** A day of the facts as `YYYYMMDD`: an age is a division of these. */
function ymds(value: unknown): Interval | undefined {
  const exact = civilOf(value);
  if (exact !== 0) return exactly(exact);
  return isImpreciseDay(value) ? { lo: ymdLo(value), hi: ymdHi(value) } : undefined;
}

function readsParameter({ parameter }: Of<"parameter">): Reads<Interval> {
  const missing: Reading<Interval> = { value: anything, used: [], missing: [`parameter.${parameter.id}`] };
  const found = (lawDay: string): Reading<Interval> => {
    const value = parameterOn(parameter, lawDay);
    return value === null ? missing : given(exactly(value.value));
  };
  // The day is the same for a whole run.
  let last = { lawDay: "", reading: missing };
  return ({ lawDay }) => {
    if (lawDay !== last.lawDay) last = { lawDay, reading: found(lawDay) };
    return last.reading;
  };
}

function readsAge({ of }: Of<"age">, parts: Parts): Reads<Interval> {
  const readDay = of.op === "fact-day" ? readsFact(factAt(of.fact), ymds) : inYmd(parts.day(of));
  return (context) => {
    const born = readDay(context);
    const { lo, hi } = born.value;
    const known = Number.isFinite(lo) && Number.isFinite(hi);
    const value = known ? { lo: ageAt(hi, context.onYmd), hi: ageAt(lo, context.onYmd) } : anything;
    return { value, used: born.used, missing: born.missing };
  };
}

const inYmd =
  (read: Reads<Interval>): Reads<Interval> =>
  (context) => {
    const { value, used, missing } = read(context);
    return { value: { lo: ymdOf(value.lo), hi: ymdOf(value.hi) }, used, missing };
  };

function readsAmount(node: Of<"total"> | Of<"months">, parts: Parts): Reads<Interval> {
  const [readWindow, readDays] = [readsWindow(node.window, parts), readsDays(node.days, parts)];
  return (context) => {
    const window = readWindow(context);
    if (window.value === null) return derive(exactly(0), [window]);
    const days = readDays(context, window.value.possible);
    const amount =
      node.op === "total"
        ? totalIn(days.value, window.value)
        : monthsIn(days.value, window.value, { counting: node.counting, on: context.on });
    return derive(amount, [window, days]);
  };
}

function readsChoice(node: Of<"choose">, parts: Parts): Reads<Interval> {
  const branches = node.branches.map(({ when, then }) => ({ when: parts.condition(when), then: parts.number(then) }));
  const otherwise = parts.number(node.otherwise);
  return (context) => {
    const readings: Reading<Interval>[] = [];
    const guards: Reading<null>[] = [];
    const result = () => derive(hull(readings.map(({ value }) => value)), [...readings, ...guards]);
    for (const { when, then } of branches) {
      const guard = when(context);
      const outcome = outcomeOf(guard.possible);
      if (outcome === "not-met" || outcome === "not-applicable") continue;
      readings.push(then(context));
      guards.push({ value: null, used: usedIn(guard), missing: missingIn(guard) });
      if (guard.possible === met) return result();
    }
    readings.push(otherwise(context));
    return result();
  };
}

function readsCalculation({ operator, of }: Of<"calc">, parts: Parts): Reads<Interval> {
  const operands = of.map(parts.number);
  return (context) => {
    const readings = operands.map((read) => read(context));
    const values = readings.map(({ value }) => value);
    return derive(calculate(operator, values), readings);
  };
}

/**
 * Makes a number ready to be read to bounds.
 *
 * @param node - the expression
 * @param parts - the rest of the interpreter
 */
export function readsNumber(node: NumberNode, parts: Parts): Reads<Interval> {
  switch (node.op) {
    case "number":
      return always(exactly(node.value));
    case "parameter":
      return readsParameter(node);
    case "fact-number":
      return readsFact(factAt(node.fact), numeric);
    case "age":
      return readsAge(node, parts);
    case "count":
      return readsCount(node, parts);
    case "total":
    case "months":
      return once(node, readsAmount(node, parts));
    case "chain":
      return once(node, readsChain(node, parts));
    case "choose":
      return readsChoice(node, parts);
    case "calc":
      return readsCalculation(node, parts);
  }
}
