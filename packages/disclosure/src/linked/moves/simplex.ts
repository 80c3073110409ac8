// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { changeBy, exchange } from "./basis.ts";
import type { Basis } from "./basis.ts";

/** What is smaller comes from rounding. */
export const tolerance = 1e-9;

/** After so many steps without progress columns are taken in their order (Bland), which cannot go round in circles. */
const patience = 40;

/** A search of this kind takes tens of steps; one that does not end is given up, and what it found is still a move. */
const mostSteps = 20_000;

/** How far each column may move from nothing, and what one of it costs. */
export interface Prices {
  readonly most: Float64Array;
  readonly cost: Float64Array;
}

interface Run extends Prices {
  readonly basis: Basis;
  readonly moved: Float64Array;
  /** What a sum is worth that is off by one. */
  readonly worth: Float64Array;
}

/** A column that makes the move cheaper: which, in which direction, and by how much. */
interface Entering {
  readonly column: number;
  readonly by: 1 | -1;
  readonly reduced: number;
}

function begin(basis: Basis, prices: Prices): Run {
  const { sums, members, inverse } = basis;
  const worth = new Float64Array(sums);
  for (let place = 0; place < sums; place += 1) {
    const cost = prices.cost[members[place] ?? 0] ?? 0;
    if (cost === 0) continue;
    for (let sum = 0; sum < sums; sum += 1) worth[sum] = (worth[sum] ?? 0) + cost * (inverse[sum * sums + place] ?? 0);
  }
  return { ...prices, basis, worth, moved: new Float64Array(prices.most.length) };
}

/** By how much one more of a column changes the price, 0 where it cannot make the move cheaper. */
function reducedOf({ basis, most, cost, moved }: Run, column: number, worth: number): number {
  if ((basis.places[column] ?? 0) >= 0) return 0;
  const reduced = (cost[column] ?? 0) - worth;
  const at = moved[column] ?? 0;
  if (reduced < -tolerance) return at < (most[column] ?? 0) ? reduced : 0;
  return reduced > tolerance && at > 0 ? reduced : 0;
}

/** What the sums of a cell are worth. */
function worthOf({ basis, worth }: Run, cell: number): number {
  let own = 0;
  for (let at = basis.starts[cell] ?? 0; at < (basis.starts[cell + 1] ?? 0); at += 1)
    own += (basis.signs[at] ?? 0) * (worth[basis.entries[at] ?? 0] ?? 0);
  return own;
}

function entering(run: Run, inOrder: boolean): Entering | null {
  const { cells } = run.basis;
  let [column, best] = [-1, 0];
  for (let cell = 0; cell < cells; cell += 1) {
    if (inOrder && column >= 0) break;
    if (run.most[cell] === 0 && run.most[cell + cells] === 0) continue;
    const worth = worthOf(run, cell);
    const [up, down] = [reducedOf(run, cell, worth), reducedOf(run, cell + cells, -worth)];
    const isUp = Math.abs(up) >= Math.abs(down);
    const reduced = isUp ? up : down;
    if (Math.abs(reduced) <= Math.abs(best) + tolerance) continue;
    column = isUp ? cell : cell + cells;
    best = reduced;
  }
  return column === -1 ? null : { column, by: best < 0 ? 1 : -1, reduced: best };
}

/** How far one can go, and the place of the basis that stops it; -1 where the column comes to its own end. */
function furthest(
  { basis, most, moved }: Run,
  { column, by }: Entering,
  at: { change: Float64Array; inOrder: boolean },
) {
  const { change, inOrder } = at;
  let step = by === 1 ? (most[column] ?? 0) - (moved[column] ?? 0) : (moved[column] ?? 0);
  let place = -1;
  for (let next = 0; next < change.length; next += 1) {
    const rate = -by * (change[next] ?? 0);
    if (Math.abs(rate) <= tolerance) continue;
    const member = basis.members[next] ?? 0;
    const room = rate < 0 ? (moved[member] ?? 0) : (most[member] ?? 0) - (moved[member] ?? 0);
    const limit = Math.max(0, room / Math.abs(rate));
    if (limit > step + tolerance) continue;
    const isFirst = limit < step - tolerance || place === -1;
    const isSteeper = inOrder
      ? member < (basis.members[place] ?? 0)
      : Math.abs(rate) > Math.abs(change[place] ?? 0) + tolerance;
    if (!isFirst && !isSteeper) continue;
    step = Math.min(step, limit);
    place = next;
  }
  return { step, place };
}

function slide({ basis, moved }: Run, column: number, { by, change }: { by: number; change: Float64Array }): void {
  if (by === 0) return;
  moved[column] = (moved[column] ?? 0) + by;
  for (const [place, member] of basis.members.entries())
    moved[member] = (moved[member] ?? 0) - by * (change[place] ?? 0);
}

/** One step of the method; answers how far it went. */
function advance(run: Run, one: Entering, inOrder: boolean): number {
  const { basis, moved, worth, most } = run;
  const { sums, members, inverse } = basis;
  const change = changeBy(basis, one.column);
  const { step, place } = furthest(run, one, { change, inOrder });
  slide(run, one.column, { by: one.by * step, change });
  if (place === -1) return step;
  const price = one.reduced / (change[place] ?? 1);
  for (let sum = 0; sum < sums; sum += 1) worth[sum] = (worth[sum] ?? 0) + price * (inverse[sum * sums + place] ?? 0);
  const leaving = members[place] ?? 0;
  const end = most[leaving] ?? 0;
  moved[leaving] = (moved[leaving] ?? 0) > end / 2 ? end : 0;
  exchange(basis, one.column, { place, change });
  return step;
}

/**
 * The cheapest move, by the simplex method with bounds. It begins where nothing moves, which fulfils every sum; so any basis will do, and the
 * one that is left is where the next search begins.
 *
 * @param basis - changed on the way
 * @param prices - costs below 0 are what the move is made for; such columns need an end
 * @returns by how much each cell moves; not always whole
 */
export function cheapestMove(basis: Basis, prices: Prices): Float64Array {
  const run = begin(basis, prices);
  const { cells } = basis;
  for (let [step, idle] = [0, 0]; step < mostSteps; step += 1) {
    const inOrder = idle > patience;
    const one = entering(run, inOrder);
    if (one === null) break;
    idle = advance(run, one, inOrder) > tolerance ? 0 : idle + 1;
  }
  return run.moved.slice(0, cells).map((up, cell) => up - (run.moved[cell + cells] ?? 0));
}
