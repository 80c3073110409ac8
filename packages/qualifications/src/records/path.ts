// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { pathGaps, pathTargets } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema, pinSchema } from "./parts.ts";

/** What was agreed with somebody: which degree, by which way, and what is still missing. */
export const pathSchema = z
  .strictObject({
    ...carrying("reference", { id: idSchema, participantId: idSchema, regulationId: idSchema }),
    ...carrying("qualification", {
      target: z.enum(pathTargets),
      /** The module aimed at, where the target is a single Teilqualifikation. */
      module: pinSchema.exactOptional(),
      agreedOn: daySchema.exactOptional(),
      endedOn: daySchema.exactOptional(),
      gaps: z.array(
        z.strictObject({
          kind: z.enum(pathGaps),
          /** Id of the module, position or record it is about. */
          reference: idSchema.exactOptional(),
          text: z.string().min(1).exactOptional(),
        }),
      ),
    }),
  })
  .meta({ id: "DegreePath", title: "Agreed way to a degree" });

export type DegreePath = Exact<z.infer<typeof pathSchema>>;
