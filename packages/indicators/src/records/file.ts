// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { localizedTextSchema } from "@quartierkit/vocabulary/schema";
import { areaSchema } from "./area.ts";
import { definitionSchema } from "./definition.ts";
import { observationSchema } from "./observation.ts";
import type { ReadOnly } from "./read-only.ts";

export const indicatorHead = z.strictObject({
  format: z.literal("quartierkit-indicators"),
  version: z.literal(1),
  title: localizedTextSchema.exactOptional(),
});

export const indicatorLists = {
  areas: areaSchema,
  definitions: definitionSchema,
  observations: observationSchema,
} as const;

/** Figures, what they mean and where they are about, in one file. */
export const indicatorFileSchema = z
  .strictObject({
    ...indicatorHead.shape,
    areas: z.array(areaSchema),
    definitions: z.array(definitionSchema),
    observations: z.array(observationSchema),
  })
  .meta({ title: "Indicator file" });

export type IndicatorFile = ReadOnly<z.infer<typeof indicatorFileSchema>>;
