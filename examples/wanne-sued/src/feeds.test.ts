// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Catalogue } from "@quartierkit/offers";
import { describe, expect, test } from "vitest";
import { feedLines, feedsOf } from "./feeds.ts";
import { readProject } from "./read.ts";
import { fileURLToPath } from "node:url";

const { project } = readProject(fileURLToPath(new URL("../data/", import.meta.url)));

describe("the plan for other programs", () => {
  if (project === null) throw new Error("the shipped files are sound");
  const [offer, ...others] = project.offers.offers;
  const [place, ...elsewhere] = project.offers.places;
  if (offer === undefined || place === undefined) throw new Error("the shipped catalogue is not empty");
  const known: Catalogue = {
    ...project.offers,
    places: [{ ...place, position: { longitude: 7.16, latitude: 51.53 } }, ...elsewhere],
    offers: [
      {
        ...offer,
        placeIds: [place.id],
        schedule: {
          kind: "weekly",
          hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }],
          timeZone: "Europe/Berlin",
          holidays: { state: "closed" },
        },
      },
      ...others.map((one) => ({ ...one, placeIds: [] })),
    ],
  };

  test("what is known comes along: hours as dates, a position as a point", () => {
    const feeds = feedsOf(known, project.district);
    expect(feeds.map(({ name, entries }) => [name, entries])).toEqual([
      ["offers.ics", 1],
      ["offers.geojson", 1],
      ["offers.jsonld", known.offers.length],
      ["offers.hsds.json", known.offers.length],
    ]);
    expect(feeds[0]?.content).toContain("SUMMARY;LANGUAGE=de:Bildungsberatung");
    expect(feedLines(feeds, "de")[0]).toMatch(/offers\.ics +1 Einträge; nicht mit: \d+ × /);
  });
});
