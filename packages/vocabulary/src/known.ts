// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** Why a value is not there. Not asking and not answering are different things, for the law and for statistics. */
export type MissingReason = (typeof missingReasons)[number];

/** The reasons, in the order in which a form offers them. */
export const missingReasons = ["not-asked", "declined", "unknown", "not-applicable", "restricted"] as const;

/** Stands where a value would stand, and says why there is none. */
export interface Missing {
  readonly missing: MissingReason;
}

/** A value, or the reason why there is none. */
export type Knowable<T> = T | Missing;

/**
 * Tells whether a value is missing for a stated reason.
 *
 * @param value - a value that may be missing; a record that has a field `missing` of its own is a value
 */
export function isMissing(value: unknown): value is Missing {
  if (typeof value !== "object" || value === null || !("missing" in value)) return false;
  return missingReasons.some((reason) => reason === value.missing);
}

/**
 * The value where it is known, `undefined` where it is missing or was never recorded.
 *
 * @param value - a value that may be missing
 * @example
 * import { valueOf } from "@quartierkit/vocabulary";
 * console.log(String(valueOf({ missing: "declined" }))); // → undefined
 * console.log(String(valueOf(false))); // → false
 */
export function valueOf<T>(value: Knowable<T> | undefined): T | undefined {
  return isMissing(value) ? undefined : value;
}
