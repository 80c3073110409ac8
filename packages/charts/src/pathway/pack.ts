// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Puts each thing in the first row where it touches nothing; returns the row of each, in the order given. */
export const packRows = (extents: readonly Extent[], distance: number): readonly number[] => {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const isFree = (row: readonly Extent[]): boolean =>
      row.every((other) => extent.left >= other.right + distance || extent.right + distance <= other.left);
    const free = rows.findIndex(isFree);
    const index = free === -1 ? rows.length : free;
    rows[index] = [...(rows[index] ?? []), extent];
    return index;
  });
};
