// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { classOf } from "./classify.ts";
import type { IndexRecipe, RecipeGroup } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";
import { preciseSum, spreadOf, zOf } from "./standardise.ts";
import type { Spread } from "./standardise.ts";

/** One area in one index. */
export interface Placed {
  readonly z: Readonly<Record<string, number>>;
  readonly sum: number;
  readonly index: number;
  readonly class: string | number | null;
}

/** One index over all areas that count, with what it takes to check it by hand. */
export interface GroupResult {
  readonly areas: ReadonlyMap<string, Placed>;
  /** Mean and spread of each column. */
  readonly columns: Readonly<Record<string, Spread>>;
  readonly sum: Spread;
}

/** The values of a row for the columns; `null` where one of them is missing. */
function valuesOf(row: IndexRow, columns: readonly string[]): readonly number[] | null {
  const values = columns.map((column) => row.values[column] ?? Number.NaN);
  return values.every(Number.isFinite) ? values : null;
}

/**
 * Makes one index: z-values by column, their sum with equal weights, the sum standardised again, the class of the
 * unrounded result.
 *
 * @param group - columns and classes
 * @param rows - the areas that count; one that lacks a value of these columns is left out
 * @param deviation - which standard deviation
 */
export function replayGroup(
  { columns, classes }: RecipeGroup,
  rows: readonly IndexRow[],
  deviation: IndexRecipe["deviation"],
): GroupResult {
  const names = columns.map(({ column }) => column);
  const complete = rows.flatMap((row) => {
    const values = valuesOf(row, names);
    return values === null || columns.length === 0 ? [] : [{ id: row.id, values }];
  });
  const spreads = names.map((_, place) =>
    spreadOf(
      complete.map(({ values }) => values[place] ?? 0),
      deviation,
    ),
  );
  const scored = complete.map(({ id, values }) => {
    const z = spreads.map((spread, place) => zOf(values[place] ?? 0, spread));
    const signed = z.map((value, place) => (columns[place]?.polarity === "lower-is-worse" ? -value : value));
    return { id, z: Object.fromEntries(names.map((name, place) => [name, z[place] ?? 0])), sum: preciseSum(signed) };
  });
  const sum = spreadOf(
    scored.map((area) => area.sum),
    deviation,
  );
  const placed = scored.map(({ id, ...area }): readonly [string, Placed] => {
    const index = zOf(area.sum, sum);
    return [id, { ...area, index, class: classOf(index, classes) }];
  });
  return {
    areas: new Map(placed),
    columns: Object.fromEntries(names.map((name, place) => [name, spreads[place] ?? sum])),
    sum,
  };
}
