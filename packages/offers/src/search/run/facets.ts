// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OfferState } from "../../time/opening.ts";
import type { SearchIndex } from "../index/build.ts";
import { columnOf, countBoth, hasBit } from "../index/code-sets.ts";
import { facetNames } from "../index/facets.ts";
import type { FacetName } from "../index/facets.ts";
import type { Filters } from "./filters.ts";
import type { Passing } from "./pass.ts";

/**
 * The numbers of hits for each code: how many there would be if it were chosen alone in its facet and all else stayed. Codes
 * without hits are left out; `unknown` counts offers of which nobody said.
 */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>> & {
  /** Where `filters.open` was given. */
  readonly open?: Readonly<Partial<Record<OfferState, number>>>;
};

/** Hits, and those that only miss what was chosen in a facet. */
function candidates({ hits, almost }: Passing, facet: FacetName | "open"): Uint32Array {
  const more = almost.get(facet);
  return more === undefined ? hits : hits.map((word, at) => word | (more[at] ?? 0));
}

function countStates(bits: Uint32Array, states: readonly OfferState[]): Partial<Record<OfferState, number>> {
  const counts: Partial<Record<OfferState, number>> = {};
  for (const [row, state] of states.entries()) if (hasBit(bits, row)) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/**
 * Counts the codes of the hits.
 *
 * @param index - the index
 * @param passing - which offers pass
 * @param filters - for the states of offers
 */
export function countFacets(index: SearchIndex, passing: Passing, { open }: Filters): Facets {
  const named = facetNames.map((name) => {
    const bits = candidates(passing, name);
    const counted = index.facets[name].codes.map((code) => {
      return [code, countBoth(bits, columnOf(index.facets[name], code, index.ids.length))] as const;
    });
    return [name, Object.fromEntries(counted.filter(([, count]) => count > 0))] as const;
  });
  const facets = Object.fromEntries(named) as Record<FacetName, Readonly<Record<string, number>>>; // entries forget their names
  return open === undefined ? facets : { ...facets, open: countStates(candidates(passing, "open"), open.states) };
}
