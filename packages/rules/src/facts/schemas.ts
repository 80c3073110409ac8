// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { agsSchema, countrySchema, daySchema, forms, impreciseDaySchema } from "@quartierkit/vocabulary/schema";
import { spellKinds } from "./vocabulary.ts";
import type { SpellKind } from "./vocabulary.ts";

const kinds = Object.keys(spellKinds) as SpellKind[]; // the keys of a constant object

const nonNegative = z.number().min(0);

const code = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `aufenthg-25-2`, `asylg-55`: what is no code would count as a title that no rule names. */
const titleSchema = z.string().regex(code).register(forms, {
  de: "ein Kürzel des Aufenthaltstitels, z. B. aufenthg-25-2, asylg-55, freizuegigkeit",
  en: "a code of the residence title, e.g. aufenthg-25-2, asylg-55, freizuegigkeit",
});

const normCodeSchema = z.string().regex(code).register(forms, {
  de: "ein Kürzel der Rechtsgrundlage, z. B. sgb2-16d, sgb3-45, integration-course",
  en: "a code of the legal basis, e.g. sgb2-16d, sgb3-45, integration-course",
});

/** A stretch of a person's history. */
export const factSpellSchema = z.strictObject({
  kind: z.enum(kinds),
  from: impreciseDaySchema,
  to: impreciseDaySchema.nullable(),
  hoursPerWeek: nonNegative.max(168).exactOptional(),
  insured: z.boolean().exactOptional(),
  norm: normCodeSchema.exactOptional(),
  hours: nonNegative.exactOptional(),
});

const parentSchema = z.strictObject({
  birthCountry: countrySchema.exactOptional(),
  immigratedOn: impreciseDaySchema.exactOptional(),
  germanByBirth: z.boolean().exactOptional(),
  nationalities: z.array(countrySchema).exactOptional(),
});

const childSchema = z.strictObject({ birthDate: impreciseDaySchema.exactOptional() });

/** Per kind of spell the span in which it is completely known. */
export const knownSchema = z.partialRecord(
  z.enum(kinds),
  z.strictObject({ from: daySchema, to: daySchema.nullable() }),
);

/** What is known about a person on a day; an absent key means unknown. */
export const factsSchema = z.strictObject({
  birthDate: impreciseDaySchema.exactOptional(),
  gender: z.enum(["female", "male", "diverse", "unspecified"]).exactOptional(),
  nationalities: z.array(countrySchema).exactOptional(),
  germanByBirth: z.boolean().exactOptional(),
  birthCountry: countrySchema.exactOptional(),
  immigratedOn: impreciseDaySchema.exactOptional(),
  parents: z.array(parentSchema).max(2).exactOptional(),
  residenceTitle: titleSchema.exactOptional(),
  residence: z
    .strictObject({
      ags: agsSchema.exactOptional(),
      district: z.string().min(1).exactOptional(),
      since: impreciseDaySchema.exactOptional(),
      registeredInGermanySince: impreciseDaySchema.exactOptional(),
    })
    .exactOptional(),
  household: z
    .strictObject({
      adults: z.int().min(0).exactOptional(),
      employedMembers: z.int().min(0).exactOptional(),
      soleCarer: z.boolean().exactOptional(),
      children: z.array(childSchema).exactOptional(),
    })
    .exactOptional(),
  disability: z
    .strictObject({
      degree: z.number().min(0).max(100).exactOptional(),
      equalStatusFrom: impreciseDaySchema.exactOptional(),
    })
    .exactOptional(),
  isced: z.int().min(0).max(8).exactOptional(),
  vocationalDegree: z
    .union([
      z.literal(false),
      z.strictObject({
        trainingMonths: nonNegative.exactOptional(),
        yearsInUnskilledWork: nonNegative.exactOptional(),
      }),
    ])
    .exactOptional(),
  canWorkHoursPerDay: z.number().min(0).max(24).exactOptional(),
  registeredJobSeeker: z.boolean().exactOptional(),
  available: z.boolean().exactOptional(),
  spells: z.array(factSpellSchema).exactOptional(),
  known: knownSchema.exactOptional(),
});
