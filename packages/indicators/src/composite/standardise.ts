// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Centre and spread of a column over the areas that count. */
export interface Spread {
  readonly n: number;
  readonly mean: number;
  /** 0 where all values are the same. */
  readonly sd: number;
}

/** A sum that does not depend on the order in which small and large numbers come (Neumaier). */
export function preciseSum(values: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * Unweighted mean and standard deviation.
 *
 * @param values - values of the areas that count
 * @param deviation - divided by n (`population`) or by n - 1 (`sample`)
 */
export function spreadOf(values: readonly number[], deviation: "population" | "sample"): Spread {
  const n = values.length;
  const divisor = deviation === "population" ? n : n - 1;
  if (divisor < 1) return { n, mean: n === 0 ? 0 : preciseSum(values) / n, sd: 0 };
  const mean = preciseSum(values) / n;
  const sd = Math.sqrt(preciseSum(values.map((value) => (value - mean) ** 2)) / divisor);
  // What is left of equal values after rounding is no spread.
  const noise = Math.max(...values.map(Math.abs)) * 1e-13;
  return { n, mean, sd: sd <= noise ? 0 : sd };
}

/**
 * The value in standard deviations from the mean; 0 where all values are the same.
 *
 * @param value - value of one area
 * @param spread - of all areas that count
 */
export const zOf = (value: number, { mean, sd }: Spread): number => (sd === 0 ? 0 : (value - mean) / sd);
