// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { absenceReasons } from "../codes/lists.ts";
import { codesOf } from "../codes/codes-of.ts";
import { carrying } from "../privacy/carrying.ts";
import { idSchema, monthSchema, own, tail, textSchema } from "./parts.ts";

const ofParticipation = carrying("reference", { participationId: idSchema });

/** Days somebody was absent; never a diagnosis, only a category and whether evidence was seen. */
export const absenceSchema = z.strictObject({
  ...carrying("reference", { id: idSchema }),
  ...ofParticipation,
  ...carrying("attendance", {
    from: daySchema,
    to: daySchema,
    reason: z.enum(codesOf(absenceReasons)),
    excused: z.boolean().exactOptional(),
    evidenceSeen: z.boolean().exactOptional(),
    note: textSchema.exactOptional(),
  }),
  ...tail,
});

/** One day of attendance, where a project keeps a list by day. */
export const attendanceDaySchema = z.strictObject({
  ...ofParticipation,
  ...carrying("attendance", {
    on: daySchema,
    state: z.enum(["present", "late", "absent"]),
    minutes: z.int().min(0).exactOptional(),
    /** The absence that it belongs to. */
    absenceId: idSchema.exactOptional(),
    note: textSchema.exactOptional(),
  }),
  ...tail,
});

/** The monthly report of absences to the Jobcenter. */
export const absenceReportSchema = z.strictObject({
  ...ofParticipation,
  ...carrying("attendance", { month: monthSchema, reportedOn: daySchema }),
  ...tail,
});

/** A report of the provider to the authority; what a sanction may rest on says so. */
export const providerReportSchema = z.strictObject({
  ...own,
  ...carrying("attendance", {
    kind: z.enum(["progress", "assessment", "absence", "conduct", "final"]),
    on: daySchema,
    /** Organisation, not person. */
    to: textSchema,
    sanctionRelevant: z.boolean(),
    /** Ids of the contacts that it refers to. */
    contactIds: z.array(idSchema).exactOptional(),
  }),
  ...tail,
});
