// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { entityCellSchema, regionOfCellSchema, ruleSetIdSchema } from "../output/schema.ts";

const text = z.string().min(1);
const count = z.int().min(0);

const publishedCellSchema = z
  .strictObject({
    indicator: text,
    region: regionOfCellSchema,
    gender: z.enum(["female", "male", "non-binary", "unknown", "total"]),
    value: z.union([count, z.literal("*")]),
  })
  .meta({ id: "EsfPublishedCell", title: "A figure as everybody may see it; * is hidden" });

/** The figures for everybody, as `quartierkit report esf --publish --format json` prints them: no records, no reasons. */
export const esfPublishedOutputSchema = z.strictObject({
  rules: ruleSetIdSchema,
  from: daySchema,
  to: daySchema,
  cells: z.array(publishedCellSchema),
  entities: z.array(entityCellSchema),
  /** From which number of people on figures are shown. */
  minimumCount: count,
  /** What the stars mean, in one language. */
  note: text,
  /** Files that were written beside it. */
  files: z.array(text).exactOptional(),
});
