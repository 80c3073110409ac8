// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { carrying } from "./carrying.ts";
import { certificateStatuses } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { amountSchema, idSchema } from "./parts.ts";

/** What a certificate says beside module and result. */
const contentSchema = z.strictObject({
  competences: z.array(z.string().min(1)).exactOptional(),
  /** Passages of the Ausbildungsrahmenplan and the Rahmenlehrplan that it refers to. */
  references: z.array(z.string().min(1)).exactOptional(),
  softSkills: z.array(z.string().min(1)).exactOptional(),
  inCompany: z.strictObject({ place: z.string().min(1), hours: amountSchema.exactOptional() }).exactOptional(),
});

/** The certificate of one Teilqualifikation. */
export const certificateSchema = z
  .strictObject({
    ...carrying("reference", { number: z.string().min(1), participantId: idSchema, assessmentId: idSchema }),
    ...carrying("qualification", {
      moduleId: idSchema,
      frameworkVersion: z.string().min(1),
      issuer: z.string().min(1).exactOptional(),
      issuedOn: daySchema,
      /** What it says beside module and result. */
      content: contentSchema.exactOptional(),
      status: z.enum(certificateStatuses),
      /** The day on which it was revoked or superseded. */
      endedOn: daySchema.exactOptional(),
      /** Why it was revoked. */
      reason: z.string().min(1).exactOptional(),
      /** Number of the certificate in its place. */
      supersededBy: z.string().min(1).exactOptional(),
    }),
  })
  .meta({ id: "TqCertificate", title: "Certificate of a Teilqualifikation" });

export type Certificate = Exact<z.infer<typeof certificateSchema>>;
