// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AnyRecipe, RecipeColumn } from "./recipe.ts";

/** The columns of a recipe by the index they make together; an area counts in an index when it has all of its columns. */
export function groupsOf(recipe: AnyRecipe): readonly (readonly RecipeColumn[])[] {
  if (recipe.method === "ranked-domains") return [recipe.domains];
  if (recipe.method === "principal-component") return [recipe.columns];
  return [recipe.status.columns, recipe.dynamics.columns].filter((columns) => columns.length > 0);
}

/** All columns of a recipe by name. */
export const columnsOf = (recipe: AnyRecipe): readonly string[] =>
  groupsOf(recipe).flatMap((columns) => columns.map(({ column }) => column));
