// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import type { Finding, Place } from "@quartierkit/findings";
import { readRecord } from "@quartierkit/findings/schema";
import { daySchema, localizedTextSchema } from "@quartierkit/vocabulary/schema";

const distributionSchema = z.strictObject({
  accessUrl: z.url(),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .describe("E.g. text/csv, application/geo+json, text/calendar"),
});

/** What a data portal must know and a catalogue of offers does not say. */
export const catalogueEntrySchema = z.strictObject({
  id: z.url().describe("Address of the entry itself"),
  title: localizedTextSchema,
  description: localizedTextSchema,
  publisher: z.string().min(1).describe("The office that publishes, never a person"),
  licence: z.url().describe("From the list of DCAT-AP.de, e.g. http://dcat-ap.de/def/licenses/dl-by-de/2.0"),
  contributor: z.url().describe("Address of the data provider in the list of GovData").exactOptional(),
  keywords: z.array(z.string().min(1)).exactOptional(),
  issued: daySchema.exactOptional(),
  modified: daySchema.exactOptional(),
  distributions: z.array(distributionSchema),
});

type Entry = z.output<typeof catalogueEntrySchema>;
/** An entry of a data portal for a catalogue of offers. */
export type CatalogueEntry = Readonly<Omit<Entry, "distributions" | "keywords">> & {
  readonly keywords?: readonly string[];
  readonly distributions: readonly Readonly<Entry["distributions"][number]>[];
};

/**
 * Reads an entry for a data portal.
 *
 * @param value - anything, e.g. parsed JSON
 * @param place - file and pointer of the value, for the findings
 */
export function readCatalogueEntry(
  value: unknown,
  place: Place = {},
): { readonly entry: CatalogueEntry | null; readonly findings: readonly Finding[] } {
  const { record, findings } = readRecord(catalogueEntrySchema, value, place);
  return { entry: record, findings };
}
