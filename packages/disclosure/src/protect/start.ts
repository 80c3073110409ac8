// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { networkOf } from "../network/network.ts";
import type { State } from "../network/state.ts";
import type { Sensitive } from "../primary/sensitive.ts";
import { chanceFrom } from "../random/chance.ts";
import { cellAt, isMargin, labelsOf, placeOf } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import type { Pattern } from "./pattern.ts";

/** Margins are hidden only where nothing else helps, the grand total last of all. */
const marginCost = 1000;
const grandTotalCost = 1_000_000;

/** What a pattern begins with. */
export interface Beginning {
  readonly grid: Grid;
  readonly sensitive: readonly Sensitive[];
  readonly minimumCount: number;
  /** Whether the attacker is told that other hidden cells are not small. */
  readonly toldAll: boolean;
  /** Cells that are hidden whatever it costs. */
  readonly withheld: ReadonlySet<number>;
  /** Decides between patterns of as many cells, where it is given. */
  readonly key?: string;
}

/** Rows that stand for others are as good as margins. */
const isSum = (grid: Grid, cell: number): boolean =>
  isMargin(grid, cell) || grid.parents.includes(placeOf(grid, cell).row);

/**
 * What decides between patterns of as many cells, from 0 to 1: the smaller hidden sum, or chance from a key. Without a key, zeros and
 * figures that are just large enough to be shown come last: who guesses that a hidden zero is a zero, or that such a figure is no
 * smaller, knows more.
 */
function sharesOf({ grid, minimumCount, key }: Beginning): (value: number, cell: number) => number {
  const largest = Math.max(1, ...grid.values);
  if (key === undefined) return (value) => (value <= minimumCount ? 1 : value / (largest + 1));
  const chance = chanceFrom(key);
  return (_, cell) => chance(labelsOf(grid, cell));
}

/** Every hidden cell costs one, and a share of one that decides between patterns of as many cells. */
function costsOf(beginning: Beginning): Float64Array {
  const { grid } = beginning;
  const shareOf = sharesOf(beginning);
  const grandTotal = grid.values.length - 1;
  return Float64Array.from(grid.values, (value, cell) => {
    const share = shareOf(value, cell);
    const base = cell === grandTotal ? grandTotalCost : isSum(grid, cell) ? marginCost : 1;
    return base + share / (2 * grid.values.length);
  });
}

/** The bounds an attacker knows for cells that no rule hides, if they get hidden. */
const lowestOf = (value: number, { minimumCount, toldAll }: Beginning): number =>
  toldAll && value >= minimumCount ? minimumCount : 0;

/** Bounds of every cell as the attacker sees them once it is hidden. */
function boundsOf(beginning: Beginning): Pick<State, "low" | "high"> {
  const { grid, sensitive, toldAll, withheld } = beginning;
  const low = Float64Array.from(grid.values, (value, cell) => (withheld.has(cell) ? 0 : lowestOf(value, beginning)));
  const high = Float64Array.from(grid.values, (value, cell) =>
    toldAll && value === 0 && !withheld.has(cell) ? 0 : Infinity,
  );
  for (const one of sensitive) {
    low[one.cell] = one.low;
    high[one.cell] = one.high;
  }
  return { low, high };
}

/** A pattern in which only the sensitive cells are hidden. */
export function beginningOf(beginning: Beginning): Pattern {
  const { grid, sensitive, withheld } = beginning;
  const hidden = new Uint8Array(grid.values.length);
  for (const { cell } of sensitive) hidden[cell] = 1;
  for (const cell of withheld) hidden[cell] = 1;
  const state: State = {
    network: networkOf(grid),
    values: Float64Array.from(grid.values),
    hidden,
    ...boundsOf(beginning),
  };
  return { state, sensitive, cost: costsOf(beginning), fixed: withheld, witness: new Map() };
}

/** The line that a margin sums up, itself among them; `null` for a cell that sums up nothing. */
export function lineOf(grid: Grid, margin: number): readonly number[] | null {
  const { row, column } = placeOf(grid, margin);
  if (column === grid.columns.length - 1) return grid.columns.map((_, at) => cellAt(grid, row, at));
  const parts = grid.parents.flatMap((parent, part) => (parent === row ? [cellAt(grid, part, column)] : []));
  return parts.length === 0 ? null : [...parts, margin];
}
