// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { text } from "./sight.ts";

/*
 * What has to be remembered of each record until all were read, since a later one may belong to the same participation: a row of numbers,
 * and the letters of its key and reference.
 */

/** Columns of a row; behind them stand the words of a yes and of a no. */
export const column = {
  entry: 0,
  exit: 1,
  cell: 2,
  keyAt: 3,
  keyLength: 4,
  refAt: 5,
  refLength: 6,
  hash: 7,
  /** Where the record stands in the file, in two halves. */
  placeLow: 8,
  placeHigh: 9,
  marks: 10,
} as const;

/** Rows, one after the other. */
export interface Rows {
  readonly words: number;
  readonly stride: number;
  count: number;
  data: Int32Array;
  letters: Uint8Array;
  used: number;
}

/** No rows. */
export const newRows = (words: number): Rows => {
  const stride = column.marks + 2 * words;
  return { words, stride, count: 0, data: new Int32Array(stride * 4096), letters: new Uint8Array(1 << 18), used: 0 };
};

/** Makes room for one more, and gives the place of its first column. */
export function addRow(rows: Rows): number {
  const at = rows.count * rows.stride;
  if (at + rows.stride > rows.data.length) {
    const larger = new Int32Array(rows.data.length * 2);
    larger.set(rows.data);
    rows.data = larger;
  }
  rows.count += 1;
  return at;
}

/** Makes room for letters. */
function reserve(rows: Rows, length: number): void {
  if (rows.used + length <= rows.letters.length) return;
  const larger = new Uint8Array(Math.max(rows.letters.length * 2, rows.used + length));
  larger.set(rows.letters);
  rows.letters = larger;
}

const prime = 16_777_619;

/** Adds letters behind the others, and to a hash. */
function addLetters(rows: Rows, source: DataView, { from, behind, hash: start }: Stretch): number {
  const { letters } = rows;
  let hash = start;
  let to = rows.used;
  for (let at = from; at < behind; at += 1) {
    const byte = source.getUint8(at);
    letters[to] = byte;
    hash = Math.imul(hash ^ byte, prime);
    to += 1;
  }
  rows.used = to;
  return hash;
}

interface Stretch {
  readonly from: number;
  readonly behind: number;
  readonly hash: number;
}

const seeds = { person: 2_166_136_261, ref: 84_696_351 } as const;

/** Bytes that stand in no text, between person and operation. */
const [ofPerson, ofRef] = [0xff, 0xfe];

/**
 * Writes the key of a row; two records have the same letters there if, and only if, they belong to one participation.
 *
 * @param rows - where it is written
 * @param at - the row
 * @param source - the letters
 * @param texts - where reference, person and operation begin and end, by `text`; a person of no length is none, and records are told apart
 *   by their reference then
 */
export function addKey(rows: Rows, at: number, source: DataView, texts: Int32Array): void {
  const place = (of: number): number => texts[of] ?? 0;
  const [refFrom, refBehind] = [place(text.ref), place(text.ref + 1)];
  const isNamed = place(text.person + 1) > place(text.person);
  const [from, behind] = isNamed ? [place(text.person), place(text.person + 1)] : [refFrom, refBehind];
  const [operation, end] = [place(text.operation), place(text.operation + 1)];
  reserve(rows, behind - from + end - operation + refBehind - refFrom + 1);
  const { data } = rows;
  const keyAt = rows.used;
  const half = addLetters(rows, source, { from, behind, hash: isNamed ? seeds.person : seeds.ref });
  rows.letters[rows.used] = isNamed ? ofPerson : ofRef;
  rows.used += 1;
  const hash = addLetters(rows, source, { from: operation, behind: end, hash: half });
  data[at + column.keyAt] = keyAt;
  data[at + column.keyLength] = rows.used - keyAt;
  data[at + column.hash] = hash ^ (hash >>> 16);
  data[at + column.refAt] = isNamed ? rows.used : keyAt;
  data[at + column.refLength] = refBehind - refFrom;
  if (isNamed) addLetters(rows, source, { from: refFrom, behind: refBehind, hash: 0 });
}

const half = 0x100000000;

/** Where a record stands in the file. */
export function setPlace({ data }: Rows, at: number, place: number): void {
  data[at + column.placeLow] = (place % half) | 0;
  data[at + column.placeHigh] = Math.floor(place / half);
}

/** Where the record of a row stands in the file. */
export const placeIn = ({ data }: Pick<Rows, "data">, at: number): number =>
  (data[at + column.placeHigh] ?? 0) * half + ((data[at + column.placeLow] ?? 0) >>> 0);

/** Several lists of rows as one. */
export function joined(parts: readonly Rows[]): Rows {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = newRows(first?.words ?? 1);
  whole.data = new Int32Array(parts.reduce((sum, { count, stride }) => sum + count * stride, 0));
  whole.letters = new Uint8Array(parts.reduce((sum, { used }) => sum + used, 0));
  for (const { data, count, stride, letters, used } of parts) {
    const start = whole.count * stride;
    whole.data.set(data.subarray(0, count * stride), start);
    whole.letters.set(letters.subarray(0, used), whole.used);
    for (let at = start; at < start + count * stride; at += stride) {
      whole.data[at + column.keyAt] = (whole.data[at + column.keyAt] ?? 0) + whole.used;
      whole.data[at + column.refAt] = (whole.data[at + column.refAt] ?? 0) + whole.used;
    }
    whole.count += count;
    whole.used += used;
  }
  return whole;
}
