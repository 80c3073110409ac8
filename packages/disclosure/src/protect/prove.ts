// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { rangeOf } from "../network/flow.ts";
import { labelsOf } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import type { Attacker } from "./options.ts";
import type { Pattern } from "./pattern.ts";
import { witnessOf } from "./safe.ts";
import { beginningOf } from "./start.ts";
import type { Beginning } from "./start.ts";

/** What an attacker can say at best about a hidden cell. */
export interface Range {
  readonly row: string;
  readonly col: string;
  readonly min: number;
  /** `null` where nothing bounds it. */
  readonly max: number | null;
}

/** What was proved about a pattern, and against whom. */
export interface Proof {
  /** Hidden cells whose figure follows from what is shown. */
  readonly recoverable: number;
  /** Smallest difference between the largest and the smallest possible figure of a hidden cell; `null` without hidden cells. */
  readonly narrowest: number | null;
  /** Against whom; `rule-aware` although nothing was asked for: protection against `told-all` was not possible. */
  readonly attacker: Attacker;
  /** Cells hidden by the rule whose safety is not proved if the attacker is also told that no other hidden cell is that small. */
  readonly unprovedIfToldAll: number;
  /** Lines withheld with their totals; the attacker is not told that these totals are small. */
  readonly withheldLines: readonly string[];
  /** What the attacker can say at best, cell by cell. */
  readonly ranges: readonly Range[];
}

/** Cells of a pattern that are hidden, with what can be said about them. */
export function rangesIn(pattern: Pattern): ReadonlyMap<number, { readonly min: number; readonly max: number }> {
  const { state } = pattern;
  const cells = [...state.hidden.keys()].filter((cell) => state.hidden[cell] === 1);
  return new Map(cells.map((cell) => [cell, rangeOf(state, cell)]));
}

/**
 * Shows cells again that no rule hides and that can be computed anyway: hiding them protects nobody.
 *
 * @param pattern - changed
 */
export function showComputable(pattern: Pattern): void {
  const primary = new Set(pattern.sensitive.map(({ cell }) => cell));
  for (const [cell, { min, max }] of rangesIn(pattern))
    if (min === max && !primary.has(cell)) pattern.state.hidden[cell] = 0;
}

/** How many sensitive cells can no longer be proved safe if all is told. */
function unprovedIfToldAll(beginning: Beginning, { state, sensitive }: Pattern): number {
  const told = beginningOf({ ...beginning, toldAll: true });
  const other = { ...told.state, hidden: state.hidden };
  return sensitive.filter((one) => witnessOf(other, one) === null).length;
}

/** The totals among withheld cells, by the labels of their lines. */
function withheldLines(grid: Grid, { sensitive }: Pattern, withheld: ReadonlySet<number>): readonly string[] {
  const primary = new Set(sensitive.map(({ cell }) => cell));
  return [...withheld].flatMap((cell) => {
    const { row, col } = labelsOf(grid, cell);
    const isMargin = row === "total" || col === "total";
    return isMargin && !primary.has(cell) ? [row === "total" ? col : row] : [];
  });
}

/**
 * Attacks a finished pattern: the smallest and largest possible figure of every hidden cell.
 *
 * @param beginning - what the attacker knows
 * @param pattern - what is hidden
 */
export function prove(beginning: Beginning, pattern: Pattern): Proof {
  const { grid, toldAll, withheld } = beginning;
  const ranges = [...rangesIn(pattern)].map(([cell, { min, max }]) => ({
    ...labelsOf(grid, cell),
    min,
    max: max === Infinity ? null : max,
  }));
  const widths = ranges.map(({ min, max }) => (max ?? Infinity) - min);
  const narrowest = Math.min(...widths);
  return {
    recoverable: widths.filter((width) => width === 0).length,
    narrowest: Number.isFinite(narrowest) ? narrowest : null,
    attacker: toldAll ? "told-all" : "rule-aware",
    unprovedIfToldAll: unprovedIfToldAll(beginning, pattern),
    withheldLines: withheldLines(grid, pattern, withheld),
    ranges,
  };
}
