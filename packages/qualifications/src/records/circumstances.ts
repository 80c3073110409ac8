// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import type { Exact } from "./exact.ts";
import { idSchema } from "./parts.ts";

/**
 * What the law asks about an applicant and no other record tells. An absent field is unknown, never no; a later record
 * about the same occupation adds to an earlier one.
 */
export const circumstancesSchema = z
  .strictObject({
    ...carrying("reference", {
      id: idSchema,
      participantId: idSchema,
      /** The occupation it is about; absent = any. */
      regulationId: idSchema.exactOptional(),
    }),
    ...carrying("qualification", {
      /** The day from which it is known to be so. */
      on: daySchema,
      residentInGermany: z.boolean().exactOptional(),
      /** At least half of the time in the occupation was worked in Germany. */
      halfOfWorkInGermany: z.boolean().exactOptional(),
      /** A vocational degree in this very occupation. */
      degreeInOccupation: z.boolean().exactOptional(),
      /** The equivalence of a foreign degree was established (BQFG). */
      equivalenceEstablished: z.boolean().exactOptional(),
      /** In an apprenticeship in this very occupation. */
      inApprenticeship: z.boolean().exactOptional(),
    }),
    /** § 50d BBiG or § 41d HwO applies. */
    ...carrying("health", { section50d: z.boolean().exactOptional() }),
  })
  .meta({ id: "ApplicantCircumstances", title: "Circumstances of an applicant" });

export type Circumstances = Exact<z.infer<typeof circumstancesSchema>>;
