// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { completeRows, countedRows, firstOfEach } from "./counting.ts";
import type { Complete } from "./counting.ts";
import { ranksFromTop, tenthOf } from "./ranks.ts";
import type { RankedRecipe, RecipeDomain } from "./recipe.ts";
import type { IndexRow, RankedIndexArea } from "./rows.ts";
import { exclusionOf } from "./standardised-sum.ts";
import type { Said } from "./standardised-sum.ts";
import { preciseSum } from "./standardise.ts";

/** The ranks of every area, and how many are ranked. */
export interface RankedResult extends Said {
  /** In the order of the rows. */
  readonly areas: readonly RankedIndexArea[];
  readonly statistics: { readonly n: number };
}

/**
 * A rank as exponential score: 100 for the worst area and close to 0 for the best, so that a good place in one domain
 * does not make up for a bad one in another.
 *
 * @param rank - 1 = worst; halves where ties take the mean
 * @param n - how many are ranked
 * @param constant - 23 in the English indices
 */
export function exponential(rank: number, n: number, constant: number): number {
  const share = (n - rank + 1) / n;
  // log1p and expm1 keep the digits that 1 - x loses near 0, where the best areas stand.
  return -constant * Math.log1p(share * Math.expm1(-100 / constant));
}

/** The transformed ranks of one domain, in the order of the areas. */
function transformed(areas: readonly Complete[], place: number, { domains, constant, ties }: RankedRecipe): number[] {
  const sign = domains[place]?.polarity === "lower-is-worse" ? -1 : 1;
  const ranks = ranksFromTop(
    areas.map(({ values }) => sign * (values[place] ?? 0)),
    ties,
  );
  return ranks.map((rank) => exponential(rank, areas.length, constant));
}

/** Two areas at least, and not all with the same value. */
const tellsApart = (areas: readonly Complete[], place: number): boolean =>
  new Set(areas.map(({ values }) => values[place])).size > 1;

const partsOf = (domains: readonly RecipeDomain[], parts: readonly number[]) =>
  Object.fromEntries(domains.map(({ column }, place) => [column, parts[place] ?? 0]));

/** Rank and tenth of scores, 1 = the highest score. */
export function ranked(scores: readonly number[], worstTenth: RankedRecipe["worstTenth"]) {
  const fromTop = ranksFromTop(scores, "lowest");
  const fromBottom = ranksFromTop(
    scores.map((score) => -score),
    "lowest",
  );
  return scores.map((score, place) => {
    const counted = (worstTenth === "first" ? fromTop : fromBottom)[place] ?? 1;
    return { score, rank: fromTop[place] ?? 1, decile: tenthOf(counted, scores.length) };
  });
}

/**
 * The index of ranked domains.
 *
 * @param recipe - how it is made
 * @param rows - with the recipe's exclusions applied; an area that lacks a domain is not ranked
 */
export function rankedDomains(recipe: RankedRecipe, rows: readonly IndexRow[]): Omit<RankedResult, keyof Said> {
  const { domains, worstTenth } = recipe;
  const complete = completeRows(
    countedRows(rows),
    domains.map(({ column }) => column),
  );
  const usable = domains.every((_, place) => tellsApart(complete, place)) ? complete : [];
  const byDomain = domains.map((_, place) => transformed(usable, place, recipe));
  const parts = usable.map((_, at) => byDomain.map((domain) => domain[at] ?? 0));
  const scores = parts.map((of) => preciseSum(of.map((part, place) => part * (domains[place]?.weight ?? 0))));
  const places = ranked(scores, worstTenth);
  const placed = new Map(
    usable.map(({ id }, at) => [id, { ...places[at], parts: partsOf(domains, parts[at] ?? []) }] as const),
  );
  const areas = firstOfEach(rows).map((row): RankedIndexArea => {
    const found = row.excluded === true ? undefined : placed.get(row.id);
    const { score = null, rank = null, decile = null, parts: own = {} } = found ?? {};
    return { id: row.id, score, rank, decile, parts: own, ...exclusionOf(row) };
  });
  return { areas, statistics: { n: usable.length } };
}
