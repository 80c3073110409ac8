// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";

export const stepStatuses = ["planned", "in-progress", "done", "dropped"] as const;

export type StepStatus = (typeof stepStatuses)[number];

/** A step of a plan or towards a goal. */
export const stepLifecycle: Lifecycle<StepStatus> = {
  id: "step",
  states: {
    planned: { de: "geplant", en: "planned" },
    "in-progress": { de: "in Arbeit", en: "in progress" },
    done: { de: "erledigt", en: "done" },
    dropped: { de: "entfallen", en: "dropped" },
  },
  initial: "planned",
  terminal: ["done", "dropped"],
  transitions: [
    { from: ["planned"], event: "begin", to: "in-progress", roles: ["participant", "provider", "authority"] },
    { from: ["planned", "in-progress"], event: "finish", to: "done", roles: ["participant", "provider", "authority"] },
    {
      from: ["planned", "in-progress"],
      event: "drop",
      to: "dropped",
      roles: ["participant", "provider", "authority"],
      needs: "reason",
    },
  ],
};
