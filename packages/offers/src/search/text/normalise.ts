// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "@quartierkit/vocabulary";
import { wordsIn } from "./split.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

/** One thing that can be found in a text. */
export interface Token {
  /** Folded: small letters, no marks. */
  readonly form: string;
  /** What its forms share. */
  readonly stem: string;
  /** As it is written. */
  readonly shown: string;
}

/** The language whose endings count: simplified German has those of German. */
export const primary = (language: Language): string => language.split("-")[0] ?? language;

/** Words of a text as they are compared, without those that say nothing. */
export const formsIn = (text: string): readonly Omit<Token, "stem">[] =>
  wordsIn(text).flatMap(({ shown, form, parts }) =>
    [{ shown, form }, ...parts].filter((one) => one.form.length > 1 && !isStopWord(one.form)),
  );

/**
 * The one way in which texts and queries become comparable: gender forms spelled out, words with hyphens both in parts and
 * joined, small letters without marks, stems. Words that say nothing are left out.
 *
 * @param text - any text
 * @param language - language tag of the text; a language without rules gives words without stems
 * @example
 * import { normalise } from "@quartierkit/offers/search";
 * console.log(normalise("Häuser für Bürger:innen", "de").map(({ stem }) => stem).join(" ")); // → haus burg
 * console.log(normalise("Eltern-Kind-Café, § 16i", "de").map(({ form }) => form).join(" ")); // → elternkindcafe eltern kind cafe 16i
 */
export function normalise(text: string, language: Language): readonly Token[] {
  const rules = primary(language);
  return formsIn(text).map((one) => ({ ...one, stem: stem(one.form, rules) }));
}
