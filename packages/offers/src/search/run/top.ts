// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Keeps the best of many without sorting them all; of equals the ones told first. */
export interface Top {
  readonly offer: (row: number, value: number) => void;
  readonly rows: () => readonly number[];
}

/**
 * Makes a list of the best.
 *
 * @param size - how many are kept
 */
export function topOf(size: number): Top {
  const kept: { readonly row: number; readonly value: number }[] = [];
  const offer = (row: number, value: number): void => {
    if (size === 0 || (kept.length === size && value <= (kept[size - 1]?.value ?? 0))) return;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((kept[middle]?.value ?? 0) >= value) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, { row, value });
    if (kept.length > size) kept.pop();
  };
  return { offer, rows: () => kept.map(({ row }) => row) };
}
