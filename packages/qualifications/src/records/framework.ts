// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, knowable, localizedTextSchema, markSchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { competenceKinds, frameworkStandards, mappings } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { amountSchema, gapsSchema, idSchema } from "./parts.ts";

/** A position that a module covers, wholly or to a share. */
export const coverSchema = z
  .strictObject({
    position: idSchema,
    /** From above 0 to 1; absent where the source gives no share. */
    share: z.number().positive().max(1).exactOptional(),
    mark: markSchema,
  })
  .meta({ id: "TqCover", title: "Position covered by a module" });

export const competenceSchema = z
  .strictObject({
    id: idSchema.exactOptional(),
    text: localizedTextSchema,
    kind: z.enum(competenceKinds).exactOptional(),
    /** As the framework names it, e.g. `basic`. */
    level: z.string().min(1).exactOptional(),
    /** URI of the skill in ESCO. */
    escoUri: z.url().exactOptional(),
  })
  .meta({ id: "TqCompetence", title: "Competence of a module" });

/** One Teilqualifikation. */
export const moduleSchema = z
  .strictObject({
    id: idSchema,
    /** As the framework numbers it, e.g. `TQ1`. */
    number: z.string().min(1),
    title: knowable(localizedTextSchema),
    months: amountSchema.exactOptional(),
    weeks: amountSchema.exactOptional(),
    theoryHours: amountSchema.exactOptional(),
    inCompanyHours: amountSchema.exactOptional(),
    /** The least share of the time that is spent in a company, from 0 to 1. */
    inCompanyShareAtLeast: z.number().min(0).max(1).exactOptional(),
    mapping: z.enum(mappings),
    positionsCovered: z.array(coverSchema),
    competences: z.array(competenceSchema),
    prerequisites: z.array(idSchema).exactOptional(),
    source: sourceSchema,
    /** The first day on which nobody may begin it any more. */
    obsoleteFrom: daySchema.exactOptional(),
    gaps: gapsSchema.exactOptional(),
  })
  .meta({ id: "TqModule", title: "Teilqualifikation" });

/** All Teilqualifikationen of an occupation by one issuer, in one version. */
export const frameworkSchema = z
  .strictObject({
    id: idSchema,
    regulationId: idSchema,
    issuer: z.string().min(1),
    version: z.string().min(1),
    standard: z.enum(frameworkStandards),
    modules: z.array(moduleSchema),
    source: sourceSchema,
    gaps: gapsSchema.exactOptional(),
  })
  .meta({ id: "TqFramework", title: "Framework of Teilqualifikationen" });

export type TqCover = Exact<z.infer<typeof coverSchema>>;
export type TqCompetence = Exact<z.infer<typeof competenceSchema>>;
export type TqModule = Exact<z.infer<typeof moduleSchema>>;
export type TqFramework = Exact<z.infer<typeof frameworkSchema>>;
