// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { create, insert, search as oramaSearch } from "@orama/orama";
import { stemmer as germanStemmer } from "@orama/stemmers/german";
import type { Catalogue } from "@quartierkit/offers";
import { buildIndex, search } from "@quartierkit/offers/search";
import MiniSearch from "minisearch";
import { Client } from "pg";
import { startPostgres } from "../../../backends/src/postgres.ts";
import { joining } from "../../../../packages/offers/src/search/index/build.ts";
import { textsOf } from "../../../../packages/offers/src/search/index/texts.ts";
import type { OfferWith } from "../../../../packages/offers/src/search/index/texts.ts";

/** An offer as engines for texts take it: the same texts that our index reads. */
export interface Flat {
  readonly id: string;
  readonly title: string;
  readonly other: string;
  readonly description: string;
}

/** Puts the texts of an offer into three fields. */
export function flatten(entry: OfferWith): Flat {
  const texts = textsOf(entry);
  const joined = (wanted: (field: string) => boolean): string =>
    texts
      .filter(({ field }) => wanted(field))
      .map(({ text }) => text)
      .join(" . ");
  return {
    id: entry.offer.id,
    title: joined((field) => field === "title"),
    other: joined((field) => field !== "title" && field !== "description"),
    description: joined((field) => field === "description"),
  };
}

/** All offers of a catalogue, flat. */
const flatCatalogue = (catalogue: Catalogue): readonly Flat[] =>
  catalogue.offers.map((offer) => flatten(joining(catalogue)(offer)));

/** A search to be judged: the ids it gives for a query, the best first. */
export interface Engine {
  readonly name: string;
  readonly find: (text: string, language?: string) => Promise<readonly string[]>;
  readonly stop?: () => Promise<void>;
}

const fields = ["title", "other", "description"];

const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase();

/** MiniSearch as it comes, or as Integreat sets it: accents stripped, prefixes, a quarter of the letters may differ, all words. */
export function miniSearch(docs: Iterable<Flat>, integreat: boolean): MiniSearch<Flat> {
  const mini = new MiniSearch<Flat>(
    integreat
      ? {
          fields,
          processTerm: folded,
          searchOptions: { boost: { title: 2 }, fuzzy: 0.25, prefix: true, combineWith: "AND" },
        }
      : { fields },
  );
  for (const doc of docs) mini.add(doc);
  return mini;
}

function miniEngine(docs: readonly Flat[], integreat: boolean): Engine {
  const mini = miniSearch(docs, integreat);
  return {
    name: integreat ? "MiniSearch 7.2.0, as Integreat sets it" : "MiniSearch 7.2.0, default",
    find: async (text) => mini.search(text).map(({ id }) => String(id)),
  };
}

async function oramaEngine(docs: readonly Flat[], german: boolean): Promise<Engine> {
  const schema = { title: "string", other: "string", description: "string" } as const;
  const db = create({
    schema,
    ...(german ? { components: { tokenizer: { language: "german", stemming: true, stemmer: germanStemmer } } } : {}),
  });
  for (const doc of docs) await insert(db, { ...doc });
  return {
    name: german ? "Orama 3.1.18, German stemmer" : "Orama 3.1.18, default",
    find: async (term) => {
      const { hits } = await oramaSearch(db, { term, limit: 1000 });
      return hits.map(({ id }) => id);
    },
  };
}

/** PostgreSQL's own two searches, over the same texts. */
async function postgresEngines(docs: readonly Flat[]): Promise<readonly Engine[]> {
  const { client: first, stop: stopServer } = await startPostgres();
  // Trigrams of letters beyond ASCII need a database that knows them as letters.
  await first.query(
    "CREATE DATABASE letters TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'",
  );
  const client = new Client({ host: first.host, user: "quartierkit", database: "letters" });
  await client.connect();
  const stop = async (): Promise<void> => {
    await client.end();
    await stopServer();
  };
  await client.query("CREATE EXTENSION pg_trgm");
  await client.query("CREATE TABLE flat (id text, words tsvector, everything text)");
  for (const { id, title, other, description } of docs) {
    const vector = "setweight(to_tsvector('german', $2), 'A') || to_tsvector('german', $3)";
    await client.query(`INSERT INTO flat VALUES ($1, ${vector}, lower($2 || ' ' || $3))`, [
      id,
      title,
      `${other} ${description}`,
    ]);
  }
  const ask = async (text: string, values: readonly unknown[]): Promise<readonly string[]> => {
    const { rows } = await client.query<{ id: string }>(text, [...values]);
    return rows.map(({ id }) => id);
  };
  const full = `SELECT id FROM flat, websearch_to_tsquery('german', $1) AS asked WHERE words @@ asked ORDER BY ts_rank(words, asked) DESC, id`;
  const grams = `SELECT id FROM flat WHERE word_similarity(lower($1), everything) > 0.5 ORDER BY word_similarity(lower($1), everything) DESC, id`;
  return [
    { name: "PostgreSQL 15, full text german", find: (text) => ask(full, [text]) },
    { name: "PostgreSQL 15, pg_trgm word_similarity > 0.5", find: (text) => ask(grams, [text]), stop },
  ];
}

/** Our own search and the others, each over the whole catalogue. */
export async function enginesOver(catalogue: Catalogue): Promise<readonly Engine[]> {
  const index = buildIndex(catalogue);
  const docs = flatCatalogue(catalogue);
  return [
    {
      name: "Quartierkit",
      find: async (text, language) =>
        search(index, { text, limit: 1000, ...(language === undefined ? {} : { language }) }).hits.map(({ id }) => id),
    },
    miniEngine(docs, false),
    miniEngine(docs, true),
    await oramaEngine(docs, false),
    await oramaEngine(docs, true),
    ...(await postgresEngines(docs)),
  ];
}
