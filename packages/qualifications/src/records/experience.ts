// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { impreciseDaySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { experienceKinds, experienceScopes } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { amountSchema, idSchema } from "./parts.ts";

/** Work or training in the occupation that somebody can prove. */
export const experienceSchema = z
  .strictObject({
    ...carrying("reference", { id: idSchema, participantId: idSchema, regulationId: idSchema }),
    ...carrying("qualification", {
      kind: z.enum(experienceKinds),
      /** Absent = the whole occupation. */
      scope: z.enum(experienceScopes).exactOptional(),
      /** Days may be imprecise: `2019` or `2019-03`. `to: null` is still running. */
      from: impreciseDaySchema.exactOptional(),
      to: impreciseDaySchema.nullable().exactOptional(),
      /** Months as the proof states them; counts only where there is no `from`. */
      months: amountSchema.exactOptional(),
      /** For part-time work; absent = full time. */
      hoursPerWeek: amountSchema.max(168).exactOptional(),
    }),
  })
  .meta({ id: "WorkExperience", title: "Work experience in an occupation" });

export type WorkExperience = Exact<z.infer<typeof experienceSchema>>;
