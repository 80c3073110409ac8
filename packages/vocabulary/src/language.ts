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
const misused = new Map([
  ["de-SI", "de-simple"],
  ["de-leicht", "de-simple"],
  ["de-DE-x-leicht", "de-simple"],
  ["de-x-leicht", "de-simple"],
  ["de-x-simple", "de-simple"],
]);

/**
 * Tells whether a text has the form of a BCP 47 language tag in canonical case.
 *
 * @param tag - e.g. `de`, `de-simple`, `sr-Latn`
 */
export const isLanguage = (tag: unknown): tag is Language => typeof tag === "string" && languageTag.test(tag);

/** Canonical case (RFC 5646, 2.1.1): `SR_latn` → `sr-Latn`, `de_de` → `de-DE`; nothing changes after `x`. */
function canonical(tag: string): string {
  const subtags = tag.trim().toLowerCase().replaceAll("_", "-").split("-");
  const single = subtags.findIndex((subtag) => subtag.length === 1);
  const cased = subtags.map((subtag, index) => {
    if (index === 0 || (single !== -1 && index > single)) return subtag;
    if (/^[a-z]{4}$/.test(subtag)) return `${subtag.charAt(0).toUpperCase()}${subtag.slice(1)}`;
    return subtag.length === 2 ? subtag.toUpperCase() : subtag;
  });
  return cased.join("-");
}

/**
 * Mends tags as other systems write them: case, underscores, and the tags in use for simplified German
 * (`de-si` is German as used in Slovenia).
 *
 * @param tag - a language tag as another system wrote it
 * @returns the registered tag and whether it had to be changed; whether the result is a tag at all says `isLanguage`
 * @example
 * import { mendLanguage } from "@quartierkit/vocabulary";
 * console.log(mendLanguage("de-si").language); // → de-simple
 * console.log(mendLanguage("de_DE").language); // → de-DE
 */
export function mendLanguage(tag: string): { readonly language: Language; readonly changed: boolean } {
  const cased = canonical(tag);
  const language = misused.get(cased) ?? cased;
  return { language, changed: language !== tag };
}

/** The tag itself, then each shorter one: `de-AT` → `de-AT`, `de`. */
function widening(tag: Language): Language[] {
  const subtags = tag.split("-");
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join("-"));
}

/** Other forms of the wished language: where only `sr-Latn` exists, `sr` finds it before any other language. */
const siblings = (tag: Language, present: readonly Language[]): Language[] =>
  present.filter((other) => other.split("-")[0] === tag.split("-")[0]);

/**
 * Picks the text in the first wished language that exists, then in a wider tag or another form of it, then German,
 * English, any. An empty text does not count as a text.
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
  const present = Object.keys(text).filter((tag) => text[tag] !== "");
  const wished = typeof wishes === "string" ? [wishes] : wishes;
  const order = [...wished.flatMap((tag) => [...widening(tag), ...siblings(tag, present)]), "de", "en", ...present];
  const language = order.find((tag) => present.includes(tag));
  const found = language === undefined ? undefined : text[language];
  return language === undefined || found === undefined ? undefined : { text: found, language };
}
