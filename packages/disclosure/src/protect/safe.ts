// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { around, ownRoom, push } from "../network/flow.ts";
import type { Direction } from "../network/flow.ts";
import type { State } from "../network/state.ts";
import type { Sensitive } from "../primary/sensitive.ts";

/** How far a cell moved in one direction, and where the table stands then. */
export interface Moved {
  readonly direction: Direction;
  readonly amount: number;
  readonly values: Float64Array;
}

/** Moves a cell over hidden cells as far as is wanted and possible. */
export function moved(
  state: State,
  cell: number,
  { direction, wanted }: { direction: Direction; wanted: number },
): Moved {
  const values = state.values.slice();
  const limit = Math.min(wanted, ownRoom(state, cell, direction));
  const amount = push(state, values, { ...around(state, cell, direction), without: cell, limit });
  return { direction, amount, values };
}

/** How far the cell moves both ways, at most as far as it needs to. */
export function bothWays(state: State, { cell, need }: Sensitive): { readonly up: Moved; readonly down: Moved } {
  const up = moved(state, cell, { direction: "up", wanted: Math.max(need.up, need.width) });
  const wanted = Math.max(need.down, need.width - up.amount);
  return { up, down: moved(state, cell, { direction: "down", wanted }) };
}

/** The cells that moved. */
function changed(values: Float64Array, ways: readonly Moved[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const way of ways) way.values.forEach((value, cell) => value !== values[cell] && cells.add(cell));
  return cells;
}

/**
 * Tells over which cells a sensitive cell can move as far as it needs to.
 *
 * @param state - what is hidden
 * @param one - a hidden, sensitive cell
 * @returns `null` where it cannot: it is not safe
 */
export function witnessOf(state: State, one: Sensitive): ReadonlySet<number> | null {
  const { up, down } = bothWays(state, one);
  const { need } = one;
  const isSafe = up.amount >= need.up && down.amount >= need.down && up.amount + down.amount >= need.width;
  return isSafe ? changed(state.values, [up, down]) : null;
}
