// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, impreciseDaySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "../privacy/carrying.ts";

/** An id inside one file. */
export const idSchema = z.string().min(1);

export const textSchema = z.string().min(1);

/** A calendar month, YYYY-MM. */
export const monthSchema = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/);

/** From-to, both days included; `to: null` = still running. */
export const spanSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });

export const closedSpanSchema = z.strictObject({ from: daySchema, to: daySchema });

export const impreciseSpan = { from: impreciseDaySchema, to: impreciseDaySchema.nullable() };

/** Who said so, and when it was written down. */
export const provenance = carrying("trace", {
  source: z.enum(["self", "jobcenter", "provider", "employer", "chamber", "import"]).exactOptional(),
  /** Where exactly, e.g. the list and row of an import. */
  sourceRef: textSchema.exactOptional(),
  recordedAt: daySchema.exactOptional(),
  /** Kept instead of deleting: the record was a mistake and counts nowhere. */
  enteredInError: z.boolean().exactOptional(),
});

/** What every record ends with: where it came from, and a city's own fields by namespace, which survive unread. */
export const tail = {
  ...provenance,
  ...carrying("extension", { ext: z.record(z.string(), z.unknown()).exactOptional() }),
};

/** The id of a record, and whom it is about. */
export const own = carrying("reference", { id: idSchema, participantId: idSchema });
