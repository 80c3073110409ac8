// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AnyRecipe } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";

/** Statuses of figures that an index may be made of: counted or estimated by the office, and not withheld. */
const usable: ReadonlySet<string> = new Set(["measured", "estimated", "provisional", "true-zero"]);

/**
 * Tells whether a figure may not enter an index although it may be there: a smoothed one leans on its neighbours and
 * makes classes that no official index has, a suppressed one could be read off its z-value.
 */
export const isRefused = ({ statuses }: IndexRow, column: string): boolean =>
  !usable.has(statuses?.[column] ?? "measured");

/** The figure of a column; `null` where there is none that may be used. */
export function figureIn(row: IndexRow, column: string): number | null {
  const value = row.values[column];
  return typeof value === "number" && Number.isFinite(value) && !isRefused(row, column) ? value : null;
}

/** An area with all figures of an index. */
export interface Complete {
  readonly id: string;
  readonly values: readonly number[];
}

/** The areas that have every figure of an index; the others are reported by the checks. */
export function completeRows(rows: readonly IndexRow[], columns: readonly string[]): readonly Complete[] {
  return rows.flatMap((row) => {
    const values = columns.flatMap((column) => figureIn(row, column) ?? []);
    return columns.length === 0 || values.length < columns.length ? [] : [{ id: row.id, values }];
  });
}

/** The rows with the recipe's own exclusions applied. */
export function withExclusions({ exclusions, version }: AnyRecipe, rows: readonly IndexRow[]): readonly IndexRow[] {
  const ours = exclusions.filter(({ edition = version }) => edition === version);
  const reasons = new Map(ours.map(({ area, reason }) => [area, reason]));
  return rows.map((row) => {
    const reason = reasons.get(row.id);
    return reason === undefined ? row : { ...row, excluded: true, reason: row.reason ?? reason };
  });
}

/** One row per area: of an area that stands twice only the first counts. */
export function firstOfEach(rows: readonly IndexRow[]): readonly IndexRow[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** The rows whose figures make the index. */
export const countedRows = (rows: readonly IndexRow[]): readonly IndexRow[] =>
  firstOfEach(rows).filter(({ excluded }) => excluded !== true);
