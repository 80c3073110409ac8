// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isMargin, labelsOf, placeOf } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import type { PrimaryRule, Sensitive } from "./sensitive.ts";

/** Rules for sums of money, hours and the like, where a few contributors make up most of a cell. */
export interface MagnitudeRules {
  /** Hidden where the `n` largest contributors make up more than `k` percent. */
  readonly dominance?: { readonly n: number; readonly k: number };
  /** Hidden where the second largest contributor can estimate the largest closer than `p` percent. */
  readonly pPercent?: { readonly p: number };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * By how much the upper bound of a cell has to lie above its figure so that the rule is no longer broken; 0 or less: not broken.
 *
 * @param contributions - from 0, in any order
 * @param dominance - the `n` largest, and `k` percent
 */
export function dominanceGap(contributions: readonly number[], { n, k }: { n: number; k: number }): number {
  const sorted = contributions.toSorted((a, b) => b - a);
  return (sum(sorted.slice(0, n)) * 100) / k - sum(sorted);
}

/** The same for the p% rule. */
export function pPercentGap(contributions: readonly number[], { p }: { p: number }): number {
  const [first = 0, , ...rest] = contributions.toSorted((a, b) => b - a);
  return (first * p) / 100 - sum(rest);
}

/** Contributions to a cell; those to a margin are those to all cells it sums up. */
function contributionsTo(grid: Grid, cell: number, inner: Contributions): readonly number[] {
  const { row, column } = placeOf(grid, cell);
  const columns = column === grid.columns.length - 1 ? grid.columns.slice(0, -1).map((_, index) => index) : [column];
  const isWithin = (leaf: number): boolean => {
    for (let at = leaf; at >= 0; at = grid.parents[at] ?? -1) if (at === row) return true;
    return false;
  };
  const hasParts = new Set(grid.parents);
  return grid.rows.flatMap((_, leaf) =>
    hasParts.has(leaf) || !isWithin(leaf) ? [] : columns.flatMap((at) => inner[leaf]?.[at] ?? []),
  );
}

/** Single contributions by row and column; whole numbers, e.g. euros. Nobody contributes to two cells. */
export type Contributions = readonly (readonly (readonly number[])[])[];

function gapOf(
  contributions: readonly number[],
  { dominance, pPercent }: MagnitudeRules,
): [PrimaryRule, number] | null {
  const byDominance = dominance === undefined ? 0 : Math.ceil(dominanceGap(contributions, dominance));
  const byPercent = pPercent === undefined ? 0 : Math.ceil(pPercentGap(contributions, pPercent));
  if (byDominance <= 0 && byPercent <= 0) return null;
  return byDominance >= byPercent ? ["dominance", byDominance] : ["p-percent", byPercent];
}

/**
 * Cells in which single contributors could be estimated too closely. How far such a cell has to be able to move follows from
 * the rule: up by the gap, down by the gap as far as zero allows.
 */
export const dominated = (grid: Grid, inner: Contributions, rules: MagnitudeRules): Sensitive[] =>
  grid.values.flatMap((value, cell) => {
    const gap = gapOf(contributionsTo(grid, cell, inner), rules);
    if (gap === null) return [];
    const [rule, up] = gap;
    return [{ cell, rule, low: 0, high: Infinity, need: { up, down: Math.min(up, value), width: 1 } }];
  });

/** Cells whose contributions do not add up to their figure. */
export const unexplained = (grid: Grid, inner: Contributions): readonly { row: string; col: string }[] =>
  grid.values.flatMap((value, cell) =>
    isMargin(grid, cell) || sum(contributionsTo(grid, cell, inner)) === value ? [] : [labelsOf(grid, cell)],
  );
