// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { offering, having, base } from "../checks/examples.ts";
import { toDcat } from "./dcat.ts";

const entry = {
  id: "https://daten.example/angebote",
  title: { de: "Angebote in Wanne-Süd" },
  description: { de: "Was es gibt" },
  publisher: "Stadt Herne",
  licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
  distributions: [{ accessUrl: "https://daten.example/angebote.geojson", mediaType: "application/geo+json" }],
};

test("says municipalities and languages, and what stands elsewhere", () => {
  const places = base.places.map((place) => ({ ...place, ags: "05916000" }));
  const { value, loss } = toDcat(having({ places }), entry);
  expect(value).toMatchObject({
    "@type": "dcat:Dataset",
    "dct:publisher": { "foaf:name": "Stadt Herne" },
    "dcat:theme": [{ "@id": expect.stringMatching(/SOCI$/) as string }],
    "dcatde:politicalGeocodingURI": [{ "@id": expect.stringMatching(/municipalityKey\/05916000$/) as string }],
    "dct:language": [
      { "@id": expect.stringMatching(/DEU$/) as string },
      { "@id": expect.stringMatching(/ENG$/) as string },
    ],
  });
  expect(loss.map(({ path }) => path)).toEqual(["/organisations", "/places", "/offers"]);
});

test("was last changed when an offer was; without a municipality none is named", () => {
  const { value } = toDcat(offering({ changedOn: "2025-03-01" }), entry);
  expect(value).toMatchObject({ "dct:modified": { "@value": "2025-03-01" } });
  expect(value).not.toHaveProperty("dcatde:politicalGeocodingURI");
});
