// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Extension } from "../extension.ts";
import { fieldsIn } from "../own-fields.ts";
import { sample } from "../sample.ts";
import { withSchool } from "./fields.ts";
import { having } from "./subject.ts";
import type { ConformanceCheck } from "./subject.ts";

interface Said {
  readonly path: string;
  readonly text: Partial<Bilingual>;
}

/** Every text of an extension and its place. */
const textsOf = (extension: Extension): readonly Said[] => [
  { path: "/title", text: extension.title },
  ...fieldsIn(extension).map(({ list, name, field }) => ({
    path: pointer("records", list, "fields", name, "label"),
    text: field.label,
  })),
  ...extension.codeLists.flatMap(({ list }, place) => [
    { path: pointer("codeLists", place, "list", "title"), text: list.title },
    ...list.codes.map(({ label }, index) => ({
      path: pointer("codeLists", place, "list", "codes", index, "label"),
      text: label,
    })),
  ]),
  ...extension.checks.flatMap(({ title, message, hint }, index) =>
    Object.entries({ title, message, hint }).map(([name, text]) => ({ path: pointer("checks", index, name), text })),
  ),
];

const bilingual: ConformanceCheck = {
  code: "CONF-TEXT",
  severity: "error",
  title: { de: "Text in nur einer Sprache", en: "Text in one language only" },
  message: { de: "Hier fehlt der Text auf „{language}“.", en: "The text in “{language}” is missing here." },
  hint: {
    de: "Jeden Text auf Deutsch und auf Englisch geben.",
    en: "Give each text in German and in English.",
  },
  find: ({ extension }) =>
    textsOf(extension).flatMap(({ path, text }) =>
      (["de", "en"] as const)
        .filter((language) => (text[language] ?? "").trim() === "")
        .map((language) => ({ path: `${path}/${language}`, values: { language } })),
    ),
  examples: {
    passing: [having({})],
    failing: [having({ title: { de: "Eichenfurt", en: "" } }), withSchool({ label: { de: " ", en: "school" } })],
  },
};

/** A form of address and a name, an e-mail address, a telephone number: somebody can be told by it. */
const telling = [
  /(?<![\p{L}])(?:Frau|Herrn?|Hr\.|Fr\.|Mrs?\.?|Ms\.?|Dr\.|Prof\.)\s+(?!(?:und|oder|and|or)\b)\p{Lu}\p{L}+/u,
  /[\p{L}\d._-]+@[\p{L}\d.-]+/u,
  /(?:\+|\b0)\d[\d /-]{5,}\d/,
];

const nameless: ConformanceCheck = {
  code: "CONF-NAMES",
  severity: "error",
  title: { de: "Person in einer Bezeichnung", en: "Person in a label" },
  message: {
    de: "Die Bezeichnung nennt eine Person, eine Adresse oder eine Nummer.",
    en: "The label names a person, an address or a number.",
  },
  hint: {
    de: "Die Stelle nennen, nicht den Menschen: Bezeichnungen stehen in jeder Auswertung.",
    en: "Name the office, not the person: labels stand in every report.",
  },
  find: ({ extension }) =>
    textsOf(extension).flatMap(({ path, text }) =>
      (["de", "en"] as const)
        .filter((language) => telling.some((pattern) => pattern.test(text[language] ?? "")))
        .map((language) => ({ path: `${path}/${language}` })),
    ),
  examples: {
    passing: [having({}), withSchool({ label: { de: "Anrede Frau oder Herr, Stand 2021", en: "form of address" } })],
    failing: [
      having({ title: { de: "Liste von Frau Beispiel", en: "Eichenfurt" } }),
      withSchool({ label: { de: "Rückfragen: schule@eichenfurt.example", en: "school" } }),
      withSchool({ label: { de: "Schule", en: "school, call 02323 16-0000" } }),
      having({ codeLists: sample.codeLists.map((one) => ({ ...one, list: named(one.list) })) }),
    ],
  },
};

function named(list: Extension["codeLists"][number]["list"]) {
  const label = { de: "bei Dr. Muster", en: "with Dr. Sample" };
  return { ...list, codes: list.codes.map((code) => ({ ...code, label })) };
}

/** What people will read. */
export const textChecks: readonly ConformanceCheck[] = [bilingual, nameless];
