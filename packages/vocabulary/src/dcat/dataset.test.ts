// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { toDataset } from "./dataset.ts";
import { catalogueEntrySchema } from "./entry-schema.ts";
import type { CatalogueEntry } from "./entry.ts";

const entry = {
  id: "https://daten.example/angebote",
  title: { de: "Angebote in Wanne-Süd", en: "Offers in Wanne-Süd" },
  description: { de: "Was es gibt" },
  publisher: "Stadt Herne",
  licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
  distributions: [
    { accessUrl: "https://daten.example/angebote.geojson", mediaType: "application/geo+json" },
    { accessUrl: "https://daten.example/angebote.ics", mediaType: "text/calendar" },
  ],
};

const full = {
  ...entry,
  contributor: "http://dcat-ap.de/def/contributors/herne",
  keywords: ["Beratung"],
  issued: "2021-03-08",
  modified: "2021-04-01",
};

it("says what DCAT-AP.de requires: publisher, and addresses where it wants addresses", () => {
  expect(toDataset(full, { themes: ["SOCI", "REGI"], municipalities: ["05916000", "05916000"] })).toMatchObject({
    "@id": entry.id,
    "@type": "dcat:Dataset",
    "dct:title": [
      { "@value": "Angebote in Wanne-Süd", "@language": "de" },
      { "@value": "Offers in Wanne-Süd", "@language": "en" },
    ],
    "dct:publisher": { "foaf:name": "Stadt Herne" },
    "dcatde:contributorID": { "@id": full.contributor },
    "dcat:theme": [
      { "@id": "http://publications.europa.eu/resource/authority/data-theme/SOCI" },
      { "@id": "http://publications.europa.eu/resource/authority/data-theme/REGI" },
    ],
    "dcat:keyword": [{ "@value": "Beratung", "@language": "de" }],
    "dct:issued": { "@value": "2021-03-08", "@type": "xsd:date" },
    "dct:modified": { "@value": "2021-04-01", "@type": "xsd:date" },
    "dcatde:politicalGeocodingURI": [{ "@id": "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05916000" }],
    "dcatde:politicalGeocodingLevelURI": { "@id": "http://dcat-ap.de/def/politicalGeocoding/Level/municipality" },
    "dcat:distribution": [
      {
        "dcat:accessURL": { "@id": "https://daten.example/angebote.geojson" },
        "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/application/geo+json" },
        "dct:license": { "@id": entry.licence },
      },
      { "dct:license": { "@id": entry.licence } },
    ],
  });
});

it("names a language once, whichever kind of it is written, and none that the European list lacks", () => {
  const record = toDataset(entry, { themes: [], languages: ["de", "de-simple", "xx", "tr"] });
  const address = "http://publications.europa.eu/resource/authority/language/";
  expect(record).toMatchObject({ "dct:language": [{ "@id": `${address}DEU` }, { "@id": `${address}TUR` }] });
});

it("tells the period in which the data lie", () => {
  expect(toDataset(entry, { themes: [], period: { from: "2016-12-31", to: "2018-12-31" } })).toMatchObject({
    "dct:temporal": { "dcat:startDate": { "@value": "2016-12-31" }, "dcat:endDate": { "@value": "2018-12-31" } },
  });
});

it("says nothing of what nobody knows", () => {
  const silent = toDataset(entry, { themes: ["SOCI"], languages: [], municipalities: [] });
  expect(Object.keys(silent)).toEqual(
    "@context @id @type dct:title dct:description dct:publisher dcat:theme dcat:distribution".split(" "),
  );
});

it("an entry is read as it is written; one without publisher, files or an address of its licence is not", () => {
  expectTypeOf<z.output<typeof catalogueEntrySchema>>().toExtend<CatalogueEntry>();
  expect(catalogueEntrySchema.parse(full)).toEqual(full);
  const { publisher: _, ...nobody } = entry;
  for (const wrong of [nobody, { ...entry, distributions: [] }, { ...entry, licence: "frei" }])
    expect(catalogueEntrySchema.safeParse(wrong).success).toBe(false);
});
