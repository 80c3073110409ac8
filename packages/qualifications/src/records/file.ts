// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { assessmentSchema } from "./assessment.ts";
import { certificateSchema } from "./certificate.ts";
import { circumstancesSchema } from "./circumstances.ts";
import { determinationSchema } from "./determination.ts";
import { enrolmentSchema } from "./enrolment.ts";
import { evidenceSchema } from "./evidence.ts";
import type { Exact } from "./exact.ts";
import { externalExamSchema } from "./exam.ts";
import { experienceSchema } from "./experience.ts";
import { frameworkSchema } from "./framework.ts";
import { pathSchema } from "./path.ts";
import { preparationSchema } from "./preparation.ts";
import { recognitionSchema } from "./recognition.ts";
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
  recognitions: recognitionSchema,
  preparations: preparationSchema,
  paths: pathSchema,
  circumstances: circumstancesSchema,
  evidence: evidenceSchema,
  exams: externalExamSchema,
  determinations: determinationSchema,
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
    recognitions: z.array(recognitionSchema).exactOptional(),
    preparations: z.array(preparationSchema).exactOptional(),
    paths: z.array(pathSchema).exactOptional(),
    circumstances: z.array(circumstancesSchema).exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
    exams: z.array(externalExamSchema).exactOptional(),
    determinations: z.array(determinationSchema).exactOptional(),
  })
  .meta({ title: "Qualification file" });

export type QualificationFile = Exact<z.infer<typeof qualificationFileSchema>>;
