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
      .describe("lower-is-worse: the value enters the index with the opposite sign"),
  })
  .meta({ id: "RecipeColumn", title: "Column of a composite index" });

const classSchema = z
  .strictObject({
    class: z.union([z.string().min(1), z.int()]),
    label: bilingualSchema,
    code: z.int().describe("Digit of this class in the code of the combined group").exactOptional(),
    below: z.number().describe("The index is smaller than this").exactOptional(),
    upTo: z.number().describe("The index is at most this").exactOptional(),
  })
  .meta({ id: "RecipeClass", title: "Class of a composite index; the first that fits counts" });

const groupSchema = z
  .strictObject({ columns: z.array(columnSchema), classes: z.array(classSchema) })
  .meta({ id: "RecipeGroup", title: "Columns that make one index, and its classes; none = no classes are made" });

const exclusionSchema = z
  .strictObject({
    area: z.string().min(1),
    edition: z.string().min(1).describe("Only in the recipe of this version; absent = always").exactOptional(),
    reason: z.string().min(1),
  })
  .meta({ id: "RecipeExclusion", title: "Area left out of an index, with the reason" });

/** What every recipe says of itself. */
const head = {
  id: z.string().min(1),
  version: z.string().min(1),
  title: bilingualSchema,
  source: sourceSchema,
  assumptions: z
    .array(bilingualSchema)
    .describe("What is not read in the source and was assumed; repeated in every result")
    .exactOptional(),
  exclusions: z.array(exclusionSchema),
  minimumInhabitants: z
    .int()
    .min(0)
    .describe("Only checked: areas below should stand in the exclusions")
    .exactOptional(),
};

const deviationSchema = z.enum(["population", "sample"]).describe("Standard deviation divided by n or by n - 1");
const tenthsSchema = z.enum(["first", "last"]).describe("Which tenth is worst: first = 1, last = 10");

/** How an index of summed z-values is made: data, so that it can be published beside its results and replayed. */
export const recipeSchema = z
  .strictObject({
    ...head,
    method: z.literal("standardised-sum").describe("z-values with equal weights, summed"),
    deviation: deviationSchema,
    combine: z
      .enum(["standardise", "mean", "sum"])
      .describe(
        "The index is the sum standardised again (absent = this), divided by the number of columns, or as it is",
      )
      .exactOptional(),
    orientation: z
      .enum(["higher-index-is-worse", "higher-index-is-better"])
      .describe("absent = higher-index-is-worse")
      .exactOptional(),
    status: groupSchema,
    dynamics: groupSchema,
  })
  .meta({ title: "Recipe of a composite index" });

const domainSchema = z
  .strictObject({ ...columnSchema.shape, weight: z.number().gt(0) })
  .meta({ id: "RecipeDomain", title: "Domain of a ranked index with its weight" });

/** How an index of ranked and exponentially transformed domains is made. */
export const rankedRecipeSchema = z
  .strictObject({
    ...head,
    method: z.literal("ranked-domains").describe("ranks by domain, exponentially transformed, weighted, summed"),
    domains: z.array(domainSchema),
    constant: z.number().gt(0).describe("Of the transform: E = -c ln(1 - R (1 - exp(-100 / c)))"),
    ties: z.enum(["lowest", "mean"]).describe("Rank of equal values in a domain: the lowest of theirs, or the mean"),
    worstTenth: tenthsSchema,
  })
  .meta({ title: "Recipe of an index of ranked domains" });

/** How an index from the first principal component is made. */
export const componentRecipeSchema = z
  .strictObject({
    ...head,
    method: z.literal("principal-component").describe("first principal component of the standardised columns"),
    deviation: deviationSchema,
    columns: z.array(columnSchema),
    scale: z.strictObject({ mean: z.number(), sd: z.number().gt(0) }),
    worstTenth: tenthsSchema,
  })
  .meta({ title: "Recipe of an index from the first principal component" });

export type IndexRecipe = ReadOnly<z.infer<typeof recipeSchema>>;
export type RankedRecipe = ReadOnly<z.infer<typeof rankedRecipeSchema>>;
export type ComponentRecipe = ReadOnly<z.infer<typeof componentRecipeSchema>>;
export type AnyRecipe = IndexRecipe | RankedRecipe | ComponentRecipe;
export type RecipeColumn = ReadOnly<z.infer<typeof columnSchema>>;
export type RecipeClass = ReadOnly<z.infer<typeof classSchema>>;
export type RecipeDomain = ReadOnly<z.infer<typeof domainSchema>>;
export type RecipeGroup = ReadOnly<z.infer<typeof groupSchema>>;
