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

/** `training`: training time in another recognised occupation that is related. */
export const experienceKinds = ["work", "work-abroad", "training"] as const;
