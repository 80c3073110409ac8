// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Sensitive } from "../primary/sensitive.ts";
import type { State } from "../network/state.ts";

/** The work on a pattern: which cells are hidden so far, and why each sensitive one is safe. */
export interface Pattern {
  /** Hidden cells are marked here and change while the pattern grows and shrinks. */
  readonly state: State;
  readonly sensitive: readonly Sensitive[];
  /** What hiding a cell costs; `Infinity` for a cell that must be shown. */
  readonly cost: Float64Array;
  /** Cells that stay hidden whatever it costs, sensitive or not. */
  readonly fixed: ReadonlySet<number>;
  /** For each sensitive cell the cells over which it can move. */
  readonly witness: Map<number, ReadonlySet<number>>;
}

/** Hidden cells that no rule hides and that could be shown again. */
export function secondaryOf({ state, sensitive, fixed }: Pattern): readonly number[] {
  const primary = new Set(sensitive.map(({ cell }) => cell));
  return [...state.hidden.keys()].filter((cell) => state.hidden[cell] === 1 && !primary.has(cell) && !fixed.has(cell));
}

/** What the secondary cells of a pattern cost. */
export const costOf = (pattern: Pattern): number =>
  secondaryOf(pattern).reduce((total, cell) => total + (pattern.cost[cell] ?? 0), 0);
