// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SearchIndex } from "../index/build.ts";
import { columnOf, hasBit } from "../index/code-sets.ts";
import { facetNames } from "../index/facets.ts";
import { eachPosting } from "../index/postings.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import type { Lexicon, Term } from "../lexicon/lexicon.ts";
import { synonyms as ours } from "../words/synonyms.ts";
import type { IndexOptions } from "../index/build.ts";

/**
 * Statements that make the two tables of a search in PostgreSQL: offers with what filters ask, and words that are normalised
 * already with the offers they stand in. No extension is needed.
 */
export const sqlTables: readonly string[] = [
  `CREATE TABLE offer_search (
  position integer PRIMARY KEY,
  id text NOT NULL,
  facets text[] NOT NULL,
  age_from double precision NOT NULL,
  age_to double precision NOT NULL,
  points double precision[] NOT NULL
)`,
  "CREATE INDEX offer_search_facets ON offer_search USING gin (facets)",
  `CREATE TABLE offer_search_terms (
  language text NOT NULL,
  form text NOT NULL,
  shown text NOT NULL,
  documents integer NOT NULL,
  positions integer[] NOT NULL,
  marks smallint[] NOT NULL,
  PRIMARY KEY (language, form)
)`,
];

/** Statements that fill the tables, one row at a time, with the values of `sqlRows` and `sqlTerms`. */
export const sqlInserts = {
  offer: "INSERT INTO offer_search VALUES ($1, $2, $3, $4, $5, $6)",
  term: "INSERT INTO offer_search_terms VALUES ($1, $2, $3, $4, $5, $6)",
} as const;

type Value = string | number | readonly string[] | readonly number[];

/**
 * The rows of `offer_search`, in the order of its columns.
 *
 * @param index - from `buildIndex`
 */
export function sqlRows({ ids, facets, ages, positions }: SearchIndex): readonly (readonly Value[])[] {
  const columns = facetNames.flatMap((name) =>
    facets[name].codes.map((code) => ({ code: `${name}:${code}`, column: columnOf(facets[name], code, ids.length) })),
  );
  return ids.map((id, row) => {
    const codes = columns.filter(({ column }) => hasBit(column, row)).map(({ code }) => code);
    const [start, end] = [(positions.starts[row] ?? 0) * 3, (positions.starts[row + 1] ?? 0) * 3];
    const points = Array.from(positions.points.slice(start, end));
    return [row, id, codes, ages[row * 2] ?? 0, ages[row * 2 + 1] ?? 0, points];
  });
}

/**
 * The rows of `offer_search_terms`, in the order of its columns.
 *
 * @param index - from `buildIndex`
 */
export function sqlTerms({ lexicon, postings }: SearchIndex): readonly (readonly Value[])[] {
  return lexicon.terms.map(({ language, form, shown, documents }, term) => {
    const [positions, marks]: readonly [number[], number[]] = [[], []];
    eachPosting(postings, term, (row, mark) => {
      positions.push(row);
      marks.push(mark);
    });
    return [language, form, shown, documents, positions, marks];
  });
}

/** What a program has to know of the tables to ask them. */
export interface SqlLexicon {
  readonly lexicon: Lexicon;
  readonly size: number;
}

/**
 * Makes ready what queries need from the list of words. Synonyms, compounds and typing errors are looked up here, so that the
 * database compares whole words only.
 *
 * @param terms - `language`, `form`, `shown` and `documents` of all rows of `offer_search_terms`, in any order
 * @param size - the number of rows of `offer_search`
 * @param options - the same as when the index was made
 */
export function sqlLexicon(terms: readonly Term[], size: number, { synonyms = [] }: IndexOptions = {}): SqlLexicon {
  const order = (a: Term, b: Term): number =>
    a.language === b.language ? (a.form < b.form ? -1 : 1) : a.language < b.language ? -1 : 1;
  return { lexicon: lexiconOf(terms.toSorted(order), [...ours, ...synonyms]), size };
}
