// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A figure that stands in several sums. */
export interface LinkedCell {
  readonly id: string;
  /** A count from 0. */
  readonly value: number;
  /** Nobody publishes it, but it must not be found out, e.g. what an area has beyond another one. */
  readonly unpublished?: true;
}

/** A figure that is the sum of others. */
export interface LinkedSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Tables that hang together by common figures: several breakdowns of one margin, trees on both sides, overlapping areas. */
export interface LinkedTables {
  readonly cells: readonly LinkedCell[];
  readonly sums: readonly LinkedSum[];
}

/** Cells and sums by number, for computing. */
export interface System {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  /** Sums: the number of the total, and of its parts. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Sums by number, each once, in an order that does not depend on how they came. */
function sumsOf(sums: readonly LinkedSum[], number: (id: string) => number): System["sums"] {
  const sorted = sums.map(({ total, parts }) => ({
    total: number(total),
    parts: parts.map(number).toSorted((a, b) => a - b),
  }));
  const once = new Map(sorted.map((sum) => [JSON.stringify(sum), sum]));
  return [...once].toSorted(([one], [other]) => byId(one, other)).map(([, sum]) => sum);
}

/** The same by number; ids and sums are sorted, so that their order changes nothing. */
export function systemOf({ cells, sums }: LinkedTables): System {
  const sorted = cells.toSorted((one, other) => byId(one.id, other.id));
  const at = new Map(sorted.map(({ id }, index) => [id, index]));
  return {
    ids: sorted.map(({ id }) => id),
    values: sorted.map(({ value }) => value),
    sums: sumsOf(sums, (id) => at.get(id) ?? -1),
  };
}
