// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { offerSchema } from "./offer.ts";
import { catalogueSourceSchema, idSchema, linkSchema, officeContactSchema } from "./parts.ts";
import { textStatesSchema, upkeepFields } from "./parts.ts";
import type { originSchema, textStateSchema } from "./parts.ts";
import { placeSchema } from "./place.ts";
import type { seriesSchema, sessionSchema, simpleScheduleSchema } from "./schedule.ts";

/** Who makes an offer. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(["municipality", "office", "association", "company", "religious-community", "institution"]),
  description: localizedTextSchema.exactOptional(),
  translations: z.strictObject({ description: textStatesSchema.exactOptional() }).exactOptional(),
  contact: officeContactSchema.exactOptional(),
  contacts: z.array(officeContactSchema).exactOptional(),
  links: z.array(linkSchema).exactOptional(),
  ...upkeepFields,
});

export const catalogueHead = z.strictObject({ format: z.literal("quartierkit-offers"), version: z.literal(1) });

export const catalogueLists = {
  organisations: organisationSchema,
  places: placeSchema,
  offers: offerSchema,
  sources: catalogueSourceSchema,
} as const;

export const catalogueSchema = z.strictObject({
  ...catalogueHead.shape,
  organisations: z.array(organisationSchema),
  places: z.array(placeSchema),
  offers: z.array(offerSchema),
  /** Where fields come from; `provenance` refers to them. */
  sources: z.array(catalogueSourceSchema).exactOptional(),
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
/** A schedule that is not made of others. */
export type SimpleSchedule = Fixed<z.output<typeof simpleScheduleSchema>>;
export type WeeklySchedule = Extract<SimpleSchedule, { readonly kind: "weekly" }>;
export type RecurringSchedule = Extract<SimpleSchedule, { readonly kind: "recurring" }>;
export type Session = Fixed<z.output<typeof sessionSchema>>;
export type Series = Fixed<z.output<typeof seriesSchema>>;
export type Cost = Exclude<Offer["cost"], { readonly missing: string }>;
export type Eligibility = Exclude<NonNullable<Offer["eligibility"]>, { readonly missing: string }>;
export type OfficeContact = Fixed<z.output<typeof officeContactSchema>>;
export type Link = Fixed<z.output<typeof linkSchema>>;
export type TextState = Fixed<z.output<typeof textStateSchema>>;
export type Origin = Fixed<z.output<typeof originSchema>>;
export type Accessibility = NonNullable<Place["accessibility"]>;
