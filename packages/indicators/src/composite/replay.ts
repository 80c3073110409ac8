// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { findIn } from "./findings.ts";
import { replayGroup } from "./group.ts";
import type { GroupResult } from "./group.ts";
import type { IndexRecipe } from "./recipe.ts";
import type { IndexArea, IndexRow } from "./rows.ts";
import type { Spread } from "./standardise.ts";

/** The index of every area, and what it takes to check it by hand. */
export interface IndexResult {
  /** In the order of the rows. */
  readonly areas: readonly IndexArea[];
  /** Mean and spread of each column and of the two sums, over the areas that count. */
  readonly statistics: {
    readonly columns: Readonly<Record<string, Spread>>;
    readonly statusSum: Spread;
    readonly dynamicSum: Spread;
  };
  readonly findings: readonly Finding[];
}

/** Everything that somebody needs to make the index again: replaying `recipe` on `inputs` gives `result`. */
export interface IndexRecord {
  readonly recipe: IndexRecipe;
  readonly inputs: readonly IndexRow[];
  readonly result: IndexResult;
}

/** The rows with the recipe's own exclusions applied. */
function withExclusions({ exclusions }: IndexRecipe, rows: readonly IndexRow[]): IndexRow[] {
  const reasons = new Map(exclusions.map(({ area, reason }) => [area, reason]));
  return rows.map((row) => {
    const reason = reasons.get(row.id);
    return reason === undefined ? row : { ...row, excluded: true, reason: row.reason ?? reason };
  });
}

function firstOfEach(rows: readonly IndexRow[]): IndexRow[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function areaOf(row: IndexRow, status: GroupResult, dynamics: GroupResult): IndexArea {
  const first = row.excluded === true ? undefined : status.areas.get(row.id);
  const second = row.excluded === true ? undefined : dynamics.areas.get(row.id);
  const [statusClass, dynamicClass] = [first?.class ?? null, second?.class ?? null];
  return {
    id: row.id,
    z: { ...first?.z, ...second?.z },
    statusSum: first?.sum ?? null,
    statusIndex: first?.index ?? null,
    statusClass,
    dynamicSum: second?.sum ?? null,
    dynamicIndex: second?.index ?? null,
    dynamicClass,
    combined: statusClass === null || dynamicClass === null ? null : `${statusClass}${dynamicClass}`,
    excluded: row.excluded === true,
    ...(row.excluded === true && row.reason !== undefined ? { reason: row.reason } : {}),
  };
}

/**
 * Makes a composite index from a recipe and one row per area. Suppressed or smoothed figures do not belong in the rows:
 * a z-value together with mean and spread gives the share back.
 *
 * @param recipe - e.g. `berlinMss`, or `withColumns(berlinMss, …)`
 * @param rows - one per area; an excluded area counts for nothing and stays in the result
 * @returns an area that lacks a value has `null` for that index and a finding; the others are made without it
 * @example
 * import { berlinMss, replay, withColumns } from "@quartierkit/indicators";
 * const recipe = withColumns(berlinMss, { status: ["share"] });
 * const rows = [3, 4, 5, 20].map((share, index) => ({ id: `area-${index}`, values: { share } }));
 * console.log(replay(recipe, rows).areas.map(({ statusClass }) => statusClass).join(" ")); // → 2 2 2 4
 */
export function replay(recipe: IndexRecipe, rows: readonly IndexRow[]): IndexResult {
  const all = withExclusions(recipe, rows);
  const firsts = firstOfEach(all);
  const counting = firsts.filter(({ excluded }) => excluded !== true);
  const status = replayGroup(recipe.status, counting, recipe.deviation);
  const dynamics = replayGroup(recipe.dynamics, counting, recipe.deviation);
  return {
    areas: firsts.map((row) => areaOf(row, status, dynamics)),
    statistics: {
      columns: { ...status.columns, ...dynamics.columns },
      statusSum: status.sum,
      dynamicSum: dynamics.sum,
    },
    findings: findIn({ recipe, rows: all }),
  };
}

/**
 * The index together with its recipe and inputs, for publication and audit.
 *
 * @param recipe - how the index is made
 * @param inputs - one row per area
 */
export const indexRecord = (recipe: IndexRecipe, inputs: readonly IndexRow[]): IndexRecord => ({
  recipe,
  inputs,
  result: replay(recipe, inputs),
});
