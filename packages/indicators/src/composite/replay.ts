// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { withExclusions } from "./counting.ts";
import { findIn } from "./findings.ts";
import { principalComponent } from "./principal-component.ts";
import type { ComponentResult } from "./principal-component.ts";
import { rankedDomains } from "./ranked-domains.ts";
import type { RankedResult } from "./ranked-domains.ts";
import type { AnyRecipe, IndexRecipe, RankedRecipe } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";
import { standardisedSum } from "./standardised-sum.ts";
import type { IndexResult } from "./standardised-sum.ts";

/** What a recipe of this kind makes. */
export type ResultOf<R extends AnyRecipe> = R extends IndexRecipe
  ? IndexResult
  : R extends RankedRecipe
    ? RankedResult
    : ComponentResult;

/** Everything that somebody needs to make the index again: replaying `recipe` on `inputs` gives `result`. */
export interface IndexRecord<R extends AnyRecipe = AnyRecipe> {
  readonly recipe: R;
  readonly inputs: readonly IndexRow[];
  readonly result: ResultOf<R>;
}

/**
 * Makes a composite index from a recipe and one row per area. Suppressed or smoothed figures do not belong in the rows
 * and are refused where `statuses` says that they are: a z-value together with mean and spread gives the share back.
 *
 * @param recipe - e.g. `berlinMss`, `withColumns(berlinMss, …)`, `rankedRecipe([…])`
 * @param rows - one per area; an excluded area counts for nothing and stays in the result
 * @returns an area that lacks a value has `null` for that index and a finding; the others are made without it. Where no
 *   index can be made (one area, a column without spread) all are `null` and a finding says why.
 * @example
 * import { berlinMss, replay, withColumns } from "@quartierkit/indicators";
 * const recipe = withColumns(berlinMss, { status: ["share"] });
 * const rows = [3, 4, 5, 20].map((share, index) => ({ id: `area-${index}`, values: { share } }));
 * console.log(replay(recipe, rows).areas.map(({ statusClass }) => statusClass).join(" ")); // → 2 2 2 4
 */
export function replay<R extends AnyRecipe>(recipe: R, rows: readonly IndexRow[]): ResultOf<R>;
export function replay(recipe: AnyRecipe, rows: readonly IndexRow[]): IndexResult | RankedResult | ComponentResult {
  const all = withExclusions(recipe, rows);
  const said = { assumptions: recipe.assumptions ?? [], findings: findIn({ recipe, rows: all }) };
  if (recipe.method === "ranked-domains") return { ...rankedDomains(recipe, all), ...said };
  if (recipe.method === "principal-component") return { ...principalComponent(recipe, all), ...said };
  return { ...standardisedSum(recipe, all), ...said };
}

/**
 * The index together with its recipe and inputs, for publication and audit.
 *
 * @param recipe - how the index is made
 * @param inputs - one row per area
 */
export const indexRecord = <R extends AnyRecipe>(recipe: R, inputs: readonly IndexRow[]): IndexRecord<R> => ({
  recipe,
  inputs,
  result: replay(recipe, inputs),
});
