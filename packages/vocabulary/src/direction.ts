// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language } from "./language.ts";

const rightToLeftScripts = new Set(["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** Languages that are written from right to left unless their tag names another script. */
const rightToLeftLanguages = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"]);

/**
 * The direction in which a language is written, for the `dir` attribute.
 *
 * @param language - a BCP 47 tag; a script in the tag decides (`ku-Arab`), else the language
 * @example
 * import { directionOf } from "@quartierkit/vocabulary";
 * console.log(directionOf("ar"), directionOf("ku"), directionOf("ku-Arab")); // → rtl ltr rtl
 */
export function directionOf(language: Language): "ltr" | "rtl" {
  const [primary = "", ...rest] = language.split("-");
  const script = rest.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag));
  const isRightToLeft = script === undefined ? rightToLeftLanguages.has(primary) : rightToLeftScripts.has(script);
  return isRightToLeft ? "rtl" : "ltr";
}
