// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Letters to look for, four at a time: as numbers with their places; the last ones overlap where the length is no multiple of four. */
export interface Pattern {
  readonly length: number;
  /** The first four letters, as far as there are so many. */
  readonly head: number;
  readonly mask: number;
  readonly words: Int32Array;
  readonly places: Int32Array;
}

/** As many letters as a word holds. */
const wordLength = 4;

/**
 * Makes a pattern.
 *
 * @param letters - at least one
 */
export function patternOf(letters: Uint8Array): Pattern {
  const { length } = letters;
  const padded = new Uint8Array(Math.max(length, wordLength));
  padded.set(letters);
  const view = new DataView(padded.buffer);
  const places = Int32Array.from({ length: Math.max(0, Math.ceil(length / wordLength) - 1) }, (_, index) =>
    Math.min(wordLength * (index + 1), length - wordLength),
  );
  return {
    length,
    head: view.getInt32(0, true),
    mask: length >= wordLength ? -1 : (1 << (8 * length)) - 1,
    words: places.map((place) => view.getInt32(place, true)),
    places,
  };
}

/**
 * Whether a text goes on with a pattern.
 *
 * @param pattern - the letters
 * @param text - the text
 * @param at - where
 * @param head - the four letters there, that were read for many patterns
 */
export function goesOn({ head: own, mask, words, places }: Pattern, text: DataView, at: number, head: number): boolean {
  if ((head & mask) !== own) return false;
  for (let index = 0; index < words.length; index += 1)
    if (text.getInt32(at + (places[index] ?? 0), true) !== words[index]) return false;
  return true;
}
