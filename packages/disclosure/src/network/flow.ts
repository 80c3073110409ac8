// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { across, move, room } from "./state.ts";
import type { Path, State } from "./state.ts";

/** From where to where, past which cell, and how much is wanted at most. */
export interface Wanted {
  readonly source: number;
  readonly sink: number;
  readonly without: number;
  readonly limit: number;
}

/** Walks back from the end of a search to its start. */
export function walkBack(state: State, entered: Int32Array, { source, sink }: Pick<Wanted, "source" | "sink">): Path {
  const path: { cell: number; node: number }[] = [];
  for (let at = sink; at !== source;) {
    const cell = entered[at] ?? 0;
    const node = across(state.network, cell, at);
    path.push({ cell, node });
    at = node;
  }
  return path;
}

/** The shortest path over hidden cells that can still move, or `null`. */
function search(state: State, values: Float64Array, { source, sink, without }: Wanted): Path | null {
  const { network, hidden } = state;
  const entered = new Int32Array(network.nodes).fill(-1);
  const queue = [source];
  for (const node of queue) {
    for (const cell of network.touching[node] ?? []) {
      if (hidden[cell] === 0 || cell === without) continue;
      const next = across(network, cell, node);
      if (next === source || entered[next] !== -1 || room(state, values, { cell, node }) <= 0) continue;
      entered[next] = cell;
      if (next === sink) return walkBack(state, entered, { source, sink });
      queue.push(next);
    }
  }
  return null;
}

/**
 * Moves as much as possible from one node to another over hidden cells, at most what is wanted.
 *
 * @param state - bounds and hidden cells
 * @param values - figures, changed on the way
 * @param wanted - the ends, a cell that stays as it is, and the limit
 * @returns how much was moved; `Infinity` where nothing bounds it
 */
export function push(state: State, values: Float64Array, wanted: Wanted): number {
  let pushed = 0;
  while (pushed < wanted.limit) {
    const path = search(state, values, wanted);
    if (path === null) return pushed;
    const amount = Math.min(wanted.limit - pushed, ...path.map((step) => room(state, values, step)));
    if (amount === Infinity) return Infinity;
    move(state.network, values, { path, amount });
    pushed += amount;
  }
  return pushed;
}

/** In which direction a cell is moved. */
export type Direction = "up" | "down";

/** The way around that lets a cell move: from its end back to its start for more, the other way for less. */
export function around({ network }: State, cell: number, direction: Direction): Pick<Wanted, "source" | "sink"> {
  const [start, end] = [network.from[cell] ?? 0, network.to[cell] ?? 0];
  return direction === "up" ? { source: end, sink: start } : { source: start, sink: end };
}

/** How far the bounds of a cell itself let it move. */
export function ownRoom({ values, low, high }: State, cell: number, direction: Direction): number {
  const value = values[cell] ?? 0;
  return direction === "up" ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0);
}

/**
 * The smallest and the largest value a hidden cell can have, given all sums and all figures that are shown.
 *
 * @param state - figures that fit, bounds and hidden cells
 * @param cell - a hidden cell
 */
export function rangeOf(state: State, cell: number): { readonly min: number; readonly max: number } {
  const value = state.values[cell] ?? 0;
  const reach = (direction: Direction): number => {
    const limit = ownRoom(state, cell, direction);
    return push(state, state.values.slice(), { ...around(state, cell, direction), without: cell, limit });
  };
  return { min: value - reach("down"), max: value + reach("up") };
}
