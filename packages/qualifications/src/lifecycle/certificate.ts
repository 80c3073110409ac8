// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";
import type { Certificate } from "../records/certificate.ts";

export type CertificateStatus = Certificate["status"];

/** A certificate is issued once; after that it is revoked with a reason, or superseded by another. */
export const certificateLifecycle: Lifecycle<CertificateStatus, "issue" | "revoke" | "supersede"> = {
  id: "certificate",
  initial: "draft",
  terminal: ["revoked", "superseded"],
  states: {
    draft: { de: "Entwurf", en: "draft" },
    issued: { de: "ausgestellt", en: "issued" },
    revoked: { de: "widerrufen", en: "revoked" },
    superseded: { de: "ersetzt", en: "superseded" },
  },
  transitions: [
    { from: ["draft"], event: "issue", to: "issued" },
    { from: ["issued"], event: "revoke", to: "revoked", needs: "reason" },
    { from: ["issued"], event: "supersede", to: "superseded" },
  ],
};
