// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Network } from "./network.ts";

/** A network with figures that fit, what is hidden, and within which bounds hidden cells may move. */
export interface State {
  readonly network: Network;
  /** Figures that fulfil all sums. */
  readonly values: Float64Array;
  readonly low: Float64Array;
  /** `Infinity` where there is no upper bound. */
  readonly high: Float64Array;
  /** 1 where a cell is hidden. */
  readonly hidden: Uint8Array;
}

/** The other end of a cell. */
export const across = ({ from, to }: Network, cell: number, node: number): number =>
  (from[cell] === node ? to[cell] : from[cell]) ?? 0;

/** How far a cell can still move if one walks over it from a node: up along the arc, down against it. */
export function room(
  { network, low, high }: State,
  values: Float64Array,
  step: { cell: number; node: number },
): number {
  const { cell, node } = step;
  const value = values[cell] ?? 0;
  return network.from[cell] === node ? (high[cell] ?? 0) - value : value - (low[cell] ?? 0);
}

/** Moves the cells of a path by an amount. */
export function move(
  { from }: Network,
  values: Float64Array,
  { path, amount }: { readonly path: Path; readonly amount: number },
): void {
  for (const { cell, node } of path) values[cell] = (values[cell] ?? 0) + (from[cell] === node ? amount : -amount);
}

/** Steps from a start to an end: each cell with the node from which it is entered. */
export type Path = readonly { readonly cell: number; readonly node: number }[];
