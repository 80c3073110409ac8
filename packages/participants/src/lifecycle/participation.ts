// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Lifecycle, Role } from "@quartierkit/vocabulary";

export const participationStatuses = [
  "proposed",
  "allocated",
  "provider-accepted",
  "waiting",
  "active",
  "interrupted",
  "completed",
  "ended-early",
  "not-started",
  "cancelled",
  "entered-in-error",
] as const;

export type ParticipationStatus = (typeof participationStatuses)[number];

const open = ["proposed", "allocated", "provider-accepted", "waiting", "active", "interrupted"] as const;

/** Taking part in a measure, from the proposal to the end. */
export const participationLifecycle: Lifecycle<ParticipationStatus> = {
  id: "participation",
  states: {
    proposed: { de: "vorgeschlagen", en: "proposed" },
    allocated: { de: "zugewiesen", en: "allocated" },
    "provider-accepted": { de: "vom Träger angenommen", en: "accepted by provider" },
    waiting: { de: "wartet auf Beginn", en: "waiting to start" },
    active: { de: "läuft", en: "active" },
    interrupted: { de: "unterbrochen", en: "interrupted" },
    completed: { de: "beendet", en: "completed" },
    "ended-early": { de: "vorzeitig beendet", en: "ended early" },
    "not-started": { de: "nicht angetreten", en: "not started" },
    cancelled: { de: "abgesagt", en: "cancelled" },
    "entered-in-error": { de: "irrtümlich erfasst", en: "entered in error" },
  },
  initial: "proposed",
  terminal: ["completed", "ended-early", "not-started", "cancelled", "entered-in-error"],
  transitions: [
    { from: ["proposed"], event: "allocate", to: "allocated", roles: ["authority"] },
    { from: ["allocated"], event: "provider-accept", to: "provider-accepted", roles: ["provider"] },
    { from: ["provider-accepted"], event: "authority-confirm", to: "waiting", roles: ["authority"] },
    { from: ["proposed"], event: "enrol", to: "waiting", roles: ["provider"] },
    { from: ["waiting"], event: "start", to: "active", roles: ["provider"] },
    { from: ["allocated"], event: "provider-decline", to: "not-started", roles: ["provider"], needs: "notStarted" },
    {
      from: ["provider-accepted"],
      event: "authority-decline",
      to: "not-started",
      roles: ["authority"],
      needs: "notStarted",
    },
    { from: ["waiting"], event: "no-show", to: "not-started", roles: ["provider"], needs: "notStarted" },
    { from: ["active"], event: "interrupt", to: "interrupted", roles: ["provider"] },
    { from: ["interrupted"], event: "resume", to: "active", roles: ["provider"] },
    { from: ["active"], event: "extend", to: "active", roles: ["authority"], needs: "extension" },
    { from: ["active", "interrupted"], event: "complete", to: "completed", roles: ["provider"], needs: "exit" },
    {
      from: ["active", "interrupted"],
      event: "leave-early",
      to: "ended-early",
      roles: ["participant", "provider", "authority"],
      needs: "exit",
    },
    { from: ["proposed", "allocated", "waiting"], event: "cancel", to: "cancelled", roles: ["authority", "provider"] },
    { from: open, event: "mark-error", to: "entered-in-error", roles: ["provider", "authority"] },
  ],
};

/** The status as FHIR EpisodeOfCare says it. */
export const fhirStatus: Readonly<Record<ParticipationStatus, string>> = {
  proposed: "planned",
  allocated: "planned",
  "provider-accepted": "planned",
  waiting: "waitlist",
  active: "active",
  interrupted: "onhold",
  completed: "finished",
  "ended-early": "finished",
  "not-started": "cancelled",
  cancelled: "cancelled",
  "entered-in-error": "entered-in-error",
};

/** The AGH messages of eM@w, the events they stand for, and who sends them. */
export const emawMessages = {
  AGHAnmeldung: { event: "allocate", from: "authority" },
  AGHZusageTraeger: { event: "provider-accept", from: "provider" },
  AGHAbsageTraeger: { event: "provider-decline", from: "provider" },
  AGHZusageAA: { event: "authority-confirm", from: "authority" },
  AGHAbsageAA: { event: "authority-decline", from: "authority" },
} as const satisfies Readonly<Record<string, { readonly event: string; readonly from: Role }>>;

export type EmawMessage = keyof typeof emawMessages;

/**
 * The message that tells an event to the other side.
 *
 * @param event - an event of the participation
 * @returns `null` where eM@w has no message for it that we know by name
 */
export function emawMessageFor(event: string): EmawMessage | null {
  // Entries forget their keys.
  const entries = Object.entries(emawMessages) as readonly (readonly [EmawMessage, { readonly event: string }])[];
  return entries.find(([, told]) => told.event === event)?.[0] ?? null;
}
