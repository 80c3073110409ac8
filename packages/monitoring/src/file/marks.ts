// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { evaluateAll } from "@quartierkit/rules";
import type { Rule } from "@quartierkit/rules";
import { dayBefore } from "../count/judge.ts";
import type { Outcome } from "../count/judge.ts";
import type { RecordFacts } from "../record/facts.ts";

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

/** A leaf by its place, as a rule of its own. */
export interface PlacedRule {
  readonly place: number;
  readonly rule: Rule;
}

/**
 * Lets the engine decide leaves.
 *
 * @param leaves - which
 * @param facts - of a record
 * @param lawDay - of the rule set
 */
export function askedOf(leaves: readonly PlacedRule[], facts: RecordFacts, lawDay: string): Marks {
  const rules = leaves.map(({ rule }) => rule);
  const verdicts = evaluateAll(rules, facts, dayBefore(facts.entry), { lawDay });
  return marked(verdicts.map(({ outcome }, index) => ({ leaf: leaves[index]?.place ?? 0, outcome })));
}

/** Marks of some leaves. */
function marked(outcomes: readonly { readonly leaf: number; readonly outcome: Outcome }[]): Marks {
  const words = wordsOf(Math.max(0, ...outcomes.map(({ leaf }) => leaf + 1)));
  const yes = Array.from({ length: words }, () => 0);
  const no = Array.from({ length: words }, () => 0);
  for (const { leaf, outcome } of outcomes) {
    const into = outcome === "met" ? yes : outcome === "not-met" ? no : null;
    if (into !== null) into[wordOf(leaf)] = (into[wordOf(leaf)] ?? 0) | bitOf(leaf);
  }
  return { yes, no };
}
