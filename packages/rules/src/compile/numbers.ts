// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Parameter } from "../parameter.ts";
import { isDayNode } from "../evaluate/calendar-days.ts";
import type { ChainNode, NumberNode, Quantity } from "../tree/nodes.ts";
import { dayBounds } from "./calendar-days.ts";
import { daysText, windowText } from "./days.ts";
import { factOf } from "./facts.ts";
import { literal, named, pair } from "./scope.ts";
import type { Bounds, Writing } from "./scope.ts";

type Of<Op extends Quantity["op"]> = Extract<Quantity, { op: Op }>;

const anything: Bounds = { lo: "-Infinity", hi: "Infinity" };

/** Both bounds by name. */
function bounds(
  key: string,
  writing: Writing,
  { lo, hi }: { readonly lo: (inner: Writing) => string; readonly hi: (inner: Writing) => string },
): Bounds {
  return { lo: named(writing, `${key} lo`, lo), hi: named(writing, `${key} hi`, hi) };
}

/** The values that are law on some day for which this text is written. */
function valuesOf({ values }: Parameter, { from, to }: Writing["lawDays"]) {
  return values
    .map(({ value, inForce }) => ({
      value,
      from: dayNumber(inForce.from),
      to: inForce.to === null ? Infinity : dayNumber(inForce.to),
    }))
    .filter((entry) => entry.from <= to && entry.to >= from);
}

function parameterBounds({ parameter }: Of<"parameter">, writing: Writing): Bounds {
  const { from, to } = writing.lawDays;
  const values = valuesOf(parameter, writing.lawDays);
  const [only] = values;
  if (only === undefined) return anything;
  if (values.length === 1 && only.from <= from && only.to >= to) return literal(String(only.value));
  const chosen = (otherwise: string) => () =>
    values.reduceRight(
      (rest, { value, from: first, to: last }) => `lawDay >= ${first} && lawDay <= ${last} ? ${value} : ${rest}`,
      otherwise,
    );
  return bounds(`parameter ${parameter.id}`, writing, { lo: chosen("-Infinity"), hi: chosen("Infinity") });
}

/** A number that is known exactly or not at all; `x - x` is 0 for every finite number. */
function factBounds({ fact }: Of<"fact-number">, writing: Writing): Bounds {
  const value = factOf(fact, writing);
  const known = named(writing, `known ${fact}`, () => `typeof ${value} === "number" && ${value} - ${value} === 0`);
  return { lo: `(${known} ? ${value} : -Infinity)`, hi: `(${known} ? ${value} : Infinity)`, exact: { value, known } };
}

/** The days of a fact as `YYYYMMDD`: an exact day is read once. */
export function ymdBounds(fact: string, writing: Writing): Bounds {
  const exact = named(writing, `ymd exact ${fact}`, (inner) => `civilOf(${factOf(fact, inner)})`);
  return bounds(`ymd ${fact}`, writing, {
    lo: (inner) => `${exact} !== 0 ? ${exact} : ymdLo(${factOf(fact, inner)})`,
    hi: (inner) => `${exact} !== 0 ? ${exact} : ymdHi(${factOf(fact, inner)})`,
  });
}

/** A fact's day as `YYYYMMDD` needs no calendar: the age is a division. */
function ageBounds({ of }: Of<"age">, writing: Writing): Bounds {
  const born =
    of.op === "fact-day"
      ? ymdBounds(of.fact, writing)
      : bounds(`ymd ${JSON.stringify(of)}`, writing, {
          lo: (inner) => `ymdOf(${boundsOf(of, inner).lo})`,
          hi: (inner) => `ymdOf(${boundsOf(of, inner).hi})`,
        });
  const unknown = `${born.lo} === -Infinity || ${born.hi} === Infinity`;
  return bounds(`age ${JSON.stringify(of)}`, writing, {
    lo: () => `${unknown} ? -Infinity : ageAt(${born.hi}, onYmd)`,
    hi: () => `${unknown} ? Infinity : ageAt(${born.lo}, onYmd)`,
  });
}

function chainText({ main, bridges, window }: ChainNode | Of<"chain">, writing: Writing): string {
  const amount = (limit: NumberNode | undefined) =>
    limit === undefined ? "{ lo: Infinity, hi: Infinity }" : objectOf(boundsOf(limit, writing));
  const planks = bridges.map(
    ({ days, counts, maxDays, totalMaxDays }) =>
      `{ days: ${daysText(days, writing)}, counts: ${counts}, maxDays: ${amount(maxDays)}, totalMaxDays: ${amount(totalMaxDays)} }`,
  );
  const frame = window === undefined ? undefined : windowText(window, writing);
  const since = frame === undefined ? "on - lifetime" : `${frame}?.from.lo ?? on - lifetime`;
  return `chainLength({ main: ${daysText(main, writing)}, bridges: [${planks.join(", ")}], on, since: ${since}, enough: Infinity })`;
}

