// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { runChecks } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { aggregateChecks } from "./aggregate-checks.ts";
import { bothOf } from "./combined.ts";
import { indexOf, placeIn } from "./group.ts";
import type { AggregateRequest } from "./membership.ts";
import type { IndexRecipe, RecipeGroup } from "./recipe.ts";
import type { IndexArea } from "./rows.ts";
import { preciseSum, spreadOf } from "./standardise.ts";
import type { Spread } from "./standardise.ts";

/** A larger area with the index of its parts. */
export interface LargerArea extends Omit<IndexArea, "z" | "excluded" | "reason"> {
  /** Ids of the parts that count. */
  readonly members: readonly string[];
  /** Inhabitants of the parts that count. */
  readonly inhabitants: number;
}

/** The indices of larger areas. */
export interface Aggregate {
  /** In the order in which they first occur. */
  readonly areas: readonly LargerArea[];
  readonly statistics: { readonly statusSum: Spread; readonly dynamicSum: Spread };
  readonly findings: readonly Finding[];
}

interface Part {
  readonly area: IndexArea;
  readonly inhabitants: number;
}

type SumOf = (area: IndexArea) => number | null;

/** The sums of the parts weighted with their inhabitants; `null` where no part has one. */
function weighted(parts: readonly Part[], sumOf: SumOf): number | null {
  const known = parts.flatMap(({ area, inhabitants }) => {
    const sum = sumOf(area);
    return sum === null ? [] : [{ sum, inhabitants }];
  });
  const people = preciseSum(known.map(({ inhabitants }) => inhabitants));
  return known.length === 0 ? null : preciseSum(known.map((part) => part.sum * part.inhabitants)) / people;
}

function partsByArea({ areas, memberships }: AggregateRequest): ReadonlyMap<string, readonly Part[]> {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const groups = new Map<string, Part[]>(memberships.map(({ into }) => [into, []]));
  const seen = new Set<string>();
  for (const { area: id, into, inhabitants } of memberships) {
    const area = byId.get(id);
    const counts = area !== undefined && !area.excluded && inhabitants > 0 && Number.isFinite(inhabitants);
    if (counts && !seen.has(id)) groups.get(into)?.push({ area, inhabitants });
    seen.add(id);
  }
  return groups;
}

/** The index of one group over the larger areas: their sums, standardised over them again. */
function indexOver(recipe: IndexRecipe, group: RecipeGroup, sums: readonly (number | null)[]) {
  const spread = spreadOf(
    sums.filter((sum) => sum !== null),
    recipe.deviation,
  );
  const none = { sum: null, index: null, class: null, code: null };
  const placed = sums.map((sum) => {
    if (sum === null || spread.sd === 0) return { ...none, sum };
    return { sum, ...placeIn(indexOf(sum, spread, recipe, group.columns.length), group.classes) };
  });
  return { spread, placed };
}

/**
 * The index of larger areas from the sums of their parts: weighted with inhabitants, then mean and deviation are made
 * anew over the larger areas, as Hamburg does for its Sozialräume.
 *
 * @param request - the recipe, the areas as replayed, and which of them make which larger area
 * @returns a larger area without a counting part has `null`; a part that is excluded or lacks inhabitants counts for nothing
 */
export function aggregateIndex(request: AggregateRequest): Aggregate {
  const { recipe } = request;
  const groups = [...partsByArea(request)];
  const over = (group: RecipeGroup, sumOf: SumOf) =>
    indexOver(
      recipe,
      group,
      groups.map(([, parts]) => weighted(parts, sumOf)),
    );
  const status = over(recipe.status, ({ statusSum }) => statusSum);
  const dynamics = over(recipe.dynamics, ({ dynamicSum }) => dynamicSum);
  const areas = groups.map(([id, parts], at): LargerArea => ({
    id,
    members: parts.map(({ area }) => area.id),
    inhabitants: preciseSum(parts.map(({ inhabitants }) => inhabitants)),
    ...bothOf(status.placed[at], dynamics.placed[at]),
  }));
  const findings = runChecks(aggregateChecks, request, { on: "2000-01-01", parameters: undefined });
  return { areas, statistics: { statusSum: status.spread, dynamicSum: dynamics.spread }, findings };
}
