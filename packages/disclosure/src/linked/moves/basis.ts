// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { System } from "../linked-tables.ts";

/** The sums in which a cell stands, and with which sign. */
export interface Column {
  readonly sums: readonly number[];
  readonly signs: readonly number[];
}

/**
 * A basis of the simplex method for “every sum stays as it is”. Each cell has two columns, upwards (its number) and downwards (that
 * plus the number of cells), so that both can have a price; behind them each sum has a slack that never moves.
 */
export interface Basis {
  readonly columns: readonly Column[];
  readonly sums: number;
  /** Which column stands at each place of the basis. */
  readonly members: Int32Array;
  /** At which place a column stands, or -1. */
  readonly places: Int32Array;
  /** The inverse, column after column. */
  readonly inverse: Float64Array;
}

/** Sums as columns: parts count up, totals down; what stands on both sides of one sum cancels out. */
function columnsOf({ values, sums }: System): readonly Column[] {
  const entries = values.map(() => new Map<number, number>());
  const add = (cell: number, sum: number, sign: number) =>
    entries[cell]?.set(sum, (entries[cell].get(sum) ?? 0) + sign);
  for (const [sum, { total, parts }] of sums.entries()) {
    for (const part of parts) add(part, sum, 1);
    add(total, sum, -1);
  }
  return entries.map((own) => {
    const kept = [...own].filter(([, sign]) => sign !== 0);
    return { sums: kept.map(([sum]) => sum), signs: kept.map(([, sign]) => sign) };
  });
}

/** The basis that is there before anything moves. */
export function slackBasis(system: System): Basis {
  const sums = system.sums.length;
  const before = 2 * system.values.length;
  const places = new Int32Array(before + sums).fill(-1);
  const inverse = new Float64Array(sums * sums);
  for (let sum = 0; sum < sums; sum += 1) {
    places[before + sum] = sum;
    inverse[sum * sums + sum] = 1;
  }
  const members = Int32Array.from({ length: sums }, (_, sum) => before + sum);
  return { columns: columnsOf(system), sums, members, places, inverse };
}

/** By how much the members of the basis change against one more of a column. */
export function changeBy({ columns, sums, inverse }: Basis, column: number): Float64Array {
  const change = new Float64Array(sums);
  const isDown = column >= columns.length;
  const cell = columns[isDown ? column - columns.length : column];
  for (const [at, sum] of cell?.sums.entries() ?? []) {
    const sign = isDown ? -(cell?.signs[at] ?? 0) : (cell?.signs[at] ?? 0);
    const own = inverse.subarray(sum * sums, (sum + 1) * sums);
    for (let place = 0; place < sums; place += 1) change[place] = (change[place] ?? 0) + sign * (own[place] ?? 0);
  }
  return change;
}

/** Takes a column into the basis, at the place of another one. */
export function exchange(
  basis: Basis,
  entering: number,
  { place, change }: { place: number; change: Float64Array },
): void {
  const { sums, inverse, members, places } = basis;
  const pivot = change[place] ?? 1;
  for (let sum = 0; sum < sums; sum += 1) {
    const own = inverse.subarray(sum * sums, (sum + 1) * sums);
    const scaled = (own[place] ?? 0) / pivot;
    if (scaled === 0) continue;
    for (let at = 0; at < sums; at += 1) own[at] = (own[at] ?? 0) - (change[at] ?? 0) * scaled;
    own[place] = scaled;
  }
  places[members[place] ?? 0] = -1;
  members[place] = entering;
  places[entering] = place;
}
