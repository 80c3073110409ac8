// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";
import type { ExternalExam } from "../records/exam.ts";

export type ExamStatus = ExternalExam["status"];

export type ExamEvent = "admit" | "refuse" | "take" | "pass" | "fail" | "withdraw";

/** From the application to the result; a repeated examination is a record of its own with the next attempt. */
export const examLifecycle: Lifecycle<ExamStatus, ExamEvent> = {
  id: "external-exam",
  initial: "applied",
  terminal: ["refused", "passed", "failed", "withdrawn"],
  states: {
    applied: { de: "Zulassung beantragt", en: "applied for" },
    admitted: { de: "zugelassen", en: "admitted" },
    refused: { de: "Zulassung abgelehnt", en: "admission refused" },
    taken: { de: "abgelegt", en: "taken" },
    passed: { de: "bestanden", en: "passed" },
    failed: { de: "nicht bestanden", en: "failed" },
    withdrawn: { de: "zurückgetreten", en: "withdrawn" },
  },
  transitions: [
    { from: ["applied"], event: "admit", to: "admitted", needs: "ground" },
    { from: ["applied"], event: "refuse", to: "refused", needs: "reason" },
    { from: ["admitted"], event: "take", to: "taken" },
    { from: ["taken"], event: "pass", to: "passed" },
    { from: ["taken"], event: "fail", to: "failed" },
    { from: ["applied", "admitted"], event: "withdraw", to: "withdrawn" },
  ],
};
