// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SearchIndex } from "../index/build.ts";
import { setBit, widthFor } from "../index/code-sets.ts";
import type { Plan } from "../query/plan.ts";
import { conditionsOf } from "./filters.ts";
import type { Condition, Filters } from "./filters.ts";
import type { Scores } from "./score.ts";

/** Which offers answer as many words as any does, and which of them pass the filters. */
export interface Passing {
  /** What the answered words weigh; 0 where no offer answers enough. */
  readonly level: number;
  /** Offers that pass, one bit each. */
  readonly hits: Uint32Array;
  readonly total: number;
  /** By facet: offers that miss nothing but what was chosen in it. */
  readonly almost: ReadonlyMap<Condition["facet"], Uint32Array>;
  /** Offers left out only because nobody said whether they fit. */
  readonly undecided: number;
  /** Offers that answer, whatever the filters. */
  readonly unfiltered: number;
}

interface Missed {
  /** How many facets are missed; conditions without a facet count as two. */
  readonly facets: number;
  readonly facet: Condition["facet"];
  /** Nothing says no, and something is unknown. */
  readonly undecided: boolean;
}

const nothing: Missed = { facets: 0, facet: undefined, undecided: false };

function missed(conditions: readonly Condition[], row: number, keepUnknown: boolean): Missed {
  let result = nothing;
  let refused = false;
  for (const { facet, fits } of conditions) {
    const fit = fits(row);
    if (fit === 1 || (fit === 2 && keepUnknown)) continue;
    refused ||= fit === 0;
    const more = facet === undefined ? 2 : result.facets > 0 && result.facet === facet ? 0 : 1;
    result = { facets: result.facets + more, facet, undecided: true };
    if (result.facets > 1 && refused) break;
  }
  return refused ? { ...result, undecided: false } : result;
}

function levelOf({ importance }: Plan, { answered }: Scores): number {
  const most = answered.reduce((level, one) => Math.max(level, one), 0);
  return most * 2 >= importance ? most : 0;
}

/**
 * Sorts the offers out. How many words have to be answered is decided before the filters, so that filters only ever take away.
 *
 * @param index - the index
 * @param asked - the words, what each offer is worth to them, and the filters
 */
export function pass(
  index: SearchIndex,
  { plan, scores, filters }: { readonly plan: Plan; readonly scores: Scores; readonly filters: Filters },
): Passing {
  const size = index.ids.length;
  const conditions = conditionsOf(index, filters);
  const hits = new Uint32Array(widthFor(size));
  const almost = new Map(conditions.map(({ facet }) => [facet, new Uint32Array(widthFor(size))]));
  const level = levelOf(plan, scores);
  let [total, undecided, unfiltered] = [0, 0, 0];
  for (let row = 0; row < size; row += 1) {
    if (!plan.blank && (level === 0 || scores.answered[row] !== level)) continue;
    unfiltered += 1;
    const miss = conditions.length === 0 ? nothing : missed(conditions, row, filters.keepUnknown === true);
    if (miss.undecided) undecided += 1;
    if (miss.facets === 0) {
      setBit(hits, row);
      total += 1;
    } else if (miss.facets === 1) {
      const bits = almost.get(miss.facet);
      if (bits !== undefined) setBit(bits, row);
    }
  }
  return { level, hits, total, almost, undecided, unfiltered };
}
