// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { enrolmentStatuses, fundingKinds } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema, spanSchema } from "./parts.ts";

export const fundingSchema = z
  .strictObject({
    kind: z.enum(fundingKinds),
    /** Number of the voucher or of the grant. */
    reference: z.string().min(1).exactOptional(),
    issuedOn: daySchema.exactOptional(),
    validTo: daySchema.exactOptional(),
    /** What the voucher is for, as it says. */
    goal: z.string().min(1).exactOptional(),
  })
  .meta({ id: "TqFunding", title: "Who pays for a Teilqualifikation" });

/** Somebody's way through one Teilqualifikation; the version of the framework is pinned. */
export const enrolmentSchema = z
  .strictObject({
    ...carrying("reference", {
      id: idSchema,
      participantId: idSchema,
      /** The enrolment that goes on with another provider. */
      continuedBy: idSchema.exactOptional(),
    }),
    ...carrying("participation", {
      moduleId: idSchema,
      frameworkVersion: z.string().min(1),
      /** Organisation, not person. */
      provider: z.string().min(1).exactOptional(),
      funding: fundingSchema.exactOptional(),
      planned: z.strictObject({ from: daySchema, to: daySchema }).exactOptional(),
      actual: spanSchema.exactOptional(),
      interruptions: z.array(spanSchema).exactOptional(),
      /** Hours attended so far. */
      hoursDone: z
        .strictObject({ theory: z.number().min(0).exactOptional(), inCompany: z.number().min(0).exactOptional() })
        .exactOptional(),
      status: z.enum(enrolmentStatuses),
      /** Why it was dropped or transferred. */
      reason: z.string().min(1).exactOptional(),
    }),
  })
  .meta({ id: "TqEnrolment", title: "Enrolment in a Teilqualifikation" });

export type TqFunding = Exact<z.infer<typeof fundingSchema>>;
export type TqEnrolment = Exact<z.infer<typeof enrolmentSchema>>;
