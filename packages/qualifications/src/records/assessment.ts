// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { assessmentParts, assessmentResults, panelRoles } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema } from "./parts.ts";

/** Who assessed: by role, never by name. */
export const panelMemberSchema = z
  .strictObject({
    role: z.enum(panelRoles),
    /** Taught the participant in this module. */
    trainerOfParticipant: z.boolean(),
    conflictChecked: z.boolean(),
  })
  .meta({ id: "PanelMember", title: "Member of an assessment panel" });

export const assessmentPartSchema = z
  .strictObject({
    kind: z.enum(assessmentParts),
    points: z.number().min(0),
    max: z.number().positive(),
    /** Relative to the weights of the other parts. */
    weight: z.number().positive(),
  })
  .meta({ id: "AssessmentPart", title: "Part of a Kompetenzfeststellung" });

export const schemeSchema = z
  .strictObject({
    /** Per cent of the weighted points from which it is passed. */
    passPercent: z.number().min(0).max(100),
    /** Per cent that each part needs by itself, where the scheme asks for that. */
    passPercentEachPart: z.number().min(0).max(100).exactOptional(),
  })
  .meta({ id: "AssessmentScheme", title: "When a Kompetenzfeststellung is passed" });

/** A Kompetenzfeststellung (KF) at the end of a Teilqualifikation. It is no examination in the sense of the BBiG. */
export const assessmentSchema = z
  .strictObject({
    ...carrying("reference", { id: idSchema, participantId: idSchema, enrolmentId: idSchema.exactOptional() }),
    ...carrying("qualification", {
      moduleId: idSchema,
      frameworkVersion: z.string().min(1),
      date: daySchema,
      panel: z.array(panelMemberSchema),
      parts: z.array(assessmentPartSchema),
      scheme: schemeSchema,
      result: z.enum(assessmentResults),
      attempt: z.int().positive(),
      /** Why it was held before the planned end. */
      earlyReason: z.string().min(1).exactOptional(),
    }),
    /** Nachteilsausgleich: what was granted, not why. */
    ...carrying("health", { accommodation: z.string().min(1).exactOptional() }),
  })
  .meta({ id: "CompetenceAssessment", title: "Kompetenzfeststellung" });

export type PanelMember = Exact<z.infer<typeof panelMemberSchema>>;
export type AssessmentPart = Exact<z.infer<typeof assessmentPartSchema>>;
export type AssessmentScheme = Exact<z.infer<typeof schemeSchema>>;
export type CompetenceAssessment = Exact<z.infer<typeof assessmentSchema>>;
