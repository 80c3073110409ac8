// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { readCatalogue } from "../src/schema.ts";
import type { Catalogue } from "../src/index.ts";
import { toDcat, toGeoJson, toICalendar, toOpenQCat, toSchemaOrg } from "../src/exchange.ts";
import type { Loss } from "../src/exchange.ts";
import { toHsds, toOpenReferralUk } from "../src/hsds.ts";
import { toOfferTable } from "../src/table.ts";

const file = new URL("../../../examples/wanne-sued/data/offers.json", import.meta.url);

const language = "de";
const days = { from: "2021-01-01", to: "2021-12-31" } as const;
const entry = { id: "https://a.example", title: {}, description: {}, publisher: "-", licence: "https://a.example" };

/** Each format on the way out; the tables of HSDS lose what HSDS loses. */
const formats: Readonly<Record<string, (catalogue: Catalogue) => readonly Loss[]>> = {
  "HSDS 3.1, profile “de”": (catalogue) => toHsds(catalogue, { language, profile: "de" }).loss,
  "HSDS 3.1, JSON and tables": (catalogue) => toHsds(catalogue, { language }).loss,
  "Open Referral UK 3.0": (catalogue) => toOpenReferralUk(catalogue, language).loss,
  "CSV, XLSX": (catalogue) => toOfferTable(catalogue).loss,
  "schema.org": (catalogue) => toSchemaOrg(catalogue, { ...days, language }).loss,
  iCalendar: (catalogue) =>
    toICalendar(catalogue, { ...days, language, name: "-", domain: "a.example", stamp: "2021-01-01T00:00:00Z" }).loss,
  GeoJSON: (catalogue) => toGeoJson(catalogue, language).loss,
  "openQ-cat 1.1": (catalogue) =>
    toOpenQCat(catalogue, { catalogue: "-", supplier: { id: "1", name: "-" }, on: "2021-01-01", language }).loss,
  "DCAT-AP.de": (catalogue) => toDcat(catalogue, { ...entry, distributions: [] }).loss,
};

/** The field of a record, without the number of the record and the language of a text. */
function fieldOf(path: string): string {
  const [, list = "", , field, inner] = path.split("/");
  if (field === undefined) return `${list} as a whole`;
  return ["title", "description", "name"].includes(field) && inner !== undefined
    ? `${list}: ${field} in other languages`
    : `${list}: ${field}`;
}

/** What the catalogue of Wanne-Süd loses in each format, as a table. */
export function lossTable(): string {
  const { catalogue } = readCatalogue(JSON.parse(readFileSync(file, "utf8")));
  if (catalogue === null) throw new Error("the example is a catalogue");
  const rows = Object.entries(formats).map(([name, lossesIn]) => {
    const loss = lossesIn(catalogue);
    const fields = [...new Set(loss.map(({ path }) => fieldOf(path)))].toSorted();
    return `| ${name} | ${loss.length} | ${fields.join(", ") || "nothing"} |`;
  });
  return ["| format | values | what |", "| --- | --- | --- |", ...rows].join("\n");
}
