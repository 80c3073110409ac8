// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";
import type { Determination } from "../records/determination.ts";

export type DeterminationStatus = Determination["status"];

export type DeterminationEvent = "admit" | "refuse" | "assess" | "decide" | "supplement" | "conclude" | "withdraw";

/**
 * From the application to the result; what was missing may be supplemented once, within five years (§ 8 BBFVerfV). A
 * repeated application is a record of its own.
 */
export const determinationLifecycle: Lifecycle<DeterminationStatus, DeterminationEvent> = {
  id: "determination",
  initial: "applied",
  terminal: ["refused", "concluded", "withdrawn"],
  states: {
    applied: { de: "beantragt", en: "applied for" },
    admitted: { de: "zugelassen", en: "admitted" },
    refused: { de: "Zulassung abgelehnt", en: "admission refused" },
    assessed: { de: "Feststellung durchgeführt", en: "assessed" },
    decided: { de: "Ergebnis bekannt gegeben", en: "decided" },
    supplementing: { de: "im Ergänzungsverfahren", en: "in the supplementary procedure" },
    concluded: { de: "abgeschlossen", en: "concluded" },
    withdrawn: { de: "zurückgezogen", en: "withdrawn" },
  },
  transitions: [
    { from: ["applied"], event: "admit", to: "admitted" },
    { from: ["applied"], event: "refuse", to: "refused", needs: "reason" },
    { from: ["admitted"], event: "assess", to: "assessed" },
    { from: ["assessed"], event: "decide", to: "decided", needs: "outcome" },
    { from: ["decided"], event: "supplement", to: "supplementing", needs: "notifiedOn" },
    { from: ["decided", "supplementing"], event: "conclude", to: "concluded" },
    { from: ["applied", "admitted"], event: "withdraw", to: "withdrawn" },
  ],
};
