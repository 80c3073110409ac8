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
export { factsOn } from "./facts/facts-on.ts";
export type { FactsOptions } from "./facts/facts-on.ts";
export { goalLifecycle } from "./lifecycle/goal.ts";
export { emawMessages, fhirStatus, participationLifecycle } from "./lifecycle/participation.ts";
export type { ParticipationStatus } from "./lifecycle/participation.ts";
export { referralLifecycle } from "./lifecycle/referral.ts";
export { defaultParameters, limits } from "./parameters.ts";
export type { CheckParameters, Limit } from "./parameters.ts";
export { pathwayOf } from "./pathway.ts";
export type { Pathway, PathwayBar, PathwayEvent, PathwayLane } from "./pathway.ts";
export type { Incomplete } from "./records/incomplete.ts";
export type { Measure, Participant, Participation, Register, WorkOpportunity } from "./records/register.ts";
