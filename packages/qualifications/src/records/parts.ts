// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, localizedTextSchema } from "@quartierkit/vocabulary/schema";
import type { Exact } from "./exact.ts";

/** A name for a record inside its file. */
export const idSchema = z.string().min(1).max(120);

/** What the source does not say, so that nobody takes silence for a zero. */
export const gapSchema = z
  .strictObject({
    /** The field that is open, e.g. `title`, `positionsCovered`. */
    field: z.string().min(1),
    text: localizedTextSchema,
  })
  .meta({ id: "QualificationGap", title: "What a source does not say" });

export type QualificationGap = Exact<z.infer<typeof gapSchema>>;

export const gapsSchema = z.array(gapSchema);

/** From-to, both days included, where the end may be open. */
export const spanSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });

/** A number with one decimal or more, above zero. */
export const amountSchema = z.number().positive();

/** A module in one version. */
export const pinSchema = z
  .strictObject({ moduleId: idSchema, frameworkVersion: z.string().min(1) })
  .meta({ id: "TqModulePin", title: "Module in a version" });

export type ModulePin = Exact<z.infer<typeof pinSchema>>;
