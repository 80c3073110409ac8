// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { bilingualSchema, citationSchema } from "@quartierkit/vocabulary/schema";

/** The shape of a finding, as `check` prints it in JSON. */
export const findingSchema = z.strictObject({
  code: z.string().min(1),
  severity: z.enum(["error", "warning", "info"]),
  path: z.string(),
  message: bilingualSchema,
  hint: bilingualSchema,
  norm: citationSchema.optional(),
  file: z.string().optional(),
  line: z.int().positive().optional(),
  related: z.array(z.string()).optional(),
});
