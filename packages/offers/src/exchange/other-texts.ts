// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, Language } from "@quartierkit/vocabulary";
import type { Offer } from "../records/catalogue.ts";
import type { Loss } from "./loss.ts";

const why: Bilingual = { de: "andere Sprache", en: "another language" };

/**
 * The texts of an offer that are lost where only one language is shown.
 *
 * @param offer - the offer
 * @param path - its JSON pointer
 * @param language - the language that is wished for; what is shown is the nearest there is
 */
export function otherTexts({ title, description = {} }: Offer, path: string, language: Language): readonly Loss[] {
  const texts = [
    ["title", title],
    ["description", description],
  ] as const;
  return texts.flatMap(([name, text]) => {
    const shown = textIn(text, language)?.language;
    const others = Object.keys(text).filter((tag) => tag !== shown);
    return others.map((tag) => ({ path: path + pointer(name, tag), why }));
  });
}
