// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ComponentRecipe, RecipeColumn } from "./recipe.ts";

/**
 * The recipe of New Zealand's NZDep: the first principal component of standardised proportions, scaled to mean 1000 and
 * standard deviation 100; tenth 10 is the most deprived. The index speaks of areas, not of the people in them, and it is
 * ordinal: twice the score is not twice the deprivation.
 *
 * @param columns - names of columns of which more is worse, or columns with their polarity
 */
export const nzdepRecipe = (columns: readonly (string | RecipeColumn)[]): ComponentRecipe => ({
  id: "nzdep",
  version: "2006",
  title: { de: "Erste Hauptkomponente nach NZDep", en: "First principal component as in NZDep" },
  source: { title: "NZDep2006 Index of Deprivation", publisher: "University of Otago", mark: "S" },
  assumptions: [
    {
      de: "Die Anteile gehen ein, wie sie sind; die Vorlage standardisiert sie vermutlich vorher nach Alter und Geschlecht.",
      en: "Proportions enter as they are; the original probably standardises them for age and sex before.",
    },
    {
      de: "Jedes Gebiet zählt gleich, bei der Komponente, bei Mittelwert und Streuung und bei den Zehnteln.",
      en: "Every area counts the same, in the component, in mean and spread, and in the tenths.",
    },
  ],
  method: "principal-component",
  deviation: "population",
  columns: columns.map((column) => (typeof column === "string" ? { column, polarity: "higher-is-worse" } : column)),
  scale: { mean: 1000, sd: 100 },
  worstTenth: "last",
  exclusions: [],
});
