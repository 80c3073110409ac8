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

/** The same by number; ids are sorted, so that their order changes nothing. */
export function systemOf({ cells, sums }: LinkedTables): System {
  const sorted = cells.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const at = new Map(sorted.map(({ id }, index) => [id, index]));
  const number = (id: string): number => at.get(id) ?? -1;
  return {
    ids: sorted.map(({ id }) => id),
    values: sorted.map(({ value }) => value),
    sums: sums.map(({ total, parts }) => ({ total: number(total), parts: parts.map(number) })),
  };
}
