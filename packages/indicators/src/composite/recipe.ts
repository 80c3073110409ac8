// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { bilingualSchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import type { ReadOnly } from "../records/read-only.ts";

const columnSchema = z
  .strictObject({
    column: z.string().min(1),
    polarity: z
      .enum(["higher-is-worse", "lower-is-worse"])
      .describe("lower-is-worse: the z-value enters the sum with the opposite sign"),
  })
  .meta({ id: "RecipeColumn", title: "Column of a composite index" });

const classSchema = z
  .strictObject({
    class: z.union([z.string().min(1), z.int()]),
    label: bilingualSchema,
    below: z.number().describe("The index is smaller than this").exactOptional(),
    upTo: z.number().describe("The index is at most this").exactOptional(),
  })
  .meta({ id: "RecipeClass", title: "Class of a composite index; the first that fits counts" });

const groupSchema = z
  .strictObject({ columns: z.array(columnSchema), classes: z.array(classSchema).min(1) })
  .meta({ id: "RecipeGroup", title: "Columns that make one index, and its classes" });

const exclusionSchema = z
  .strictObject({ area: z.string().min(1), reason: z.string().min(1) })
  .meta({ id: "RecipeExclusion", title: "Area left out of an index, with the reason" });

/** How a composite index is made: data, so that it can be published beside its results and replayed. */
export const recipeSchema = z
  .strictObject({
    id: z.string().min(1),
    version: z.string().min(1),
    title: bilingualSchema,
    source: sourceSchema,
    method: z.literal("standardised-sum").describe("z-values with equal weights, summed, the sum standardised again"),
    deviation: z.enum(["population", "sample"]).describe("Standard deviation divided by n or by n - 1"),
    status: groupSchema,
    dynamics: groupSchema,
    exclusions: z.array(exclusionSchema),
    minimumInhabitants: z
      .int()
      .min(0)
      .describe("Only checked: areas below should stand in the exclusions")
      .exactOptional(),
  })
  .meta({ title: "Recipe of a composite index" });

export type IndexRecipe = ReadOnly<z.infer<typeof recipeSchema>>;
export type RecipeColumn = ReadOnly<z.infer<typeof columnSchema>>;
export type RecipeClass = ReadOnly<z.infer<typeof classSchema>>;
export type RecipeGroup = ReadOnly<z.infer<typeof groupSchema>>;
