// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Sensitive } from "../primary/sensitive.ts";
import { cheapestWay } from "./cheapest.ts";
import type { Way } from "./cheapest.ts";
import type { Pattern } from "./pattern.ts";
import { bothWays, witnessOf } from "./safe.ts";

/** The cheaper of the ways that bring a sensitive cell nearer to what it needs. */
function nextWay(pattern: Pattern, one: Sensitive): Way | null {
  const { cell, need } = one;
  const { up, down } = bothWays(pattern.state, one);
  const isNarrow = up.amount + down.amount < need.width;
  const ways = [up, down].flatMap((way) => {
    const isShort = way.amount < need[way.direction];
    const found = isShort || isNarrow ? cheapestWay(pattern, cell, way) : null;
    return found === null ? [] : [found];
  });
  return ways.toSorted((a, b) => a.cost - b.cost)[0] ?? null;
}

/**
 * Hides further cells until a sensitive cell is safe.
 *
 * @param pattern - grows
 * @param one - the cell
 * @returns `false` where hiding everything would not be enough
 */
export function secure(pattern: Pattern, one: Sensitive): boolean {
  const { state, witness } = pattern;
  for (;;) {
    const found = witnessOf(state, one);
    if (found !== null) {
      witness.set(one.cell, found);
      return true;
    }
    const way = nextWay(pattern, one);
    if (way === null) return false;
    for (const { cell } of way.path) state.hidden[cell] = 1;
  }
}

/** Hides further cells until all sensitive cells are safe; returns the first that cannot be made so. */
export const secureAll = (pattern: Pattern, order: readonly Sensitive[]): Sensitive | undefined =>
  order.find((one) => !secure(pattern, one));
