// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Draws from a seeded sequence: the same seed gives the same people on every machine. */
export interface Draw {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly one: <const List extends readonly [unknown, ...unknown[]]>(options: List) => List[number];
  readonly chance: (probability: number) => boolean;
}

/**
 * A linear congruential generator with the constants of Numerical Recipes: good enough for examples, easy to port.
 *
 * @param seed - any whole number
 */
export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    one: (options) => options[whole(0, options.length - 1)] ?? options[0],
    chance: (probability) => next() < probability,
  };
}
