// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { completeRows, countedRows, firstOfEach } from "./counting.ts";
import type { Complete } from "./counting.ts";
import { spreadsOf } from "./group.ts";
import { eigenOf } from "./jacobi.ts";
import type { Eigen } from "./jacobi.ts";
import { ranked } from "./ranked-domains.ts";
import type { ComponentRecipe } from "./recipe.ts";
import type { IndexRow, RankedIndexArea } from "./rows.ts";
import { exclusionOf } from "./standardised-sum.ts";
import type { Said } from "./standardised-sum.ts";
import { preciseSum, spreadOf, zOf } from "./standardise.ts";
import type { Spread } from "./standardise.ts";

/** What it takes to check a component by hand. */
export interface ComponentStatistics {
  readonly n: number;
  readonly columns: Readonly<Record<string, Spread>>;
  /** Weight of each column after its polarity; a negative one runs against the others. */
  readonly loadings: Readonly<Record<string, number>>;
  /** Share of the whole variance that the component explains, 0 to 1; `null` where there is none. */
  readonly explained: number | null;
}

/** The scores of every area on the first principal component. */
export interface ComponentResult extends Said {
  /** In the order of the rows. */
  readonly areas: readonly RankedIndexArea[];
  readonly statistics: ComponentStatistics;
}

/** Correlations of columns that are already standardised. */
const correlations = (z: readonly (readonly number[])[], width: number): readonly (readonly number[])[] =>
  Array.from({ length: width }, (_, one) =>
    Array.from({ length: width }, (_unused, other) =>
      preciseSum(z.map((of) => ((of[one] ?? 0) * (of[other] ?? 0)) / z.length)),
    ),
  );

/** An eigenvector has no sign of its own: the one in which the columns together point to worse is taken. */
function oriented({ value, vector }: Eigen): Eigen {
  return preciseSum(vector) < 0 ? { value, vector: vector.map((part) => -part) } : { value, vector };
}

/**
 * The first component of rows of z-values, with the share of the variance it explains; `null` where the second explains
 * as much, so that none is the first, or where the columns cancel each other out and the sign is open.
 */
export function firstComponent(z: readonly (readonly number[])[], width: number): Eigen | null {
  const [first, second] = eigenOf(correlations(z, width));
  if (first === undefined || first.value - (second?.value ?? 0) < 1e-9) return null;
  return Math.abs(preciseSum(first.vector)) < 1e-9 ? null : oriented(first);
}

/** The z-values of the areas, turned so that higher is worse in every column. */
export function worseUpwards({ columns, deviation }: ComponentRecipe, areas: readonly Complete[]) {
  const spreads = spreadsOf(areas, columns.length, deviation);
  const turned = areas.map(({ values }) =>
    spreads.map((spread, place) => {
      const z = zOf(values[place] ?? 0, spread);
      return columns[place]?.polarity === "lower-is-worse" ? -z : z;
    }),
  );
  return { spreads, turned, isUsable: areas.length > 1 && spreads.every(({ sd }) => sd > 0) };
}

/** Scores with the mean and spread that the recipe wants. */
function scaled(raw: readonly number[], { scale, deviation }: ComponentRecipe): readonly number[] {
  const spread = spreadOf(raw, deviation);
  return raw.map((score) => scale.mean + scale.sd * zOf(score, spread));
}

/**
 * The index from the first principal component.
 *
 * @param recipe - how it is made
 * @param rows - with the recipe's exclusions applied; an area that lacks a column gets no score
 */
export function principalComponent(
  recipe: ComponentRecipe,
  rows: readonly IndexRow[],
): Omit<ComponentResult, keyof Said> {
  const names = recipe.columns.map(({ column }) => column);
  const complete = completeRows(countedRows(rows), names);
  const { spreads, turned, isUsable } = worseUpwards(recipe, complete);
  const component = isUsable ? firstComponent(turned, names.length) : null;
  const vector = component?.vector ?? [];
  const raw = turned.map((z) => preciseSum(z.map((value, place) => value * (vector[place] ?? 0))));
  const places = component === null ? [] : ranked(scaled(raw, recipe), recipe.worstTenth);
  const byName = (values: readonly number[]) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
  const zOfArea = ({ values }: Complete) => byName(spreads.map((spread, at) => zOf(values[at] ?? 0, spread)));
  const placed = new Map(
    complete.flatMap((area, at) => {
      const place = places[at];
      return place === undefined ? [] : [[area.id, { ...place, parts: zOfArea(area) }] as const];
    }),
  );
  const areas = firstOfEach(rows).map((row): RankedIndexArea => {
    const {
      score = null,
      rank = null,
      decile = null,
      parts = {},
    } = (row.excluded === true ? undefined : placed.get(row.id)) ?? {};
    return { id: row.id, score, rank, decile, parts, ...exclusionOf(row) };
  });
  const columns = Object.fromEntries(
    names.flatMap((name, at) => (spreads[at] === undefined ? [] : [[name, spreads[at]]])),
  );
  const explained = component === null ? null : component.value / names.length;
  const loadings = component === null ? {} : byName(vector);
  return { areas, statistics: { n: complete.length, columns, loadings, explained } };
}
