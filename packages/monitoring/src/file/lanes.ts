// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Program, Step } from "./program.ts";

/** So many participations are judged at once: one bit each. */
export const laneCount = 32;

/** How many bits are set. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) & 63;
}

/** Turns a square of 32 words with 32 bits round: bit _b_ of word _w_ becomes bit _w_ of word _b_. */
export function turned(square: Int32Array): void {
  let mask = 0x0000ffff;
  for (let width = 16; width !== 0; width >>>= 1) {
    for (let row = 0; row < laneCount; row = (row + width + 1) & ~width) {
      const [upper, lower] = [square[row] ?? 0, square[row + width] ?? 0];
      const moved = ((upper >>> width) ^ lower) & mask;
      square[row] = upper ^ (moved << width);
      square[row + width] = lower ^ moved;
    }
    mask ^= mask << (width >>> 1);
  }
}

/** For each step which lanes are a yes, and which are a no; a lane in neither is unknown. */
export interface Lanes {
  readonly yes: Int32Array;
  readonly no: Int32Array;
}

export const newLanes = ({ steps }: Program): Lanes => ({
  yes: new Int32Array(steps.length),
  no: new Int32Array(steps.length),
});

const at = (words: Int32Array, place: number): number => words[place] ?? 0;

function join({ yes, no }: Lanes, place: number, { op, of }: Extract<Step, { op: "all" | "any" }>): void {
  const [every, some] = op === "all" ? [yes, no] : [no, yes];
  let [both, either] = [-1, 0];
  for (const part of of) {
    both &= at(every, part);
    either |= at(some, part);
  }
  every[place] = both;
  some[place] = either;
}

/**
 * Judges all lanes.
 *
 * @param steps - of the program
 * @param lanes - of the steps; written
 * @param leaves - for each leaf which lanes are a yes, and which are a no
 */
export function judge(steps: readonly Step[], lanes: Lanes, leaves: Lanes): void {
  const { yes, no } = lanes;
  for (let place = 0; place < steps.length; place += 1) {
    const step = steps[place];
    if (step?.op === "leaf") {
      yes[place] = at(leaves.yes, step.leaf);
      no[place] = at(leaves.no, step.leaf);
    } else if (step?.op === "not") {
      yes[place] = at(no, step.of);
      no[place] = at(yes, step.of);
    } else if (step !== undefined) join(lanes, place, step);
  }
}
