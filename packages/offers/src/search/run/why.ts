// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { SearchIndex } from "../index/build.ts";
import { fieldOf } from "../index/impact.ts";
import { eachPosting } from "../index/postings.ts";
import type { Field } from "../index/texts.ts";
import { groupsOf } from "../query/expand.ts";
import type { How } from "../query/expand.ts";
import type { PlannedWord } from "../query/plan.ts";

/** Why an offer was found, for one word of the query. */
export interface Why {
  /** The word of the query as it was typed. */
  readonly word: string;
  readonly how: How;
  readonly field: Field;
  /** The word of the offer. */
  readonly matched: string;
  /** The language of the text in which it stands. */
  readonly language: string;
  /** The synonym or the corrected word between the two. */
  readonly through?: string;
  /** The days on which a typed name of a benefit was in use. */
  readonly inUse?: { readonly from: string; readonly to: string | null };
  /** The same as a sentence. */
  readonly text: Bilingual;
}

const fieldNames: Readonly<Record<Field, Bilingual>> = {
  title: { de: "im Titel", en: "in the title" },
  label: { de: "bei Thema oder Zielgruppe", en: "among topics and target groups" },
  name: { de: "bei Träger oder Ort", en: "in the name of organisation or place" },
  fact: { de: "in den Angaben", en: "among the details" },
  description: { de: "in der Beschreibung", en: "in the description" },
};

const ways: Readonly<Record<How, (through: string) => Bilingual>> = {
  word: () => ({ de: "", en: "" }),
  form: () => ({ de: ", eine Form des Wortes", en: ", a form of the word" }),
  synonym: (through) => ({ de: `, gleichbedeutend: „${through}“`, en: `, same meaning: “${through}”` }),
  "compound-head": () => ({ de: ", als Grundwort", en: ", as the main part of the word" }),
  "compound-modifier": () => ({ de: ", als Teil des Wortes", en: ", as a part of the word" }),
  beginning: () => ({ de: ", als Wortanfang", en: ", as the beginning of the word" }),
  inside: () => ({ de: ", als Teil des Wortes", en: ", as a part of the word" }),
  typo: (through) => ({ de: `, gemeint war wohl „${through}“`, en: `, “${through}” was probably meant` }),
};

/** Tells the mark of a term in an offer. */
export type Marks = (term: number, row: number) => number;

/**
 * Reads the marks of a few offers, each list once.
 *
 * @param index - the index
 * @param rows - numbers of the offers
 */
export function marksOf({ postings }: SearchIndex, rows: readonly number[]): Marks {
  const wanted = new Set(rows);
  const known = new Map<number, ReadonlyMap<number, number>>();
  const read = (term: number): ReadonlyMap<number, number> => {
    const marks = new Map<number, number>();
    eachPosting(postings, term, (row, mark) => {
      if (wanted.has(row)) marks.set(row, mark);
    });
    known.set(term, marks);
    return marks;
  };
  return (term, row) => (known.get(term) ?? read(term)).get(row) ?? 0;
}

function inUse(index: SearchIndex, { form }: PlannedWord): Pick<Why, "inUse"> {
  const dated = groupsOf(index.lexicon, form)
    .flatMap(({ entries }) => entries)
    .find((entry) => entry.form === form && entry.from !== undefined);
  return dated?.from === undefined ? {} : { inUse: { from: dated.from, to: dated.to ?? null } };
}

/**
 * Why an offer answers a word.
 *
 * @param index - the index
 * @param word - a word of the query
 * @param at - number of the offer, which match did best, counted from 1, and the marks of the hits
 */
export function whyOf(
  index: SearchIndex,
  word: PlannedWord,
  at: { readonly row: number; readonly match: number; readonly marks: Marks },
): readonly Why[] {
  const match = word.matches[at.match - 1];
  const term = match === undefined ? undefined : index.lexicon.terms[match.term];
  if (match === undefined || term === undefined) return [];
  const field = fieldOf(at.marks(match.term, at.row));
  const way = ways[match.how](match.through ?? "");
  return [
    {
      word: word.shown,
      how: match.how,
      field,
      matched: term.shown,
      language: term.language,
      ...(match.through === undefined ? {} : { through: match.through }),
      ...inUse(index, word),
      text: {
        de: `„${word.shown}“: „${term.shown}“ (${term.language}) ${fieldNames[field].de}${way.de}`,
        en: `“${word.shown}”: “${term.shown}” (${term.language}) ${fieldNames[field].en}${way.en}`,
      },
    },
  ];
}
