// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** For each offer a set of codes, one bit each. */
export interface CodeSets {
  readonly codes: readonly string[];
  /** How many numbers of 32 bits an offer takes. */
  readonly width: number;
  readonly bits: Uint32Array;
}

/**
 * Packs the codes of many offers.
 *
 * @param lists - the codes of each offer, in order
 */
export function packSets(lists: readonly (readonly string[])[]): CodeSets {
  const codes = [...new Set(lists.flat())].toSorted();
  const at = new Map(codes.map((code, index) => [code, index]));
  const width = Math.max(1, Math.ceil(codes.length / 32));
  const bits = new Uint32Array(lists.length * width);
  for (const [row, list] of lists.entries()) {
    for (const code of list) {
      const index = at.get(code) ?? 0;
      const cell = row * width + (index >>> 5);
      bits[cell] = (bits[cell] ?? 0) | (1 << (index & 31));
    }
  }
  return { codes, width, bits };
}

/** A mask for several codes; codes that no offer has are passed over. */
export function maskOf({ codes, width }: CodeSets, wanted: readonly string[]): Uint32Array {
  const mask = new Uint32Array(width);
  for (const code of wanted) {
    const index = codes.indexOf(code);
    if (index !== -1) mask[index >>> 5] = (mask[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return mask;
}

/** Whether an offer has any of the codes of a mask. */
export function hasAny({ bits, width }: CodeSets, row: number, mask: Uint32Array): boolean {
  for (let word = 0; word < width; word += 1)
    if (((bits[row * width + word] ?? 0) & (mask[word] ?? 0)) !== 0) return true;
  return false;
}

/** Adds one to the count of every code that an offer has. */
export function countCodes({ bits, width }: CodeSets, row: number, counts: Uint32Array): void {
  for (let word = 0; word < width; word += 1) {
    for (let rest = bits[row * width + word] ?? 0; rest !== 0; rest &= rest - 1) {
      const index = word * 32 + 31 - Math.clz32(rest & -rest);
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
}
