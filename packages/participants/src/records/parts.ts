// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, impreciseDaySchema } from "@quartierkit/vocabulary/schema";

/** An id inside one file. */
export const idSchema = z.string().min(1);

/** Who said so, and when it was written down. */
export const provenance = {
  source: z.enum(["self", "jobcenter", "provider", "employer", "chamber", "import"]).exactOptional(),
  recordedAt: daySchema.exactOptional(),
  /** Kept instead of deleting: the record was a mistake and counts nowhere. */
  enteredInError: z.boolean().exactOptional(),
};

/** From-to, both days included; `to: null` = still running. */
export const spanSchema = z.strictObject({ from: daySchema, to: daySchema.nullable() });

export const impreciseSpan = { from: impreciseDaySchema, to: impreciseDaySchema.nullable() };
