// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IndexRecipe, RecipeColumn } from "./recipe.ts";

/** The columns of the index: two of which more is better, and those of which more is worse. */
export interface SozialindexColumns {
  readonly income: string;
  readonly flatSize: string;
  /** The source names five columns in all and says of these three only that they count negatively. */
  readonly burdens: readonly [string, string, string];
}

const worse = (column: string): RecipeColumn => ({ column, polarity: "higher-is-worse" });
const better = (column: string): RecipeColumn => ({ column, polarity: "lower-is-worse" });

/**
 * The Sozialindex of Hamburg's health reporting: the mean of five z-values with signs, income and size of flats positive,
 * the others negative. A higher index is better; it has no classes.
 *
 * @param columns - names of the columns in your table
 */
export const gbeSozialindex = ({ income, flatSize, burdens }: SozialindexColumns): IndexRecipe => ({
  id: "gbe-sozialindex",
  version: "1",
  title: { de: "Sozialindex der Gesundheitsberichterstattung", en: "Social index of health reporting" },
  source: { title: "Sozialindex der Gesundheitsberichterstattung, Hamburg", mark: "S" },
  assumptions: [
    {
      de: "Die Standardabweichung ist die der Grundgesamtheit; die Quelle nennt sie nicht.",
      en: "The standard deviation is that of the population; the source does not say.",
    },
  ],
  method: "standardised-sum",
  deviation: "population",
  combine: "mean",
  orientation: "higher-index-is-better",
  status: { columns: [better(income), better(flatSize), ...burdens.map(worse)], classes: [] },
  dynamics: { columns: [], classes: [] },
  exclusions: [],
});
