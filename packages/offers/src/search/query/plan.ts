// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { primary } from "../text/normalise.ts";
import { wordsIn } from "../text/split.ts";
import type { Word } from "../text/split.ts";
import { isStopWord } from "../text/stop-words.ts";
import { corrected, direct, halves, partly } from "./expand.ts";
import type { Match } from "./expand.ts";

/** A word of a query with all that answers it. */
export interface PlannedWord {
  /** As it was typed, or a part of what was typed. */
  readonly shown: string;
  readonly form: string;
  readonly matches: readonly Match[];
  /** Rare words say more. */
  readonly importance: number;
}

/** A query, ready to be asked of any store of the same catalogue. */
export interface Plan {
  readonly words: readonly PlannedWord[];
  /** What all words together weigh; an offer has to answer at least half of it. */
  readonly importance: number;
  /** Words were left out because there were too many. */
  readonly cut: boolean;
  /** Nothing was typed but spaces. */
  readonly blank: boolean;
}

const mostCharacters = 1000;
const mostWords = 12;

/** Eight times the binary logarithm, in whole numbers: the same in every program. */
function eightLog2(value: number): number {
  const bits = 31 - Math.clz32(value);
  return 8 * bits + Math.floor((value * 8) / 2 ** bits) - 8;
}

function importanceOf(matches: readonly Match[], { terms }: Lexicon, size: number): number {
  const documents = matches.reduce((sum, { term }) => sum + (terms[term]?.documents ?? 0), 0);
  return 8 + eightLog2(Math.max(1, Math.floor(size / Math.min(Math.max(documents, 1), Math.max(size, 1)))));
}

/** What is written in another language than the one that is read counts a little less. */
function preferring(matches: readonly Match[], { terms }: Lexicon, language: string | undefined): readonly Match[] {
  if (language === undefined) return matches;
  return matches.map((match) =>
    terms[match.term]?.language === language
      ? match
      : { ...match, weight: Math.max(1, Math.floor((match.weight * 4) / 5)) },
  );
}

interface Asked {
  readonly shown: string;
  readonly form: string;
  readonly matches: readonly Match[];
}

function single(
  lexicon: Lexicon,
  { shown, form }: { readonly shown: string; readonly form: string },
): readonly Asked[] {
  const found = direct(lexicon, form);
  if (found.length > 0) return [{ shown, form, matches: found }];
  const parts = halves(lexicon, form);
  if (parts !== undefined) return parts.map((part) => ({ shown, form: part, matches: direct(lexicon, part) }));
  const begun = partly(lexicon, form);
  return [{ shown, form, matches: begun.length > 0 ? begun : corrected(lexicon, form) }];
}

/** Parts between hyphens, each of which is also answered by the whole word. */
function asked(lexicon: Lexicon, word: Word): readonly Asked[] {
  const parts = word.parts.filter(({ form }) => !isStopWord(form));
  if (parts.length === 0) return isStopWord(word.form) || word.form.length < 2 ? [] : single(lexicon, word);
  const joined = direct(lexicon, word.form);
  if (parts.length === 1 && joined.length > 0) return [{ ...word, matches: joined }];
  return parts.flatMap((part) =>
    single(lexicon, part).map((one) => {
      const others = one.matches.filter(({ term }) => joined.every((whole) => whole.term !== term));
      return { ...one, matches: [...joined, ...others] };
    }),
  );
}

/**
 * Turns a query into words of the catalogue.
 *
 * @param lexicon - the words of the catalogue
 * @param text - as somebody typed it; of a very long text the beginning counts
 * @param asking - how many offers there are, and the language that is read
 */
export function planQuery(
  lexicon: Lexicon,
  text: string,
  { size, language }: { readonly size: number; readonly language?: Language | undefined },
): Plan {
  const all = wordsIn(text.slice(0, mostCharacters));
  const kept = [...new Map(all.map((word) => [word.form, word])).values()].filter(
    ({ form, parts }) => parts.length > 0 || (form.length > 1 && !isStopWord(form)),
  );
  const wanted = language === undefined ? undefined : primary(language);
  const words = kept
    .slice(0, mostWords)
    .flatMap((word) => asked(lexicon, word))
    .slice(0, mostWords)
    .map(({ shown, form, matches }) => ({
      shown,
      form,
      matches: preferring(matches, lexicon, wanted),
      importance: importanceOf(matches, lexicon, size),
    }));
  const importance = words.reduce((sum, word) => sum + word.importance, 0);
  return { words, importance, cut: kept.length > mostWords || text.length > mostCharacters, blank: text.trim() === "" };
}
