// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { wallTime } from "@quartierkit/calendar";
import type { Catalogue, Offer } from "../../records/catalogue.ts";
import { agsOfOffer, stateOf } from "../../state.ts";
import type { PlaceDays } from "../../time/day-facts.ts";
import type { OfferState } from "../../time/opening.ts";
import type { SearchIndex } from "../index/build.ts";

/** The zone in which an offer tells its times; Germany has one. */
function zoneOf({ schedule }: Offer): string {
  const told = schedule.kind === "several" ? schedule.parts.map((part) => part.schedule) : [schedule];
  return told.flatMap((one) => ("timeZone" in one ? [one.timeZone] : []))[0] ?? "Europe/Berlin";
}

function localTime(offer: Offer, at: string): string {
  if (!/(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(at)) return at;
  try {
    return wallTime(at, zoneOf(offer));
  } catch {
    return "";
  }
}

/**
 * The states of all offers of an index at one time, for `filters.open`: computed once, searched many times.
 *
 * @param index - the index
 * @param catalogue - the catalogue it was made from; an offer that is not in it is `unknown`
 * @param when - an instant (`2026-03-02T09:00:00Z`) or a wall time (`2026-03-02T10:00`), and the holidays that count
 * @example
 * import { buildIndex, search, statesAt } from "@quartierkit/offers/search";
 * import type { Catalogue } from "@quartierkit/offers";
 * const hours = [{ weekday: "mo", opens: "09:00", closes: "12:00" }] as const;
 * const catalogue: Catalogue = {
 *   format: "quartierkit-offers", version: 1, organisations: [], places: [],
 *   offers: [{
 *     id: "a", kind: "service", title: { de: "Kiosk" }, organisationId: "x", placeIds: [], topics: [], targetGroups: [],
 *     schedule: { kind: "weekly", hours, timeZone: "Europe/Berlin" }, cost: { kind: "free" },
 *   }],
 * };
 * const index = buildIndex(catalogue);
 * const states = statesAt(index, catalogue, { at: "2026-03-02T09:30:00Z" });
 * console.log(search(index, { text: "Kiosk", filters: { open: { states } } }).total); // → 1
 */
export function statesAt(
  index: SearchIndex,
  catalogue: Catalogue,
  { at, place = {} }: { readonly at: string; readonly place?: PlaceDays },
): readonly OfferState[] {
  // One object a municipality: what its days are is remembered with it.
  const places = new Map<string | undefined, PlaceDays>([[undefined, place]]);
  const placeIn = (ags: string | undefined): PlaceDays => {
    const known = places.get(ags) ?? { ...place, ...(ags === undefined ? {} : { ags }) };
    places.set(ags, known);
    return known;
  };
  const offers = new Map(catalogue.offers.map((offer) => [offer.id, offer]));
  return index.ids.map((id) => {
    const offer = offers.get(id);
    if (offer === undefined) return "unknown";
    return stateOf(offer, localTime(offer, at), placeIn(agsOfOffer(catalogue, offer)));
  });
}
