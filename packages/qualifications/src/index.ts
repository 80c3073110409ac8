// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { catalogueFrameworks, catalogueRegulations, withCatalogue } from "./catalogue/catalogue.ts";
export type { QualificationCheck, QualificationParameters } from "./checks/check.ts";
export { checkQualificationFile, qualificationChecks } from "./checks/run.ts";
export type { CheckOptions } from "./checks/run.ts";
export { coverageOf } from "./covering/coverage.ts";
export type { Coverage, CoverageQuestion, ModuleCoverage, PositionCoverage } from "./covering/coverage.ts";
export type { CompletingSets } from "./covering/minimal-sets.ts";
export type { DoubleCover } from "./covering/positions.ts";
export type { CoverageState } from "./covering/state.ts";
export { QualificationsError } from "./error.ts";
export { certificateLifecycle } from "./lifecycle/certificate.ts";
export type { CertificateStatus } from "./lifecycle/certificate.ts";
export { enrolmentLifecycle } from "./lifecycle/enrolment.ts";
export type { EnrolmentEvent, EnrolmentStatus } from "./lifecycle/enrolment.ts";
export { limits, limitSources } from "./limits.ts";
export type { Limits } from "./limits.ts";
export type { NextStep, NextStepCode } from "./progress/next-step.ts";
export type { CoveragePicture } from "./progress/picture.ts";
export { progressOf } from "./progress/progress.ts";
export type { Progress, ProgressQuestion } from "./progress/progress.ts";
export type { ExamReadiness, ReadinessOutcome, ReadinessReason } from "./readiness/answer.ts";
export { fullTimeHours, occupationTimePercent } from "./readiness/parameters.ts";
export { examReadiness } from "./readiness/readiness.ts";
export type { ReadinessQuestion } from "./readiness/readiness.ts";
export type { AssessmentPart, AssessmentScheme, CompetenceAssessment, PanelMember } from "./records/assessment.ts";
export type { Certificate } from "./records/certificate.ts";
export type { TqEnrolment, TqFunding } from "./records/enrolment.ts";
export type { WorkExperience } from "./records/experience.ts";
export type { QualificationFile } from "./records/file.ts";
export type { TqCompetence, TqCover, TqFramework, TqModule } from "./records/framework.ts";
export type { DegreePathway, TrainingPosition, TrainingRegulation } from "./records/regulation.ts";
