// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { secondaryOf } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";
import { witnessOf } from "./safe.ts";

/** Shows a cell again where all that relied on it stay safe another way. */
function show(pattern: Pattern, cell: number): boolean {
  const { state, sensitive, witness } = pattern;
  state.hidden[cell] = 0;
  const renewed = new Map<number, ReadonlySet<number>>();
  for (const one of sensitive) {
    if (witness.get(one.cell)?.has(cell) !== true) continue;
    const found = witnessOf(state, one);
    if (found === null) {
      state.hidden[cell] = 1;
      return false;
    }
    renewed.set(one.cell, found);
  }
  for (const [key, found] of renewed) witness.set(key, found);
  return true;
}

/**
 * Shows every cell again that is not needed, the dearest first.
 *
 * @param pattern - shrinks; all its sensitive cells are safe before and after
 */
export function thin(pattern: Pattern): void {
  const { cost } = pattern;
  for (const cell of secondaryOf(pattern).toSorted((a, b) => (cost[b] ?? 0) - (cost[a] ?? 0))) show(pattern, cell);
}
