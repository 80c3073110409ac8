// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { agsSchema, daySchema, impreciseDaySchema } from "@quartierkit/vocabulary/schema";
import { levels } from "./level.ts";
import type { ReadOnly } from "./read-only.ts";

/** A place that figures are about: a city, a district, a programme area. */
export const areaSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    level: z.enum(levels),
    partOf: z.string().min(1).describe("Id of the next larger area that contains all of this one").exactOptional(),
    ags: agsSchema.exactOptional(),
    vintage: impreciseDaySchema.describe("Day, month or year from which these boundaries hold").exactOptional(),
    until: daySchema.describe("Last day on which these boundaries held").exactOptional(),
    continues: z
      .string()
      .min(1)
      .describe("Id of the area that bore this name before, within other boundaries")
      .exactOptional(),
    residual: z
      .literal(true)
      .describe("What belongs to the larger area and to none of its parts („nicht zuordenbar“)")
      .exactOptional(),
  })
  .meta({ id: "IndicatorArea", title: "Area that figures are about" });

export type Area = ReadOnly<z.infer<typeof areaSchema>>;
