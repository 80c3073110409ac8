// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RankedRecipe, RecipeDomain } from "./recipe.ts";

/** A domain by its column and weight; without `polarity` higher is worse. */
export type Domain = Pick<RecipeDomain, "column" | "weight"> & Partial<Pick<RecipeDomain, "polarity">>;

/** The domains of the English index with their published weights, which add up to 0.999. */
const englishDomains: readonly Domain[] = [
  { column: "income", weight: 0.225 },
  { column: "employment", weight: 0.225 },
  { column: "education", weight: 0.135 },
  { column: "health", weight: 0.135 },
  { column: "crime", weight: 0.093 },
  { column: "housing", weight: 0.093 },
  { column: "living-environment", weight: 0.093 },
];

/**
 * The recipe of the English Index of Multiple Deprivation: domains are ranked (1 = most deprived), the ranks are
 * transformed exponentially with the constant 23, weighted and summed; tenth 1 is the most deprived.
 *
 * @param domains - columns of domain scores with weights; a higher score is more deprived unless `polarity` says
 *   otherwise. Absent = the seven English domains.
 * @example
 * import { rankedRecipe, replay } from "@quartierkit/indicators";
 * const rows = [4, 9, 2].map((income, at) => ({ id: `area-${at}`, values: { income } }));
 * const { areas } = replay(rankedRecipe([{ column: "income", weight: 1 }]), rows);
 * console.log(areas.map(({ rank, score }) => `${rank}: ${score?.toFixed(2)}`).join(", ")); // → 2: 24.68, 1: 100.00, 3: 9.18
 */
export const rankedRecipe = (domains: readonly Domain[] = englishDomains): RankedRecipe => ({
  id: "ranked-domains",
  version: "2019",
  title: { de: "Englischer Index der Benachteiligung", en: "English Index of Multiple Deprivation" },
  source: {
    title: "English Indices of Deprivation, technical report",
    publisher: "Ministry of Housing, Communities and Local Government",
    mark: "S",
  },
  assumptions: [
    {
      de: "Gleiche Werte einer Domäne teilen den kleinsten ihrer Ränge; die gelesene Quelle nennt keine Regel.",
      en: "Equal values of a domain share the smallest of their ranks; the source that was read states no rule.",
    },
  ],
  method: "ranked-domains",
  domains: domains.map((domain) => ({ polarity: "higher-is-worse", ...domain })),
  constant: 23,
  ties: "lowest",
  worstTenth: "first",
  exclusions: [],
});
