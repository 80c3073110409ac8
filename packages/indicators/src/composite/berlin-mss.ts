// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IndexRecipe, RecipeColumn } from "./recipe.ts";

const worse = (column: string): RecipeColumn => ({ column, polarity: "higher-is-worse" });

/**
 * The status and dynamics index of Berlin's Monitoring Soziale Stadtentwicklung, editions 2013 to 2017. A change is the
 * later share minus the earlier one in percentage points: a falling share is a falling index, and that is the class `+`.
 */
export const berlinMss: IndexRecipe = {
  id: "berlin-mss",
  version: "2013",
  title: { de: "Monitoring Soziale Stadtentwicklung, Berlin", en: "Monitoring of Social Urban Development, Berlin" },
  source: {
    title: "Monitoring Soziale Stadtentwicklung 2013",
    publisher: "Senatsverwaltung für Stadtentwicklung und Umwelt, Berlin",
    mark: "D",
  },
  method: "standardised-sum",
  deviation: "population",
  status: {
    columns: ["s1", "s2", "s3", "s4"].map(worse),
    classes: [
      { class: 1, label: { de: "hoch", en: "high" }, code: 1, below: -1 },
      { class: 2, label: { de: "mittel", en: "medium" }, code: 2, upTo: 1 },
      { class: 3, label: { de: "niedrig", en: "low" }, code: 3, upTo: 1.5 },
      { class: 4, label: { de: "sehr niedrig", en: "very low" }, code: 4 },
    ],
  },
  dynamics: {
    columns: ["d1", "d2", "d3", "d4"].map(worse),
    classes: [
      { class: "+", label: { de: "positiv", en: "positive" }, code: 1, below: -1 },
      { class: "+/-", label: { de: "stabil", en: "stable" }, code: 3, upTo: 1 },
      { class: "-", label: { de: "negativ", en: "negative" }, code: 5 },
    ],
  },
  exclusions: [],
  minimumInhabitants: 300,
};

/** Columns of a table by the group they belong to; a name alone stands for higher is worse. */
export interface RecipeColumns {
  readonly status: readonly (string | RecipeColumn)[];
  readonly dynamics?: readonly (string | RecipeColumn)[];
}

/**
 * The same recipe for the columns of another table or edition, e.g. the three of 2019.
 *
 * @param recipe - the recipe to start from
 * @param columns - names of columns, or columns with their polarity; without `dynamics` there is no dynamics index
 */
export function withColumns(recipe: IndexRecipe, { status, dynamics = [] }: RecipeColumns): IndexRecipe {
  const named = (columns: readonly (string | RecipeColumn)[]) =>
    columns.map((column) => (typeof column === "string" ? worse(column) : column));
  return {
    ...recipe,
    status: { ...recipe.status, columns: named(status) },
    dynamics: { ...recipe.dynamics, columns: named(dynamics) },
  };
}
