// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** For each code the offers that have it, one bit each. */
export interface CodeSets {
  readonly codes: readonly string[];
  /** One column after the other. */
  readonly columns: Uint32Array;
}

/** How many numbers of 32 bits hold one bit for each offer. */
export const widthFor = (size: number): number => Math.ceil(size / 32);

/** Sets the bit of an offer. */
export function setBit(bits: Uint32Array, row: number, start = 0): void {
  const cell = start + (row >>> 5);
  bits[cell] = (bits[cell] ?? 0) | (1 << (row & 31));
}

/** Whether the bit of an offer is set. */
export const hasBit = (bits: Uint32Array, row: number): boolean => (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

/**
 * Packs the codes of many offers.
 *
 * @param lists - the codes of each offer, in order
 */
export function packSets(lists: readonly (readonly string[])[]): CodeSets {
  const codes = [...new Set(lists.flat())].toSorted();
  const width = widthFor(lists.length);
  const starts = new Map(codes.map((code, at) => [code, at * width]));
  const columns = new Uint32Array(codes.length * width);
  for (const [row, list] of lists.entries()) for (const code of list) setBit(columns, row, starts.get(code));
  return { codes, columns };
}

/** The offers that have a code. */
export function columnOf({ codes, columns }: CodeSets, code: string, size: number): Uint32Array {
  const [at, width] = [codes.indexOf(code), widthFor(size)];
  return at === -1 ? new Uint32Array(width) : columns.subarray(at * width, (at + 1) * width);
}

/** The offers that have any of several codes; codes that no offer has are passed over. */
export function anyOf(sets: CodeSets, wanted: readonly string[], size: number): Uint32Array {
  const bits = new Uint32Array(widthFor(size));
  for (const code of wanted)
    for (const [at, word] of columnOf(sets, code, size).entries()) bits[at] = (bits[at] ?? 0) | word;
  return bits;
}

/** How many bits of a number are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many offers stand in both sets. */
export function countBoth(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += ones((a[at] ?? 0) & (b[at] ?? 0));
  return sum;
}
