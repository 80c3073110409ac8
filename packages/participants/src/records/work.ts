// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { occupationalFields } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { placementStatuses } from "../lifecycle/placement.ts";
import { carrying } from "../privacy/carrying.ts";
import { closedSpanSchema, idSchema, monthSchema, own, spanSchema, tail, textSchema } from "./parts.ts";

const criterionSchema = z.strictObject({
  assessedOn: daySchema,
  reasoning: textSchema,
  /** Office, not person. */
  by: textSchema.exactOptional(),
});

/** What makes a place a work opportunity (Arbeitsgelegenheit): the three criteria, each with its reasoning. */
export const workOpportunitySchema = z.strictObject({
  ...carrying("reference", { id: idSchema, participationId: idSchema }),
  ...carrying("participation", {
    occupationalField: z.enum(codesOf(occupationalFields)),
    additionality: criterionSchema.exactOptional(),
    publicInterest: criterionSchema.exactOptional(),
    competitionNeutrality: criterionSchema.exactOptional(),
    /** The work is due by statute or usual for public bodies: then only if it would otherwise wait for years. */
    statutoryDuty: z.strictObject({ otherwiseDoneInYears: z.number().min(0) }).exactOptional(),
    /** Why nothing that leads directly to work or qualification was available. */
    noDirectAlternative: criterionSchema.exactOptional(),
    assignment: z
      .strictObject({ period: closedSpanSchema, decidedOn: daySchema, reference: textSchema.exactOptional() })
      .exactOptional(),
  }),
  ...tail,
});

/** A practice project in the residential environment (Praxisprojekt im Wohnumfeld). */
export const practiceProjectSchema = z.strictObject({
  ...carrying("organisation", {
    id: idSchema,
    title: textSchema,
    site: textSchema,
    tasks: z.array(textSchema),
    occupationalField: z.enum(codesOf(occupationalFields)),
    period: spanSchema,
    /** Competences that are practised in it. */
    competences: z.array(textSchema).exactOptional(),
    partners: z.array(textSchema).exactOptional(),
  }),
  ...carrying("participation", {
    team: z.array(
      z.strictObject({
        participantId: idSchema,
        hours: z.number().min(0),
        role: textSchema.exactOptional(),
        competences: z.array(textSchema).exactOptional(),
      }),
    ),
  }),
  ...tail,
});

const signatureSchema = z.strictObject({
  party: z.enum(["participant", "representative", "employer", "provider", "authority"]),
  on: daySchema,
});

const evaluationSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("completed"), on: daySchema.exactOptional(), note: textSchema.exactOptional() }),
  z.strictObject({ kind: z.literal("partly"), lastDay: daySchema, missedHours: z.number().min(0) }),
  z.strictObject({ kind: z.literal("did-not-show") }),
]);

/** A placement with an employer (Praktikum), or a part of a measure that teaches vocational knowledge. */
export const placementSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    participationId: idSchema.exactOptional(),
    kind: z.enum(["employer-phase", "vocational-knowledge", "internship"]),
    /** Organisation, not person. */
    employer: textSchema.exactOptional(),
    status: z.enum(placementStatuses),
    period: closedSpanSchema,
    hoursPerWeek: z.number().min(0).max(60).exactOptional(),
    /** ISO weekdays, Monday is 1. */
    workingDays: z.array(z.int().min(1).max(7)).exactOptional(),
    /** Function, not person. */
    tutor: textSchema.exactOptional(),
    signatures: z.array(signatureSchema),
    /** Long-term unemployed, or with severe obstacles to placement: the longer limit holds. Absent: nobody said. */
    longerLimit: z.boolean().exactOptional(),
    evaluation: evaluationSchema.exactOptional(),
  }),
  ...tail,
});

export const jobCoachingSchema = z.strictObject({
  ...own,
  ...carrying("participation", {
    period: spanSchema,
    hours: z.number().min(0),
    sessions: z.int().min(0).exactOptional(),
    /** Beside a job, or on the way to one. */
    setting: z.enum(["search", "placement", "employment"]).exactOptional(),
    focus: textSchema.exactOptional(),
  }),
  ...tail,
});

/** Visits of the neighbourhood café (Stadtteilcafé), counted by month. */
export const cafeVisitsSchema = z.strictObject({
  ...carrying("count", { month: monthSchema, visits: z.int().min(0) }),
  ...tail,
});

/** Shifts in the café, counted by month; who worked them stands in the participations. */
export const cafeShiftsSchema = z.strictObject({
  ...carrying("count", { month: monthSchema, shifts: z.int().min(0), hours: z.number().min(0) }),
  ...tail,
});
