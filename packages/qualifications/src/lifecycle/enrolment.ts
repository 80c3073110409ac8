// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";
import type { TqEnrolment } from "../records/enrolment.ts";

export type EnrolmentStatus = TqEnrolment["status"];

export type EnrolmentEvent =
  | "enrol"
  | "start"
  | "interrupt"
  | "resume"
  | "finish-training"
  | "register-kf"
  | "withdraw-kf"
  | "take-kf"
  | "pass"
  | "fail"
  | "certify"
  | "drop"
  | "transfer";

const unfinished = [
  "advised",
  "enrolled",
  "running",
  "interrupted",
  "trained",
  "kf-registered",
  "kf-taken",
  "failed",
] as const;

/** From advice to certificate; somebody who failed registers again or goes back to training. */
export const enrolmentLifecycle: Lifecycle<EnrolmentStatus, EnrolmentEvent> = {
  id: "enrolment",
  initial: "advised",
  terminal: ["certified", "dropped", "transferred"],
  states: {
    advised: { de: "beraten", en: "advised" },
    enrolled: { de: "angemeldet", en: "enrolled" },
    running: { de: "läuft", en: "running" },
    interrupted: { de: "unterbrochen", en: "interrupted" },
    trained: { de: "Lehrgang beendet", en: "training finished" },
    "kf-registered": { de: "zur Kompetenzfeststellung angemeldet", en: "registered for assessment" },
    "kf-taken": { de: "Kompetenzfeststellung abgelegt", en: "assessment taken" },
    passed: { de: "bestanden", en: "passed" },
    failed: { de: "nicht bestanden", en: "failed" },
    certified: { de: "Zertifikat erhalten", en: "certified" },
    dropped: { de: "abgebrochen", en: "dropped" },
    transferred: { de: "zu anderem Träger gewechselt", en: "transferred to another provider" },
  },
  transitions: [
    { from: ["advised"], event: "enrol", to: "enrolled" },
    { from: ["enrolled"], event: "start", to: "running" },
    { from: ["running"], event: "interrupt", to: "interrupted" },
    { from: ["interrupted"], event: "resume", to: "running" },
    { from: ["running"], event: "finish-training", to: "trained" },
    { from: ["trained"], event: "register-kf", to: "kf-registered" },
    { from: ["kf-registered"], event: "withdraw-kf", to: "trained" },
    { from: ["kf-registered"], event: "take-kf", to: "kf-taken" },
    { from: ["kf-taken"], event: "pass", to: "passed" },
    { from: ["kf-taken"], event: "fail", to: "failed" },
    { from: ["failed"], event: "register-kf", to: "kf-registered" },
    { from: ["failed"], event: "resume", to: "running" },
    { from: ["passed"], event: "certify", to: "certified" },
    { from: unfinished, event: "drop", to: "dropped", needs: "reason" },
    {
      from: ["enrolled", "running", "interrupted", "trained", "failed"],
      event: "transfer",
      to: "transferred",
      needs: "reason",
    },
  ],
};
