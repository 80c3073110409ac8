// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Certificate } from "../records/certificate.ts";
import type { Lifecycle } from "./lifecycle.ts";

export type CertificateStatus = Certificate["status"];

/** A certificate is issued once; after that it is revoked with a reason, or superseded by another. */
export const certificateLifecycle: Lifecycle<CertificateStatus, "issue" | "revoke" | "supersede"> = {
  initial: "draft",
  labels: {
    draft: { de: "Entwurf", en: "draft" },
    issued: { de: "ausgestellt", en: "issued" },
    revoked: { de: "widerrufen", en: "revoked" },
    superseded: { de: "ersetzt", en: "superseded" },
  },
  steps: [
    { from: "draft", event: "issue", to: "issued" },
    { from: "issued", event: "revoke", to: "revoked", needsReason: true },
    { from: "issued", event: "supersede", to: "superseded" },
  ],
};
