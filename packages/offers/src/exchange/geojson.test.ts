// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { base, having, offering } from "../checks/examples.ts";
import { toGeoJson } from "./geojson.ts";

test("a point for each place with coordinates, longitude first", () => {
  const { value, loss } = toGeoJson(offering({ links: [{ kind: "website", url: "https://stadtteil.example" }] }), "en");
  expect(value).toEqual({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "o-1@p-1",
        geometry: { type: "Point", coordinates: [7.16, 51.53] },
        properties: {
          offer: "o-1",
          name: "Counselling",
          description: "Counselling in the district",
          kind: "counselling",
          topics: ["counselling"],
          targetGroups: ["everyone"],
          organisation: "Stadtteilbüro",
          place: "Stadtteilbüro",
          free: true,
          opening_hours: "Mo 09:00-12:00; PH unknown",
          url: "https://stadtteil.example",
        },
      },
    ],
  });
  expect(loss.map(({ path }) => path)).toEqual(["/offers/0/title/de", "/offers/0/description/de"]);
});

test("what has no coordinates, and what a map does not show, is told", () => {
  const [place] = base.places;
  if (place === undefined) throw new Error("the base has a place");
  const { position: _, ...elsewhere } = place;
  expect(toGeoJson(having({ places: [elsewhere] }), "de")).toMatchObject({
    value: { features: [] },
    loss: [{ path: "/offers/0" }],
  });
  expect(toGeoJson(offering({ status: "ended" }), "de").value.features).toEqual([]);
  const paths = toGeoJson(offering({ ages: { from: 18 }, registration: true }), "de").loss.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["/offers/0/ages", "/offers/0/registration"]));
});
