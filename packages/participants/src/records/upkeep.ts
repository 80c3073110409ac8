// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, impreciseDaySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "../privacy/carrying.ts";
import { idSchema, own, tail, textSchema } from "./parts.ts";

const two = carrying("reference", { id: idSchema, participantIds: z.array(idSchema).min(2).max(2) });

/** Two records that may be one person, until somebody decides. */
export const mergeCandidateSchema = z.strictObject({
  ...two,
  ...carrying("identity", {
    foundOn: daySchema,
    decidedOn: daySchema.exactOptional(),
    decision: z.enum(["same", "different"]).exactOptional(),
  }),
  ...tail,
});

/** Two records that were made one; it can be undone, so both stay. */
export const mergeSchema = z.strictObject({
  ...carrying("reference", { id: idSchema, keptId: idSchema, absorbedId: idSchema }),
  ...carrying("identity", {
    on: daySchema,
    /** Per field, whose value was kept. */
    decisions: z.record(z.string(), z.enum(["kept", "absorbed"])),
    undoneOn: daySchema.exactOptional(),
    /** Places that named the absorbed record before: list, id of the record, pointer inside it. */
    moved: z.array(z.strictObject({ list: textSchema, record: idSchema, at: textSchema })).exactOptional(),
  }),
  ...tail,
});

/** A row of a list and the person it was matched to, as far as the row tells who it is about. */
export const importRowSchema = z.strictObject({
  ...own,
  ...carrying("identity", {
    file: textSchema,
    row: z.int().min(1),
    matchedBy: textSchema,
    birthDate: impreciseDaySchema.exactOptional(),
    gender: z.enum(["female", "male", "diverse", "unspecified"]).exactOptional(),
  }),
  ...tail,
});

/** Counts that leave the project, as they were published. */
export const statisticSchema = z.strictObject({
  ...carrying("count", {
    id: idSchema,
    title: textSchema,
    on: daySchema,
    /** What is counted: people, or participations of which one person may have several. */
    unit: z.enum(["persons", "participations"]),
    measureId: idSchema.exactOptional(),
    cells: z.array(z.strictObject({ label: textSchema, count: z.int().min(0) })),
  }),
  ...tail,
});

/** The fields that a city adds under its namespace, each with its reason to exist. */
export const extensionSchema = z.strictObject({
  ...carrying("organisation", {
    namespace: z.string().regex(/^[a-z0-9]+(\.[a-z0-9-]+)*$/),
    version: textSchema,
    fields: z.record(
      z.string(),
      z.strictObject({
        purpose: textSchema.exactOptional(),
        legalBasis: textSchema.exactOptional(),
        sensitivity: z.enum(["none", "personal", "social", "special", "confidential"]).exactOptional(),
        retention: textSchema.exactOptional(),
      }),
    ),
  }),
  ...tail,
});
