// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMargin } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import type { Pattern } from "./pattern.ts";

/** What protection took away from the readers of a table. */
export interface Cost {
  /** Inner cells hidden by a rule, and hidden to protect those. */
  readonly primary: number;
  readonly secondary: number;
  /** Hidden margins, for either reason. */
  readonly margins: number;
  /** Sum of hidden inner figures, and of all. */
  readonly hiddenSum: number;
  readonly sum: number;
}

/** Counts what is hidden. Rows that sum up others count as margins; their figures are not added. */
export function costIn(grid: Grid, { state, sensitive }: Pattern): Cost {
  const byRule = new Set(sensitive.map(({ cell }) => cell));
  const parents = new Set(grid.parents);
  const isSum = (cell: number): boolean => isMargin(grid, cell) || parents.has(Math.floor(cell / grid.columns.length));
  const hidden = [...state.hidden.keys()].filter((cell) => state.hidden[cell] === 1);
  const inner = hidden.filter((cell) => !isSum(cell));
  const primary = inner.filter((cell) => byRule.has(cell)).length;
  return {
    primary,
    secondary: inner.length - primary,
    margins: hidden.length - inner.length,
    hiddenSum: inner.reduce((total, cell) => total + (grid.values[cell] ?? 0), 0),
    sum: grid.values.at(-1) ?? 0,
  };
}
