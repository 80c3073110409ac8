// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { countrySchema, impreciseDaySchema, knowable } from "@quartierkit/vocabulary/schema";
import { carrying } from "../privacy/carrying.ts";
import { textSchema } from "./parts.ts";

const amount = z.number().min(0);

const parentSchema = z.strictObject({
  birthCountry: countrySchema.exactOptional(),
  immigratedOn: impreciseDaySchema.exactOptional(),
  germanByBirth: z.boolean().exactOptional(),
  nationalities: z.array(countrySchema).exactOptional(),
});

const residenceSchema = z.strictObject({
  ags: z
    .string()
    .regex(/^[0-9]{8}$/)
    .exactOptional(),
  district: textSchema.exactOptional(),
  since: impreciseDaySchema.exactOptional(),
  registeredInGermanySince: impreciseDaySchema.exactOptional(),
});

const householdFactsSchema = z.strictObject({
  adults: knowable(z.int().min(0)).exactOptional(),
  employedMembers: knowable(z.int().min(0)).exactOptional(),
  soleCarer: knowable(z.boolean()).exactOptional(),
  children: knowable(z.array(z.strictObject({ birthDate: impreciseDaySchema.exactOptional() }))).exactOptional(),
});

const disabilitySchema = z.strictObject({
  degree: knowable(z.number().min(0).max(100)).exactOptional(),
  equalStatusFrom: knowable(impreciseDaySchema).exactOptional(),
});

/** What a person is asked and rules ask for, by class of data; a value that was asked and not told says why. */
export const factFields = {
  ...carrying("identity", {
    birthDate: knowable(impreciseDaySchema),
    gender: knowable(z.enum(["female", "male", "diverse", "unspecified"])),
  }),
  ...carrying("origin", {
    nationalities: knowable(z.array(countrySchema)),
    germanByBirth: knowable(z.boolean()),
    birthCountry: knowable(countrySchema),
    immigratedOn: knowable(impreciseDaySchema),
    parents: knowable(z.array(parentSchema).max(2)),
    residenceTitle: knowable(textSchema),
  }),
  ...carrying("contact", { residence: knowable(residenceSchema) }),
  ...carrying("household", { household: householdFactsSchema }),
  ...carrying("health", { disability: disabilitySchema, canWorkHoursPerDay: knowable(z.number().min(0).max(24)) }),
  ...carrying("qualification", {
    isced: knowable(z.int().min(0).max(8)),
    vocationalDegree: knowable(
      z.union([
        z.literal(false),
        z.strictObject({ trainingMonths: amount.exactOptional(), yearsInUnskilledWork: amount.exactOptional() }),
      ]),
    ),
  }),
  ...carrying("labour-market", { registeredJobSeeker: knowable(z.boolean()), available: knowable(z.boolean()) }),
};

/** The names of the facts that a participant record and later statements can hold. */
export type FactField = keyof typeof factFields;
