// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineCodeList } from "../code-list.ts";
import type { Code } from "../code-list.ts";
import { directionOf } from "../direction.ts";

/** A language that a text may be offered in. */
export interface TargetLanguage extends Code {
  /** The language's name for itself. */
  readonly endonym: string;
  /** The direction in which it is written. */
  readonly direction: "ltr" | "rtl";
}

const language = <const C extends string>(code: C, [de, en, endonym]: readonly [string, string, string]) => ({
  code,
  label: { de, en },
  endonym,
  direction: directionOf(code),
});

/**
 * A first choice of languages for texts in a district; any other BCP 47 tag is as good, the list is for menus and labels.
 *
 * @source IANA Language Subtag Registry for the tags, Unicode CLDR for the names; `de-simple` and `kmr` named by us
 */
export const targetLanguages = defineCodeList({
  id: "target-languages",
  version: "1",
  title: { de: "Sprachen für Texte im Quartier", en: "Languages for texts in a district" },
  source: "IANA Language Subtag Registry; Unicode CLDR",
  codes: [
    language("de", ["Deutsch", "German", "Deutsch"]),
    language("de-simple", [
      "Deutsch in vereinfachter Sprache",
      "Simplified German",
      "Deutsch in vereinfachter Sprache",
    ]),
    language("en", ["Englisch", "English", "English"]),
    language("ar", ["Arabisch", "Arabic", "العربية"]),
    language("bg", ["Bulgarisch", "Bulgarian", "български"]),
    language("fa", ["Persisch", "Persian", "فارسی"]),
    language("fr", ["Französisch", "French", "français"]),
    language("kmr", ["Kurdisch (Kurmandschi)", "Kurdish (Kurmanji)", "kurdî (kurmancî)"]),
    language("pl", ["Polnisch", "Polish", "polski"]),
    language("ro", ["Rumänisch", "Romanian", "română"]),
    language("ru", ["Russisch", "Russian", "русский"]),
    language("sq", ["Albanisch", "Albanian", "shqip"]),
    language("sr", ["Serbisch", "Serbian", "српски"]),
    language("tr", ["Türkisch", "Turkish", "Türkçe"]),
    language("uk", ["Ukrainisch", "Ukrainian", "українська"]),
  ],
});
