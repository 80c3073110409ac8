// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { assessmentPartSchema, assessmentSchema, panelMemberSchema, schemeSchema } from "./records/assessment.ts";
export { certificateSchema } from "./records/certificate.ts";
export { circumstancesSchema } from "./records/circumstances.ts";
export { determinationSchema } from "./records/determination.ts";
export { enrolmentSchema, fundingSchema } from "./records/enrolment.ts";
export { evidenceSchema } from "./records/evidence.ts";
export { externalExamSchema } from "./records/exam.ts";
export { experienceSchema } from "./records/experience.ts";
export { qualificationFileSchema } from "./records/file.ts";
export { competenceSchema, coverSchema, frameworkSchema, moduleSchema } from "./records/framework.ts";
export { pathSchema } from "./records/path.ts";
export { preparationSchema } from "./records/preparation.ts";
export { recognitionSchema } from "./records/recognition.ts";
export { gapSchema } from "./records/parts.ts";
export { readQualificationFile } from "./records/read.ts";
export type { ReadQualificationFile } from "./records/read.ts";
export { pathwaySchema, positionSchema, regulationSchema } from "./records/regulation.ts";
