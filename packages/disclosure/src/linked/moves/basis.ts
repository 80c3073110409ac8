// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { System } from "../linked-tables.ts";

/**
 * A basis of the simplex method for “every sum stays as it is”. Each cell has two columns, upwards (its number) and downwards (that
 * plus the number of cells), so that both can have a price; behind them each sum has a slack that never moves.
 */
export interface Basis {
  readonly cells: number;
  readonly sums: number;
  /** In which sums a cell stands, and with which sign: from `starts` of its number to `starts` of the next. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly signs: Int8Array;
  /** Which column stands at each place of the basis. */
  readonly members: Int32Array;
  /** At which place a column stands, or -1. */
  readonly places: Int32Array;
  /** The inverse, column after column. */
  readonly inverse: Float64Array;
}

/** Sums as columns: parts count up, totals down; what stands on both sides of one sum cancels out. */
function columnsOf({ values, sums }: System): Pick<Basis, "starts" | "entries" | "signs"> {
  const columns = values.map(() => new Map<number, number>());
  const add = (cell: number, sum: number, sign: number) =>
    columns[cell]?.set(sum, (columns[cell].get(sum) ?? 0) + sign);
  for (const [sum, { total, parts }] of sums.entries()) {
    for (const part of parts) add(part, sum, 1);
    add(total, sum, -1);
  }
  const kept = columns.map((column) => [...column].filter(([, sign]) => sign !== 0));
  const starts = new Int32Array(values.length + 1);
  for (const [cell, column] of kept.entries()) starts[cell + 1] = (starts[cell] ?? 0) + column.length;
  const all = kept.flat();
  return { starts, entries: Int32Array.from(all, ([sum]) => sum), signs: Int8Array.from(all, ([, sign]) => sign) };
}

/** The basis that is there before anything moves. */
export function slackBasis(system: System): Basis {
  const [cells, sums] = [system.values.length, system.sums.length];
  const places = new Int32Array(2 * cells + sums).fill(-1);
  const inverse = new Float64Array(sums * sums);
  for (let sum = 0; sum < sums; sum += 1) {
    places[2 * cells + sum] = sum;
    inverse[sum * sums + sum] = 1;
  }
  const members = Int32Array.from({ length: sums }, (_, sum) => 2 * cells + sum);
  return { cells, sums, ...columnsOf(system), members, places, inverse };
}

/** By how much the members of the basis change against one more of a column. */
export function changeBy({ cells, sums, starts, entries, signs, inverse }: Basis, column: number): Float64Array {
  const change = new Float64Array(sums);
  const isDown = column >= cells;
  const cell = isDown ? column - cells : column;
  for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at += 1) {
    const sign = (signs[at] ?? 0) * (isDown ? -1 : 1);
    const start = (entries[at] ?? 0) * sums;
    for (let place = 0; place < sums; place += 1)
      change[place] = (change[place] ?? 0) + sign * (inverse[start + place] ?? 0);
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
    const start = sum * sums;
    const scaled = (inverse[start + place] ?? 0) / pivot;
    if (scaled === 0) continue;
    for (let at = 0; at < sums; at += 1) inverse[start + at] = (inverse[start + at] ?? 0) - (change[at] ?? 0) * scaled;
    inverse[start + place] = scaled;
  }
  places[members[place] ?? 0] = -1;
  members[place] = entering;
  places[entering] = place;
}
