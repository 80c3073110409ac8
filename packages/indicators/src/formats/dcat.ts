// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Day } from "@quartierkit/calendar";
import type { LocalizedText } from "@quartierkit/vocabulary";
import { daySchema, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import type { IndicatorFile } from "../records/file.ts";
import type { ReadOnly } from "../records/read-only.ts";

const distributionSchema = z.strictObject({
  accessUrl: z.url(),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .describe("E.g. text/csv, application/json"),
});

/** What a catalogue must know and the figures do not say. */
export const catalogueEntrySchema = z
  .strictObject({
    id: z.url().describe("Address of the entry itself"),
    title: localizedTextSchema,
    description: localizedTextSchema,
    publisher: z.string().min(1).describe("The office that publishes, never a person"),
    licence: z.url().describe("From the list of DCAT-AP.de, e.g. http://dcat-ap.de/def/licenses/dl-by-de/2.0"),
    contributor: z.url().describe("Address of the data provider in the list of GovData").exactOptional(),
    keywords: z.array(z.string().min(1)).exactOptional(),
    issued: daySchema.exactOptional(),
    modified: daySchema.exactOptional(),
    distributions: z.array(distributionSchema).min(1),
  })
  .meta({ title: "Catalogue entry of figures" });

export type CatalogueEntry = ReadOnly<z.infer<typeof catalogueEntrySchema>>;

type Distribution = CatalogueEntry["distributions"][number];

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatde: "http://dcat-ap.de/def/dcatde/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const data = "http://publications.europa.eu/resource/authority";
const geocoding = "http://dcat-ap.de/def/politicalGeocoding";

const texts = (text: LocalizedText) =>
  Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }));

const date = (day: Day) => ({ "@value": day, "@type": "xsd:date" });
const link = (id: string) => ({ "@id": id });

/** From the first reference date to the last. */
function periodOf({ observations }: IndicatorFile): object {
  const days = observations.flatMap(({ referenceDate }) => referenceDate ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": date(first), "dcat:endDate": date(last) } };
}

/** The municipalities that the figures are about; smaller areas have no code there. */
function placeOf({ areas }: IndicatorFile): object {
  const codes = [...new Set(areas.flatMap(({ ags }) => ags ?? []))];
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
 * A catalogue record for GovData: a dataset in DCAT-AP.de 2.0 as JSON-LD, with period and municipality from the figures. What
 * a portal asks for beyond that is its own; it is not held against the shapes of DCAT-AP.de here.
 *
 * @param file - figures
 * @param entry - title, publisher, licence and where the files lie
 */
export function toDcat(file: IndicatorFile, entry: CatalogueEntry): object {
  return {
    "@context": context,
    "@id": entry.id,
    "@type": "dcat:Dataset",
    "dct:title": texts(entry.title),
    "dct:description": texts(entry.description),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": entry.publisher },
    ...(entry.contributor === undefined ? {} : { "dcatde:contributorID": link(entry.contributor) }),
    "dcat:theme": [link(`${data}/data-theme/SOCI`), link(`${data}/data-theme/REGI`)],
    ...(entry.keywords === undefined
      ? {}
      : { "dcat:keyword": entry.keywords.map((word) => ({ "@value": word, "@language": "de" })) }),
    ...(entry.issued === undefined ? {} : { "dct:issued": date(entry.issued) }),
    ...(entry.modified === undefined ? {} : { "dct:modified": date(entry.modified) }),
    ...periodOf(file),
    ...placeOf(file),
    "dcat:distribution": entry.distributions.map((one) => distributionOf(one, entry.licence)),
  };
}
