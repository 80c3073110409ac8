// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { languageTag } from "./language.ts";
import { missingReasons } from "./known.ts";
import type { CodeList } from "./code-list.ts";

const [notAsked, declined, unknown, notApplicable, restricted] = missingReasons;

/** A calendar day that exists: 2021-02-29 is refused. */
export const daySchema = z.iso.date().describe("Day, YYYY-MM-DD");

/** A day, a month or a year: as exact as it is known. */
export const impreciseDaySchema = z
  .union([z.iso.date(), z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^[0-9]{4}$/)])
  .describe("Day, month or year: YYYY-MM-DD, YYYY-MM or YYYY");

/** From-to, both days included; `to: null` is still running. */
export const periodSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });

export const languageSchema = z
  .string()
  .regex(languageTag, { message: "not a BCP 47 language tag" })
  .describe("BCP 47 language tag, e.g. de, de-simple, tr");

/** Texts by language tag, at least one. */
export const localizedTextSchema = z.record(languageSchema, z.string().min(1));

export const bilingualSchema = z.strictObject({ de: z.string().min(1), en: z.string().min(1) });

export const markSchema = z.enum(["R", "Rp", "S", "D", "M"]);

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().optional(),
  url: z.url().optional(),
  retrievedOn: daySchema.optional(),
  licence: z.string().optional(),
  mark: markSchema.optional(),
});

export const citationSchema = z.strictObject({
  statute: z.string().min(1),
  section: z.string().optional(),
  paragraph: z.string().optional(),
  sentence: z.string().optional(),
  number: z.string().optional(),
  letter: z.string().optional(),
  version: z.string().optional(),
  text: z.string().min(1),
});

export const missingSchema = z.strictObject({
  missing: z.enum([notAsked, declined, unknown, notApplicable, restricted]),
});

/**
 * The shape of a value that may be missing for a stated reason.
 *
 * @param value - the schema of the value where it is known
 */
export const knowable = <T extends z.ZodType>(value: T) => z.union([value, missingSchema]);

/**
 * The shape of a code of a closed list.
 *
 * @param list - a code list made with `defineCodeList`
 */
export const oneOf = <const L extends CodeList>(list: L) =>
  z.enum(list.codes.map(({ code }) => code) as L["codes"][number]["code"][]);

export const codeReferenceSchema = z.strictObject({ list: z.string(), listVersion: z.string(), code: z.string() });

/** ISO 3166-1 alpha-2. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe("ISO 3166-1 alpha-2 country code");

/** Amtlicher Gemeindeschlüssel, eight digits. */
export const agsSchema = z
  .string()
  .regex(/^[0-9]{8}$/)
  .describe("Amtlicher Gemeindeschlüssel, eight digits");
