// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMove } from "./move.ts";
import type { Ground, Move } from "./move.ts";
import { cheapestMove, tolerance } from "./simplex.ts";
import type { Prices } from "./simplex.ts";

/** A cell, and whether it moves up or down. */
export interface Step {
  readonly cell: number;
  readonly by: 1 | -1;
}

/** A move, and what those cells cost that are not hidden yet. */
export interface WayOut {
  readonly move: Move;
  readonly cost: number;
}

/** Searches for whole numbers end after so many branches; the tables are close to networks, where there is one. */
const mostBranches = 24;

/** Steps that have to be taken, and steps that must not be. */
interface Branch {
  readonly taken: readonly Step[];
  readonly barred: readonly Step[];
}

/** How far cells move at most: published ones by 1, which keeps moves short and whole; what they make together as far as it has to. */
function pricesOf({ system, basis, low, high, unpublished }: Ground, cost: Float64Array, branch: Branch): Prices {
  const cells = system.values.length;
  const prices = { most: new Float64Array(2 * cells + basis.sums), cost: new Float64Array(2 * cells + basis.sums) };
  for (const [cell, value] of system.values.entries()) {
    const most = unpublished.has(cell) ? Infinity : 1;
    prices.most[cell] = Math.max(0, Math.min(most, (high[cell] ?? 0) - value));
    prices.most[cell + cells] = Math.max(0, Math.min(most, value - (low[cell] ?? 0)));
    prices.cost[cell] = cost[cell] ?? 0;
    prices.cost[cell + cells] = cost[cell] ?? 0;
  }
  const reward = -2 * (1 + cost.reduce((sum, one) => sum + one, 0));
  const column = ({ cell, by }: Step): number => (by === 1 ? cell : cell + cells);
  for (const { cell, by } of branch.taken) {
    const [there, back] = [column({ cell, by }), by === 1 ? cell + cells : cell];
    prices.most[there] = Math.min(1, prices.most[there] ?? 0);
    prices.most[back] = 0;
    prices.cost[there] = reward;
  }
  for (const step of branch.barred) prices.most[column(step)] = 0;
  return prices;
}

const isWhole = (by: number): boolean => Math.abs(by - Math.round(by)) < 1e-6;

/** A cell that moves by a fraction, published ones first. */
function brokenIn(moved: Float64Array, { unpublished }: Ground): Step | null {
  const step = (cell: number): Step => ({ cell, by: (moved[cell] ?? 0) > 0 ? 1 : -1 });
  const isBroken = (by: number, cell: number): boolean => !isWhole(by) && !unpublished.has(cell);
  const published = moved.findIndex(isBroken);
  if (published >= 0) return step(published);
  const any = moved.findIndex((by) => !isWhole(by));
  return any >= 0 ? step(any) : null;
}

function wholeOf(moved: Float64Array): Move {
  const move = new Map<number, number>();
  for (const [cell, by] of moved.entries()) if (Math.round(by) !== 0) move.set(cell, Math.round(by));
  return move;
}

/**
 * A cheap way to let a cell be 1 more or 1 less: other figures that fulfil all sums, with as few shown cells among them as possible.
 *
 * @param ground - cells, sums, and what is known
 * @param step - the cell, and the direction
 * @param costs - what it costs to hide each cell, 0 where it is hidden; a way has to be cheaper than `below`
 * @returns `null` where there is none, or none was found
 */
export function wayOut(
  ground: Ground,
  step: Step,
  costs: { readonly cost: Float64Array; readonly below?: number },
): WayOut | null {
  const { cost, below = Infinity } = costs;
  const open: Branch[] = [{ taken: [step], barred: [] }];
  let best: WayOut | null = null;
  for (let count = 0; count < mostBranches; count += 1) {
    const branch = open.pop();
    if (branch === undefined) return best;
    const moved = cheapestMove(ground.basis, pricesOf(ground, cost, branch));
    const price = moved.reduce((sum, by, cell) => sum + Math.abs(by) * (cost[cell] ?? 0), 0);
    const isReached = branch.taken.every(({ cell, by }) => (moved[cell] ?? 0) * by > 1 - 1e-6);
    if (!isReached || price >= (best?.cost ?? below) - tolerance) continue;
    const broken = brokenIn(moved, ground);
    if (broken === null) {
      const move = wholeOf(moved);
      if (isMove(ground, move)) best = { move, cost: price };
    } else {
      open.push({ ...branch, barred: [...branch.barred, broken] }, { ...branch, taken: [...branch.taken, broken] });
    }
  }
  return best;
}
