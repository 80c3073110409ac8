// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LocalizedText } from "../language.ts";
import type { CatalogueEntry, Distribution } from "./entry.ts";

/** What the data say of themselves; what is left out is not said. */
export interface DatasetContent {
  /** Codes of the European list of themes, e.g. `SOCI`. */
  readonly themes: readonly string[];
  /** Language tags of the texts in the data. */
  readonly languages?: readonly string[];
  /** First and last day (`YYYY-MM-DD`) that the data speak of. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Amtliche Gemeindeschlüssel; smaller areas have no code there. */
  readonly municipalities?: readonly string[];
}

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const authority = "http://publications.europa.eu/resource/authority";
const geocoding = "http://dcat-ap.de/def/politicalGeocoding";

/** Codes of the European list of languages. */
const languageCodes: Readonly<Record<string, string>> = Object.fromEntries(
  "de:DEU en:ENG ar:ARA bg:BUL fa:FAS fr:FRA pl:POL ro:RON ru:RUS sq:SQI sr:SRP tr:TUR uk:UKR"
    .split(" ")
    .map((pair) => pair.split(":")),
);

const texts = (text: LocalizedText) =>
  Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }));

const date = (day: string) => ({ "@value": day, "@type": "xsd:date" });
const link = (id: string) => ({ "@id": id });

/** A property that stands in the record only where there is something to say. */
const where = <T>(name: string, value: T | undefined, write: (value: T) => unknown): object =>
  value === undefined ? {} : { [name]: write(value) };

const periodOf = ({ from, to }: NonNullable<DatasetContent["period"]>) => ({
  "@type": "dct:PeriodOfTime",
  "dcat:startDate": date(from),
  "dcat:endDate": date(to),
});

/** A language that the European list does not have is left out. */
function languagesOf({ languages = [] }: DatasetContent): object {
  const tags = [...new Set(languages.map((tag) => tag.split("-")[0] ?? tag))];
  const codes = tags.flatMap((tag) => languageCodes[tag] ?? []);
  return codes.length === 0 ? {} : { "dct:language": codes.map((code) => link(`${authority}/language/${code}`)) };
}

function placesOf({ municipalities = [] }: DatasetContent): object {
  const codes = [...new Set(municipalities)];
  if (codes.length === 0) return {};
  return {
    "dcatde:politicalGeocodingURI": codes.map((ags) => link(`${geocoding}/municipalityKey/${ags}`)),
    "dcatde:politicalGeocodingLevelURI": link(`${geocoding}/Level/municipality`),
  };
}

const distributionOf = ({ accessUrl, mediaType }: Distribution, licence: string) => ({
  "@type": "dcat:Distribution",
  "dcat:accessURL": link(accessUrl),
  "dcat:mediaType": link(`https://www.iana.org/assignments/media-types/${mediaType}`),
  "dct:license": link(licence),
});

/**
 * A dataset for GovData and other portals, in DCAT-AP.de 2.0 as JSON-LD. It points to the files and holds no data itself. What a
 * portal asks for beyond that is its own; the record is not held against the shapes of DCAT-AP.de here.
 *
 * @param entry - title, publisher, licence and where the files lie
 * @param content - what the data say of themselves
 * @example
 * import { toDataset } from "@quartierkit/vocabulary/dcat";
 * const entry = {
 *   id: "https://daten.example/angebote",
 *   title: { de: "Angebote" },
 *   description: { de: "Was es gibt" },
 *   publisher: "Stadt Herne",
 *   licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
 *   distributions: [{ accessUrl: "https://daten.example/angebote.csv", mediaType: "text/csv" }],
 * };
 * console.log(JSON.stringify(toDataset(entry, { themes: ["SOCI"], languages: ["de"] })).includes("language/DEU")); // → true
 */
export function toDataset(entry: CatalogueEntry, content: DatasetContent): object {
  return {
    "@context": context,
    "@id": entry.id,
    "@type": "dcat:Dataset",
    "dct:title": texts(entry.title),
    "dct:description": texts(entry.description),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": entry.publisher },
    ...where("dcatde:contributorID", entry.contributor, link),
    "dcat:theme": content.themes.map((theme) => link(`${authority}/data-theme/${theme}`)),
    ...where("dcat:keyword", entry.keywords, (words) => words.map((word) => ({ "@value": word, "@language": "de" }))),
    ...where("dct:issued", entry.issued, date),
    ...where("dct:modified", entry.modified, date),
    ...languagesOf(content),
    ...where("dct:temporal", content.period, periodOf),
    ...placesOf(content),
    "dcat:distribution": entry.distributions.map((one) => distributionOf(one, entry.licence)),
  };
}
