// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { citationSchema, localizedTextSchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { levels } from "./level.ts";
import type { ReadOnly } from "./read-only.ts";
import { units } from "./unit.ts";

const definedBySchema = z
  .discriminatedUnion("stated", [
    z.strictObject({ stated: z.literal(true), source: sourceSchema, norm: citationSchema.exactOptional() }),
    z.strictObject({ stated: z.literal(false), note: localizedTextSchema.exactOptional() }),
  ])
  .meta({ id: "DefinedBy", title: "Who defines the indicator, or that nobody says so" });

/** What a figure means: what is counted, in relation to whom, and by whose definition. */
export const definitionSchema = z
  .strictObject({
    id: z.string().min(1),
    version: z.string().min(1).describe("Changes whenever numerator, denominator or definition change"),
    title: localizedTextSchema,
    unit: z.enum(units),
    decimals: z.int().min(0).max(9).describe("Decimals of the published figures").exactOptional(),
    population: localizedTextSchema
      .describe("Who can be counted at all, e.g. people with their main residence")
      .exactOptional(),
    numerator: localizedTextSchema.describe("Who or what is counted").exactOptional(),
    denominator: localizedTextSchema
      .describe("In relation to whom; never assumed to be the population")
      .exactOptional(),
    denominatorIndicator: z
      .string()
      .min(1)
      .describe("Id of the indicator whose figure is exactly this denominator")
      .exactOptional(),
    direction: z.enum(["higher-is-worse", "lower-is-worse", "neutral"]),
    definedBy: definedBySchema,
    mustNotBeCalled: z.array(z.string().min(1)).describe("Names that mean something else").exactOptional(),
    minimumLevel: z.enum(levels).describe("Smallest level for which the figure is defined").exactOptional(),
    minimumDenominator: z.int().min(0).describe("Below this denominator no figure is computed").exactOptional(),
  })
  .meta({ id: "IndicatorDefinition", title: "Definition of an indicator" });

export type IndicatorDefinition = ReadOnly<z.infer<typeof definitionSchema>>;
