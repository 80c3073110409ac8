// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";
import type { Catalogue } from "../records/catalogue.ts";
import type { CatalogueEntry } from "../records/catalogue-entry.ts";
import type { Outgoing } from "./loss.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const data = "http://publications.europa.eu/resource/authority";
const geocoding = "http://dcat-ap.de/def/politicalGeocoding";

/** Codes of the European list of languages. */
const languageCodes: Readonly<Record<string, string>> = Object.fromEntries(
  "de:DEU en:ENG ar:ARA bg:BUL fa:FAS fr:FRA pl:POL ro:RON ru:RUS sq:SQI sr:SRP tr:TUR uk:UKR"
    .split(" ")
    .map((pair) => pair.split(":")),
);

const texts = (text: LocalizedText) =>
  Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }));

const date = (day: Day) => ({ "@value": day, "@type": "xsd:date" });
const link = (id: string) => ({ "@id": id });

/** The municipalities in which the offers take place. */
function placeOf({ places }: Catalogue): object {
  const codes = [...new Set(places.flatMap(({ ags }) => ags ?? []))];
  if (codes.length === 0) return {};
  return {
    "dcatde:politicalGeocodingURI": codes.map((ags) => link(`${geocoding}/municipalityKey/${ags}`)),
    "dcatde:politicalGeocodingLevelURI": link(`${geocoding}/Level/municipality`),
  };
}

/** Languages in which there are titles. */
function languagesOf({ offers }: Catalogue): object {
  const tags = [...new Set(offers.flatMap(({ title }) => Object.keys(title).map((tag) => tag.split("-")[0] ?? tag)))];
  const codes = tags.flatMap((tag) => languageCodes[tag] ?? []);
  return codes.length === 0 ? {} : { "dct:language": codes.map((code) => link(`${data}/language/${code}`)) };
}

const lastChange = ({ offers }: Catalogue): Day | undefined =>
  offers
    .flatMap(({ changedOn, verifiedOn }) => changedOn ?? verifiedOn ?? [])
    .toSorted()
    .at(-1);

const elsewhere: Bilingual = {
  de: "steht in den Dateien, auf die der Eintrag zeigt",
  en: "stands in the files to which the entry points",
};

/**
 * A record for GovData and other portals: a dataset of DCAT-AP.de as JSON-LD, with municipalities and languages from the offers.
 * It points to files and holds no offers itself.
 *
 * @param catalogue - the catalogue
 * @param entry - title, publisher, licence and where the files lie
 */
export function toDcat(catalogue: Catalogue, entry: CatalogueEntry): Outgoing<object> {
  const modified = entry.modified ?? lastChange(catalogue);
  const lists = (["organisations", "places", "offers"] as const).filter((list) => catalogue[list].length > 0);
  const value = {
    "@context": context,
    "@id": entry.id,
    "@type": "dcat:Dataset",
    "dct:title": texts(entry.title),
    "dct:description": texts(entry.description),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": entry.publisher },
    ...(entry.contributor === undefined ? {} : { "dcatde:contributorID": link(entry.contributor) }),
    "dcat:theme": [link(`${data}/data-theme/SOCI`)],
    ...(entry.keywords === undefined
      ? {}
      : { "dcat:keyword": entry.keywords.map((word) => ({ "@value": word, "@language": "de" })) }),
    ...(entry.issued === undefined ? {} : { "dct:issued": date(entry.issued) }),
    ...(modified === undefined ? {} : { "dct:modified": date(modified) }),
    ...languagesOf(catalogue),
    ...placeOf(catalogue),
    "dcat:distribution": entry.distributions.map(({ accessUrl, mediaType }) => ({
      "@type": "dcat:Distribution",
      "dcat:accessURL": link(accessUrl),
      "dcat:mediaType": link(`https://www.iana.org/assignments/media-types/${mediaType}`),
      "dct:license": link(entry.licence),
    })),
  };
  return { value, loss: lists.map((list) => ({ path: `/${list}`, why: elsewhere })) };
}
