// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";

export const caseStatuses = ["open", "on-hold", "closed", "transferred", "entered-in-error"] as const;

export type CaseStatus = (typeof caseStatuses)[number];

/** A case (Fallakte): closed cases are reopened, transferred ones live on with another organisation. */
export const caseLifecycle: Lifecycle<CaseStatus> = {
  id: "case",
  states: {
    open: { de: "offen", en: "open" },
    "on-hold": { de: "ruht", en: "on hold" },
    closed: { de: "geschlossen", en: "closed" },
    transferred: { de: "abgegeben", en: "transferred" },
    "entered-in-error": { de: "irrtümlich erfasst", en: "entered in error" },
  },
  initial: "open",
  terminal: ["transferred", "entered-in-error"],
  transitions: [
    { from: ["open"], event: "pause", to: "on-hold", roles: ["provider", "authority"], needs: "reason" },
    { from: ["on-hold"], event: "resume", to: "open", roles: ["provider", "authority"] },
    { from: ["open", "on-hold"], event: "close", to: "closed", roles: ["provider", "authority"], needs: "reason" },
    { from: ["closed"], event: "reopen", to: "open", roles: ["provider", "authority"], needs: "reason" },
    {
      from: ["open", "on-hold"],
      event: "transfer",
      to: "transferred",
      roles: ["provider", "authority"],
      needs: "legalBasis",
    },
    {
      from: ["open", "on-hold", "closed"],
      event: "mark-error",
      to: "entered-in-error",
      roles: ["provider", "authority"],
    },
  ],
};
