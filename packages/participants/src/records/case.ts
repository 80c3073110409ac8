// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, languageSchema } from "@quartierkit/vocabulary/schema";
import { codesOf } from "../codes/codes-of.ts";
import { legalFrames } from "../codes/support-lists.ts";
import { caseStatuses } from "../lifecycle/case.ts";
import { carrying } from "../privacy/carrying.ts";
import { dataClassCodes } from "../privacy/data-classes.ts";
import { idSchema, own, spanSchema, tail, textSchema } from "./parts.ts";

/** On what a processing rests. Consent is one of four and, for a public body, not the usual one. */
export const legalBasisSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("statute"),
    norm: textSchema,
    purpose: textSchema.exactOptional(),
    period: spanSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("consent"), consentId: idSchema }),
  z.strictObject({ kind: z.literal("contract"), contract: textSchema, period: spanSchema.exactOptional() }),
  z.strictObject({ kind: z.literal("vital"), reason: textSchema }),
]);

/** A case (Fallakte): who is responsible for somebody, under which law. */
export const caseSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    /** Organisation, not person. */
    organisation: textSchema,
    responsible: z.array(z.strictObject({ staffId: idSchema, role: textSchema, period: spanSchema })).exactOptional(),
    status: z.enum(caseStatuses),
    legalFrame: z.enum(codesOf(legalFrames)),
    /** The wording of the law under which the case is led, e.g. `2023-07-01`. */
    statuteVersion: daySchema.exactOptional(),
    openedOn: daySchema,
    closedOn: daySchema.exactOptional(),
    closedReason: textSchema.exactOptional(),
  }),
  ...carrying("protection", { legalBases: z.array(legalBasisSchema) }),
  ...tail,
});

export const consentSchema = z.strictObject({
  ...own,
  ...carrying("protection", {
    purpose: textSchema,
    textVersion: textSchema.exactOptional(),
    language: languageSchema.exactOptional(),
    form: z.enum(["written", "electronic", "other"]),
    formReason: textSchema.exactOptional(),
    health: z.boolean(),
    informedAbout: z.strictObject({ purpose: z.boolean(), refusal: z.boolean(), withdrawal: z.boolean() }),
    givenOn: daySchema,
    expiresOn: daySchema.exactOptional(),
    withdrawnOn: daySchema.exactOptional(),
    replacedOn: daySchema.exactOptional(),
    replacedBy: idSchema.exactOptional(),
    /** To whom and what; absent: nobody wrote it down. */
    scope: z
      .strictObject({ recipients: z.array(textSchema), dataClasses: z.array(z.enum(dataClassCodes)) })
      .exactOptional(),
  }),
  ...tail,
});

/** What was told to whom, when and on which basis: what a person is entitled to know (Art. 15 DSGVO). */
export const disclosureSchema = z.strictObject({
  ...own,
  ...carrying("protection", {
    /** Organisations, not people. */
    from: textSchema.exactOptional(),
    to: textSchema,
    recipientKind: z.enum(["public", "non-public"]),
    on: daySchema,
    purpose: textSchema,
    dataClasses: z.array(z.enum(dataClassCodes)),
    legalBasis: legalBasisSchema.exactOptional(),
    /** The recipient has committed itself to the purpose, and its staff was told (§ 78 SGB X). */
    obligation: z.strictObject({ committedOn: daySchema, staffInformedOn: daySchema.exactOptional() }).exactOptional(),
    /** Disputed statements went out with a note that they are disputed. */
    disputeNoted: z.boolean().exactOptional(),
  }),
  ...tail,
});

/** When a class of data about somebody is due for erasure, and when it was erased. */
export const retentionSchema = z.strictObject({
  ...own,
  ...carrying("protection", {
    dataClass: z.enum(dataClassCodes),
    dueOn: daySchema,
    norm: textSchema,
    erasedOn: daySchema.exactOptional(),
  }),
  ...tail,
});

/** What stands against erasure for now, e.g. proceedings. */
export const holdSchema = z.strictObject({
  ...own,
  ...carrying("protection", { since: daySchema, reason: textSchema, endedOn: daySchema.exactOptional() }),
  ...tail,
});
