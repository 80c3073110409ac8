// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { across, move, room } from "./state.ts";
import type { Path, State } from "./state.ts";

/** What flows in less what flows out, node by node. */
function surplusOf({ network, values }: State): Float64Array {
  const surplus = new Float64Array(network.nodes);
  values.forEach((value, cell) => {
    const [from, to] = [network.from[cell] ?? 0, network.to[cell] ?? 0];
    surplus[from] = (surplus[from] ?? 0) - value;
    surplus[to] = (surplus[to] ?? 0) + value;
  });
  return surplus;
}

/** A path from a node that has too much to the nearest that lacks something. */
function relief(state: State, surplus: Float64Array, source: number): Path | null {
  const { network, hidden, values } = state;
  const entered = new Map<number, { readonly cell: number; readonly node: number }>();
  const queue = [source];
  for (const node of queue) {
    if ((surplus[node] ?? 0) < 0) {
      const path: { cell: number; node: number }[] = [];
      for (let step = entered.get(node); step !== undefined; step = entered.get(step.node)) path.push(step);
      return path;
    }
    for (const cell of network.touching[node] ?? []) {
      const next = across(network, cell, node);
      if (hidden[cell] === 0 || next === source || entered.has(next)) continue;
      if (room(state, values, { cell, node }) <= 0) continue;
      entered.set(next, { cell, node });
      queue.push(next);
    }
  }
  return null;
}

/** The node at the end of a path from a source. */
const endOf = ({ network }: State, path: Path): number => {
  const [last] = path;
  return last === undefined ? 0 : across(network, last.cell, last.node);
};

/**
 * Finds figures for hidden cells, within their bounds, that fulfil all sums; shown cells keep theirs.
 *
 * @param state - shown figures in place; what stands for hidden cells is replaced
 * @returns `null` where no such figures exist: what is shown contradicts itself or the bounds
 */
export function fit(state: State): State | null {
  const values = state.values.map((value, cell) => (state.hidden[cell] === 0 ? value : (state.low[cell] ?? 0)));
  const trial = { ...state, values };
  const surplus = surplusOf(trial);
  for (let node = 0; node < state.network.nodes; node += 1) {
    while ((surplus[node] ?? 0) > 0) {
      const path = relief(trial, surplus, node);
      if (path === null) return null;
      const end = endOf(trial, path);
      const rooms = path.map((step) => room(trial, values, step));
      const amount = Math.min(surplus[node] ?? 0, -(surplus[end] ?? 0), ...rooms);
      move(state.network, values, { path, amount });
      surplus[node] = (surplus[node] ?? 0) - amount;
      surplus[end] = (surplus[end] ?? 0) + amount;
    }
  }
  return surplus.every((rest) => rest === 0) ? trial : null;
}
