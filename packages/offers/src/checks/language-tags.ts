// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { mendLanguage } from "@quartierkit/vocabulary";

/** Codes of countries that stand where a language should. */
const countries = new Map([
  ["ua", "uk"],
  ["cz", "cs"],
  ["gr", "el"],
  ["dk", "da"],
  ["jp", "ja"],
  ["cn", "zh"],
  ["vn", "vi"],
  ["kr", "ko"],
  ["rs", "sr"],
  ["gb", "en"],
  ["ger", "de"],
  ["deu", "de"],
  ["eng", "en"],
  ["tur", "tr"],
  ["dgs", "gsg"],
]);

/**
 * What a misused language tag means.
 *
 * @param tag - a tag as it stands
 * @returns `undefined` where nothing is wrong with it
 */
export function meantBy(tag: string): string | undefined {
  const { language, changed } = mendLanguage(tag);
  const [first = "", ...rest] = language.split("-");
  const instead = countries.get(first);
  return instead === undefined ? (changed ? language : undefined) : [instead, ...rest].join("-");
}
