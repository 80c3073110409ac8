// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Move } from "./move.ts";
import type { Task } from "./pattern.ts";
import { wayOut } from "./way-out.ts";
import type { WayOut } from "./way-out.ts";

/** The cheaper of the two ways a cell can move by 1. */
export function cheapestWayOut({ ground }: Pick<Task, "ground">, cell: number, cost: Float64Array): WayOut | null {
  const up = wayOut(ground, { cell, by: 1 }, { cost });
  if (up?.cost === 0) return up;
  return wayOut(ground, { cell, by: -1 }, { cost, ...(up === null ? {} : { below: up.cost }) }) ?? up;
}

/**
 * Adds moves until every target is moved by one of them.
 *
 * @param task - what has to be protected
 * @param moves - to begin with
 * @param order - in which order targets are looked at; `weight` other prices than the task has
 * @returns all moves, or those until the target for which there is none
 */
export function secure(
  { ground, targets, fixed, weight: own }: Task,
  moves: readonly Move[],
  { order = targets, weight = own }: { readonly order?: readonly number[]; readonly weight?: Float64Array } = {},
): { readonly moves: readonly Move[]; readonly failed?: number } {
  const all = [...moves];
  const moved = new Set(all.flatMap((move) => [...move.keys()]));
  const cost = weight.map((price, cell) => (fixed.has(cell) || moved.has(cell) ? 0 : price));
  for (const target of order) {
    if (moved.has(target)) continue;
    const way = cheapestWayOut({ ground }, target, cost);
    if (way === null) return { moves: all, failed: target };
    all.push(way.move);
    for (const cell of way.move.keys()) {
      moved.add(cell);
      cost[cell] = 0;
    }
  }
  return { moves: all };
}
