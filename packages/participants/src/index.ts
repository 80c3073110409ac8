// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { participantChecks, checkRegister } from "./checks/run.ts";
export type { RegisterCheck } from "./checks/check.ts";
export {
  absenceReasons,
  cefrLevels,
  channels,
  destinations,
  exitReasons,
  measureNorms,
  notStartedReasons,
  occupationalFields,
} from "./codes/lists.ts";
export { barrierGroups, counsellingTypes, identifierSystems, legalFrames } from "./codes/support-lists.ts";
export { factsOn, factsWithSourcesOn } from "./facts/facts-on.ts";
export type { FactsOptions, FactsWithSources } from "./facts/facts-on.ts";
export { sourcesOf } from "./facts/sources.ts";
export type { Sources } from "./facts/sources.ts";
export { caseLifecycle } from "./lifecycle/case.ts";
export { consentLifecycle, consentStatus } from "./lifecycle/consent.ts";
export { fhirCodes } from "./lifecycle/crosswalk.ts";
export { goalLifecycle } from "./lifecycle/goal.ts";
export { emawMessageFor, emawMessages, fhirStatus, participationLifecycle } from "./lifecycle/participation.ts";
export type { EmawMessage, ParticipationStatus } from "./lifecycle/participation.ts";
export { placementLifecycle } from "./lifecycle/placement.ts";
export { referralLifecycle } from "./lifecycle/referral.ts";
export { stepLifecycle } from "./lifecycle/step.ts";
export { defaultParameters, limits } from "./parameters.ts";
export type { CheckParameters, Limit } from "./parameters.ts";
export { pathwayOf } from "./pathway.ts";
export type { Pathway, PathwayBar, PathwayEvent, PathwayLane, PathwayStretch } from "./pathway/shapes.ts";
export type { PathwayOptions } from "./pathway/history.ts";
export { dataClasses } from "./privacy/data-classes.ts";
export type { DataClass, DataClassCode } from "./privacy/data-classes.ts";
export { purposes, sensitivities } from "./privacy/purposes.ts";
export { retentions } from "./privacy/retention.ts";
export { emptyRegister } from "./records/empty.ts";
export type { Incomplete } from "./records/incomplete.ts";
export type {
  ListName,
  Measure,
  Member,
  Participant,
  Participation,
  Register,
  WorkOpportunity,
} from "./records/register.ts";
