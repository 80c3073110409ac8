// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { isStale } from "../translation.ts";
import type { Offer, TextState } from "../records/catalogue.ts";
import { base, offering } from "./examples.ts";
import { meantBy } from "./language-tags.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { eachOffer, textsOf } from "./walk.ts";

type States = Readonly<Record<string, TextState>>;

/** The two translated texts of an offer with what is told of their translations. */
const translated = ({ title, description, translations }: Offer) =>
  [
    { field: "title", text: title, states: translations?.title },
    { field: "description", text: description ?? {}, states: translations?.description },
  ] as const;

const eachState = (
  find: (input: {
    readonly text: Readonly<Record<string, string>>;
    readonly states: States;
    readonly language: string;
  }) => boolean,
): CatalogueCheck["find"] =>
  eachOffer((offer) =>
    translated(offer).flatMap(({ field, text, states = {} }) =>
      Object.keys(states).flatMap((language): readonly Violation[] =>
        find({ text, states, language })
          ? [{ path: pointer("translations", field, language), values: { language } }]
          : [],
      ),
    ),
  );

const original = { status: "original", asOf: "2022-03-01" } as const;

export const textChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-TRANSLATION",
    severity: "warning",
    title: { de: "Text fehlt auf Deutsch oder Englisch", en: "Text missing in German or English" },
    message: { de: "Es fehlt: {languages}.", en: "Missing: {languages}." },
    hint: {
      de: "Übersetzung nachtragen; bis dahin wird die vorhandene Sprache gezeigt und gekennzeichnet.",
      en: "Add the translation; until then the existing language is shown and marked.",
    },
    find: eachOffer(({ title, description }) =>
      [
        { path: "/title", text: title },
        { path: "/description", text: description },
      ].flatMap(({ path, text }): readonly Violation[] => {
        const absent = text === undefined ? [] : ["de", "en"].filter((language) => !(language in text));
        return absent.length === 0 ? [] : [{ path, values: { languages: absent.join(", ") } }];
      }),
    ),
    examples: { passing: [base], failing: [offering({ title: { de: "Beratung" } })] },
  },
  {
    code: "OFF-TRANSLATION-STALE",
    severity: "warning",
    title: { de: "Übersetzung älter als das Original", en: "Translation older than the original" },
    message: {
      de: "Der Text „{language}“ gibt einen älteren Wortlaut wieder.",
      en: "The text “{language}” renders an older wording.",
    },
    hint: { de: "Übersetzung erneuern oder bestätigen.", en: "Renew or confirm the translation." },
    find: eachState(({ states, language }) => isStale(states, language) === true),
    examples: {
      passing: [
        offering({ translations: { title: { de: original, en: { status: "translated", asOf: "2022-03-01" } } } }),
      ],
      failing: [
        offering({ translations: { title: { de: original, en: { status: "translated", asOf: "2022-02-28" } } } }),
      ],
    },
  },
  {
    code: "OFF-TRANSLATION-STATE",
    severity: "warning",
    title: { de: "Stand der Übersetzung passt nicht zum Text", en: "Status of the translation does not fit the text" },
    message: {
      de: "„{language}“ ist als fehlend gemeldet und da, oder als vorhanden gemeldet und nicht da.",
      en: "“{language}” is said to be missing and is there, or to be there and is not.",
    },
    hint: { de: "Text oder Stand nachtragen.", en: "Add the text or correct the status." },
    find: eachState(({ text, states, language }) => (states[language]?.status === "missing") === language in text),
    examples: {
      passing: [offering({ translations: { title: { de: original, tr: { status: "missing" } } } })],
      failing: [
        offering({ translations: { title: { en: { status: "missing" } } } }),
        offering({ translations: { title: { tr: { status: "machine" } } } }),
      ],
    },
  },
  {
    code: "OFF-TRANSLATION-COPY",
    severity: "warning",
    title: { de: "Text in zwei Sprachen gleich", en: "Text the same in two languages" },
    message: {
      de: "„{first}“ und „{second}“ haben denselben Wortlaut.",
      en: "“{first}” and “{second}” have the same wording.",
    },
    hint: { de: "Übersetzen oder den Text nur einmal führen.", en: "Translate it or keep the text once." },
    find: (catalogue) =>
      textsOf(catalogue).flatMap(({ path, value }) => {
        const entries = Object.entries(value);
        return entries.flatMap(([second, text], index): readonly Violation[] => {
          // A name may well be the same in two languages, a sentence not.
          const same =
            text.split(" ").length > 4 ? entries.slice(0, index).find(([, other]) => other === text) : undefined;
          return same === undefined ? [] : [{ path: path + pointer(second), values: { first: same[0], second } }];
        });
      }),
    examples: {
      passing: [base],
      failing: [
        offering({
          description: { de: "Wir beraten Sie gern im Quartier.", en: "Wir beraten Sie gern im Quartier." },
        }),
      ],
    },
  },
  {
    code: "OFF-LANGUAGE-TAG",
    severity: "warning",
    title: { de: "Sprachkennzeichen bedeutet etwas anderes", en: "Language tag means something else" },
    message: {
      de: "„{tag}“ bedeutet etwas anderes oder nichts; gemeint ist wohl „{instead}“.",
      en: "“{tag}” means something else or nothing; “{instead}” seems to be meant.",
    },
    hint: {
      de: "Kennzeichen nach BCP 47 verwenden; für vereinfachtes Deutsch „de-simple“ mit „easyRead“.",
      en: "Use tags of BCP 47; for simplified German “de-simple”, with “easyRead”.",
    },
    find: (catalogue) => [
      ...textsOf(catalogue).flatMap(({ path, value }) =>
        Object.keys(value).flatMap((tag): readonly Violation[] => {
          const instead = meantBy(tag);
          return instead === undefined ? [] : [{ path: path + pointer(tag), values: { tag, instead } }];
        }),
      ),
      ...catalogue.offers.flatMap(({ languages = [] }, offer) =>
        languages.flatMap((tag, index): readonly Violation[] => {
          const instead = meantBy(tag);
          return instead === undefined
            ? []
            : [{ path: pointer("offers", offer, "languages", index), values: { tag, instead } }];
        }),
      ),
    ],
    examples: {
      passing: [
        offering({ title: { de: "Beratung", en: "Counselling", "de-simple": "Wir helfen" }, easyRead: "einfach" }),
        offering({ languages: ["de", "uk", "gsg"] }),
      ],
      failing: [
        offering({ title: { de: "Beratung", en: "Counselling", "de-si": "Wir helfen" } }),
        offering({ languages: ["ua"] }),
      ],
    },
  },
  {
    code: "OFF-EASY-READ",
    severity: "warning",
    title: { de: "Vereinfachter Text ohne Angabe, wie einfach", en: "Simplified text without saying how simple" },
    message: {
      de: "Der Text „de-simple“ sagt nicht, ob er Leichte oder Einfache Sprache ist.",
      en: "The text “de-simple” does not say whether it is easy-read or plain.",
    },
    hint: { de: "„easyRead“ angeben: „leicht“ oder „einfach“.", en: "Give “easyRead”: “leicht” or “einfach”." },
    find: eachOffer(({ title, description, easyRead }) => {
      const simple = "de-simple" in title || (description !== undefined && "de-simple" in description);
      return simple && easyRead === undefined ? [{ path: "" }] : [];
    }),
    examples: {
      passing: [base],
      failing: [offering({ title: { de: "Beratung", en: "Counselling", "de-simple": "Wir helfen" } })],
    },
  },
];
