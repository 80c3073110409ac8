// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, localizedTextSchema } from "../schemas.ts";

const distributionSchema = z.strictObject({
  accessUrl: z.url(),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]+$/)
    .describe("E.g. text/csv, application/json, application/geo+json, text/calendar"),
});

/** An entry as a file holds it; one that names no file of data is refused. */
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
  .meta({ title: "Entry of a data portal" });
