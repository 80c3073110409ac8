// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Outcome } from "../count/judge.ts";

/** What leaves say of a record: bits of a yes and of a no, in words of 32 leaves. */
export interface Marks {
  readonly yes: readonly number[];
  readonly no: readonly number[];
}

/** How many leaves stand in a word. */
const bits = 32;

/** How many words so many leaves take. */
export const wordsOf = (leaves: number): number => Math.max(1, Math.ceil(leaves / bits));

/** The word and the bit of a leaf. */
export const wordOf = (leaf: number): number => leaf >>> 5;
export const bitOf = (leaf: number): number => 1 << (leaf & 31);

/** Marks of some leaves. */
export function marked(outcomes: readonly { readonly leaf: number; readonly outcome: Outcome }[]): Marks {
  const words = wordsOf(Math.max(0, ...outcomes.map(({ leaf }) => leaf + 1)));
  const yes = Array.from({ length: words }, () => 0);
  const no = Array.from({ length: words }, () => 0);
  for (const { leaf, outcome } of outcomes) {
    const into = outcome === "met" ? yes : outcome === "not-met" ? no : null;
    if (into !== null) into[wordOf(leaf)] = (into[wordOf(leaf)] ?? 0) | bitOf(leaf);
  }
  return { yes, no };
}
