// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual, Mark } from "@quartierkit/vocabulary";
import type { Switches } from "../../rule-sets/switches.ts";

type ChoiceWords = {
  readonly [Name in keyof Switches]: {
    readonly name: Bilingual;
    readonly values: { readonly [Value in Switches[Name]]: Bilingual };
  };
};

/** The choices and what can be chosen, in words. */
export const choiceWords: ChoiceWords = {
  ltu: {
    name: { de: "Langzeitarbeitslosigkeit", en: "Long-term unemployment" },
    values: {
      eu: { de: "Leitlinien der Kommission", en: "Guidance of the Commission" },
      sgb3: { de: "§ 18 Abs. 1 SGB III", en: "§ 18 (1) SGB III" },
    },
  },
  completeness: {
    name: { de: "Vollständigkeit", en: "Completeness" },
    values: {
      required: { de: "Pflichtangaben", en: "Required data" },
      "all-outputs": { de: "alle nicht sensiblen Angaben", en: "All data that are not sensitive" },
      "every-participant": { de: "alle Teilnehmenden zählen", en: "Every participant counts" },
    },
  },
  counting: {
    name: { de: "Zählweise", en: "Counting" },
    values: {
      persons: { de: "je Person und Vorhaben einmal", en: "Each person once in an operation" },
      entries: { de: "jeder Eintritt", en: "Every entry" },
    },
  },
  gender: {
    name: { de: "Geschlecht", en: "Gender" },
    values: {
      "women-men": { de: "Frauen und Männer", en: "Women and men" },
      "with-non-binary": { de: "Frauen, Männer, nicht binär", en: "Women, men, non-binary" },
    },
  },
  foreignBackground: {
    name: { de: "Ausländische Herkunft", en: "Foreign background" },
    values: {
      "parents-born-abroad": { de: "Eltern im Ausland geboren", en: "Parents born abroad" },
      destatis: { de: "Statistisches Bundesamt", en: "Federal Statistical Office" },
    },
  },
  parentalLeave: {
    name: { de: "Elternzeit", en: "Parental leave" },
    values: {
      eu: { de: "nach Zahlung und Dauer", en: "By pay and length" },
      "german-form": { de: "erwerbstätig", en: "Employed" },
      inactive: { de: "nichterwerbstätig", en: "Inactive" },
    },
  },
  followUp: {
    name: { de: "Nachbefragung nach sechs Monaten", en: "Follow-up after six months" },
    values: {
      census: { de: "alle", en: "Everybody" },
      sample: { de: "eine Stichprobe", en: "A sample" },
      "not-collected": { de: "nicht hier erhoben", en: "Not collected here" },
    },
  },
  housing: {
    name: { de: "Fragen nach Wohnungslosigkeit und Wohnort", en: "Questions about homelessness and place of living" },
    values: {
      census: { de: "alle", en: "Everybody" },
      sample: { de: "eine Stichprobe", en: "A sample" },
    },
  },
};

/** How sure a statement is, in words. */
export const markWords: Readonly<Record<Mark, Bilingual>> = {
  R: { de: "Text gelesen", en: "Text read" },
  Rp: { de: "in Auszügen gelesen", en: "Read in excerpts" },
  S: { de: "aus zweiter Hand", en: "Secondary source" },
  D: { de: "abgeleitet", en: "Derived" },
  M: { de: "Annahme", en: "Assumption" },
};
