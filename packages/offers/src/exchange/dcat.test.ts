// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { offering, having, base } from "../checks/examples.ts";
import { readCatalogueEntry } from "../records/catalogue-entry.ts";
import { toDcat } from "./dcat.ts";

const entry = {
  id: "https://daten.example/angebote",
  title: { de: "Angebote in Wanne-Süd" },
  description: { de: "Was es gibt" },
  publisher: "Stadt Herne",
  licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
  contributor: "http://dcat-ap.de/def/contributors/herne",
  keywords: ["Beratung"],
  distributions: [{ accessUrl: "https://daten.example/angebote.geojson", mediaType: "application/geo+json" }],
};

test("what DCAT-AP.de requires: publisher, and addresses where it wants addresses", () => {
  const places = base.places.map((place) => ({ ...place, ags: "05916000" }));
  const { value, loss } = toDcat(having({ places }), entry);
  expect(value).toMatchObject({
    "@type": "dcat:Dataset",
    "dct:publisher": { "foaf:name": "Stadt Herne" },
    "dcatde:contributorID": { "@id": entry.contributor },
    "dcatde:politicalGeocodingLevelURI": { "@id": "http://dcat-ap.de/def/politicalGeocoding/Level/municipality" },
    "dcatde:politicalGeocodingURI": [{ "@id": expect.stringMatching(/municipalityKey\/05916000$/) as string }],
    "dct:language": [
      { "@id": expect.stringMatching(/DEU$/) as string },
      { "@id": expect.stringMatching(/ENG$/) as string },
    ],
    "dcat:distribution": [{ "dct:license": { "@id": entry.licence } }],
  });
  expect(loss.map(({ path }) => path)).toEqual(["/organisations", "/places", "/offers"]);
});

test("was last changed when an offer was; without a municipality none is named", () => {
  const { value } = toDcat(offering({ changedOn: "2025-03-01" }), entry);
  expect(value).toMatchObject({ "dct:modified": { "@value": "2025-03-01" } });
  expect(value).not.toHaveProperty("dcatde:politicalGeocodingURI");
});

test("an entry without a publisher or with a licence that is no address is told", () => {
  expect(readCatalogueEntry(entry).findings).toEqual([]);
  const { publisher: _, ...nobody } = entry;
  expect(readCatalogueEntry(nobody).findings.map(({ path }) => path)).toEqual(["/publisher"]);
  expect(readCatalogueEntry({ ...entry, licence: "frei" }).findings.map(({ path }) => path)).toEqual(["/licence"]);
});
