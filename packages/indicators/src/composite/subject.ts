// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AnyRecipe, IndexRecipe } from "./recipe.ts";
import type { IndexRow } from "./rows.ts";

/** A recipe and the rows it is applied to; exclusions of the recipe are already in the rows. */
export interface IndexSubject {
  readonly recipe: AnyRecipe;
  readonly rows: readonly IndexRow[];
}

const head = {
  id: "example",
  version: "1",
  title: { de: "Beispiel", en: "Example" },
  source: { title: "Example" },
  exclusions: [],
} as const;

/** A recipe for the examples of the checks: one column, one class, 300 inhabitants. */
export const sumRecipe = (...columns: readonly string[]): IndexRecipe => ({
  ...head,
  method: "standardised-sum",
  deviation: "population",
  status: {
    columns: columns.map((column) => ({ column, polarity: "higher-is-worse" })),
    classes: [{ class: 1, label: { de: "alle", en: "all" } }],
  },
  dynamics: { columns: [], classes: [] },
  minimumInhabitants: 300,
});

/** Domains with weights for the examples of the checks. */
export const rankRecipe = (...weights: readonly number[]): AnyRecipe => ({
  ...head,
  method: "ranked-domains",
  domains: weights.map((weight, at) => ({ column: at === 0 ? "s" : `s${at}`, polarity: "higher-is-worse", weight })),
  constant: 23,
  ties: "lowest",
  worstTenth: "first",
});

/** Columns of a component for the examples of the checks. */
export const componentRecipe = (...columns: readonly string[]): AnyRecipe => ({
  ...head,
  method: "principal-component",
  deviation: "population",
  columns: columns.map((column) => ({ column, polarity: "higher-is-worse" })),
  scale: { mean: 1000, sd: 100 },
  worstTenth: "last",
});

export const example = (...rows: readonly IndexRow[]): IndexSubject => ({ recipe: sumRecipe("s"), rows });
export const a: IndexRow = { id: "a", values: { s: 1 }, inhabitants: 300 };
export const b: IndexRow = { id: "b", values: { s: 2 }, inhabitants: 900 };
export const sound = [example(a, b)];
