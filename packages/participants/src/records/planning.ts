// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { digCompCompetences, digCompLevels } from "@quartierkit/vocabulary";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { codesOf } from "../codes/codes-of.ts";
import { cefrLevels } from "../codes/lists.ts";
import { barrierGroups } from "../codes/support-lists.ts";
import { goalStatuses } from "../lifecycle/goal.ts";
import { stepStatuses } from "../lifecycle/step.ts";
import { carrying } from "../privacy/carrying.ts";
import { idSchema, own, spanSchema, tail, textSchema } from "./parts.ts";

const level = z.enum(cefrLevels);
const responsible = z.enum(["participant", "provider", "authority", "third"]);

/** Potential analysis (Potenzialanalyse): strengths and needs by dimension. */
export const assessmentSchema = z.strictObject({
  ...own,
  ...carrying("planning", {
    on: daySchema,
    instrument: textSchema,
    items: z.array(
      z.strictObject({
        dimension: textSchema,
        kind: z.enum(["strength", "need"]),
        group: z.enum(codesOf(barrierGroups)).exactOptional(),
        scaleVersion: textSchema.exactOptional(),
        value: z.number().exactOptional(),
        evidence: textSchema.exactOptional(),
      }),
    ),
    /** The later analysis that takes its place. */
    supersededBy: idSchema.exactOptional(),
  }),
  ...tail,
});

const competence = z.enum(digCompCompetences);
const digital = {
  ...own,
  ...carrying("qualification", { on: daySchema, instrument: textSchema.exactOptional() }),
  ...tail,
};

const digitalOf = <Version extends keyof typeof digCompLevels>(version: Version) =>
  z.strictObject({
    ...digital,
    ...carrying("qualification", {
      digComp: z.literal(version),
      items: z.array(z.strictObject({ competence, level: z.int().min(1).max(digCompLevels[version]) })),
    }),
  });

/** Digital competences by DigComp; the version says how many levels there are. */
export const digitalCompetenceSchema = z.discriminatedUnion("digComp", [digitalOf("2.2"), digitalOf("3.0")]);

/** A goal; its life and its achievement are two things. */
export const goalSchema = z.strictObject({
  ...own,
  ...carrying("planning", {
    title: textSchema,
    setOn: daySchema,
    lifecycle: z.enum(goalStatuses),
    achievement: z.enum(["in-progress", "achieved", "partly-achieved", "not-achieved"]),
    steps: z.array(
      z.strictObject({
        title: textSchema,
        responsible,
        dueOn: daySchema.exactOptional(),
        done: z.boolean(),
        status: z.enum(stepStatuses).exactOptional(),
      }),
    ),
  }),
  ...tail,
});

/** The agreed plan (Eingliederungsvereinbarung, Kooperationsplan). */
export const planSchema = z.strictObject({
  ...own,
  ...carrying("planning", {
    kind: z.enum(["integration-agreement", "cooperation-plan", "project"]).exactOptional(),
    version: z.int().min(1).exactOptional(),
    agreedOn: daySchema,
    textFormOn: daySchema.exactOptional(),
    reviewedOn: z.array(daySchema),
    /** Where an earlier review is agreed than the law wants. */
    reviewDueOn: daySchema.exactOptional(),
    /** What binds: the plan itself, a request, or an administrative act. */
    binding: z.enum(["none", "request", "administrative-act"]).exactOptional(),
    steps: z
      .array(
        z.strictObject({
          title: textSchema,
          responsible,
          dueOn: daySchema.exactOptional(),
          status: z.enum(stepStatuses),
          goalId: idSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    /** Arbitration (Schlichtung) over the plan, and the days on which benefits were reduced meanwhile. */
    arbitration: z.strictObject({ period: spanSchema, reducedOn: z.array(daySchema).exactOptional() }).exactOptional(),
  }),
  ...tail,
});

export const languageSupportSchema = z.strictObject({
  ...own,
  ...carrying("language", {
    course: z.enum(["integration-course", "basic-vocational", "special-vocational", "municipal"]),
    entryLevel: level,
    targetLevel: level,
    period: spanSchema,
    /** Teaching units of 45 minutes. */
    units: z.int().min(0).exactOptional(),
    entitlement: z.strictObject({ issuedOn: daySchema, validTo: daySchema.exactOptional() }).exactOptional(),
    /** The course that it repeats. */
    repeatOf: idSchema.exactOptional(),
    exams: z.array(
      z.strictObject({ on: daySchema, level, passed: z.boolean(), attempt: z.int().min(1).exactOptional() }),
    ),
  }),
  ...tail,
});
