// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { countrySchema, daySchema, impreciseDaySchema, knowable, languageSchema } from "@quartierkit/vocabulary/schema";
import { cefrLevels } from "../codes/lists.ts";
import { idSchema, impreciseSpan, provenance } from "./parts.ts";

const amount = z.number().min(0);

const parentSchema = z.strictObject({
  birthCountry: countrySchema.exactOptional(),
  immigratedOn: impreciseDaySchema.exactOptional(),
  germanByBirth: z.boolean().exactOptional(),
  nationalities: z.array(countrySchema).exactOptional(),
});

/** A stretch of history that the project learned of, from the person or from a register. */
export const historySchema = z.strictObject({
  kind: z.enum([
    "registered-unemployed",
    "employment",
    "self-employment",
    "benefit-sgb2",
    "benefit-sgb3",
    "measure",
    "illness",
    "maternity",
    "care",
    "work-not-permitted",
    "education",
    "other-non-employment",
  ]),
  ...impreciseSpan,
  hoursPerWeek: amount.exactOptional(),
  insured: z.boolean().exactOptional(),
  norm: z.string().min(1).exactOptional(),
  ...provenance,
});

/** A participant; what nobody asked is absent, what was asked and not told says why. */
export const participantSchema = z.strictObject({
  id: idSchema,
  pseudonym: z.string().min(1).exactOptional(),
  birthDate: knowable(impreciseDaySchema).exactOptional(),
  gender: knowable(z.enum(["female", "male", "diverse", "unspecified"])).exactOptional(),
  nationalities: knowable(z.array(countrySchema)).exactOptional(),
  germanByBirth: knowable(z.boolean()).exactOptional(),
  birthCountry: knowable(countrySchema).exactOptional(),
  immigratedOn: knowable(impreciseDaySchema).exactOptional(),
  parents: knowable(z.array(parentSchema).max(2)).exactOptional(),
  residenceTitle: knowable(z.string().min(1)).exactOptional(),
  residence: knowable(
    z.strictObject({
      ags: z
        .string()
        .regex(/^[0-9]{8}$/)
        .exactOptional(),
      district: z.string().min(1).exactOptional(),
      since: impreciseDaySchema.exactOptional(),
      registeredInGermanySince: impreciseDaySchema.exactOptional(),
    }),
  ).exactOptional(),
  household: z
    .strictObject({
      adults: knowable(z.int().min(0)).exactOptional(),
      employedMembers: knowable(z.int().min(0)).exactOptional(),
      soleCarer: knowable(z.boolean()).exactOptional(),
      children: knowable(z.array(z.strictObject({ birthDate: impreciseDaySchema.exactOptional() }))).exactOptional(),
    })
    .exactOptional(),
  disability: z
    .strictObject({
      degree: knowable(z.number().min(0).max(100)).exactOptional(),
      equalStatusFrom: knowable(impreciseDaySchema).exactOptional(),
    })
    .exactOptional(),
  isced: knowable(z.int().min(0).max(8)).exactOptional(),
  vocationalDegree: knowable(
    z.union([
      z.literal(false),
      z.strictObject({ trainingMonths: amount.exactOptional(), yearsInUnskilledWork: amount.exactOptional() }),
    ]),
  ).exactOptional(),
  canWorkHoursPerDay: knowable(z.number().min(0).max(24)).exactOptional(),
  registeredJobSeeker: knowable(z.boolean()).exactOptional(),
  available: knowable(z.boolean()).exactOptional(),
  languages: z
    .array(z.strictObject({ language: languageSchema, level: z.enum([...cefrLevels, "native"]) }))
    .exactOptional(),
  history: z.array(historySchema).exactOptional(),
  /** Per kind the span in which the history is completely known. */
  known: z.record(z.string(), z.strictObject({ from: daySchema, to: daySchema.nullable() })).exactOptional(),
  /** Fields of a city, by namespace; they survive unread. */
  ext: z.record(z.string(), z.unknown()).exactOptional(),
  ...provenance,
});
