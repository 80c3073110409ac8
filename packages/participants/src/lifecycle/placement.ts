// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";

export const placementStatuses = [
  "draft",
  "ready-to-sign",
  "partly-signed",
  "signed",
  "validated",
  "running",
  "evaluated",
  "rejected",
  "cancelled",
  "deprecated",
] as const;

export type PlacementStatus = (typeof placementStatuses)[number];

const signing = ["ready-to-sign", "partly-signed"] as const;

/** A placement with an employer (Praktikum), from the draft to the evaluation. */
export const placementLifecycle: Lifecycle<PlacementStatus> = {
  id: "placement",
  states: {
    draft: { de: "Entwurf", en: "draft" },
    "ready-to-sign": { de: "zur Unterschrift", en: "ready to sign" },
    "partly-signed": { de: "teilweise unterschrieben", en: "partly signed" },
    signed: { de: "unterschrieben", en: "signed" },
    validated: { de: "genehmigt", en: "validated" },
    running: { de: "läuft", en: "running" },
    evaluated: { de: "ausgewertet", en: "evaluated" },
    rejected: { de: "abgelehnt", en: "rejected" },
    cancelled: { de: "abgesagt", en: "cancelled" },
    deprecated: { de: "überholt", en: "deprecated" },
  },
  initial: "draft",
  terminal: ["evaluated", "rejected", "cancelled", "deprecated"],
  transitions: [
    { from: ["draft"], event: "submit", to: "ready-to-sign", roles: ["provider"] },
    { from: signing, event: "sign", to: "partly-signed", roles: ["participant", "provider"], needs: "signature" },
    { from: signing, event: "sign-last", to: "signed", roles: ["participant", "provider"], needs: "signature" },
    { from: [...signing, "signed"], event: "revise", to: "draft", roles: ["provider"], needs: "reason" },
    { from: ["signed"], event: "validate", to: "validated", roles: ["authority"] },
    { from: ["signed"], event: "reject", to: "rejected", roles: ["authority"], needs: "reason" },
    { from: ["validated"], event: "start", to: "running", roles: ["provider"] },
    { from: ["running"], event: "evaluate", to: "evaluated", roles: ["provider"], needs: "evaluation" },
    {
      from: ["draft", ...signing, "signed", "validated"],
      event: "cancel",
      to: "cancelled",
      roles: ["participant", "provider", "authority"],
      needs: "reason",
    },
    { from: ["draft", ...signing], event: "replace", to: "deprecated", roles: ["provider"] },
  ],
};
