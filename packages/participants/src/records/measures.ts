// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import {
  absenceReasons,
  destinations,
  exitReasons,
  measureNorms,
  notStartedReasons,
  occupationalFields,
} from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { participationStatuses } from "../lifecycle/participation.ts";
import { idSchema, provenance, spanSchema } from "./parts.ts";

/** A measure (Maßnahme) in which people take part. */
export const measureSchema = z.strictObject({
  id: idSchema,
  norm: z.enum(codesOf(measureNorms)),
  title: z.string().min(1),
  /** Organisation, not person. */
  provider: z.string().min(1),
  operating: spanSchema,
  /** Admission of the measure under AZAV, where it needs one. */
  admission: spanSchema.exactOptional(),
});

/** What became of somebody some time after leaving. */
export const followUpSchema = z.strictObject({
  dueOn: daySchema,
  on: daySchema.exactOptional(),
  destination: z.enum(codesOf(destinations)).exactOptional(),
});

export const exitSchema = z.strictObject({
  reason: z.enum(codesOf(exitReasons)),
  destination: z.enum(codesOf(destinations)).exactOptional(),
  /** First day of the employment, where there is one. */
  employmentFrom: daySchema.exactOptional(),
});

/** Somebody's part in a measure. */
export const participationSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  measureId: idSchema,
  status: z.enum(participationStatuses),
  planned: z.strictObject({ from: daySchema, to: daySchema }).exactOptional(),
  actual: spanSchema.exactOptional(),
  hoursPerWeek: z.number().min(0).max(60).exactOptional(),
  interruptions: z.array(spanSchema).exactOptional(),
  notStarted: z.enum(codesOf(notStartedReasons)).exactOptional(),
  /** Decision to extend a work opportunity after its first months. */
  extension: z.strictObject({ decidedOn: daySchema, criteriaChecked: z.boolean() }).exactOptional(),
  /** Gross wage a month; a work opportunity has none. */
  wageEuroCents: z.int().min(0).exactOptional(),
  exit: exitSchema.exactOptional(),
  followUps: z.array(followUpSchema).exactOptional(),
  ...provenance,
});

const criterionSchema = z.strictObject({ assessedOn: daySchema, reasoning: z.string().min(1) });

/** What makes a place a work opportunity (Arbeitsgelegenheit): the three criteria, each with its reasoning. */
export const workOpportunitySchema = z.strictObject({
  id: idSchema,
  participationId: idSchema,
  occupationalField: z.enum(codesOf(occupationalFields)),
  additionality: criterionSchema.exactOptional(),
  publicInterest: criterionSchema.exactOptional(),
  competitionNeutrality: criterionSchema.exactOptional(),
});

/** A practice project in the residential environment (Praxisprojekt im Wohnumfeld). */
export const practiceProjectSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  site: z.string().min(1),
  tasks: z.array(z.string().min(1)),
  occupationalField: z.enum(codesOf(occupationalFields)),
  period: spanSchema,
  team: z.array(z.strictObject({ participantId: idSchema, hours: z.number().min(0) })),
});

/** Days somebody was absent; never a diagnosis, only a category and whether evidence was seen. */
export const absenceSchema = z.strictObject({
  id: idSchema,
  participationId: idSchema,
  from: daySchema,
  to: daySchema,
  reason: z.enum(codesOf(absenceReasons)),
  excused: z.boolean().exactOptional(),
  evidenceSeen: z.boolean().exactOptional(),
  note: z.string().min(1).exactOptional(),
});

/** The monthly report of absences to the Jobcenter. */
export const absenceReportSchema = z.strictObject({
  participationId: idSchema,
  month: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  reportedOn: daySchema,
});
