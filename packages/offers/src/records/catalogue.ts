// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import {
  countrySchema,
  daySchema,
  knowable,
  languageSchema,
  localizedTextSchema,
  sourceSchema,
} from "@quartierkit/vocabulary/schema";
import { codesOf } from "../codes/codes-of.ts";
import { offerKinds, targetGroups, topics } from "../codes/lists.ts";
import { scheduleSchema } from "./schedule.ts";

const idSchema = z.string().min(1);

/** How an office is reached; never a person. */
export const officeContactSchema = z.strictObject({
  office: localizedTextSchema.exactOptional(),
  phone: z
    .string()
    .regex(/^\+?[0-9 /()-]{5,}$/)
    .exactOptional(),
  email: z.email().exactOptional(),
  url: z.url().exactOptional(),
});

export const addressSchema = z.strictObject({
  street: z.string().min(1),
  houseNumber: z.string().min(1).exactOptional(),
  postalCode: z
    .string()
    .regex(/^[0-9]{5}$/)
    .exactOptional(),
  city: z.string().min(1),
  country: countrySchema.exactOptional(),
});

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(["municipality", "office", "association", "company", "religious-community", "institution"]),
  contact: officeContactSchema.exactOptional(),
});

const feature = knowable(z.boolean()).exactOptional();

/** What a place offers to people with a disability; an absent feature was not asked about. */
export const accessibilitySchema = z.strictObject({
  stepFree: feature,
  accessibleToilet: feature,
  lift: feature,
  inductionLoop: feature,
  accessibleParking: feature,
  tactileGuidance: feature,
  guideDogs: feature,
});

export const placeSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  kind: z.enum(["building", "outdoor", "online", "outreach"]),
  address: addressSchema.exactOptional(),
  /** WGS 84. */
  position: z
    .strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })
    .exactOptional(),
  accessibility: accessibilitySchema.exactOptional(),
});

export const costSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("free") }),
  z.strictObject({
    kind: z.literal("amount"),
    euroCents: z.int().min(0),
    reductions: z.array(z.strictObject({ for: localizedTextSchema, euroCents: z.int().min(0) })).exactOptional(),
  }),
]);

/** Counselling, course, event, meeting place, practice project: kinds of one model. */
export const offerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(offerKinds),
  title: localizedTextSchema,
  description: localizedTextSchema.exactOptional(),
  /** How simple the text tagged `de-simple` is. */
  easyRead: z.enum(["leicht", "einfach"]).exactOptional(),
  organisationId: idSchema,
  placeIds: z.array(idSchema),
  topics: z.array(z.enum(codesOf(topics))),
  targetGroups: z.array(z.enum(codesOf(targetGroups))),
  /** Languages spoken; absent = nobody asked. */
  languages: z.array(languageSchema).exactOptional(),
  schedule: scheduleSchema,
  cost: knowable(costSchema),
  /** In years, decimals allowed: 1.5 is eighteen months. */
  ages: z
    .strictObject({ from: z.number().min(0).exactOptional(), to: z.number().min(0).exactOptional() })
    .exactOptional(),
  registration: knowable(z.boolean()).exactOptional(),
  contact: officeContactSchema.exactOptional(),
  buildingBlock: z.string().min(1).exactOptional(),
  verifiedOn: daySchema.exactOptional(),
  verifyBy: daySchema.exactOptional(),
  source: sourceSchema.exactOptional(),
  externalIds: z.record(z.string(), z.string()).exactOptional(),
});

export const catalogueHead = z.strictObject({ format: z.literal("quartierkit-offers"), version: z.literal(1) });

export const catalogueLists = { organisations: organisationSchema, places: placeSchema, offers: offerSchema } as const;

export const catalogueSchema = z.strictObject({
  ...catalogueHead.shape,
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  offers: z.array(offerSchema),
});

type Fixed<T> = T extends readonly (infer Member)[]
  ? readonly Fixed<Member>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** A catalogue of offers with the organisations behind them and the places where they happen. */
export type Catalogue = Fixed<z.output<typeof catalogueSchema>>;
export type Organisation = Catalogue["organisations"][number];
export type Place = Catalogue["places"][number];
export type Offer = Catalogue["offers"][number];
export type Schedule = Offer["schedule"];
export type Cost = Fixed<z.output<typeof costSchema>>;
export type OfficeContact = Fixed<z.output<typeof officeContactSchema>>;
