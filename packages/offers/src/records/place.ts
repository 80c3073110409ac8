// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { agsSchema, countrySchema, daySchema, knowable, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { accessibilityFeatures } from "../codes/words.ts";
import { idSchema, officeContactSchema, textStatesSchema, upkeepFields } from "./parts.ts";

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

/** WGS 84. */
export const positionSchema = z.strictObject({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
});

const feature = knowable(z.boolean()).exactOptional();

type Features = Readonly<Record<(typeof accessibilityFeatures)[number], typeof feature>>;

// entries forget the names of the features
const features = Object.fromEntries(accessibilityFeatures.map((name) => [name, feature])) as Features;
const measure = z.number().min(0).exactOptional();

/** What a place offers to people with a disability; an absent feature was not asked about. */
export const accessibilitySchema = z.strictObject({
  ...features,
  /** Of the narrowest door on the way in. */
  doorWidthCm: measure,
  /** Of the highest step on the way in. */
  stepHeightCm: measure,
  steps: z.int().min(0).exactOptional(),
  rampGradientPercent: measure,
  note: localizedTextSchema.exactOptional(),
  /** The day somebody went there and looked. */
  checkedOn: daySchema.exactOptional(),
});

/** Where offers take place. */
export const placeSchema = z.strictObject({
  id: idSchema,
  name: localizedTextSchema,
  kind: z.enum(["building", "outdoor", "online", "outreach"]),
  address: addressSchema.exactOptional(),
  /** The municipality: decides which public holidays there are. */
  ags: agsSchema.exactOptional(),
  /** Id of the programme area it lies in. */
  district: idSchema.exactOptional(),
  /** WGS 84. */
  position: positionSchema.exactOptional(),
  accessibility: accessibilitySchema.exactOptional(),
  contact: officeContactSchema.exactOptional(),
  directions: localizedTextSchema.exactOptional(),
  translations: z
    .strictObject({ name: textStatesSchema.exactOptional(), directions: textStatesSchema.exactOptional() })
    .exactOptional(),
  ...upkeepFields,
});
