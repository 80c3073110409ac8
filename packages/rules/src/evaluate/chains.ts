// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { chainLength } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import { lifetime } from "../kernel/amounts.ts";
import type { BridgeNode, ChainNode, NumberNode } from "../tree/nodes.ts";
import { derive, given } from "./context.ts";
import type { Context } from "./context.ts";
import { readDays } from "./days.ts";
import { exactly } from "./interval.ts";
import type { Interval } from "./interval.ts";
import type { Reading } from "./trace.ts";
import { readWindow } from "./windows.ts";

/**
 * Evaluates the length of a chain to bounds.
 *
 * @param node - the chain
 * @param context - the person and the days
 */
export function readChain(node: ChainNode, context: Context): Reading<Interval> {
  const on = context.onNumber;
  const limit = (amount: NumberNode | undefined) =>
    amount === undefined ? given(exactly(Infinity)) : context.interpreter.number(amount, context);
  const window = node.window === undefined ? given(null) : readWindow(node.window, context);
  const since = window.value?.from.lo ?? on - lifetime;
  const parts = (within: Spans) => ({
    main: readDays(node.main, context, within),
    bridges: node.bridges.map(({ days }) => readDays(days, context, within)),
  });
  const limits = node.bridges.map((bridge: BridgeNode) => ({
    counts: bridge.counts,
    maxDays: limit(bridge.maxDays),
    total: limit(bridge.totalMaxDays),
  }));
  const whole = parts([[since, on + 1]]);
  const lengthUpTo = (enough: number) =>
    chainLength({
      main: whole.main.value,
      bridges: limits.map(({ counts, maxDays, total }, index) => ({
        days: whole.bridges[index]?.value ?? { certain: [], possible: [] },
        counts,
        maxDays: maxDays.value,
        totalMaxDays: total.value,
      })),
      on,
      since,
      enough,
    });
  const { lo, hi } = lengthUpTo(Infinity);
  const enough = limit(node.enough);
  const { main, bridges } = parts([[lengthUpTo(enough.value.hi).reached, on + 1]]);
  const readings = [window, enough, main, ...bridges, ...limits.flatMap(({ maxDays, total }) => [maxDays, total])];
  const chained = derive<Interval>({ lo, hi }, readings);
  return lo === hi ? { ...chained, missing: [] } : chained;
}
