// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema, sourceSchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { decidingBodies } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema, pinSchema } from "./parts.ts";

/** One module, in one version, stands for another: after a reform, or between two frameworks. */
export const recognitionSchema = z
  .strictObject({
    ...carrying("reference", {
      id: idSchema,
      /** Whose case was decided; absent = an equivalence for everybody. */
      participantId: idSchema.exactOptional(),
    }),
    ...carrying("qualification", {
      from: pinSchema,
      to: pinSchema,
      /** On what it rests, e.g. the comparison of two syllabuses. */
      basis: z.string().min(1),
      /** The body that decided, never a person. */
      decidedBy: z.strictObject({ role: z.enum(decidingBodies), body: z.string().min(1).exactOptional() }),
      decidedOn: daySchema,
      /** The first day on which it no longer holds. */
      endedOn: daySchema.exactOptional(),
      source: sourceSchema.exactOptional(),
    }),
  })
  .meta({ id: "TqRecognition", title: "Recognition of a module for another" });

export type Recognition = Exact<z.infer<typeof recognitionSchema>>;
