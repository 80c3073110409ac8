// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { letter, skipValue, unsure, word as words } from "./json.ts";
import { goesOn, patternOf } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";

/** The code of what is not said. */
export const absent = 0;

/** Decides whether a value is one that the field can have. */
type IsValid = (value: unknown) => boolean;

interface Entry extends Pattern {
  readonly code: number;
}

/** The values of one field, each with a number: whatever depends on the field is decided once for each. */
export interface Codes {
  /** By code; the first is what is not said. */
  readonly values: unknown[];
  readonly isValid: IsValid;
  /** Which valid values are not told apart, but count as what is not said. */
  readonly isOther: IsValid;
  readonly most: number;
  /** By a hash of the first letters those that begin so. */
  readonly table: (Entry[] | undefined)[];
  /** Codes of no, yes and the single digits; 0 where there was none yet. */
  readonly short: Int32Array;
}

const slots = 256;

/**
 * An empty list of values.
 *
 * @param isValid - whether a value is one that the field can have
 * @param most - how many values there may be; what is beyond has no code
 * @param isOther - which valid values are not told apart; all are where it is absent
 */
export const newCodes = (isValid: IsValid, most: number, isOther: IsValid = () => false): Codes => ({
  values: [undefined],
  isValid,
  isOther,
  most,
  table: Array.from({ length: slots }, () => undefined),
  short: new Int32Array(12),
});

const slotOf = (head: number): number => (Math.imul(head, 0x9e3779b1) >>> 24) & (slots - 1);

const isEnd = (byte: number): boolean =>
  byte === letter.comma || byte === letter.closeObject || byte === letter.closeList || byte <= letter.space;

const decoder = new TextDecoder();

/** The value that letters write, if the field can have it. */
function valueOf({ isValid }: Codes, letters: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(letters));
  } catch {
    // No JSON: whoever reads the record as a whole says so.
    return undefined;
  }
  return isValid(value) ? value : undefined;
}

/** Values shorter than a word are found by what stands behind them too, so the slot is that of the word. */
function learn(codes: Codes, text: DataView, at: number, into: Coded): number {
  const behind = skipValue(text, at);
  if (behind < 0) return unsure;
  const letters = new Uint8Array(text.buffer.slice(text.byteOffset + at, text.byteOffset + behind));
  const value = codes.values.length > codes.most ? undefined : valueOf(codes, letters);
  if (value === undefined) return unsure;
  if (codes.isOther(value)) {
    into.code = absent;
    return behind;
  }
  into.code = codeOfValue(codes, value);
  const slot = slotOf(text.getInt32(at, true));
  (codes.table[slot] ??= []).push({ ...patternOf(letters), code: into.code });
  return behind;
}

/** A value may be written in several ways. */
function codeOfValue({ values }: Codes, value: unknown): number {
  const known = typeof value === "object" ? -1 : values.indexOf(value);
  return known > 0 ? known : values.push(value) - 1;
}

/** What was read. */
export interface Coded {
  code: number;
}

/** The place of a value of one word among the short ones; -1 for any other. */
function shortPlace(head: number): number {
  if (head === words.true) return 1;
  if (head === words.fals) return 0;
  const digit = (head & 0xff) - letter.zero;
  return digit >= 0 && digit <= 9 && isEnd((head >> 8) & 0xff) ? digit + 2 : -1;
}

/** How long the short ones are. */
const lengthOf = (place: number): number => (place === 1 ? 4 : place === 0 ? 5 : 1);

function readShort(codes: Codes, text: DataView, at: number, into: Coded): number {
  const place = shortPlace(text.getInt32(at, true));
  const behind = learn(codes, text, at, into);
  if (behind === at + lengthOf(place)) codes.short[place] = into.code;
  return behind;
}

function readOther(codes: Codes, text: DataView, at: number, into: Coded): number {
  const head = text.getInt32(at, true);
  const entries = codes.table[slotOf(head)];
  if (entries !== undefined)
    for (let index = 0; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === undefined || !goesOn(entry, text, at, head)) continue;
      const behind = at + entry.length;
      if (!isEnd(text.getUint8(behind))) continue;
      into.code = entry.code;
      return behind;
    }
  return learn(codes, text, at, into);
}

/**
 * Reads a value and finds its code.
 *
 * @param codes - the values of the field
 * @param text - the text
 * @param at - where the value begins
 * @param into - the code is written here
 * @returns where the text goes on; `unsure` for what is no value of the field, and where there are too many of them
 */
export function readCode(codes: Codes, text: DataView, at: number, into: Coded): number {
  const place = text.getUint8(at) === letter.quote ? -1 : shortPlace(text.getInt32(at, true));
  if (place < 0) return readOther(codes, text, at, into);
  const code = codes.short[place] ?? 0;
  const behind = at + lengthOf(place);
  if (code === 0 || (place === 0 && text.getUint8(at + 4) !== letter.e) || !isEnd(text.getUint8(behind)))
    return readShort(codes, text, at, into);
  into.code = code;
  return behind;
}
