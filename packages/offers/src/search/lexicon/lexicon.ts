// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { fold } from "../text/fold.ts";
import { primary } from "../text/normalise.ts";
import { wordsIn } from "../text/split.ts";
import { stem } from "../text/stem.ts";
import type { Synonym, SynonymGroup } from "../words/synonyms.ts";
import { partsOf } from "./compounds.ts";
import type { Part } from "./compounds.ts";

/** A word of the catalogue in one language. */
export interface Term {
  /** Primary subtag. */
  readonly language: string;
  readonly form: string;
  /** As it was written where it was met first. */
  readonly shown: string;
  /** In how many offers it stands. */
  readonly documents: number;
}

/** The place of a term in the list of all. */
export type TermNumber = number;

/** A word of a synonym group, ready to be looked up. */
export interface GroupWord extends Synonym {
  readonly language: string;
  readonly form: string;
  readonly stem: string;
}

interface Group {
  readonly words: readonly GroupWord[];
  readonly entries: readonly GroupWord[];
}

/** All words of a catalogue, and the ways to them. The same lexicon answers in every program. */
export interface Lexicon {
  readonly terms: readonly Term[];
  readonly languages: readonly string[];
  readonly byForm: ReadonlyMap<string, TermNumber>;
  readonly byStem: ReadonlyMap<string, readonly TermNumber[]>;
  /** By the stem of a part: the German words made with it. */
  readonly byPart: ReadonlyMap<string, readonly { readonly term: TermNumber; readonly head: boolean }[]>;
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  /** Words of synonym groups, for those who mistype them. */
  readonly synonymForms: readonly GroupWord[];
}

/** Where a form or stem of a language is filed. */
export const keyOf = (language: string, form: string): string => `${language}:${form}`;

function groupWord(language: string, given: string | Synonym): GroupWord {
  const synonym = typeof given === "string" ? { word: given } : given;
  const form =
    wordsIn(synonym.word)
      .map((word) => word.form)
      .join("") || fold(synonym.word);
  return { ...synonym, language: primary(language), form, stem: stem(form, primary(language)) };
}

const groupWords = (words: SynonymGroup["words"]): readonly GroupWord[] =>
  Object.entries(words).flatMap(([language, list]) => list.map((given) => groupWord(language, given)));

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function groupsOf(synonyms: readonly SynonymGroup[]) {
  const groups = new Map<string, Group[]>();
  const synonymForms: GroupWord[] = [];
  for (const { words, also = {} } of synonyms) {
    const targets = groupWords(words);
    const ways = Object.keys(also).length === 0 ? targets : groupWords(also);
    synonymForms.push(...ways);
    for (const key of new Set(ways.map((one) => keyOf(one.language, one.stem))))
      push(groups, key, { words: targets, entries: ways });
  }
  return { groups, synonymForms };
}

function partMap(terms: readonly Term[], known: (stem: string) => boolean) {
  const byPart = new Map<string, { term: TermNumber; head: boolean }[]>();
  for (const [term, { language, form }] of terms.entries()) {
    if (language !== "de") continue;
    const own = new Map<string, Part>();
    for (const part of partsOf(form, known)) if (part.head || !own.has(part.stem)) own.set(part.stem, part);
    for (const { stem: key, head } of own.values()) push(byPart, key, { term, head });
  }
  return byPart;
}

/**
 * Makes the ways to the words of a catalogue.
 *
 * @param terms - all words, as a list of terms keeps them
 * @param synonyms - words that lead to each other
 */
export function lexiconOf(terms: readonly Term[], synonyms: readonly SynonymGroup[]): Lexicon {
  const byForm = new Map<string, TermNumber>();
  const byStem = new Map<string, TermNumber[]>();
  for (const [number, { language, form }] of terms.entries()) {
    byForm.set(keyOf(language, form), number);
    push(byStem, keyOf(language, stem(form, language)), number);
  }
  const { groups, synonymForms } = groupsOf(synonyms);
  const german = new Set(synonymForms.filter(({ language }) => language === "de").map((one) => one.stem));
  const known = (one: string): boolean => byStem.has(keyOf("de", one)) || german.has(one);
  const languages = [...new Set(terms.map(({ language }) => language))].toSorted();
  return { terms, languages, byForm, byStem, byPart: partMap(terms, known), groups, synonymForms };
}
