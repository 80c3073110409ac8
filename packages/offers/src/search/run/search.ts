// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { OfferState } from "../../state.ts";
import type { SearchIndex } from "../index/build.ts";
import { countCodes } from "../index/code-sets.ts";
import { facetNames } from "../index/facets.ts";
import type { FacetName } from "../index/facets.ts";
import { metresOf, nearestChord, onSphere } from "../index/places.ts";
import { planQuery } from "../query/plan.ts";
import type { Plan } from "../query/plan.ts";
import { conditionsOf } from "./filters.ts";
import type { Condition, Filters } from "./filters.ts";
import { scoreAll } from "./score.ts";
import type { Scores } from "./score.ts";
import { suggest } from "./suggest.ts";
import type { Suggestion } from "./suggest.ts";
import { topOf } from "./top.ts";
import { whyOf } from "./why.ts";
import type { Why } from "./why.ts";

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

/** The numbers of hits for each code, if it were chosen alone in its facet and the other filters stayed. */
export type Facets = Readonly<Record<FacetName, Readonly<Record<string, number>>>> & {
  readonly open?: Readonly<Partial<Record<OfferState, number>>>;
};

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

/** For each offer that answers: how many conditions it misses, and the facet of the only one it misses. */
interface Passing {
  readonly level: number;
  /** 0 passes, 1 + n misses only conditions of the facet n, 255 is out. */
  readonly missing: Uint8Array;
  readonly undecided: number;
  readonly unfiltered: number;
}

const watched = [...facetNames, "open"] as const;
const out = 255;

function missingOf(
  conditions: readonly Condition[],
  row: number,
  keep: boolean,
): readonly [missing: number, maybe: boolean] {
  let [missing, unknown, no] = [0, false, false];
  for (const { facet, fits } of conditions) {
    const fit = fits(row);
    if (fit === 1 || (fit === 2 && keep)) continue;
    if (fit === 2) unknown = true;
    else no = true;
    const own = facet === undefined ? out : watched.indexOf(facet) + 1;
    missing = missing === 0 || missing === own ? own : out;
    if (missing === out && no) break;
  }
  return [missing, unknown && !no];
}

function pass(
  index: SearchIndex,
  { plan, scores, filters }: { readonly plan: Plan; readonly scores: Scores; readonly filters: Filters },
): Passing {
  const conditions = conditionsOf(index, filters);
  const missing = new Uint8Array(index.ids.length).fill(out);
  let [level, undecided, unfiltered] = [0, 0, 0];
  const enough = Math.max(1, Math.ceil(plan.importance / 2));
  for (let row = 0; row < index.ids.length; row += 1) {
    const answered = scores.answered[row] ?? 0;
    if (!plan.blank && answered < enough) continue;
    unfiltered += 1;
    const [misses, maybe] = missingOf(conditions, row, filters.keepUnknown === true);
    missing[row] = misses;
    if (maybe) undecided += 1;
    if (misses === 0) level = Math.max(level, answered);
  }
  return { level, missing, undecided, unfiltered };
}

type Counts = Readonly<Record<FacetName, Uint32Array>>;

const emptyCounts = (index: SearchIndex): Counts =>
  Object.fromEntries(facetNames.map((name) => [name, new Uint32Array(index.facets[name].codes.length)])) as Counts; // entries forget their names

function named(index: SearchIndex, counts: Counts, open: Facets["open"]): Facets {
  const facets = Object.fromEntries(
    facetNames.map((name) => {
      const told = index.facets[name].codes.map((code, at) => [code, counts[name][at] ?? 0] as const);
      return [name, Object.fromEntries(told.filter(([, count]) => count > 0))];
    }),
  ) as Facets; // entries forget their names
  return open === undefined ? facets : { ...facets, open };
}

interface Collected {
  readonly rows: readonly number[];
  readonly total: number;
  readonly facets: Facets;
}

function collect(
  index: SearchIndex,
  query: Query,
  { scores, passing, plan }: { readonly scores: Scores; readonly passing: Passing; readonly plan: Plan },
): Collected {
  const { filters = {}, limit = 20, offset = 0 } = query;
  const states = filters.open?.states;
  const near = query.sort === "distance" && filters.near !== undefined ? onSphere(filters.near) : undefined;
  const top = topOf(Math.min(1000, Math.max(0, Math.floor(limit))) + Math.min(1000, Math.max(0, Math.floor(offset))));
  const counts = emptyCounts(index);
  const open: Partial<Record<OfferState, number>> = {};
  let total = 0;
  for (let row = 0; row < index.ids.length; row += 1) {
    const misses = passing.missing[row] ?? out;
    if (misses === out || (!plan.blank && (scores.answered[row] ?? 0) !== passing.level)) continue;
    if (misses === 0) {
      total += 1;
      top.offer(row, near === undefined ? (scores.score[row] ?? 0) : -nearestChord(index.positions, row, near));
    }
    for (const [at, name] of facetNames.entries())
      if (misses === 0 || misses === at + 1) countCodes(index.facets[name], row, counts[name]);
    if (states !== undefined && (misses === 0 || misses === watched.length)) {
      const state = states[row] ?? "unknown";
      open[state] = (open[state] ?? 0) + 1;
    }
  }
  return {
    rows: top.rows().slice(Math.max(0, offset)),
    total,
    facets: named(index, counts, states === undefined ? undefined : open),
  };
}

function hit(
  index: SearchIndex,
  { filters = {} }: Query,
  { scores, plan, row }: { readonly scores: Scores; readonly plan: Plan; readonly row: number },
): Hit {
  const chord = filters.near === undefined ? Infinity : nearestChord(index.positions, row, onSphere(filters.near));
  return {
    id: index.ids[row] ?? "",
    score: scores.score[row] ?? 0,
    why: plan.words.flatMap((word, at) => whyOf(index, word, { row, match: scores.best[at]?.[row] ?? 0 })),
    ...(chord === Infinity ? {} : { distanceKm: metresOf(chord) / 1000 }),
  };
}

function leftOutOf({ words }: Plan, { best, answered }: Scores, { missing, level }: Passing): readonly string[] {
  return words
    .filter(
      (_, at) => !missing.some((misses, row) => misses === 0 && answered[row] === level && (best[at]?.[row] ?? 0) > 0),
    )
    .map(({ shown }) => shown);
}

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
  const { rows, total, facets } = collect(index, query, { scores, passing, plan });
  const complete = plan.blank || passing.level === plan.importance;
  const leftOut = plan.blank || (complete && total > 0) ? [] : leftOutOf(plan, scores, passing);
  return {
    state: stateOf(plan, total, complete),
    hits: rows.map((row) => hit(index, query, { scores, plan, row })),
    total,
    facets,
    leftOut,
    undecided: passing.undecided,
    suggestions: complete && total > 0 ? [] : suggest(index, plan, total === 0 ? passing.unfiltered : 0),
    cut: plan.cut,
  };
}

function stateOf(plan: Plan, total: number, complete: boolean): SearchResult["state"] {
  if (plan.blank) return total > 0 ? "all" : "nothing";
  if (plan.words.length === 0) return "no-words";
  if (total === 0) return "nothing";
  return complete ? "found" : "relaxed";
}
