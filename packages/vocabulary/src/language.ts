// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A BCP 47 language tag, e.g. `de`, `de-simple` (simplified German), `tr`, `ar`, `uk`. */
export type Language = string;

/** A text in one or more languages. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** A text that must exist in German and English: what the library itself says. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** The tag's shape: language, then optional script, region, variants; private use after `x-`. */
export const languageTag =
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$/;

/** Tags that are in use for simplified German and mean something else or nothing in the registry. */
const misused: Readonly<Record<string, string>> = {
  "de-si": "de-simple",
  "de-leicht": "de-simple",
  "de-DE-x-leicht": "de-simple",
  "de-x-simple": "de-simple",
};

/**
 * Tells whether a text has the form of a BCP 47 language tag in canonical case.
 *
 * @param tag - e.g. `de`, `de-simple`, `sr-Latn`
 */
export const isLanguage = (tag: unknown): tag is Language => typeof tag === "string" && languageTag.test(tag);

/**
 * Mends tags that other systems use for simplified German (`de-si` is German as used in Slovenia).
 *
 * @param tag - a language tag as another system wrote it
 * @returns the registered tag and whether it had to be changed
 */
export function mendLanguage(tag: string): { readonly language: Language; readonly changed: boolean } {
  const mended = misused[tag];
  return mended === undefined ? { language: tag, changed: false } : { language: mended, changed: true };
}

/** The tag itself, then each shorter one: `de-AT` → `de-AT`, `de`. */
function widening(tag: Language): Language[] {
  const subtags = tag.split("-");
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}

/**
 * Picks the text in the first wished language that exists, then in a wider tag, then German, English, any.
 *
 * @param text - a text by language tag
 * @param wishes - one tag or several in order of preference
 * @returns the text and the language it really is in, so that it can be marked; `undefined` where there is no text at all
 * @example
 * import { textIn } from "@quartierkit/vocabulary";
 * const text = { de: "Beratung", tr: "Danışmanlık" };
 * console.log(textIn(text, "tr")?.text); // → Danışmanlık
 * console.log(textIn(text, ["uk", "de-simple"])?.language); // → de
 */
export function textIn(
  text: LocalizedText,
  wishes: Language | readonly Language[],
): { readonly text: string; readonly language: Language } | undefined {
  const wished = typeof wishes === "string" ? [wishes] : wishes;
  const order = [...wished.flatMap(widening), "de", "en", ...Object.keys(text)];
  const language = order.find((tag) => (text[tag] ?? "") !== "");
  return language === undefined ? undefined : { text: text[language] ?? "", language };
}
