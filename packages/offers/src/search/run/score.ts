// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SearchIndex } from "../index/build.ts";
import { impactOf } from "../index/impact.ts";
import { eachPosting } from "../index/postings.ts";
import type { Plan } from "../query/plan.ts";

/** What every offer is worth to a query. */
export interface Scores {
  readonly score: Float64Array;
  /** What the words that an offer answers weigh together. */
  readonly answered: Uint32Array;
  /** For each word the match that did best, counted from 1; 0 where the offer does not answer. */
  readonly best: readonly Uint8Array[];
}

/**
 * Goes through the lists of all terms once: the work is bounded by their length, a byte or two for each offer and term, also for
 * a word that stands in every offer.
 *
 * @param index - the index
 * @param plan - the words of the query
 */
export function scoreAll({ ids, postings }: SearchIndex, { words }: Plan): Scores {
  const score = new Float64Array(ids.length);
  const answered = new Uint32Array(ids.length);
  const value = new Uint16Array(ids.length);
  const best = words.map(({ matches, importance }) => {
    const which = new Uint8Array(ids.length);
    value.fill(0);
    for (const [at, { term, weight }] of matches.entries()) {
      eachPosting(postings, term, (row, mark) => {
        const worth = weight * impactOf(mark);
        if (worth > (value[row] ?? 0)) {
          value[row] = worth;
          which[row] = at + 1;
        }
      });
    }
    for (let row = 0; row < ids.length; row += 1) {
      const worth = value[row] ?? 0;
      if (worth > 0) {
        score[row] = (score[row] ?? 0) + worth * importance;
        answered[row] = (answered[row] ?? 0) + importance;
      }
    }
    return which;
  });
  return { score, answered, best };
}
