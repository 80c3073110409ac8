// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { facetNames, unknown, unknownFeature } from "../index/facets.ts";
import { chordOf, onSphere } from "../index/places.ts";
import { planQuery } from "../query/plan.ts";
import type { Plan } from "../query/plan.ts";
import type { Filters } from "../run/filters.ts";
import type { Query } from "../run/search.ts";
import type { SqlLexicon } from "./tables.ts";

/** A statement with its values, as `pg` takes it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Gives each value its number. */
function numbering() {
  const values: unknown[] = [];
  const put = (value: unknown, type: string): string => {
    values.push(value);
    return `$${values.length}::${type}`;
  };
  return { values, put };
}

type Put = ReturnType<typeof numbering>["put"];

/** The square of the line to the nearest place; the same operations in the same order as in `nearestChord`. */
function chord(near: NonNullable<Filters["near"]>, put: Put): string {
  const terms = onSphere(near).map((value, axis) => {
    const line = `(points[at + ${axis}] - ${put(value, "double precision")})`;
    return `${line} * ${line}`;
  });
  return `(SELECT min(${terms.join(" + ")}) FROM generate_series(1, cardinality(points), 3) AS at)`;
}

function facetConditions(filters: Filters, put: Put): readonly string[] {
  const keep = filters.keepUnknown === true;
  const overlap = (codes: readonly string[]): string => `facets && ${put(codes, "text[]")}`;
  return facetNames.flatMap((facet) => {
    const codes = filters[facet] ?? [];
    if (codes.length === 0) return [];
    const coded = (list: readonly string[]): readonly string[] => list.map((code) => `${facet}:${code}`);
    if (facet !== "accessibility") return [overlap(coded(keep ? [...codes, unknown] : codes))];
    return codes.map((code) => overlap(coded(keep ? [code, unknownFeature(code)] : [code])));
  });
}

function conditions(filters: Filters, put: Put): readonly string[] {
  const { age, open, near, keepUnknown = false } = filters;
  const wanted = open?.wanted ?? ["open"];
  const fitting = open?.states.flatMap((state, row) =>
    wanted.includes(state) || (keepUnknown && state === "unknown") ? [row] : [],
  );
  return [
    ...facetConditions(filters, put),
    ...(age === undefined ? [] : [`${put(age, "double precision")} BETWEEN age_from AND age_to`]),
    ...(fitting === undefined ? [] : [`position = ANY (${put(fitting, "integer[]")})`]),
    ...(near?.withinKm === undefined
      ? []
      : [`coalesce(${chord(near, put)} <= ${put(chordOf(near.withinKm), "double precision")}, ${keepUnknown})`]),
  ];
}

interface Asking {
  readonly plan: Plan;
  readonly lexicon: SqlLexicon["lexicon"];
  readonly where: readonly string[];
}

/** Offers with what they are worth: for each word its best match, summed over the words; the best answered ones only. */
function answers({ plan, lexicon, where }: Asking, put: Put): string {
  const matches = plan.words.flatMap(({ matches: found, importance }, word) =>
    found.map(({ term, weight }) => ({ word, importance, weight, term: lexicon.terms[term] })),
  );
  const lists = [
    put(
      matches.map(({ word }) => word),
      "integer[]",
    ),
    put(
      matches.map(({ term }) => term?.language ?? ""),
      "text[]",
    ),
    put(
      matches.map(({ term }) => term?.form ?? ""),
      "text[]",
    ),
    put(
      matches.map(({ weight }) => weight),
      "integer[]",
    ),
    put(
      matches.map(({ importance }) => importance),
      "integer[]",
    ),
  ];
  return `WITH word (word, language, form, weight, importance) AS (SELECT * FROM unnest(${lists.join(", ")})),
answer AS (
  SELECT position, word, max(weight * (mark & 31)) AS worth, max(importance) AS importance
  FROM word JOIN offer_search_terms USING (language, form)
  CROSS JOIN LATERAL unnest(positions, marks) AS stands (position, mark)
  GROUP BY position, word
),
scored AS (
  SELECT position, sum(worth::bigint * importance) AS score, sum(importance) AS answered FROM answer GROUP BY position
),
found AS (
  SELECT position, score FROM scored JOIN offer_search USING (position)
  WHERE ${[`answered = (SELECT max(answered) FROM scored)`, `answered * 2 >= ${put(Math.max(1, plan.importance), "integer")}`, ...where].join(" AND ")}
)`;
}

/** All offers that pass the filters. */
const all = (where: readonly string[]): string =>
  `WITH found AS (SELECT position, 0 AS score FROM offer_search${where.length === 0 ? "" : ` WHERE ${where.join(" AND ")}`})`;

const bounded = (value: number): number => Math.min(1000, Math.max(0, Math.floor(value)));

/**
 * The same search as `search`, as a statement for the tables of `sqlTables`: the same offers in the same order with the same
 * scores, and their number. Reasons, facets and suggestions are told by an index in the process.
 *
 * @param known - from `sqlLexicon`
 * @param query - text, language and filters
 * @returns a statement that gives `id`, `score` and `total`
 */
export function searchSql({ lexicon, size }: SqlLexicon, query: Query): Statement {
  const { filters = {}, limit = 20, offset = 0, language } = query;
  const { values, put } = numbering();
  const plan = planQuery(lexicon, query.text, { size, language });
  const where = conditions(filters, put);
  const found = plan.blank ? all(where) : answers({ plan, lexicon, where }, put);
  const distance = query.sort === "distance" && filters.near !== undefined ? chord(filters.near, put) : undefined;
  const order = distance === undefined ? "score DESC" : `${distance} ASC NULLS LAST`;
  const text = `${found}
SELECT id, score::float8 AS score, (count(*) OVER ())::integer AS total
FROM found JOIN offer_search USING (position)
ORDER BY ${order}, position
LIMIT ${put(bounded(limit), "integer")} OFFSET ${put(bounded(offset), "integer")}`;
  return { text, values };
}
