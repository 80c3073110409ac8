// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { chainLength, has } from "@quartierkit/calendar/history";
import type { Context } from "../evaluate/context.ts";
import { makesDays } from "../evaluate/day-sets.ts";
import { exactly } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import { parts, readsQuantity } from "../evaluate/conditions.ts";
import { readsWindow } from "../evaluate/windows.ts";
import { firstIn, lastIn, monthsIn, totalIn } from "../kernel/amounts.ts";
import { lifetime, untilToday } from "../kernel/windows.ts";
import type { Frame } from "../kernel/windows.ts";
import type { ChainNode, Condition, NumberNode, Quantity, WindowNode } from "../tree/nodes.ts";

type Reader<Value> = (context: Context) => Value;

/** Values alone, without the paths that led to them: a cohort asks for millions. */
function quantity(node: Quantity): Reader<Interval> {
  const read = readsQuantity(node);
  return (context) => read(context).value;
}

function frame(node: WindowNode): Reader<Frame | null> {
  const read = readsWindow(node, parts);
  return (context) => read(context).value;
}

function chain({ main, bridges, window }: ChainNode | Extract<NumberNode, { op: "chain" }>): Reader<Interval> {
  const unlimited: Reader<Interval> = () => exactly(Infinity);
  const limit = (amount: NumberNode | undefined) => (amount === undefined ? unlimited : quantity(amount));
  const own = makesDays(main, parts);
  const frameOf = window === undefined ? undefined : frame(window);
  const planks = bridges.map(({ days, counts, maxDays, totalMaxDays }) => ({
    days: makesDays(days, parts),
    counts,
    maxDays: limit(maxDays),
    total: limit(totalMaxDays),
  }));
  return (context) =>
    chainLength({
      main: own(context),
      bridges: planks.map(({ days, counts, maxDays, total }) => ({
        days: days(context),
        counts,
        maxDays: maxDays(context),
        totalMaxDays: total(context),
      })),
      on: context.on,
      since: frameOf?.(context)?.from.lo ?? context.on - lifetime,
      enough: Infinity,
    });
}

/**
 * A history as a function of a person.
 *
 * @param node - a number or a day that rests on a history
 */
export function boundsReader(node: Quantity): Reader<Interval> {
  switch (node.op) {
    case "total":
    case "months": {
      const [set, window] = [makesDays(node.days, parts), frame(node.window)];
      if (node.op === "total") return (context) => totalIn(set(context), window(context));
      const { counting } = node;
      return (context) => monthsIn(set(context), window(context), { counting, on: context.on });
    }
    case "chain":
      return chain(node);
    case "window-edge": {
      const window = frame(node.window);
      return (context) => window(context)?.[node.edge] ?? { lo: -Infinity, hi: Infinity };
    }
    case "first-day":
    case "last-day": {
      const set = makesDays(node.days, parts);
      const window = node.window === undefined ? undefined : frame(node.window);
      const edgeOf = node.op === "first-day" ? firstIn : lastIn;
      return (context) => edgeOf(set(context), window === undefined ? untilToday(context.on) : window(context));
    }
    default:
      return quantity(node);
  }
}

/**
 * Whether the day lies in a history, as a function of a person.
 *
 * @param node - the condition
 */
export function flagReader(node: Extract<Condition, { op: "on-the-day" }>): Reader<boolean | null> {
  const set = makesDays(node.days, parts);
  return (context) => {
    const { certain, possible } = set(context);
    return has(certain, context.on) ? true : has(possible, context.on) ? null : false;
  };
}
