// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { CodeList } from "./code-list.ts";
import { forms } from "./forms.ts";
import { missingReasons } from "./known.ts";
import { languageTag } from "./language.ts";
import { marks } from "./source.ts";

const filled = z.string().min(1);

/** 18 to 22: the centuries that `@quartierkit/calendar` counts in; 0202 and 2921 are slips of the pen. */
const century = "(?:1[89]|2[012])";

const dayPattern = new RegExp(
  `^(?:(?:${century}(?:[2468][048]|[13579][26]|0[48])|2000)-02-29|` +
    `${century}[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|` +
    `(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])))$`,
);

/** A calendar day that exists, from 1800 to 2299: 2021-02-29 is refused. */
export const daySchema = z
  .string()
  .regex(dayPattern)
  .meta({ format: "date", description: "Day, YYYY-MM-DD" })
  .register(forms, {
    de: "ein Tag, den es gibt, JJJJ-MM-TT, z. B. 2021-03-08 für den 8. März 2021",
    en: "a day that exists, YYYY-MM-DD, e.g. 2021-03-08 for 8 March 2021",
    code: "impossible-day",
  });

/** A day, a month or a year: as exact as it is known. */
export const impreciseDaySchema = z
  .union([
    daySchema,
    z.string().regex(new RegExp(`^${century}[0-9]{2}-(0[1-9]|1[0-2])$`)),
    z.string().regex(new RegExp(`^${century}[0-9]{2}$`)),
  ])
  .describe("Day, month or year: YYYY-MM-DD, YYYY-MM or YYYY")
  .register(forms, {
    de: "ein Tag, ein Monat oder ein Jahr, JJJJ-MM-TT, JJJJ-MM oder JJJJ",
    en: "a day, a month or a year, YYYY-MM-DD, YYYY-MM or YYYY",
    code: "impossible-day",
  });

/** From-to, both days included; `to: null` is still running. */
export const periodSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });

export const languageSchema = z
  .string()
  .regex(languageTag, { message: "not a BCP 47 language tag" })
  .describe("BCP 47 language tag, e.g. de, de-simple, tr")
  .register(forms, {
    de: "ein Sprachkürzel nach BCP 47, z. B. de, de-simple, tr",
    en: "a BCP 47 language tag, e.g. de, de-simple, tr",
  });

/** Texts by language tag, at least one. */
export const localizedTextSchema = z
  .record(languageSchema, filled)
  .refine((text) => Object.keys(text).length > 0, { message: "no text in any language" })
  .meta({ minProperties: 1 })
  .register(forms, {
    de: 'Text je Sprache, mindestens einer, z. B. { "de": "Beratung" }',
    en: 'text by language, at least one, e.g. { "de": "Beratung" }',
  });

export const bilingualSchema = z.strictObject({ de: filled, en: filled });

export const markSchema = z.enum(marks);

export const sourceSchema = z.strictObject({
  title: filled,
  publisher: z.string().exactOptional(),
  url: z.url().exactOptional(),
  retrievedOn: daySchema.exactOptional(),
  licence: z.string().exactOptional(),
  mark: markSchema.exactOptional(),
});

export const citationSchema = z.strictObject({
  statute: filled,
  unit: z.literal("article").exactOptional(),
  section: filled.exactOptional(),
  paragraph: filled.exactOptional(),
  sentence: filled.exactOptional(),
  number: filled.exactOptional(),
  letter: filled.exactOptional(),
  version: filled.exactOptional(),
  text: filled,
});

export const missingSchema = z.strictObject({ missing: z.enum(missingReasons) }).register(forms, {
  de: 'der Grund, warum der Wert fehlt, z. B. { "missing": "not-asked" }',
  en: 'the reason why the value is missing, e.g. { "missing": "not-asked" }',
});

/**
 * The shape of a value that may be missing for a stated reason.
 *
 * @param value - the schema of the value where it is known
 */
export const knowable = <T extends z.ZodType>(value: T) => z.union([value, missingSchema]);

export const codeSchema = z.strictObject({
  code: filled,
  label: bilingualSchema,
  broader: filled.exactOptional(),
  retiredOn: daySchema.exactOptional(),
});

/** A code list as a file holds it; that its codes fit together checks `defineCodeList`. */
export const codeListSchema = z.strictObject({
  id: filled,
  version: filled,
  title: bilingualSchema,
  source: z.string().exactOptional(),
  codes: z.array(codeSchema),
});

/**
 * The shape of a code of a closed list; retired codes included, so that old records stay readable.
 *
 * @param list - a code list made with `defineCodeList`
 */
export const oneOf = <const L extends CodeList>(list: L) =>
  // map forgets that these are the literal codes of the list
  z.enum(list.codes.map(({ code }) => code) as L["codes"][number]["code"][]);

export const codeReferenceSchema = z.strictObject({ list: filled, listVersion: filled, code: filled });

/** ISO 3166-1 alpha-2. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("ISO 3166-1 alpha-2 country code")
  .register(forms, {
    de: "ein Ländercode aus zwei Großbuchstaben (ISO 3166-1), z. B. DE, SY, UA",
    en: "a country code of two capital letters (ISO 3166-1), e.g. DE, SY, UA",
  });

/** Amtlicher Gemeindeschlüssel, eight digits. */
export const agsSchema = z
  .string()
  .regex(/^[0-9]{8}$/)
  .describe("Amtlicher Gemeindeschlüssel, eight digits")
  .register(forms, {
    de: "ein Amtlicher Gemeindeschlüssel aus acht Ziffern in Anführungszeichen, z. B. 05916000",
    en: "an Amtlicher Gemeindeschlüssel of eight digits in quotation marks, e.g. 05916000",
  });
