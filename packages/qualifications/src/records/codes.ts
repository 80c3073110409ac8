// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Where somebody stands with one Teilqualifikation. */
export const enrolmentStatuses = [
  "advised",
  "enrolled",
  "running",
  "interrupted",
  "trained",
  "kf-registered",
  "kf-taken",
  "passed",
  "failed",
  "certified",
  "dropped",
  "transferred",
] as const;

export const certificateStatuses = ["draft", "issued", "revoked", "superseded"] as const;

export const assessmentResults = ["passed", "failed", "not-attended", "withdrawn", "deception"] as const;

/** Who set the standard that a framework follows. */
export const frameworkStandards = ["chancen-nutzen", "etapp", "agi", "tqhw", "ba", "bibb", "own"] as const;

/**
 * `occupation`: belongs to everybody in the occupation (berufsprofilgebend); `specialisation`: to a Fachrichtung or
 * Schwerpunkt; `integrative`: taught along with the others.
 */
export const positionKinds = ["occupation", "specialisation", "integrative"] as const;

/**
 * How it is known which positions a module covers: `stated` by its source, `derived` from its title or contents, or not
 * known.
 */
export const mappings = ["stated", "derived", "unknown"] as const;

export const fundingKinds = ["education-voucher", "jobcenter", "employer", "esf", "self", "other"] as const;

export const assessmentParts = ["theory", "practical", "oral"] as const;

export const panelRoles = ["chair", "examiner", "assessor", "minutes"] as const;

/**
 * `training`: training time in another recognised occupation that is related. `failed-apprenticeship`: an apprenticeship
 * in the occupation itself whose final examination was not passed.
 */
export const experienceKinds = ["work", "work-abroad", "training", "failed-apprenticeship"] as const;

/** `whole`: in the occupation; `part`: in a part of its field of activity only. */
export const experienceScopes = ["whole", "part"] as const;

/** What somebody is on the way to. */
export const pathTargets = ["externenpruefung", "feststellung", "single-tq"] as const;

/** What is still missing on a way. */
export const pathGaps = ["module", "position", "time", "evidence", "preparation", "other"] as const;

/**
 * Why somebody may be admitted without an apprenticeship: time in the occupation (Satz 1), credible ability (Satz 3), or a
 * certificate of full comparability (Abs. 3).
 */
export const examGrounds = ["occupation-time", "credible-ability", "full-comparability"] as const;

export const examStatuses = ["applied", "admitted", "refused", "taken", "passed", "failed", "withdrawn"] as const;

export const examResults = assessmentResults;

export const determinationStatuses = [
  "applied",
  "admitted",
  "refused",
  "assessed",
  "decided",
  "supplementing",
  "concluded",
  "withdrawn",
] as const;

/** How far the ability established is comparable with the reference occupation. */
export const comparabilities = ["vollstaendig", "ueberwiegend", "teilweise", "abgelehnt"] as const;

export const instruments = ["oral-task", "practical-task", "written-task", "work-samples", "other"] as const;

export const evidenceKinds = [
  "work-sample",
  "observation",
  "test",
  "certificate",
  "employer-statement",
  "portfolio",
  "self-assessment",
] as const;

export const authorRoles = ["participant", "trainer", "employer", "chamber", "provider", "other"] as const;

/** Who may say that one module stands for another: a body, never a person. */
export const decidingBodies = ["chamber", "issuer", "provider", "authority"] as const;

export const preparationKinds = ["digital-media", "basic-skills", "language", "learning-skills", "other"] as const;

export const preparationStatuses = ["planned", "running", "completed", "dropped"] as const;

export const basicSkills = ["reading", "writing", "numeracy"] as const;

export const competenceKinds = ["professional", "method", "social", "personal"] as const;
