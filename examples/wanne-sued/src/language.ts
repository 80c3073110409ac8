// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import { html } from "./html/html.ts";
import type { Html } from "./html/html.ts";

/** The languages in which this example speaks to offices. */
export type Language = keyof Bilingual;

/** Picks the text of the language: `t("Stand", "As of")`. */
export const speaking =
  (language: Language) =>
  (de: string, en: string): string =>
    language === "de" ? de : en;

/** A text of a record in the language, or in the next best one. */
export const plainText = (text: LocalizedText, language: Language): string => textIn(text, language)?.text ?? "";

/** The same for a page: a text that stands there in another language is marked as such. */
export function markedText(text: LocalizedText, language: Language): Html {
  const found = textIn(text, language);
  if (found === undefined) return html``;
  if (found.language === language) return html`${found.text}`;
  return html`<span lang="${found.language}">${found.text}</span>`;
}
