// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { cefrLevels, channels } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { goalStatuses } from "../lifecycle/goal.ts";
import { referralStatuses } from "../lifecycle/referral.ts";
import { idSchema, provenance, spanSchema } from "./parts.ts";

const level = z.enum(cefrLevels);

/** One counselling contact with a participant. */
export const contactSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  on: daySchema,
  minutes: z.int().min(0),
  channel: z.enum(codesOf(channels)),
  topic: z.string().min(1),
  /** Voluntary counselling: nothing of it may reach a report that sanctions rest on (§ 16k Abs. 4 SGB II). */
  voluntary: z.boolean(),
  ...provenance,
});

/** Low-threshold contacts, counted and never made into a person's record. */
export const anonymousContactsSchema = z.strictObject({
  month: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  topic: z.string().min(1),
  count: z.int().min(0),
});

/** Potential analysis (Potenzialanalyse): strengths and needs by dimension. */
export const assessmentSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  on: daySchema,
  instrument: z.string().min(1),
  items: z.array(z.strictObject({ dimension: z.string().min(1), kind: z.enum(["strength", "need"]) })),
});

/** The agreed plan (Eingliederungsvereinbarung, Kooperationsplan). */
export const planSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  agreedOn: daySchema,
  textFormOn: daySchema.exactOptional(),
  reviewedOn: z.array(daySchema),
});

export const goalSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  title: z.string().min(1),
  setOn: daySchema,
  lifecycle: z.enum(goalStatuses),
  achievement: z.enum(["in-progress", "achieved", "partly-achieved", "not-achieved"]),
  steps: z.array(
    z.strictObject({
      title: z.string().min(1),
      responsible: z.enum(["participant", "provider", "authority", "third"]),
      dueOn: daySchema.exactOptional(),
      done: z.boolean(),
    }),
  ),
});

export const referralSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  /** Organisation, not person. */
  to: z.string().min(1),
  purpose: z.string().min(1),
  sentOn: daySchema.exactOptional(),
  status: z.enum(referralStatuses),
  result: z.string().min(1).exactOptional(),
  /** The norm or the consent that allows it. */
  legalBasis: z.string().min(1).exactOptional(),
  consentId: idSchema.exactOptional(),
});

export const consentSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  purpose: z.string().min(1),
  form: z.enum(["written", "electronic", "other"]),
  formReason: z.string().min(1).exactOptional(),
  health: z.boolean(),
  informedAbout: z.strictObject({ purpose: z.boolean(), refusal: z.boolean(), withdrawal: z.boolean() }),
  givenOn: daySchema,
  withdrawnOn: daySchema.exactOptional(),
});

export const languageSupportSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  course: z.enum(["integration-course", "basic-vocational", "special-vocational", "municipal"]),
  entryLevel: level,
  targetLevel: level,
  period: spanSchema,
  exams: z.array(z.strictObject({ on: daySchema, level, passed: z.boolean() })),
});

export const jobCoachingSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  period: spanSchema,
  hours: z.number().min(0),
});

/** Visits of the neighbourhood café (Stadtteilcafé), counted by month. */
export const cafeVisitsSchema = z.strictObject({
  month: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  visits: z.int().min(0),
});
