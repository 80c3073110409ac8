// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { comparabilities, determinationStatuses, instruments } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { admissionSchema } from "./exam.ts";
import { idSchema } from "./parts.ts";

/** A work sample (Arbeitsergebnis) that is to be considered. */
const workSampleSchema = z.strictObject({ on: daySchema, evidenceId: idSchema.exactOptional() });

/** The procedure for what was missing for full comparability. */
const supplementarySchema = z
  .strictObject({
    appliedOn: daySchema,
    outcome: z.enum(["vollstaendig", "abgelehnt"]).exactOptional(),
    notifiedOn: daySchema.exactOptional(),
  })
  .meta({ id: "SupplementaryProcedure", title: "Supplementary procedure (Ergänzungsverfahren)" });

/** A procedure that establishes vocational ability (Feststellungsverfahren). */
export const determinationSchema = z
  .strictObject({
    ...carrying("reference", {
      id: idSchema,
      participantId: idSchema,
      /** The reference occupation. */
      regulationId: idSchema,
      /** The rejected procedure that this one repeats. */
      repeats: idSchema.exactOptional(),
    }),
    ...carrying("qualification", {
      application: z.strictObject({
        chamber: z.string().min(1).exactOptional(),
        on: daySchema,
        seeks: z.enum(["vollstaendig", "ueberwiegend", "teilweise"]).exactOptional(),
        /** A repeated application rests on further or new facts. */
        newFacts: z.boolean().exactOptional(),
      }),
      admission: admissionSchema.exactOptional(),
      instruments: z.array(z.enum(instruments)).exactOptional(),
      workSamples: z.array(workSampleSchema).exactOptional(),
      assessedOn: daySchema.exactOptional(),
      outcome: z.enum(comparabilities).exactOptional(),
      /** The day on which the result was made known (Bekanntgabe); periods run from it. */
      notifiedOn: daySchema.exactOptional(),
      supplementary: z.array(supplementarySchema).exactOptional(),
      status: z.enum(determinationStatuses),
    }),
    /** The application rests on § 50d BBiG or § 41d HwO. */
    ...carrying("health", { section50d: z.boolean() }),
  })
  .meta({ id: "Determination", title: "Procedure that establishes vocational ability" });

export type WorkSample = Exact<z.infer<typeof workSampleSchema>>;
export type Determination = Exact<z.infer<typeof determinationSchema>>;
