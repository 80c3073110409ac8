// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Offer } from "./records/catalogue.ts";
import type { PlaceDays } from "./time/day-facts.ts";
import { openingIn } from "./time/opening.ts";
import type { OfferState, Opening } from "./time/opening.ts";
import { timelineOf } from "./time/timeline.ts";

/**
 * Whether an offer is open at a wall time, until when, and why: by its hours, exceptions, public holidays and school
 * holidays. On a public holiday for which nothing was said, its usual hours are unknown.
 *
 * @param offer - the offer
 * @param at - wall time in the offer's own zone, `YYYY-MM-DDTHH:mm`
 * @param place - the municipality by AGS; lists for holidays of single municipalities; school calendars
 * @throws OffersError `impossible-time`, and for a rule that cannot be read; CalendarError `unknown-zone`, `unknown-place`
 * @example
 * import { openingOf } from "@quartierkit/offers";
 * const hours = [{ weekday: "fr", opens: "08:00", closes: "12:00" }] as const;
 * const schedule = { kind: "weekly", hours, timeZone: "Europe/Berlin", holidays: { state: "closed" } } as const;
 * const augsburg = openingOf({ schedule }, "2025-08-08T10:00", { ags: "09761000" });
 * console.log(augsburg.state, augsburg.because.en); // → closed Augsburg Peace Festival
 * const munich = openingOf({ schedule }, "2025-08-08T10:00", { ags: "09162000" });
 * console.log(munich.state, munich.until); // → open 2025-08-08T12:00
 */
export const openingOf = ({ schedule }: Pick<Offer, "schedule">, at: string, place: PlaceDays = {}): Opening =>
  openingIn(at, (window) => timelineOf(schedule, window, place));

/**
 * Only the state of `openingOf`; a time or a rule that cannot be read is `unknown`.
 *
 * @param offer - the offer
 * @param at - wall time in the offer's own zone, `YYYY-MM-DDTHH:mm`
 * @param place - as `openingOf` takes it
 * @example
 * import { stateOf } from "@quartierkit/offers";
 * const hours = [{ weekday: "mo", opens: "20:00", closes: "01:00" }] as const;
 * const schedule = { kind: "weekly", hours, timeZone: "Europe/Berlin" } as const;
 * console.log(stateOf({ schedule }, "2021-03-16T00:30")); // → open
 * console.log(stateOf({ schedule: { kind: "unknown" } }, "2021-03-16T00:30")); // → unknown
 */
export function stateOf(offer: Pick<Offer, "schedule">, at: string, place: PlaceDays = {}): OfferState {
  try {
    return openingOf(offer, at, place).state;
  } catch {
    return "unknown";
  }
}

/**
 * The municipality of an offer: the only one that its places name.
 *
 * @param catalogue - for the places
 * @param offer - the offer
 * @returns `undefined` where no place names one, or they differ
 */
export function agsOfOffer(
  { places }: Pick<Catalogue, "places">,
  { placeIds }: Pick<Offer, "placeIds">,
): string | undefined {
  const named = placeIds.flatMap((id) => places.find((place) => place.id === id)?.ags ?? []);
  return new Set(named).size === 1 ? named[0] : undefined;
}
