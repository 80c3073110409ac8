// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Which end comes first. */
export type RankOrder = "highest-first" | "lowest-first";

/** A figure of one area. */
export interface AreaValue {
  readonly id: string;
  /** `null` = no figure; the area is not ranked. */
  readonly value: number | null;
}

/** The place of an area among others. */
export interface RankedArea extends AreaValue {
  /** From 1; areas with the same figure share the best place, and the places after it stay free. */
  readonly rank: number | null;
  /** How many areas have this place. */
  readonly tied: number;
  /** The tenth in which the place lies, 1 to 10: the rank by the number of ranked areas, times ten, rounded up. */
  readonly decile: number | null;
  /** How many areas are ranked. */
  readonly of: number;
}

/**
 * Ranks areas by their figures. Figures are compared as they are; whoever ranks rounded figures gets more ties.
 *
 * @param values - one per area
 * @param order - which end is place 1
 * @returns in the order of the values; an area without a figure, or with one that is no number, has no place
 * @example
 * import { rank } from "@quartierkit/indicators";
 * const values = [3, 7, 7, 1].map((value, index) => ({ id: `area-${index}`, value }));
 * console.log(rank(values, "highest-first").map((area) => area.rank).join(" ")); // → 3 1 1 4
 */
export function rank(values: readonly AreaValue[], order: RankOrder): readonly RankedArea[] {
  const figures = values.flatMap(({ value }) => (value !== null && Number.isFinite(value) ? [value] : []));
  const sorted = figures.toSorted((a, b) => (order === "highest-first" ? b - a : a - b));
  const places = new Map<number, { readonly first: number; tied: number }>();
  for (const [index, figure] of sorted.entries()) {
    const place = places.get(figure);
    if (place === undefined) places.set(figure, { first: index + 1, tied: 1 });
    else place.tied += 1;
  }
  const of = sorted.length;
  return values.map(({ id, value }): RankedArea => {
    const place = value === null ? undefined : places.get(value);
    if (place === undefined) return { id, value, rank: null, tied: 0, decile: null, of };
    // Whole numbers until the end: 7 of 10 is the seventh tenth, not by a hair the eighth.
    return { id, value, rank: place.first, tied: place.tied, decile: Math.ceil((place.first * 10) / of), of };
  });
}
