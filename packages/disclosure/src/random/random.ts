// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A source of numbers from 0 to below 1; the same seed gives the same numbers. */
export type Random = () => number;

/**
 * Numbers from a seed (mulberry32): for patterns and rounding that can be repeated, not for secrets.
 *
 * @param seed - a whole number
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const pairs = list.map((item) => ({ item, key: random() }));
  return pairs.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Some members of a list. */
export const pickFrom = <T>(list: readonly T[], count: number, random: Random): T[] =>
  shuffled(list, random).slice(0, count);
