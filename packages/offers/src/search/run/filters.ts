// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OfferState } from "../../time/opening.ts";
import type { SearchIndex } from "../index/build.ts";
import { anyOf, hasBit } from "../index/code-sets.ts";
import { facetNames, unknown, unknownFeature } from "../index/facets.ts";
import type { FacetName } from "../index/facets.ts";
import { chordOf, nearestChord, onSphere } from "../index/places.ts";
import type { Point } from "../index/places.ts";

/** What an offer has to be. Within one facet any code suffices, of accessibility all are needed. */
export type FacetFilters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What narrows a search. */
export interface Filters extends FacetFilters {
  /** Age of whoever comes, in years; `1.5` is eighteen months. */
  readonly age?: number;
  /** State of each offer at the time in question, in the order of `index.ids`, and the states that are wanted. */
  readonly open?: { readonly states: readonly OfferState[]; readonly wanted?: readonly OfferState[] };
  /** WGS 84. Without `withinKm` only the distance is told. */
  readonly near?: Point & { readonly withinKm?: number };
  /** Also offers of which nobody said whether they fit. Without it they are only counted. */
  readonly keepUnknown?: boolean;
}

/** No, yes, or nobody said. */
export type Fit = 0 | 1 | 2;

/** One condition, asked of an offer by its number. */
export interface Condition {
  /** The facet it belongs to: its own counts do not see it. */
  readonly facet: FacetName | "open" | undefined;
  readonly fits: (row: number) => Fit;
}

function someOf({ facets, ids }: SearchIndex, facet: FacetName, codes: readonly string[]): Condition {
  const wanted = anyOf(facets[facet], codes, ids.length);
  const maybe = anyOf(facets[facet], [unknown], ids.length);
  return { facet, fits: (row) => (hasBit(wanted, row) ? 1 : hasBit(maybe, row) ? 2 : 0) };
}

function allOf({ facets, ids }: SearchIndex, facet: FacetName, codes: readonly string[]): readonly Condition[] {
  return codes.map((code) => {
    const wanted = anyOf(facets[facet], [code], ids.length);
    const maybe = anyOf(facets[facet], [unknownFeature(code)], ids.length);
    return { facet, fits: (row) => (hasBit(wanted, row) ? 1 : hasBit(maybe, row) ? 2 : 0) };
  });
}

function ageCondition({ ages }: SearchIndex, age: number): Condition {
  return { facet: undefined, fits: (row) => ((ages[row * 2] ?? 0) <= age && age <= (ages[row * 2 + 1] ?? 0) ? 1 : 0) };
}

function openCondition({ states, wanted = ["open"] }: NonNullable<Filters["open"]>): Condition {
  return {
    facet: "open",
    fits: (row) => {
      const state = states[row] ?? "unknown";
      return wanted.includes(state) ? 1 : state === "unknown" ? 2 : 0;
    },
  };
}

function nearCondition({ positions }: SearchIndex, point: Point, withinKm: number): Condition {
  const [here, limit] = [onSphere(point), chordOf(withinKm)];
  return {
    facet: undefined,
    fits: (row) => {
      const chord = nearestChord(positions, row, here);
      return chord <= limit ? 1 : chord === Infinity ? 2 : 0;
    },
  };
}

/**
 * What a search asks of each offer, beside its words.
 *
 * @param index - the index
 * @param filters - what was chosen; an empty list of codes asks nothing
 */
export function conditionsOf(index: SearchIndex, filters: Filters): readonly Condition[] {
  const { age, open, near } = filters;
  return [
    ...facetNames.flatMap((facet) => {
      const codes = filters[facet] ?? [];
      if (codes.length === 0) return [];
      return facet === "accessibility" ? allOf(index, facet, codes) : [someOf(index, facet, codes)];
    }),
    ...(age === undefined ? [] : [ageCondition(index, age)]),
    ...(open === undefined ? [] : [openCondition(open)]),
    ...(near?.withinKm === undefined ? [] : [nearCondition(index, near, near.withinKm)]),
  ];
}
