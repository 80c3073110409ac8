// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import * as z from "zod";
import { daySchema } from "@quartierkit/vocabulary/schema";
import { certificateStatuses } from "./codes.ts";
import type { Exact } from "./exact.ts";
import { idSchema } from "./parts.ts";

/** The certificate of one Teilqualifikation. */
export const certificateSchema = z
  .strictObject({
    number: z.string().min(1),
    participantId: idSchema,
    moduleId: idSchema,
    frameworkVersion: z.string().min(1),
    assessmentId: idSchema,
    issuer: z.string().min(1).exactOptional(),
    issuedOn: daySchema,
    status: z.enum(certificateStatuses),
    /** The day on which it was revoked or superseded. */
    endedOn: daySchema.exactOptional(),
    /** Why it was revoked. */
    reason: z.string().min(1).exactOptional(),
    /** Number of the certificate in its place. */
    supersededBy: z.string().min(1).exactOptional(),
  })
  .meta({ id: "TqCertificate", title: "Certificate of a Teilqualifikation" });

export type Certificate = Exact<z.infer<typeof certificateSchema>>;
