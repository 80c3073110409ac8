// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle } from "@quartierkit/vocabulary";

export const goalStatuses = ["proposed", "accepted", "active", "on-hold", "completed", "cancelled"] as const;

export type GoalStatus = (typeof goalStatuses)[number];

/** A goal's life; whether it was achieved is said apart from it. */
export const goalLifecycle: Lifecycle<GoalStatus> = {
  id: "goal",
  states: {
    proposed: { de: "vorgeschlagen", en: "proposed" },
    accepted: { de: "vereinbart", en: "accepted" },
    active: { de: "wird verfolgt", en: "active" },
    "on-hold": { de: "ruht", en: "on hold" },
    completed: { de: "abgeschlossen", en: "completed" },
    cancelled: { de: "aufgegeben", en: "cancelled" },
  },
  initial: "proposed",
  terminal: ["completed", "cancelled"],
  transitions: [
    { from: ["proposed"], event: "accept", to: "accepted", roles: ["participant"] },
    { from: ["accepted", "on-hold"], event: "pursue", to: "active", roles: ["participant", "provider"] },
    { from: ["active"], event: "pause", to: "on-hold", roles: ["participant", "provider"] },
    { from: ["active"], event: "complete", to: "completed", roles: ["participant", "provider"], needs: "achievement" },
    {
      from: ["proposed", "accepted", "active", "on-hold"],
      event: "cancel",
      to: "cancelled",
      roles: ["participant", "provider"],
    },
  ],
};
