// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { authorRoles, evidenceKinds } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema, pinSchema } from "./parts.ts";

/** Something that shows what somebody can do. */
export const evidenceSchema = z
  .strictObject({
    ...carrying("reference", { id: idSchema, participantId: idSchema }),
    ...carrying("qualification", {
      kind: z.enum(evidenceKinds),
      on: daySchema,
      /** By role, never by name. */
      author: z.enum(authorRoles),
      /** Judged by somebody who did not teach and does not employ the participant. */
      independent: z.boolean(),
      regulationId: idSchema.exactOptional(),
      module: pinSchema.exactOptional(),
      /** Ids of competences of the module, or words where there are none. */
      competences: z.array(z.string().min(1)),
      /** The document itself stays where it is; its SHA-256 tells whether it is the same. */
      attachment: z
        .strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), mediaType: z.string().min(1).exactOptional() })
        .exactOptional(),
    }),
  })
  .meta({ id: "Evidence", title: "Evidence of ability" });

export type Evidence = Exact<z.infer<typeof evidenceSchema>>;
