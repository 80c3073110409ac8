// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import type { Catalogue } from "@quartierkit/offers";
import { readCatalogue } from "@quartierkit/offers/schema";
import { parse } from "yaml";
import * as z from "zod";

const file = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../../packages/offers/search-cases/${name}`, import.meta.url), "utf8"));

const queriesSchema = z.strictObject({
  queries: z.array(
    z.strictObject({
      query: z.string(),
      class: z.string(),
      set: z.enum(["dev", "held-out"]),
      language: z.string().exactOptional(),
      relevant: z.array(z.string()),
    }),
  ),
});

/** A query with the offers that answer it. */
export type Judged = z.infer<typeof queriesSchema>["queries"][number];

/** The invented catalogue of the search cases. */
export function casesCatalogue(): Catalogue {
  const { catalogue, findings } = readCatalogue(file("catalogue.yaml"));
  if (catalogue === null || findings.length > 0) throw new Error("The catalogue of the search cases cannot be read.");
  return catalogue;
}

/** The judged queries. */
export const casesQueries = (): readonly Judged[] => queriesSchema.parse(file("queries.yaml")).queries;

/** What an engine made of one query. */
export interface Scored {
  readonly query: Judged;
  readonly hits: number;
  readonly falseHits: number;
  /** One over the place of the first relevant hit; 0 where there is none. */
  readonly reciprocal: number;
}

/** Compares the ids that an engine gave with the judgement. */
export function score(query: Judged, ids: readonly string[]): Scored {
  const first = ids.findIndex((id) => query.relevant.includes(id));
  const hits = query.relevant.filter((id) => ids.includes(id)).length;
  return { query, hits, falseHits: ids.length - hits, reciprocal: first === -1 ? 0 : 1 / (first + 1) };
}

/** Sums over several queries. */
export interface Sum {
  readonly queries: number;
  readonly pairs: number;
  readonly hits: number;
  readonly falseHits: number;
  /** Mean reciprocal rank over the queries that have an answer. */
  readonly mrr: number;
  /** Of the queries that have an answer: first hit relevant. */
  readonly firstRight: number;
  /** Queries without an answer that got hits. */
  readonly answeredWrongly: number;
}

/** Adds up what an engine made of several queries. */
export function sum(scored: readonly Scored[]): Sum {
  const total = (of: (one: Scored) => number): number => scored.reduce((all, one) => all + of(one), 0);
  const answerable = scored.filter(({ query }) => query.relevant.length > 0);
  return {
    queries: scored.length,
    pairs: total(({ query }) => query.relevant.length),
    hits: total(({ hits }) => hits),
    falseHits: total(({ falseHits }) => falseHits),
    mrr: answerable.reduce((all, { reciprocal }) => all + reciprocal, 0) / Math.max(1, answerable.length),
    firstRight: answerable.filter(({ reciprocal }) => reciprocal === 1).length,
    answeredWrongly: scored.filter(({ query, falseHits }) => query.relevant.length === 0 && falseHits > 0).length,
  };
}
