// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A compiled decision, taken apart. */
export interface Decision {
  readonly outcome: "met" | "not-met" | "unknown";
  /** Places of the reasons that are not met, and of those that are open. */
  readonly failed: readonly number[];
  readonly open: readonly number[];
}

const outcomes = ["not-met", "met", "not-met", "unknown"] as const;

/**
 * Takes the word apart that a compiled rule returns.
 *
 * @param word - from `decide`
 * @param reasons - how many reasons the version has
 * @example
 * import { readWord } from "@quartierkit/rules";
 * console.log(JSON.stringify(readWord(2 + 4, 2))); // → {"outcome":"not-met","failed":[0],"open":[]}
 */
export function readWord(word: number, reasons: number): Decision {
  const places = Array.from({ length: reasons }, (_, index) => index);
  const has = (bit: number): boolean => Math.floor(word / (4 * 2 ** bit)) % 2 === 1;
  return {
    outcome: outcomes[word % 4] ?? "unknown",
    failed: places.filter((place) => has(place)),
    open: places.filter((place) => has(reasons + place)),
  };
}
