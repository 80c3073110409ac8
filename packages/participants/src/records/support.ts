// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { channels } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { counsellingTypes } from "../codes/support-lists.ts";
import { referralStatuses } from "../lifecycle/referral.ts";
import { carrying } from "../privacy/carrying.ts";
import { dataClassCodes } from "../privacy/data-classes.ts";
import { legalBasisSchema } from "./case.ts";
import { idSchema, monthSchema, own, tail, textSchema } from "./parts.ts";

/** One counselling contact with a participant. */
export const contactSchema = z.strictObject({
  ...own,
  ...carrying("counselling", {
    on: daySchema,
    minutes: z.int().min(0),
    channel: z.enum(codesOf(channels)),
    topic: textSchema,
    type: z.enum(codesOf(counsellingTypes)).exactOptional(),
    /** Voluntary counselling: nothing of it may reach a report that sanctions rest on (§ 16k Abs. 4 SGB II). */
    voluntary: z.boolean(),
    /** The norm under which the counselling stands, where it is one that keeps it confidential. */
    norm: z.enum(["sgb2-16a", "sgb2-16k"]).exactOptional(),
    contentClass: z.enum(["normal", "sensitive", "psychosocial"]).exactOptional(),
    note: textSchema.exactOptional(),
  }),
  ...tail,
});

/** Low-threshold contacts (ESF: Bagatelle), counted and never made into a person's record. */
export const anonymousContactsSchema = z.strictObject({
  ...carrying("count", {
    month: monthSchema,
    topic: textSchema,
    count: z.int().min(0),
    channel: z.enum(codesOf(channels)).exactOptional(),
  }),
  ...tail,
});

/** An invitation by the authority, and whether it threatened legal consequences. */
export const invitationSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    on: daySchema,
    purpose: z.enum(["plan", "counselling", "report"]),
    threatensConsequences: z.boolean(),
    attended: z.boolean().exactOptional(),
  }),
  ...tail,
});

export const referralSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    /** Organisation, not person. */
    from: textSchema.exactOptional(),
    to: textSchema,
    purpose: textSchema,
    sentOn: daySchema.exactOptional(),
    answeredOn: daySchema.exactOptional(),
    declinedReason: textSchema.exactOptional(),
    closedOn: daySchema.exactOptional(),
    status: z.enum(referralStatuses),
    /** What came of it, told back by the recipient. */
    result: textSchema.exactOptional(),
    dataClasses: z.array(z.enum(dataClassCodes)).exactOptional(),
  }),
  ...carrying("protection", {
    /** On what it rests; a text alone is a norm. */
    legalBasis: z.union([textSchema, legalBasisSchema]).exactOptional(),
    consentId: idSchema.exactOptional(),
  }),
  ...tail,
});
