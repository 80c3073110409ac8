// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";

export const referralStatuses = [
  "draft",
  "sent",
  "accepted",
  "declined",
  "retracted",
  "in-progress",
  "closed",
  "expired",
] as const;

export type ReferralStatus = (typeof referralStatuses)[number];

/** A referral to another service, with the answer coming back. */
export const referralLifecycle: Lifecycle<ReferralStatus> = {
  id: "referral",
  states: {
    draft: { de: "Entwurf", en: "draft" },
    sent: { de: "gesendet", en: "sent" },
    accepted: { de: "angenommen", en: "accepted" },
    declined: { de: "abgelehnt", en: "declined" },
    retracted: { de: "zurückgezogen", en: "retracted" },
    "in-progress": { de: "in Arbeit", en: "in progress" },
    closed: { de: "abgeschlossen", en: "closed" },
    expired: { de: "verfallen", en: "expired" },
  },
  initial: "draft",
  terminal: ["declined", "retracted", "closed", "expired"],
  transitions: [
    { from: ["draft"], event: "send", to: "sent", roles: ["provider"] },
    { from: ["sent"], event: "accept", to: "accepted", roles: ["authority", "provider"] },
    { from: ["sent"], event: "decline", to: "declined", roles: ["authority", "provider"], needs: "reason" },
    { from: ["draft", "sent"], event: "retract", to: "retracted", roles: ["provider", "participant"] },
    { from: ["accepted"], event: "begin", to: "in-progress", roles: ["authority", "provider"] },
    { from: ["in-progress"], event: "close", to: "closed", roles: ["authority", "provider"], needs: "result" },
    { from: ["sent", "accepted", "in-progress"], event: "expire", to: "expired", roles: ["system"] },
  ],
};
