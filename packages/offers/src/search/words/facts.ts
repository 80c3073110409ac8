// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Language, LocalizedText } from "@quartierkit/vocabulary";

/** What people type for something that an offer tells in a field and not in words. */
export const facts: Readonly<Record<string, LocalizedText>> = {
  free: { de: "kostenlos", en: "free of charge" },
  donation: { de: "Spende", en: "donation" },
  online: { de: "online", en: "online" },
  phone: { de: "telefonisch", en: "by phone" },
  outreach: { de: "aufsuchend", en: "outreach" },
  "home-visit": { de: "Hausbesuch", en: "home visit" },
  "by-appointment": { de: "Termin nach Vereinbarung", en: "by appointment" },
  stepFree: { de: "barrierefrei", en: "wheelchair accessible" },
  leicht: { de: "Leichte Sprache", en: "easy read" },
  einfach: { de: "Einfache Sprache", en: "plain language" },
};

const names: Readonly<Record<Language, string>> = {
  ar: "Arabisch, Arabic, العربية",
  bg: "Bulgarisch, Bulgarian, български",
  bs: "Bosnisch, Bosnian",
  ckb: "Kurdisch Sorani, Kurdish",
  el: "Griechisch, Greek",
  en: "Englisch, English",
  es: "Spanisch, Spanish",
  fa: "Persisch Farsi Dari, Persian, فارسی",
  fr: "Französisch, French",
  gsg: "Deutsche Gebärdensprache, sign language",
  hr: "Kroatisch, Croatian",
  hu: "Ungarisch, Hungarian",
  it: "Italienisch, Italian",
  kmr: "Kurdisch Kurmandschi, Kurdish",
  ku: "Kurdisch, Kurdish",
  mk: "Mazedonisch, Macedonian",
  pl: "Polnisch, Polish",
  prs: "Dari Persisch, Dari",
  ps: "Paschtu, Pashto, پښتو",
  pt: "Portugiesisch, Portuguese",
  rom: "Romanes, Romani",
  ro: "Rumänisch, Romanian, română",
  ru: "Russisch, Russian, русский",
  so: "Somali, Somali",
  sq: "Albanisch, Albanian",
  sr: "Serbisch, Serbian",
  ti: "Tigrinya, Tigrinya",
  tr: "Türkisch, Turkish, Türkçe",
  uk: "Ukrainisch, Ukrainian, українська",
  ur: "Urdu, Urdu",
  vi: "Vietnamesisch, Vietnamese",
  zh: "Chinesisch, Chinese",
};

/**
 * The names of a language in German, English and itself, as far as we know them.
 *
 * @param language - language tag
 */
export function namesOf(language: Language): LocalizedText {
  const [de, en, own] = (names[language] ?? names[language.split("-")[0] ?? ""] ?? "").split(", ");
  return {
    ...(de === undefined || de === "" ? {} : { de }),
    ...(en === undefined ? {} : { en }),
    ...(own === undefined ? {} : { [language]: own }),
  };
}
