// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import {
  bilingualSchema,
  citationSchema,
  daySchema,
  localizedTextSchema,
  sourceSchema,
} from "@quartierkit/vocabulary/schema";
import { positionKinds } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { gapsSchema, idSchema } from "./parts.ts";

/** One position of the Ausbildungsberufsbild. */
export const positionSchema = z
  .strictObject({ id: idSchema, title: localizedTextSchema, kind: z.enum(positionKinds) })
  .meta({ id: "TrainingPosition", title: "Position of a training regulation" });

/** Whether people without an apprenticeship can reach the degree, and by which norm. */
export const pathwaySchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("external-exam"), norm: citationSchema }),
    z.strictObject({
      kind: z.literal("none"),
      norm: citationSchema,
      reason: bilingualSchema,
      /** The ways that there are. */
      ways: z.array(z.strictObject({ norm: citationSchema, text: bilingualSchema })).exactOptional(),
    }),
  ])
  .meta({ id: "DegreePathway", title: "Way to the degree without an apprenticeship" });

/** A recognised training occupation, as its regulation describes it. */
export const regulationSchema = z
  .strictObject({
    id: idSchema,
    occupation: localizedTextSchema,
    /** Klassifikation der Berufe 2010 (Fassung 2020), five digits; the fifth is the Anforderungsniveau. */
    kldb: z.string(),
    /** The code of the helper in the same field. */
    kldbHelper: z.string().exactOptional(),
    /** Level of the Deutscher Qualifikationsrahmen. A Teilqualifikation has none. */
    dqr: z.int().min(1).max(8).exactOptional(),
    /** URI of the occupation in ESCO. */
    escoUri: z.url().exactOptional(),
    norm: citationSchema,
    durationMonths: z.int().positive(),
    positions: z.array(positionSchema),
    inForce: z.strictObject({ from: daySchema.nullable(), to: daySchema.nullable() }),
    pathway: pathwaySchema,
    /** Id of the regulation in whose place it came. */
    supersedes: idSchema.exactOptional(),
    source: sourceSchema,
    gaps: gapsSchema.exactOptional(),
  })
  .meta({ id: "TrainingRegulation", title: "Training regulation" });

export type TrainingPosition = Exact<z.infer<typeof positionSchema>>;
export type DegreePathway = Exact<z.infer<typeof pathwaySchema>>;
export type TrainingRegulation = Exact<z.infer<typeof regulationSchema>>;
