// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, daysBetween } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Offer } from "./records/catalogue.ts";

/** How long details are trusted. Both are assumptions of ours: no rule says how soon an address grows old. */
export interface FreshnessParameters {
  /** Days after a confirmation until the next is due, where the record names no day. */
  readonly dueAfterDays: number;
  /** Days overdue after which details count half. */
  readonly halfLifeDays: number;
}

/** A year until the next confirmation, half the trust after another half year. */
export const usualFreshness: FreshnessParameters = { dueAfterDays: 365, halfLifeDays: 180 };

/** How fresh details are on a day. */
export interface Freshness {
  /** `due` from the day after, `stale` when they count less than half, `unknown` where nobody confirmed them. */
  readonly state: "fresh" | "due" | "stale" | "unknown";
  /** 1 while fresh, then falling; `null` where unknown. */
  readonly weight: number | null;
  readonly dueOn: Day | null;
}

/**
 * How fresh the details of a record are on a day.
 *
 * @param record - an offer, a place or an organisation
 * @param on - the day
 * @param parameters - how long details are trusted
 * @throws CalendarError `impossible-day`
 * @example
 * import { freshnessOf } from "@quartierkit/offers";
 * const offer = { verifiedOn: "2021-01-01", verifyBy: "2021-06-30" };
 * console.log(freshnessOf(offer, "2021-06-30").state, freshnessOf(offer, "2021-12-27").weight); // → fresh 0.5
 */
export function freshnessOf(
  { verifiedOn, verifyBy }: Pick<Offer, "verifiedOn" | "verifyBy">,
  on: Day,
  { dueAfterDays, halfLifeDays }: FreshnessParameters = usualFreshness,
): Freshness {
  const dueOn = verifyBy ?? (verifiedOn === undefined ? null : addDays(verifiedOn, dueAfterDays));
  if (dueOn === null) return { state: "unknown", weight: null, dueOn };
  const overdue = daysBetween(dueOn, on);
  if (overdue <= 0) return { state: "fresh", weight: 1, dueOn };
  const weight = 0.5 ** (overdue / halfLifeDays);
  return { state: weight < 0.5 ? "stale" : "due", weight, dueOn };
}
