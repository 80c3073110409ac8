// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, languageSchema } from "@quartierkit/vocabulary/schema";
import { cefrLevels } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { identifierSystems } from "../codes/support-lists.ts";
import { carrying } from "../privacy/carrying.ts";
import { dataClassCodes } from "../privacy/data-classes.ts";
import { factFields } from "./facts.ts";
import { idSchema, impreciseSpan, provenance, spanSchema, tail, textSchema } from "./parts.ts";

/** A stretch of history that the project learned of, from the person or from a register. */
export const historySchema = z.strictObject({
  ...carrying("history", {
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
    hoursPerWeek: z.number().min(0).exactOptional(),
    insured: z.boolean().exactOptional(),
    norm: textSchema.exactOptional(),
    /** Hours in total, where a law counts hours and not days. */
    hours: z.number().min(0).exactOptional(),
  }),
  ...provenance,
});

const nameSchema = z.strictObject({
  given: textSchema,
  family: textSchema,
  kind: z.enum(["official", "birth", "former", "preferred"]),
  valid: spanSchema.exactOptional(),
});

const identifierSchema = z.strictObject({
  system: z.enum(codesOf(identifierSystems)),
  value: textSchema,
  /** Keyed hash of the value, so that it can be matched where it is stored encrypted. */
  blindIndex: textSchema.exactOptional(),
});

const reachSchema = z.strictObject({
  kind: z.enum(["phone", "mobile", "email", "address", "messenger"]),
  value: textSchema,
  preferred: z.boolean().exactOptional(),
  valid: spanSchema.exactOptional(),
});

/** Who acts for somebody: the parents of a minor, a guardian, a person with power of attorney. */
const representativeSchema = z.strictObject({
  role: z.enum(["parent", "guardian", "custodian", "attorney"]),
  name: textSchema,
  reach: textSchema.exactOptional(),
  period: spanSchema.exactOptional(),
});

/** A statement whose correctness the person disputes; a note stays with it until it is settled. */
const disputeSchema = z.strictObject({
  field: textSchema,
  dataClass: z.enum(dataClassCodes),
  since: daySchema,
  settledOn: daySchema.exactOptional(),
});

const level = z.enum(cefrLevels);

const languageSkillSchema = z.strictObject({
  language: languageSchema,
  level: z.enum([...cefrLevels, "native"]),
  skills: z
    .strictObject({
      listening: level.exactOptional(),
      reading: level.exactOptional(),
      speaking: level.exactOptional(),
      interaction: level.exactOptional(),
      writing: level.exactOptional(),
    })
    .exactOptional(),
  evidence: z
    .strictObject({ kind: z.enum(["certificate", "test", "self-assessment"]), on: daySchema.exactOptional() })
    .exactOptional(),
});

type Optional<Shape extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>;
};

/** Absent is: nobody asked. The annotations of a field stay with it. */
function askable<const Shape extends Readonly<Record<string, z.ZodType>>>(fields: Shape): Optional<Shape> {
  // Entries forget their keys.
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, z.exactOptional(field)]),
  ) as Optional<Shape>;
}

const restrictionSchema = z.strictObject({ since: daySchema, reason: textSchema, endedOn: daySchema.exactOptional() });

/** A participant; what nobody asked is absent, what was asked and not told says why. */
export const participantSchema = z.strictObject({
  ...carrying("reference", { id: idSchema, pseudonym: textSchema.exactOptional() }),
  ...carrying("identity", {
    names: z.array(nameSchema).exactOptional(),
    identifiers: z.array(identifierSchema).exactOptional(),
    representative: representativeSchema.exactOptional(),
  }),
  ...carrying("contact", { reach: z.array(reachSchema).exactOptional() }),
  ...askable(factFields),
  ...carrying("qualification", { languages: z.array(languageSkillSchema).exactOptional() }),
  ...carrying("history", {
    history: z.array(historySchema).exactOptional(),
    /** Per kind the span in which the history is completely known. */
    known: z.record(z.string(), spanSchema).exactOptional(),
  }),
  ...carrying("protection", {
    /** Processing is restricted (Art. 18 DSGVO): kept, and used for nothing but what the law still allows. */
    restricted: restrictionSchema.exactOptional(),
    /** Restrictions that were lifted before the present one began. */
    restrictedBefore: z.array(restrictionSchema).exactOptional(),
    disputed: z.array(disputeSchema).exactOptional(),
  }),
  ...tail,
});

/** A household (Bedarfsgemeinschaft or not), recorded only where its purpose is named. */
export const householdSchema = z.strictObject({
  ...carrying("reference", { id: idSchema }),
  ...carrying("household", {
    purpose: textSchema,
    benefitUnit: z.boolean().exactOptional(),
    members: z.array(
      z.strictObject({
        role: z.enum(["adult", "partner", "child", "other"]),
        /** Where the member is a participant, too. */
        participantId: idSchema.exactOptional(),
        period: spanSchema.exactOptional(),
      }),
    ),
  }),
  ...tail,
});
