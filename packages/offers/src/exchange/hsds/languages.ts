// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isLanguage, mendLanguage, targetLanguages } from "@quartierkit/vocabulary";
import type { Language } from "@quartierkit/vocabulary";
import type { Fields } from "./json.ts";
import { membersOf, textOf } from "./json.ts";
import type { Reading } from "./reading.ts";

/** Names of languages that feeds write out, beside those of the vocabulary: German, English, their own; codes of three letters. */
const names: Readonly<Record<string, string>> = {
  es: "spanisch spanish español spa",
  it: "italienisch italian italiano ita",
  pt: "portugiesisch portuguese português por",
  nl: "niederländisch dutch nederlands nld dut",
  el: "griechisch greek ελληνικά ell gre",
  hr: "kroatisch croatian hrvatski hrv",
  bs: "bosnisch bosnian bosanski bos",
  mk: "mazedonisch macedonian македонски mkd mac",
  hu: "ungarisch hungarian magyar hun",
  cs: "tschechisch czech čeština ces cze",
  sk: "slowakisch slovak slovenčina slk slo",
  vi: "vietnamesisch vietnamese vie",
  zh: "chinesisch chinese mandarin zho chi",
  ur: "urdu urd",
  hi: "hindi hin",
  ps: "paschtu pashto pus",
  ti: "tigrinya tigrinja tir",
  am: "amharisch amharic amh",
  so: "somali som",
  ckb: "sorani",
  prs: "dari",
  rom: "romani romanes",
  gsg: "dgs gebärdensprache deutsche-gebärdensprache",
  de: "deu ger",
  en: "eng",
  ar: "ara",
  bg: "bul",
  fa: "farsi fas per",
  fr: "fra fre",
  pl: "pol",
  ro: "ron rum",
  ru: "rus",
  sq: "sqi alb",
  sr: "srp",
  tr: "tur",
  uk: "ukr",
};

const byName = new Map([
  ...targetLanguages.codes.flatMap(({ code, label, endonym }) =>
    [label.de, label.en, endonym].map((name) => [name.toLowerCase(), code] as const),
  ),
  ...Object.entries(names).flatMap(([code, words]) => words.split(" ").map((word) => [word, code] as const)),
]);

/** The language that a code or a name means; `undefined` for what is neither. */
export function languageOf(text: string): Language | undefined {
  const named = byName.get(text.toLowerCase());
  if (named !== undefined) return named;
  const { language } = mendLanguage(text);
  return /^[a-z]{2,3}(-|$)/.test(language) && isLanguage(language) ? language : undefined;
}

const separators = /\s*(?:[,;/&+]|\bund\b|\band\b)\s*/i;

/**
 * Languages of a service, by code or by name; prose is taken apart.
 *
 * @returns `undefined` where there are none: nobody asked
 */
export function languagesIn(service: Fields, path: string, { report }: Reading): readonly Language[] | undefined {
  const found = membersOf(service["languages"]).flatMap(({ index, fields }) => {
    const at = `${path}/languages/${index}`;
    const code = textOf(fields["code"]);
    const own = code === undefined ? undefined : languageOf(code);
    if (own !== undefined) return [own];
    const parts = (textOf(fields["name"]) ?? code ?? "").split(separators).filter((part) => part !== "");
    const languages = parts.map(languageOf);
    const isProse = languages.some((language) => language === undefined) || parts.length === 0;
    report(isProse ? "hsds-language" : "hsds-language-prose", at);
    return languages.flatMap((language) => language ?? []);
  });
  return found.length === 0 ? undefined : [...new Set(found)];
}
