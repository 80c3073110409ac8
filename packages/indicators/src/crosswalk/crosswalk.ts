// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import type { ReadOnly } from "../records/read-only.ts";

const linkSchema = z
  .strictObject({
    from: z.string().min(1),
    to: z.string().min(1),
    weight: z.number().describe("Share of the old area that came to the new one, 0 to 1"),
  })
  .meta({ id: "CrosswalkLink", title: "How much of an old area came to a new one" });

/** How areas before a change of boundaries lie in those after it. */
export const crosswalkSchema = z
  .strictObject({
    id: z.string().min(1),
    weights: z.enum(["population", "area"]).describe("What the shares were taken of"),
    validFrom: daySchema.describe("First day of the new boundaries"),
    source: sourceSchema,
    links: z.array(linkSchema),
  })
  .meta({ title: "Crosswalk between two states of boundaries" });

export type Crosswalk = ReadOnly<z.infer<typeof crosswalkSchema>>;
