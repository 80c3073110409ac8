// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Check, Violation } from "@quartierkit/findings";
import { mendLanguage } from "@quartierkit/vocabulary";
import type { Catalogue } from "../records/catalogue.ts";
import { base, having, offering } from "./examples.ts";
import { isPersonalMailbox, namesPerson } from "./personal.ts";

interface Text {
  readonly path: string;
  readonly languages: readonly string[];
}

const textsOf = ({ offers, places }: Catalogue): readonly Text[] => [
  ...offers.flatMap(({ title, description }, index) => [
    { path: pointer("offers", index, "title"), languages: Object.keys(title) },
    ...(description === undefined
      ? []
      : [{ path: pointer("offers", index, "description"), languages: Object.keys(description) }]),
  ]),
  ...places.map(({ name }, index) => ({ path: pointer("places", index, "name"), languages: Object.keys(name) })),
];

interface Contact {
  readonly path: string;
  readonly email: string | undefined;
  readonly names: readonly string[];
}

const contactsOf = ({ organisations, offers }: Catalogue): readonly Contact[] =>
  [
    ...organisations.map(({ contact, name }, index) => ({
      path: pointer("organisations", index, "contact"),
      contact,
      names: [name],
    })),
    ...offers.map(({ contact }, index) => ({ path: pointer("offers", index, "contact"), contact, names: [] })),
  ].flatMap(({ path, contact, names }) =>
    contact === undefined
      ? []
      : [{ path, email: contact.email, names: [...names, ...Object.values(contact.office ?? {})] }],
  );

export const textChecks: readonly Check<Catalogue>[] = [
  {
    code: "OFF-TRANSLATION",
    severity: "warning",
    title: { de: "Text fehlt auf Deutsch oder Englisch", en: "Text missing in German or English" },
    message: { de: "Es fehlt: {languages}.", en: "Missing: {languages}." },
    hint: {
      de: "Übersetzung nachtragen; bis dahin wird die vorhandene Sprache gezeigt und gekennzeichnet.",
      en: "Add the translation; until then the existing language is shown and marked.",
    },
    find: (catalogue) =>
      textsOf(catalogue)
        .filter(({ path }) => path.startsWith("/offers"))
        .flatMap(({ path, languages }): readonly Violation[] => {
          const absent = ["de", "en"].filter((language) => !languages.includes(language));
          return absent.length === 0 ? [] : [{ path, values: { languages: absent.join(", ") } }];
        }),
    examples: { passing: [base], failing: [offering({ title: { de: "Beratung" } })] },
  },
  {
    code: "OFF-LANGUAGE-TAG",
    severity: "warning",
    title: { de: "Sprachkennzeichen bedeutet etwas anderes", en: "Language tag means something else" },
    message: {
      de: "„{tag}“ ist nicht das Kennzeichen für vereinfachtes Deutsch; gemeint ist wohl „{instead}“.",
      en: "“{tag}” is not the tag for simplified German; “{instead}” seems to be meant.",
    },
    hint: { de: "„de-simple“ verwenden, dazu „easyRead“.", en: "Use “de-simple”, with “easyRead”." },
    find: (catalogue) =>
      textsOf(catalogue).flatMap(({ path, languages }) =>
        languages.flatMap((tag): readonly Violation[] => {
          const { language, changed } = mendLanguage(tag);
          return changed ? [{ path: path + pointer(tag), values: { tag, instead: language } }] : [];
        }),
      ),
    examples: {
      passing: [
        offering({ title: { de: "Beratung", en: "Counselling", "de-simple": "Wir helfen" }, easyRead: "einfach" }),
      ],
      failing: [offering({ title: { de: "Beratung", en: "Counselling", "de-si": "Wir helfen" } })],
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
    find: ({ offers }) =>
      offers.flatMap(({ title, description, easyRead }, index): readonly Violation[] => {
        const simple = "de-simple" in title || (description !== undefined && "de-simple" in description);
        return simple && easyRead === undefined ? [{ path: pointer("offers", index) }] : [];
      }),
    examples: {
      passing: [base],
      failing: [offering({ title: { de: "Beratung", en: "Counselling", "de-simple": "Wir helfen" } })],
    },
  },
  {
    code: "OFF-PERSONAL-DATA",
    severity: "warning",
    title: { de: "Kontakt einer Person statt einer Stelle", en: "Contact of a person, not of an office" },
    message: { de: "Dieser Kontakt sieht nach einer Person aus.", en: "This contact looks like a person." },
    hint: {
      de: "Sammelpostfach und Stelle veröffentlichen, keine Namen.",
      en: "Publish an office and its mailbox, no names.",
    },
    find: (catalogue) =>
      contactsOf(catalogue).flatMap(({ path, email, names }): readonly Violation[] =>
        names.some(namesPerson) || (email !== undefined && isPersonalMailbox(email)) ? [{ path }] : [],
      ),
    examples: {
      passing: [base],
      failing: [
        offering({ contact: { email: "erika.mustermann@stadt.example" } }),
        having({
          organisations: [
            { id: "g-1", name: "Stadtteilbüro", kind: "office", contact: { office: { de: "Frau Mustermann" } } },
          ],
        }),
      ],
    },
  },
];
