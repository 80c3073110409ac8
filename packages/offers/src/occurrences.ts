// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Catalogue, Offer, SimpleSchedule } from "./records/catalogue.ts";
import { localOf, msPerDay } from "./recurrence/wall.ts";
import { agsOfOffer } from "./state.ts";
import type { PlaceDays } from "./time/day-facts.ts";
import type { Span } from "./time/span.ts";
import { timelineOf } from "./time/timeline.ts";

/** A dated time of an offer. */
export interface OfferOccurrence {
  /** Id of the offer. */
  readonly offer: string;
  /** Wall time in the zone, `YYYY-MM-DDTHH:mm`. */
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  /** `hours`: one may come within them; `session`: one comes at the start. */
  readonly kind: "hours" | "session";
  /** `unknown`: it may fall out, e.g. on a public holiday of which nothing was said. */
  readonly state: Span["state"];
}

/** First and last day, both included. */
export interface DayRange extends PlaceDays {
  readonly from: Day;
  readonly to: Day;
}

function simple(offer: string, schedule: SimpleSchedule, { from, to, ...place }: DayRange): readonly OfferOccurrence[] {
  if (schedule.kind === "unknown" || schedule.kind === "by-appointment") return [];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const { timeZone } = schedule;
  const kind = schedule.kind === "weekly" ? "hours" : "session";
  return timelineOf(schedule, [first, last], place)
    .spans.filter(({ start, end, state }) => {
      const inside = start >= first * msPerDay && start < (last + 1) * msPerDay;
      // A whole day on which it is not simply open is no date.
      return inside && (state === "open" || end - start !== msPerDay);
    })
    .map(({ start, end, state }) => ({ offer, start: localOf(start), end: localOf(end), timeZone, kind, state }));
}

/**
 * The dated times of an offer: meetings of courses and events, and weekly hours day by day.
 *
 * @param offer - the offer
 * @param range - first and last day, both included; municipality, lists and school calendars
 * @returns those that begin on these days, in order; none where hours are unknown or by appointment
 * @throws OffersError and CalendarError as `openingOf`
 */
export function occurrencesOfOffer(
  { id, schedule }: Pick<Offer, "id" | "schedule">,
  range: DayRange,
): readonly OfferOccurrence[] {
  const parts = schedule.kind === "several" ? schedule.parts.map((part) => part.schedule) : [schedule];
  return parts
    .flatMap((part) => simple(id, part, range))
    .toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
}

/**
 * The dated times of all offers of a catalogue that are not over; holidays are those of each offer's own municipality.
 *
 * @param catalogue - the catalogue
 * @param range - as `occurrencesOfOffer` takes it; its AGS counts where an offer has none
 * @throws OffersError and CalendarError as `openingOf`
 */
export const occurrencesIn = (catalogue: Catalogue, range: DayRange): readonly OfferOccurrence[] =>
  catalogue.offers
    .filter(({ status }) => status !== "ended" && status !== "paused")
    .flatMap((offer) => {
      const ags = agsOfOffer(catalogue, offer) ?? range.ags;
      return occurrencesOfOffer(offer, ags === undefined ? range : { ...range, ags });
    })
    .toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
