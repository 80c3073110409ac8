// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { halvesOf } from "../lexicon/compounds.ts";
import { distance, tolerance } from "../lexicon/distance.ts";
import { keyOf } from "../lexicon/lexicon.ts";
import type { GroupWord, Lexicon, TermNumber } from "../lexicon/lexicon.ts";
import { stem } from "../text/stem.ts";

/** How a word of a query leads to a word of an offer. */
export type How = "word" | "form" | "synonym" | "compound-head" | "compound-modifier" | "beginning" | "inside" | "typo";

/** A word of the catalogue that answers a word of a query. */
export interface Match {
  readonly term: TermNumber;
  /** 100 for the word itself. */
  readonly weight: number;
  readonly how: How;
  /** The synonym or the corrected word between the two. */
  readonly through?: string;
}

/**
 * A word and its forms are nearly alike. After them, in titles each kind stands before all matches of the next, whatever else
 * adds to an impact: 30 times one is less than 24 times the one before.
 */
const weights = {
  word: 100,
  form: 96,
  synonym: 76,
  "compound-head": 60,
  "compound-modifier": 47,
  beginning: 37,
  inside: 29,
} as const;

/** A mistyped word counts half of the word that was meant. */
const forTypo = 0.5;

/** One word of a query answers with at most so many words of the catalogue. */
const most = 200;

const scaled = (matches: readonly Match[], factor: number, how: How, through: string): readonly Match[] =>
  matches.map(({ term, weight }) => ({ term, weight: Math.floor(weight * factor), how, through }));

function same(lexicon: Lexicon, language: string, form: string): readonly Match[] {
  const root = stem(form, language);
  const forms = (lexicon.byStem.get(keyOf(language, root)) ?? []).map((term): Match => {
    const how = lexicon.terms[term]?.form === form ? "word" : "form";
    return { term, weight: weights[how], how };
  });
  if (language !== "de") return forms;
  const compounds = (lexicon.byPart.get(root) ?? []).map(({ term, head }): Match => {
    const how = head ? "compound-head" : "compound-modifier";
    return { term, weight: weights[how], how };
  });
  return [...forms, ...compounds];
}

const meaning = (lexicon: Lexicon, { language, form, word }: GroupWord): readonly Match[] =>
  scaled(same(lexicon, language, form), weights.synonym / 100, "synonym", word);

/** The words of a synonym group that a typed word stands for, with the days they were in use. */
export const groupsOf = (lexicon: Lexicon, form: string) =>
  [...new Set([...lexicon.languages, "de"])].flatMap((language) => {
    const key = stem(form, language);
    return (lexicon.groups.get(keyOf(language, key)) ?? []).map((group) => ({ ...group, key, language }));
  });

/** The best match for each word of the catalogue; a tie goes to the one told first. */
function bestOf(matches: readonly Match[]): readonly Match[] {
  const best = new Map<TermNumber, Match>();
  for (const match of matches) if (match.weight > (best.get(match.term)?.weight ?? 0)) best.set(match.term, match);
  return [...best.values()].toSorted((a, b) => b.weight - a.weight || a.term - b.term).slice(0, most);
}

/** The word itself, its forms, synonyms, and words made with it. Synonyms of other languages only where its own has none. */
export function direct(lexicon: Lexicon, form: string): readonly Match[] {
  const own = lexicon.languages.flatMap((language) => same(lexicon, language, form));
  const others = groupsOf(lexicon, form).flatMap(({ words, key, language }) =>
    words
      .filter((one) => one.language !== language || one.stem !== key)
      .map((one) => ({ foreign: one.language !== language, found: meaning(lexicon, one) })),
  );
  const near = [...own, ...others.filter(({ foreign }) => !foreign).flatMap(({ found }) => found)];
  return bestOf(near.length > 0 ? near : others.flatMap(({ found }) => found));
}

/** Words that begin as the typed one does, or at least hold it. */
export function partly(lexicon: Lexicon, form: string): readonly Match[] {
  if (form.length < 4) return [];
  const found = lexicon.terms.flatMap((term, number): readonly Match[] => {
    const at = term.form.indexOf(form);
    if (at === -1 || (at > 0 && form.length < 5)) return [];
    const how = at === 0 ? "beginning" : "inside";
    return [{ term: number, weight: weights[how], how }];
  });
  return bestOf(found);
}

interface Near {
  readonly form: string;
  readonly shown: string;
  readonly far: number;
  readonly documents: number;
}

/** Words that a mistyped one may have meant, the nearest first; the first letter is rarely mistyped. */
export function nearest(lexicon: Lexicon, form: string, limit: number): readonly Near[] {
  const start = form.charAt(0);
  const candidates = [
    ...lexicon.terms,
    ...lexicon.synonymForms.map((one) => ({ form: one.form, shown: one.word, documents: 0 })),
    ...[...lexicon.byPart.keys()].map((part) => ({ form: part, shown: part, documents: 0 })),
  ];
  const near = candidates
    .filter((one) => one.form.startsWith(start) && Math.abs(one.form.length - form.length) <= limit)
    .map((one) => ({
      form: one.form,
      shown: one.shown,
      documents: one.documents,
      far: distance(form, one.form, limit),
    }))
    .filter(({ far }) => far <= limit);
  return near.toSorted((a, b) => a.far - b.far || b.documents - a.documents || (a.form < b.form ? -1 : 1));
}

/** What a mistyped word may have meant, as if it had been typed right. */
export function corrected(lexicon: Lexicon, form: string): readonly Match[] {
  const near = nearest(lexicon, form, tolerance(form));
  const meant = near.filter(({ far }) => far === near[0]?.far).slice(0, 4);
  return bestOf(meant.flatMap((one) => scaled(direct(lexicon, one.form), forTypo, "typo", one.shown)));
}

/** Both parts of a typed word, where the word itself is nowhere: Kinderbetreuung finds “Betreuung von Kindern”. */
export function halves(lexicon: Lexicon, form: string): readonly [string, string] | undefined {
  const known = (one: string): boolean => direct(lexicon, one).length > 0;
  const found = halvesOf(form, known);
  return found !== undefined && found.every(known) ? [found[0], found[1]] : undefined;
}
