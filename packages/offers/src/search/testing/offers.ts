// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue, Offer } from "../../records/catalogue.ts";

/** An offer of which only what matters to a test is said. */
export const offer = (id: string, de: string, more: Partial<Offer> = {}): Offer => ({
  id,
  kind: "service",
  title: { de },
  organisationId: "o",
  placeIds: [],
  topics: [],
  targetGroups: [],
  schedule: { kind: "unknown" },
  cost: { missing: "unknown" },
  ...more,
});

/** A catalogue of such offers, with two places a kilometre apart. */
export const catalogueOf = (...offers: readonly Offer[]): Catalogue => ({
  format: "quartierkit-offers",
  version: 1,
  organisations: [{ id: "o", name: "Musterverein", kind: "association" }],
  places: [
    {
      id: "north",
      name: { de: "Nordhaus" },
      kind: "building",
      position: { longitude: 7.2, latitude: 51.54 },
      accessibility: { stepFree: true },
    },
    {
      id: "south",
      name: { de: "Südhaus" },
      kind: "building",
      position: { longitude: 7.2, latitude: 51.531 },
      accessibility: { stepFree: false },
    },
  ],
  offers,
});
