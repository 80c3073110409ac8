// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { Catalogue } from "../records/catalogue.ts";
import { base, having, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { isMobile, isPersonalMailbox, namesPerson, reachedIn } from "./personal.ts";
import { contactsOf, eachOffer, textsOf } from "./walk.ts";
import type { At } from "./walk.ts";

/** All texts language by language, and names. */
const wordsOf = (catalogue: Catalogue): readonly At<string>[] => [
  ...textsOf(catalogue).flatMap(({ path, value }) =>
    Object.entries(value).map(([language, text]) => ({ path: path + pointer(language), value: text })),
  ),
  ...catalogue.organisations.map(({ name }, index) => ({
    path: `${pointer("organisations", index)}/name`,
    value: name,
  })),
  ...catalogue.places.flatMap(({ address }, index) =>
    address === undefined ? [] : [{ path: `${pointer("places", index)}/address/street`, value: address.street }],
  ),
];

const eachText =
  (find: (text: string) => string | undefined): CatalogueCheck["find"] =>
  (catalogue) =>
    wordsOf(catalogue).flatMap(({ path, value }): readonly Violation[] => {
      const found = find(value);
      return found === undefined ? [] : [{ path, values: { found } }];
    });

/** UTF-8 read as Windows-1252 or Latin-1, and the sign for what could not be read at all. */
const mojibake =
  /Ã[\u0080-\u00BFŸœžšƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™¼¶¤Ÿ]|Â[\u00A0-\u00BF]|â€[\u0080-\uFFFF]?|Ð[\u0080-\u00BF]|\uFFFD/u;
const markup = /<\/?[a-z][^<>]*>|&(?:amp|nbsp|lt|gt|quot|[a-z]uml|szlig|#[0-9]+);/i;
const clock =
  /\b[0-9]{1,2}([:.][0-9]{2})?\s*(am|pm|uhr|h)\b|\b[0-9]{1,2}[:.][0-9]{2}\s*(-|–|bis|to)\s*[0-9]{1,2}[:.][0-9]{2}/i;
const appointment = /nach (?:vereinbarung|absprache)|by appointment|terminvereinbarung/i;
const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];

const note = (text: string) => ({ de: text, en: text });

export const wordingChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-MOJIBAKE",
    severity: "error",
    title: { de: "Umlaute falsch gelesen", en: "Letters read in the wrong encoding" },
    message: { de: "„{found}“ ist ein Zeichensatzfehler.", en: "“{found}” is a fault of the character set." },
    hint: { de: "Quelle noch einmal als UTF-8 einlesen.", en: "Read the source again as UTF-8." },
    find: eachText((text) => first(text, mojibake)),
    examples: {
      passing: [offering({ title: { de: "Ärztliche Beratung für Väter", en: "Counselling", fr: "Âge et santé" } })],
      failing: [
        offering({ title: { de: "Beratung fÃ¼r Eltern", en: "Counselling" } }),
        offering({ title: { de: "Beratung f\uFFFDr Eltern", en: "Counselling" } }),
      ],
    },
  },
  {
    code: "OFF-MARKUP",
    severity: "warning",
    title: { de: "Auszeichnung im Text", en: "Markup in a text" },
    message: { de: "„{found}“ ist HTML und würde so angezeigt.", en: "“{found}” is HTML and would be shown as it is." },
    hint: { de: "Reinen Text eintragen.", en: "Enter plain text." },
    find: eachText((text) => first(text, markup)),
    examples: {
      passing: [offering({ description: { de: "Kinder < 3 Jahre & Eltern", en: "Children < 3 & parents" } })],
      failing: [offering({ description: { de: "<p>Beratung</p>", en: "Counselling" } })],
    },
  },
  {
    code: "OFF-HOURS-IN-TEXT",
    severity: "warning",
    title: { de: "Zeiten stehen nur im Text", en: "Hours stand in the text only" },
    message: {
      de: "„{found}“ steht im Text; unter den Zeiten steht es nicht.",
      en: "“{found}” stands in the text and not among the hours.",
    },
    hint: {
      de: "Als Wochenzeiten, Termine oder „nach Vereinbarung“ (by-appointment) eintragen, damit danach gesucht werden kann.",
      en: "Enter weekly hours, dates or by-appointment, so that they can be searched.",
    },
    find: eachOffer(({ schedule, description = {} }) => {
      const texts = [...Object.values(schedule.note ?? {}), ...Object.values(description)];
      const times = texts.map((text) => first(text, clock)).find((found) => found !== undefined);
      const asked = texts.map((text) => first(text, appointment)).find((found) => found !== undefined);
      const found = schedule.kind === "unknown" ? (times ?? asked) : undefined;
      return found === undefined ? [] : [{ path: "/schedule", values: { found } }];
    }),
    examples: {
      passing: [offering({ description: { de: "Beratung ab 18 Jahren", en: "Counselling from 18 years" } })],
      failing: [
        offering({ schedule: { kind: "unknown", note: note("Mo 9am") } }),
        offering({ schedule: { kind: "unknown", note: note("Termine nach Vereinbarung") } }),
        offering({ schedule: { kind: "unknown" }, description: note("dienstags 10.00 bis 12.00") }),
      ],
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
    find: (catalogue) => [
      ...contactsOf(catalogue).flatMap(
        ({ path, value: { email, office = {}, purpose = {} } }): readonly Violation[] => {
          const named = [...Object.values(office), ...Object.values(purpose)].some(namesPerson);
          return named || (email !== undefined && isPersonalMailbox(email)) ? [{ path }] : [];
        },
      ),
      ...wordsOf(catalogue)
        .filter(({ value }) => namesPerson(value) || reachedIn(value).length > 0)
        .map(({ path }) => ({ path })),
    ],
    examples: {
      passing: [base],
      failing: [
        offering({ contact: { email: "erika.mustermann@stadt.example" } }),
        offering({ contact: { email: "erika1980@gmx.de" } }),
        offering({ description: note("Anmeldung bei Frau Mustermann") }),
        offering({ description: note("Fragen an erika.mustermann@stadt.example") }),
        having({
          organisations: [
            { id: "g-1", name: "Stadtteilbüro", kind: "office", contact: { office: { de: "Frau Mustermann" } } },
          ],
        }),
      ],
    },
  },
  {
    code: "OFF-PRIVATE-NUMBER",
    severity: "warning",
    title: { de: "Handynummer", en: "Mobile number" },
    message: { de: "Diese Nummer gehört wohl zu einem Handy.", en: "This number seems to be that of a mobile phone." },
    hint: {
      de: "Festnetz der Stelle angeben; eine Handynummer nur, wenn sie der Stelle gehört.",
      en: "Give the office's landline; a mobile number only if it belongs to the office.",
    },
    find: (catalogue) =>
      contactsOf(catalogue).flatMap(({ path, value: { phone } }): readonly Violation[] =>
        phone !== undefined && isMobile(phone) ? [{ path: `${path}/phone` }] : [],
      ),
    examples: {
      passing: [offering({ contact: { phone: "+49 2323 000000" } }), offering({ contact: { phone: "02323 15000" } })],
      failing: [
        offering({ contact: { phone: "0176 00000000" } }),
        offering({ contact: { phone: "+49 (0) 151 0000000" } }),
      ],
    },
  },
];
