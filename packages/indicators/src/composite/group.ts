// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { classOf } from "./classify.ts";
import { completeRows } from "./counting.ts";
import type { Complete } from "./counting.ts";
import type { IndexRecipe, RecipeClass, RecipeGroup } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";
import { preciseSum, spreadOf, zOf } from "./standardise.ts";
import type { Spread } from "./standardise.ts";

/** One area in one index. */
export interface Placed {
  readonly z: Readonly<Record<string, number>>;
  readonly sum: number;
  readonly index: number;
  readonly class: RecipeClass["class"] | null;
  readonly code: number | null;
}

/** One index over all areas that count, with what it takes to check it by hand. */
export interface GroupResult {
  /** Empty where no index can be made: fewer than two areas, a column or a sum without spread. */
  readonly areas: ReadonlyMap<string, Placed>;
  /** Mean and spread of each column. */
  readonly columns: Readonly<Record<string, Spread>>;
  readonly sum: Spread;
}

/** The class of an unrounded index, with its digit in the code of the combined group. */
export function placeIn(index: number, classes: readonly RecipeClass[]): Pick<Placed, "index" | "class" | "code"> {
  const found = classOf(index, classes);
  return { index, class: found?.class ?? null, code: found?.code ?? null };
}

/** Mean and spread of each column of an index. */
export const spreadsOf = (rows: readonly Complete[], width: number, deviation: IndexRecipe["deviation"]): Spread[] =>
  Array.from({ length: width }, (_, place) =>
    spreadOf(
      rows.map(({ values }) => values[place] ?? 0),
      deviation,
    ),
  );

/** 1 where a higher value raises the index, -1 where it lowers it. */
const signsOf = ({ columns }: RecipeGroup, { orientation }: IndexRecipe): readonly number[] =>
  columns.map(({ polarity }) =>
    (polarity === "higher-is-worse") === (orientation !== "higher-index-is-better") ? 1 : -1,
  );

/** What the recipe makes of a sum. */
export function indexOf(sum: number, spread: Spread, { combine }: IndexRecipe, columns: number): number {
  if (combine === "sum") return sum;
  return combine === "mean" ? sum / columns : zOf(sum, spread);
}

/**
 * Makes one index: z-values by column, their sum with equal weights, the sum standardised again (or what the recipe says
 * instead), the class of the unrounded result.
 *
 * @param recipe - deviation, orientation and what is made of the sum
 * @param group - columns and classes
 * @param rows - the areas that count; one that lacks a value of these columns is left out
 */
export function replayGroup(recipe: IndexRecipe, group: RecipeGroup, rows: readonly IndexRow[]): GroupResult {
  const names = group.columns.map(({ column }) => column);
  const complete = completeRows(rows, names);
  const spreads = spreadsOf(complete, names.length, recipe.deviation);
  const signs = signsOf(group, recipe);
  const scored = complete.map(({ id, values }) => {
    const z = spreads.map((spread, place) => zOf(values[place] ?? 0, spread));
    const sum = preciseSum(z.map((value, place) => value * (signs[place] ?? 1)));
    return { id, z: Object.fromEntries(names.map((name, place) => [name, z[place] ?? 0])), sum };
  });
  const sum = spreadOf(
    scored.map((area) => area.sum),
    recipe.deviation,
  );
  const isUsable = complete.length > 1 && [...spreads, sum].every(({ sd }) => sd > 0);
  const placed = (isUsable ? scored : []).map(({ id, ...area }): readonly [string, Placed] => {
    const index = indexOf(area.sum, sum, recipe, names.length);
    return [id, { ...area, ...placeIn(index, group.classes) }];
  });
  const columns = Object.fromEntries(names.map((name, place) => [name, spreads[place] ?? sum]));
  return { areas: new Map(placed), columns, sum };
}
