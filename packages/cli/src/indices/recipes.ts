// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { berlinMss, hamburgRise, nzdepRecipe, rankedRecipe, withColumns } from "@quartierkit/indicators";
import type { AnyRecipe, IndexRecipe } from "@quartierkit/indicators";
import type { Call } from "../arguments.ts";
import { UsageError } from "../error.ts";
import { columnsOf, namesOf } from "./columns.ts";
import { domainsOf } from "./domains.ts";

const summed =
  (recipe: IndexRecipe) =>
  (call: Call): AnyRecipe =>
    withColumns(recipe, {
      status: columnsOf(call, "status", "the columns of the status index"),
      dynamics: namesOf(call, "dynamics").length === 0 ? [] : columnsOf(call, "dynamics", "columns"),
    });

const recipes: Readonly<Record<string, (call: Call) => AnyRecipe>> = {
  "berlin-mss": summed(berlinMss),
  "hamburg-rise": summed(hamburgRise()),
  "ranked-domains": (call) => rankedRecipe(domainsOf(call)),
  nzdep: (call) => nzdepRecipe(columnsOf(call, "column", "the columns of the component")),
};

/** What `--recipe` takes. */
export const recipeNames: readonly string[] = Object.keys(recipes);

/** Columns that a call says are better when higher, and that its recipe does not have. */
function strangers(call: Call, recipe: AnyRecipe): readonly string[] {
  const known = new Set(columnNames(recipe));
  return namesOf(call, "lower-is-worse").filter((column) => !known.has(column));
}

/** The names of all columns of a recipe. */
export function columnNames(recipe: AnyRecipe): readonly string[] {
  if (recipe.method === "ranked-domains") return recipe.domains.map(({ column }) => column);
  if (recipe.method === "principal-component") return recipe.columns.map(({ column }) => column);
  return [...recipe.status.columns, ...recipe.dynamics.columns].map(({ column }) => column);
}

/**
 * The recipe of a call, with the columns that it names.
 *
 * @throws UsageError for an unknown recipe or one that lacks its columns
 */
export function recipeOf(call: Call): AnyRecipe {
  const name = call.option("recipe") ?? "";
  const make = Object.hasOwn(recipes, name) ? recipes[name] : undefined;
  if (make === undefined) throw new UsageError(`--recipe takes one of ${recipeNames.join(", ")}, not “${name}”.`);
  const recipe = make(call);
  const [stranger] = strangers(call, recipe);
  if (stranger !== undefined) throw new UsageError(`--lower-is-worse names “${stranger}”, no column of the index.`);
  return recipe;
}
