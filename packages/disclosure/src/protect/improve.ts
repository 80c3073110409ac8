// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pickFrom, shuffled } from "../random/random.ts";
import type { Random } from "../random/random.ts";
import { costOf, secondaryOf } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";
import { secureAll } from "./secure.ts";
import { thin } from "./thin.ts";

interface Kept {
  readonly hidden: Uint8Array;
  readonly witness: ReadonlyMap<number, ReadonlySet<number>>;
  readonly cost: number;
}

const keep = (pattern: Pattern): Kept => ({
  hidden: pattern.state.hidden.slice(),
  witness: new Map(pattern.witness),
  cost: costOf(pattern),
});

function restore({ state, witness }: Pattern, kept: Kept): void {
  state.hidden.set(kept.hidden);
  for (const [cell, found] of kept.witness) witness.set(cell, found);
}

/** Prices a little off the true ones, so that other ways of the same length are tried as well. */
const otherPrices = (cost: Float64Array, random: Random): Float64Array =>
  cost.map((price) => price * (0.75 + random() / 2));

/** Shows some cells again, needed or not, and hides what is then missing, in another order. */
function rebuild(pattern: Pattern, random: Random): void {
  const { state, sensitive } = pattern;
  const secondary = secondaryOf(pattern);
  const removed = new Set(pickFrom(secondary, Math.ceil(secondary.length / 3), random));
  for (const cell of removed) state.hidden[cell] = 0;
  secureAll({ ...pattern, cost: otherPrices(pattern.cost, random) }, shuffled(sensitive, random));
  thin(pattern);
}

/**
 * Looks for a cheaper pattern by taking parts away and building them anew, a fixed number of times.
 *
 * @param pattern - all its sensitive cells are safe before and after
 * @param rounds - how often
 * @param random - the same numbers lead to the same pattern
 */
export function improve(pattern: Pattern, rounds: number, random: Random): void {
  let best = keep(pattern);
  for (let round = 0; round < rounds; round += 1) {
    rebuild(pattern, random);
    if (costOf(pattern) <= best.cost) best = keep(pattern);
    else restore(pattern, best);
  }
}
