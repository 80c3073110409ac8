// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CellName } from "../primary/given.ts";
import { randomFrom } from "./random.ts";

/** A number from a text (FNV-1a), spread over 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/**
 * Chances from a seed that can be repeated: the same seed and labels give the same chance, in whatever order.
 *
 * Who knows or guesses the seed can undo the rounding, and a number can be tried out. For publication hand in a keyed hash of
 * the labels instead and keep the key.
 *
 * @param seed - a text
 */
export const chanceFrom =
  (seed: string) =>
  ({ row, col }: CellName): number => {
    const random = randomFrom(hashed(JSON.stringify([seed, row, col])));
    random();
    return random();
  };
