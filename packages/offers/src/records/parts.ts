// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, languageSchema, localizedTextSchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { linkKinds, translationStatuses } from "../codes/words.ts";

/** Id of a record in a catalogue. */
export const idSchema = z.string().min(1);

/** A whole catalogue is not lost over a misspelt address: the form of links, mailboxes and numbers is a matter of checks. */
const urlSchema = z.string().min(1).describe("Address on the web, beginning with https://");
const emailSchema = z.string().min(1).describe("Mailbox of an office");
const phoneSchema = z.string().min(1).describe("Number of an office, e.g. +49 2323 160");

/** How an office is reached; never a person. */
export const officeContactSchema = z.strictObject({
  office: localizedTextSchema.exactOptional(),
  /** What this contact is for, where there are several. */
  purpose: localizedTextSchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
  email: emailSchema.exactOptional(),
  url: urlSchema.exactOptional(),
  /** Languages spoken there. */
  languages: z.array(languageSchema).exactOptional(),
});

/** A page, a form, a film in sign language. */
export const linkSchema = z.strictObject({
  kind: z.enum(linkKinds),
  url: urlSchema,
  language: languageSchema.exactOptional(),
  title: localizedTextSchema.exactOptional(),
});

/** How one text in one language came about. */
export const textStateSchema = z.strictObject({
  /** `missing` says that the text is wanted and not there. */
  status: z.enum(translationStatuses),
  /** The language it was translated from. */
  from: languageSchema.exactOptional(),
  /** Of an original the day its wording last changed; of a translation the day of the wording it renders. */
  asOf: daySchema.exactOptional(),
  /** The same as a number or name of a version, where there are no days. */
  revision: z.string().min(1).exactOptional(),
  /** Of a simplified text: the rules it follows, e.g. `DIN SPEC 33429`. */
  rules: z.string().min(1).exactOptional(),
  /** Of a simplified text: whether people of the target group have tried it. */
  testedByReaders: z.boolean().exactOptional(),
});

export const textStatesSchema = z.record(languageSchema, textStateSchema);

/** Where the value of one field comes from. */
export const originSchema = z.strictObject({
  /** Id of a source of the catalogue. */
  source: idSchema,
  on: daySchema.exactOptional(),
  /** What was done to the value on the way, e.g. `geocoded`. */
  transformed: z.string().min(1).exactOptional(),
});

/** Where a record comes from, how it is known elsewhere, and how fresh it is. */
export const upkeepFields = {
  verifiedOn: daySchema.exactOptional(),
  verifyBy: daySchema.exactOptional(),
  /** The day any field last changed. */
  changedOn: daySchema.exactOptional(),
  source: sourceSchema.exactOptional(),
  /** By JSON pointer into the record, e.g. `/schedule`. */
  provenance: z.record(z.string().regex(/^\//), originSchema).exactOptional(),
  /** By name of the other system. */
  externalIds: z.record(z.string(), z.string()).exactOptional(),
} as const;

/** A source of the catalogue, to which fields refer. */
export const catalogueSourceSchema = z.strictObject({ id: idSchema, ...sourceSchema.shape });
