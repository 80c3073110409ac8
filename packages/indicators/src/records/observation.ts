// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, localizedTextSchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import type { ReadOnly } from "./read-only.ts";
import { statuses } from "./status.ts";

const wholeNumber = z.int().min(0);

/** One figure of one indicator for one area on one day, with its own source. */
export const observationSchema = z
  .strictObject({
    indicator: z.string().min(1),
    definitionVersion: z.string().min(1),
    area: z.string().min(1),
    value: z.number().describe("In the unit of the definition: 23.9 is 23.9 %").exactOptional(),
    numerator: wholeNumber.exactOptional(),
    denominator: wholeNumber.exactOptional(),
    source: sourceSchema,
    referenceDate: daySchema.nullable().describe("Stichtag; null = not stated"),
    status: z.enum(statuses),
    note: localizedTextSchema.exactOptional(),
  })
  .meta({ id: "Observation", title: "One figure with its source and reference date" });

export type Observation = ReadOnly<z.infer<typeof observationSchema>>;
