// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textWidth } from "../text/measure.ts";
import type { Font } from "../text/measure.ts";

/** A word in the middle over a place. */
interface Placed {
  readonly x: number;
  readonly text: string;
}

/**
 * The words that do not run into the one before, from the left on; where one is left out its line or its row stays.
 *
 * @param words - by their places, in order
 * @param font - in which they are written
 */
export function apart<Word extends Placed>(words: readonly Word[], font: Font): readonly Word[] {
  let free = -Infinity;
  return words.filter(({ x, text }) => {
    const half = textWidth(text, font) / 2;
    const fits = x - half >= free;
    if (fits) free = x + half + 4;
    return fits;
  });
}