const objectOf = ({ lo, hi }: Bounds): string => `{ lo: ${lo}, hi: ${hi} }`;

const times = (a: string, b: string): string => `(${a} === 0 || ${b} === 0 ? 0 : ${a} * ${b})`;

function calculated(operator: Of<"calc">["operator"], a: Bounds, b: Bounds): Bounds {
  switch (operator) {
    case "+":
      return { lo: `(${a.lo} + ${b.lo})`, hi: `(${a.hi} + ${b.hi})` };
    case "-":
      return { lo: `(${a.lo} - ${b.hi})`, hi: `(${a.hi} - ${b.lo})` };
    case "*": {
      const products = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)].join(", ");
      return { lo: `Math.min(${products})`, hi: `Math.max(${products})` };
    }
    case "min":
    case "max":
      return { lo: `Math.${operator}(${a.lo}, ${b.lo})`, hi: `Math.${operator}(${a.hi}, ${b.hi})` };
  }
}

/** Each step gets a name: what is named once is not written twice into the next step. */
function calcBounds({ operator, of }: Of<"calc">, writing: Writing): Bounds {
  const [first, ...rest] = of;
  if (first === undefined) return anything;
  return rest.reduce(
    (sum, part, index) => {
      const { lo, hi } = calculated(operator, sum, boundsOf(part, writing));
      const key = `calc ${operator} ${JSON.stringify(of.slice(0, index + 2))}`;
      return bounds(key, writing, { lo: () => lo, hi: () => hi });
    },
    boundsOf(first, writing),
  );
}

/** The value of the first branch that is met; while that is open, anything that one of the open ones gives. */
function chosenBounds({ branches, otherwise }: Of<"choose">, writing: Writing): Bounds {
  return branches.reduceRight(
    (rest, { when, then }, index) => {
      const guard = writing.emit.bits(when, writing);
      const value = boundsOf(then, writing);
      const choice = (edge: keyof Bounds, hull: string) => () =>
        `${guard} === 1 ? ${value[edge]} : ${guard} === 2 || ${guard} === 4 ? ${rest[edge]} : Math.${hull}(${value[edge]}, ${rest[edge]})`;
      const key = `choose ${JSON.stringify({ branches: branches.slice(index), otherwise })}`;
      return bounds(key, writing, { lo: choice("lo", "min"), hi: choice("hi", "max") });
    },
    boundsOf(otherwise, writing),
  );
}

function numberBounds(node: NumberNode, writing: Writing): Bounds {
  switch (node.op) {
    case "number":
      return literal(String(node.value));
    case "parameter":
      return parameterBounds(node, writing);
    case "fact-number":
      return factBounds(node, writing);
    case "age":
      return ageBounds(node, writing);
    case "count":
      return pair(
        named(writing, `count ${JSON.stringify(node)}`, (inner) => inner.emit.count(node.where, node.over, inner)),
      );
    case "total":
      return pair(amountName(node, writing, "totalIn"));
    case "months":
      return pair(amountName(node, writing, "monthsIn", `, { counting: "${node.counting}", on }`));
    case "chain":
      return pair(named(writing, `chain ${JSON.stringify(node)}`, (inner) => chainText(node, inner)));
    case "calc":
      return calcBounds(node, writing);
    case "choose":
      return chosenBounds(node, writing);
  }
}

const amountName = (node: Of<"total"> | Of<"months">, writing: Writing, call: string, more = ""): string =>
  named(
    writing,
    `${node.op} ${JSON.stringify(node)}`,
    (inner) => `${call}(${daysText(node.days, inner)}, ${windowText(node.window, inner)}${more})`,
  );

/**
 * The names of both bounds of a number or a day.
 *
 * @param node - the quantity
 * @param writing - where to write
 */
export function boundsOf(node: Quantity, writing: Writing): Bounds {
  const { lo, hi, exact: known } = isDayNode(node) ? dayBounds(node, writing) : numberBounds(node, writing);
  // What is compared as it is needs no names for its bounds.
  if (known !== undefined) return { lo, hi, exact: known };
  const key = `quantity ${JSON.stringify(node)}`;
  return { lo: named(writing, `${key} lo`, () => lo), hi: named(writing, `${key} hi`, () => hi) };
}
