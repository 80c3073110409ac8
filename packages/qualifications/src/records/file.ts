// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { assessmentSchema } from "./assessment.ts";
import { certificateSchema } from "./certificate.ts";
import { enrolmentSchema } from "./enrolment.ts";
import type { Exact } from "./exact.ts";
import { experienceSchema } from "./experience.ts";
import { frameworkSchema } from "./framework.ts";
import { regulationSchema } from "./regulation.ts";

export const qualificationHead = z.strictObject({
  format: z.literal("quartierkit-qualifications"),
  version: z.literal(1),
});

export const qualificationLists = {
  regulations: regulationSchema,
  frameworks: frameworkSchema,
  enrolments: enrolmentSchema,
  assessments: assessmentSchema,
  certificates: certificateSchema,
  experience: experienceSchema,
} as const;

/** Everything about Teilqualifikationen in one file. */
export const qualificationFileSchema = z
  .strictObject({
    ...qualificationHead.shape,
    regulations: z.array(regulationSchema),
    frameworks: z.array(frameworkSchema),
    enrolments: z.array(enrolmentSchema),
    assessments: z.array(assessmentSchema),
    certificates: z.array(certificateSchema),
    experience: z.array(experienceSchema),
  })
  .meta({ title: "Qualification file" });

export type QualificationFile = Exact<z.infer<typeof qualificationFileSchema>>;
