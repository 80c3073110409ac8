// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { around, ownRoom, walkBack } from "../network/flow.ts";
import { across, room } from "../network/state.ts";
import type { Path } from "../network/state.ts";
import type { Pattern } from "./pattern.ts";
import type { Moved } from "./safe.ts";

/** A way to let a cell move further, and what the cells cost that have to be hidden for it. */
export interface Way {
  readonly path: Path;
  readonly cost: number;
}

/** The open node that was reached most cheaply. */
function nearest(cost: Float64Array, isDone: Uint8Array): number {
  let best = -1;
  cost.forEach((value, node) => {
    if (isDone[node] === 0 && value < (best === -1 ? Infinity : (cost[best] ?? Infinity))) best = node;
  });
  return best;
}

/**
 * The cheapest way for a cell to move one more step, over hidden cells and cells that would have to be hidden (Dijkstra).
 *
 * @param pattern - what is hidden so far
 * @param cell - the cell that has to move further
 * @param from - how far it moved already, and where the table stands then
 * @returns `null` where there is no way at all
 */
export function cheapestWay({ state, cost }: Pattern, cell: number, from: Moved): Way | null {
  const { network, hidden } = state;
  const { source, sink } = around(state, cell, from.direction);
  if (ownRoom(state, cell, from.direction) <= from.amount) return null;
  const reached = new Float64Array(network.nodes).fill(Infinity);
  const entered = new Int32Array(network.nodes).fill(-1);
  const isDone = new Uint8Array(network.nodes);
  reached[source] = 0;
  for (let node = nearest(reached, isDone); node !== -1; node = nearest(reached, isDone)) {
    const soFar = reached[node] ?? 0;
    if (node === sink) return { path: walkBack(state, entered, { source, sink }), cost: soFar };
    isDone[node] = 1;
    for (const next of network.touching[node] ?? []) {
      if (next === cell || room(state, from.values, { cell: next, node }) <= 0) continue;
      const end = across(network, next, node);
      const price = soFar + (hidden[next] === 1 ? 0 : (cost[next] ?? Infinity));
      if (price < (reached[end] ?? 0)) {
        reached[end] = price;
        entered[end] = next;
      }
    }
  }
  return null;
}
