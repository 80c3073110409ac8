// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Letters to look for, four at a time, as numbers with their places; the last ones overlap where the length is no multiple of four. Most
 * are found by three numbers, which stand in fields of their own because that is where they are read fastest.
 */
export interface Pattern {
  readonly length: number;
  /** The first four letters, as far as there are so many. */
  readonly head: number;
  readonly mask: number;
  readonly second: number;
  readonly secondAt: number;
  readonly third: number;
  readonly thirdAt: number;
  /** What is left of long ones. */
  readonly rest: readonly { readonly word: number; readonly at: number }[];
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
  const wordAt = (at: number): number => view.getInt32(at, true);
  const places = Array.from({ length: Math.max(0, Math.ceil(length / wordLength) - 1) }, (_, index) =>
    Math.min(wordLength * (index + 1), length - wordLength),
  );
  const mask = length >= wordLength ? -1 : (1 << (8 * length)) - 1;
  const [secondAt = 0, thirdAt = 0, ...others] = places;
  return {
    length,
    head: wordAt(0) & mask,
    mask,
    second: secondAt === 0 ? 0 : wordAt(secondAt),
    secondAt,
    third: thirdAt === 0 ? 0 : wordAt(thirdAt),
    thirdAt,
    rest: others.map((at) => ({ word: wordAt(at), at })),
  };
}

function restGoesOn({ rest }: Pattern, text: DataView, at: number): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const part = rest[index];
    if (part !== undefined && text.getInt32(at + part.at, true) !== part.word) return false;
  }
  return true;
}

/**
 * Whether a text goes on with a pattern.
 *
 * @param pattern - the letters
 * @param text - the text
 * @param at - where
 * @param head - the four letters there, that were read for many patterns
 */
export function goesOn(pattern: Pattern, text: DataView, at: number, head: number): boolean {
  const { secondAt, thirdAt } = pattern;
  if ((head & pattern.mask) !== pattern.head) return false;
  if (secondAt === 0) return true;
  if (text.getInt32(at + secondAt, true) !== pattern.second) return false;
  if (thirdAt === 0) return true;
  return (
    text.getInt32(at + thirdAt, true) === pattern.third && (pattern.rest.length === 0 || restGoesOn(pattern, text, at))
  );
}
