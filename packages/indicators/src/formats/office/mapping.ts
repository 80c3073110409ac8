// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import type { ReadOnly } from "../../records/read-only.ts";

const headerSchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1).max(4)])
  .describe("Text of the header; where it has several lines, one text for each, from above");

const columnSchema = z
  .strictObject({
    header: headerSchema,
    indicator: z.string().min(1),
    definitionVersion: z.string().min(1),
    as: z.enum(["value", "numerator", "denominator"]),
    referenceDate: daySchema.describe("Where columns stand for different days").exactOptional(),
  })
  .meta({ id: "MappedColumn", title: "What a column of a table holds" });

/** What a published table says where: declared by whoever knows the table, never guessed. */
export const tableMappingSchema = z
  .strictObject({
    format: z.literal("quartierkit-table-mapping"),
    version: z.literal(1),
    sheet: z.string().min(1).exactOptional(),
    area: z.strictObject({ header: headerSchema, by: z.enum(["id", "name"]) }),
    columns: z.array(columnSchema).min(1),
    referenceDate: daySchema.nullable().describe("Stichtag of the table; null = not stated"),
    source: sourceSchema,
    zero: z
      .enum(["true-zero", "less-than-half"])
      .describe("What 0 means: nothing, or with the signs of the statistical offices less than half of the unit"),
    numbers: z.enum(["german", "english"]).describe("How texts write numbers; german if absent").exactOptional(),
    percentAsFraction: z
      .literal(true)
      .describe("Cells formatted as percent in Excel hold 0.239 for 23.9 %")
      .exactOptional(),
    ignoredRows: z
      .array(z.string().min(1))
      .describe("First cells of rows that are no areas, e.g. Insgesamt")
      .exactOptional(),
  })
  .meta({ title: "Mapping of a published table" });

export type TableMapping = ReadOnly<z.infer<typeof tableMappingSchema>>;
export type MappedColumn = TableMapping["columns"][number];
