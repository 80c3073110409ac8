// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Ranks, 1 for the highest value.
 *
 * @param values - finite numbers
 * @param ties - equal values share the smallest of their ranks, or the mean of them
 * @returns in the order of the values
 */
export function ranksFromTop(values: readonly number[], ties: "lowest" | "mean"): readonly number[] {
  const above = new Map<number, number>();
  const equal = new Map<number, number>();
  for (const [place, value] of values.toSorted((a, b) => b - a).entries()) {
    if (!above.has(value)) above.set(value, place);
    equal.set(value, (equal.get(value) ?? 0) + 1);
  }
  return values.map((value) => {
    const lowest = (above.get(value) ?? 0) + 1;
    return ties === "lowest" ? lowest : lowest + ((equal.get(value) ?? 1) - 1) / 2;
  });
}

/**
 * The tenth a rank falls into: the smallest whole number from rank / n * 10 on. Multiplied first, because 3 / 10 * 10
 * need not be 3 on a machine.
 *
 * @param rank - from 1
 * @param n - how many are ranked
 */
export const tenthOf = (rank: number, n: number): number => Math.ceil((rank * 10) / n);
