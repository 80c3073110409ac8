// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Offer, WeeklySchedule } from "../records/catalogue.ts";

const offer: Offer = {
  id: "o-1",
  kind: "counselling",
  title: { de: "Beratung", en: "Counselling" },
  description: { de: "Beratung im Quartier", en: "Counselling in the district" },
  organisationId: "g-1",
  placeIds: ["p-1"],
  topics: ["counselling"],
  targetGroups: ["everyone"],
  schedule: { kind: "weekly", hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }], timeZone: "Europe/Berlin" },
  cost: { kind: "free" },
};

/** A small sound catalogue, from which the examples of the checks are made. */
export const base: Catalogue = {
  format: "quartierkit-offers",
  version: 1,
  organisations: [{ id: "g-1", name: "Stadtteilbüro", kind: "office", contact: { email: "info@stadtteil.example" } }],
  places: [
    { id: "p-1", name: { de: "Stadtteilbüro" }, kind: "building", position: { longitude: 7.16, latitude: 51.53 } },
  ],
  offers: [offer],
};

/** The base with lists replaced. */
export const having = (changes: Partial<Catalogue>): Catalogue => ({ ...base, ...changes });

/** The base with its offer changed. */
export const offering = (changes: Partial<Offer>): Catalogue => having({ offers: [{ ...offer, ...changes }] });

/** Weekly hours on a Monday. */
export const monday = (...hours: readonly (readonly [opens: string, closes: string])[]): WeeklySchedule => ({
  kind: "weekly",
  hours: hours.map(([opens, closes]) => ({ weekday: "mo", opens, closes })),
  timeZone: "Europe/Berlin",
});
