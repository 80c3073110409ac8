// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { chainLength } from "@quartierkit/calendar/history";
import type { Spans } from "@quartierkit/calendar/history";
import { lifetime } from "../kernel/windows.ts";
import type { BridgeNode, ChainNode, NumberNode } from "../tree/nodes.ts";
import { always, derive } from "./context.ts";
import type { Context, Parts, Reads } from "./context.ts";
import { readsDays } from "./days.ts";
import { exactly } from "../kernel/interval.ts";
import type { Interval } from "../kernel/interval.ts";
import { readsWindow } from "./windows.ts";

function readsBridge({ days, counts, maxDays, totalMaxDays }: BridgeNode, parts: Parts) {
  return { days: readsDays(days, parts), counts, maxDays: limit(maxDays, parts), total: limit(totalMaxDays, parts) };
}

const limit = (amount: NumberNode | undefined, parts: Parts): Reads<Interval> =>
  amount === undefined ? always(exactly(Infinity)) : parts.number(amount);

/**
 * Makes the length of a chain ready to be read.
 *
 * @param node - the chain
 * @param parts - the rest of the interpreter
 */
export function readsChain(node: ChainNode, parts: Parts): Reads<Interval> {
  const readWindow = node.window === undefined ? always(null) : readsWindow(node.window, parts);
  const readMain = readsDays(node.main, parts);
  const readBridges = node.bridges.map((bridge) => readsBridge(bridge, parts));
  const readEnough = limit(node.enough, parts);
  const sets = (context: Context, within: Spans) => ({
    main: readMain(context, within),
    bridges: readBridges.map(({ days }) => days(context, within)),
  });
  return (context) => {
    const { on } = context;
    const window = readWindow(context);
    const since = window.value?.from.lo ?? on - lifetime;
    const whole = sets(context, [[since, on + 1]]);
    const limits = readBridges.map(({ maxDays, total }) => ({ maxDays: maxDays(context), total: total(context) }));
    const bridges = readBridges.map(({ counts }, index) => ({
      counts,
      days: whole.bridges[index]?.value ?? { certain: [], possible: [] },
      maxDays: limits[index]?.maxDays.value ?? exactly(Infinity),
      totalMaxDays: limits[index]?.total.value ?? exactly(Infinity),
    }));
    const upTo = (enough: number) => chainLength({ main: whole.main.value, bridges, on, since, enough });
    const { lo, hi } = upTo(Infinity);
    const enough = readEnough(context);
    // Only what lies in reach of the chain that is asked for is missed.
    const near = sets(context, [[upTo(enough.value.hi).reached, on + 1]]);
    const read = [
      window,
      enough,
      near.main,
      ...near.bridges,
      ...limits.flatMap(({ maxDays, total }) => [maxDays, total]),
    ];
    const chained = derive<Interval>({ lo, hi }, read);
    return lo === hi ? { ...chained, missing: [] } : chained;
  };
}
