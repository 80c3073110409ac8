// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { assessmentParts, examGrounds, examResults, examStatuses } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema } from "./parts.ts";

/** What a competent body decided about admission. */
export const admissionSchema = z.strictObject({
  admitted: z.boolean(),
  on: daySchema,
  /** Why it was refused, or under what condition it was granted. */
  reason: z.string().min(1).exactOptional(),
  /** The body did without proof of the whole time (§ 45 Abs. 2 Satz 3 BBiG, § 37 Abs. 2 Satz 3 HwO). */
  minimumTimeWaived: z.boolean().exactOptional(),
});

const examPartSchema = z
  .strictObject({
    kind: z.enum(assessmentParts),
    points: z.number().min(0),
    max: z.number().positive(),
    weight: z.number().positive().exactOptional(),
    /** The Kompetenzfeststellung whose points were taken over: there is no such credit, and a check says so. */
    creditedFrom: idSchema.exactOptional(),
  })
  .meta({ id: "ExamPart", title: "Part of a final examination" });

/** The final examination as an external candidate (Externenprüfung). */
export const externalExamSchema = z
  .strictObject({
    ...carrying("reference", { id: idSchema, participantId: idSchema, regulationId: idSchema }),
    ...carrying("qualification", {
      application: z.strictObject({
        chamber: z.string().min(1).exactOptional(),
        on: daySchema,
        ground: z.enum(examGrounds).exactOptional(),
      }),
      decision: admissionSchema.exactOptional(),
      status: z.enum(examStatuses),
      takenOn: daySchema.exactOptional(),
      parts: z.array(examPartSchema).exactOptional(),
      result: z.enum(examResults).exactOptional(),
      attempt: z.int().positive(),
    }),
    /** Nachteilsausgleich: what was granted, not why. */
    ...carrying("health", { accommodation: z.string().min(1).exactOptional() }),
  })
  .meta({ id: "ExternalExam", title: "Final examination as an external candidate" });

export type ExamPart = Exact<z.infer<typeof examPartSchema>>;
export type ExternalExam = Exact<z.infer<typeof externalExamSchema>>;
