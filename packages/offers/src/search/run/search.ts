// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { SearchIndex } from "../index/build.ts";
import { hasBit } from "../index/code-sets.ts";
import { metresOf, nearestChord, onSphere } from "../index/places.ts";
import { planQuery } from "../query/plan.ts";
import type { Plan } from "../query/plan.ts";
import { countFacets } from "./facets.ts";
import type { Facets } from "./facets.ts";
import type { Filters } from "./filters.ts";
import { pass } from "./pass.ts";
import type { Passing } from "./pass.ts";
import { scoreAll } from "./score.ts";
import type { Scores } from "./score.ts";
import { suggest } from "./suggest.ts";
import type { Suggestion } from "./suggest.ts";
import { topOf } from "./top.ts";
import { marksOf, whyOf } from "./why.ts";
import type { Marks, Why } from "./why.ts";

/** What is looked for. */
export interface Query {
  /** As somebody typed it. Blank lists all offers that pass the filters. */
  readonly text: string;
  /** The language that is read: texts in it count a little more. All others are searched too. */
  readonly language?: Language;
  readonly filters?: Filters;
  /** How many hits are told, at most 1,000; absent: 20. */
  readonly limit?: number;
  readonly offset?: number;
  /** `distance` needs `filters.near`; offers without a position come last. */
  readonly sort?: "relevance" | "distance";
}

export interface Hit {
  readonly id: string;
  /** A whole number; it compares hits of one query and says nothing beyond. */
  readonly score: number;
  readonly why: readonly Why[];
  /** To the nearest place of the offer, where a point was given and a place is known. */
  readonly distanceKm?: number;
}

export interface SearchResult {
  /** `no-words`: only words that say nothing, or signs. `relaxed`: no offer answers all words. */
  readonly state: "all" | "found" | "relaxed" | "nothing" | "no-words";
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Facets;
  /** Words that no hit answers. */
  readonly leftOut: readonly string[];
  /** Offers left out only because nobody said whether they fit the filters. */
  readonly undecided: number;
  /** What to try instead; empty where something was found as it was asked. */
  readonly suggestions: readonly Suggestion[];
  /** The query was too long, and only its beginning counted. */
  readonly cut: boolean;
}

interface Asked {
  readonly query: Query;
  readonly plan: Plan;
  readonly scores: Scores;
  readonly passing: Passing;
}

const bounded = (value: number): number => Math.min(1000, Math.max(0, Math.floor(value)));

function bestRows(index: SearchIndex, { query, scores, passing }: Asked): readonly number[] {
  const { filters = {}, limit = 20, offset = 0 } = query;
  const near = query.sort === "distance" && filters.near !== undefined ? onSphere(filters.near) : undefined;
  const top = topOf(bounded(limit) + bounded(offset));
  for (let row = 0; row < index.ids.length; row += 1) {
    if (!hasBit(passing.hits, row)) continue;
    top.offer(row, near === undefined ? (scores.score[row] ?? 0) : -nearestChord(index.positions, row, near));
  }
  return top.rows().slice(bounded(offset));
}

function hit(
  index: SearchIndex,
  { query, scores, plan }: Asked,
  { row, marks }: { readonly row: number; readonly marks: Marks },
): Hit {
  const near = query.filters?.near;
  const chord = near === undefined ? Infinity : nearestChord(index.positions, row, onSphere(near));
  return {
    id: index.ids[row] ?? "",
    score: scores.score[row] ?? 0,
    why: plan.words.flatMap((word, at) => whyOf(index, word, { row, match: scores.best[at]?.[row] ?? 0, marks })),
    ...(chord === Infinity ? {} : { distanceKm: metresOf(chord) / 1000 }),
  };
}

/** Words that no hit answers. */
const leftOutOf = ({ plan: { words }, scores: { best }, passing: { hits } }: Asked): readonly string[] =>
  words.filter((_, at) => !best[at]?.some((match, row) => match > 0 && hasBit(hits, row))).map(({ shown }) => shown);

/**
 * Finds offers. All words have to be answered; where no offer answers all, those that answer most and at least half of what the
 * words weigh, and the words left out are told. Nothing is found where nothing fits: then neighbours are offered.
 *
 * @param index - from `buildIndex` or `readIndex`
 * @param query - text, language and filters
 * @example
 * import { buildIndex, search } from "@quartierkit/offers/search";
 * const index = buildIndex({
 *   format: "quartierkit-offers",
 *   version: 1,
 *   organisations: [],
 *   places: [],
 *   offers: [{
 *     id: "a", kind: "counselling", title: { de: "Schuldnerberatung" }, organisationId: "x", placeIds: [], topics: [],
 *     targetGroups: [], schedule: { kind: "unknown" }, cost: { kind: "free" },
 *   }],
 * });
 * const { hits, suggestions } = search(index, { text: "Beratung" });
 * console.log(hits[0]?.why[0]?.how); // → compound-head
 * console.log(search(index, { text: "Zahnarzt" }).total); // → 0
 */
export function search(index: SearchIndex, query: Query): SearchResult {
  const { filters = {} } = query;
  const plan = planQuery(index.lexicon, query.text, { size: index.ids.length, language: query.language });
  const scores = scoreAll(index, plan);
  const passing = pass(index, { plan, scores, filters });
  const asked: Asked = { query, plan, scores, passing };
  const rows = bestRows(index, asked);
  const marks = marksOf(index, rows);
  const asWished = passing.total > 0 && (plan.blank || passing.level === plan.importance);
  return {
    state: stateOf(asked),
    hits: rows.map((row) => hit(index, asked, { row, marks })),
    total: passing.total,
    facets: countFacets(index, passing, filters),
    leftOut: asWished ? [] : leftOutOf(asked),
    undecided: passing.undecided,
    suggestions: asWished ? [] : suggest(index, plan, passing.total === 0 ? passing.unfiltered : 0),
    cut: plan.cut,
  };
}

function stateOf({ plan, passing: { total, level } }: Asked): SearchResult["state"] {
  if (plan.blank) return total > 0 ? "all" : "nothing";
  if (plan.words.length === 0) return "no-words";
  if (total === 0) return "nothing";
  return level === plan.importance ? "found" : "relaxed";
}
