// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Lifecycle } from "@quartierkit/vocabulary";

const consentStatuses = ["given", "withdrawn", "expired", "replaced"] as const;

export type ConsentStatus = (typeof consentStatuses)[number];

/** A consent: only the person may withdraw it, and nobody has to say why. */
export const consentLifecycle: Lifecycle<ConsentStatus> = {
  id: "consent",
  states: {
    given: { de: "erteilt", en: "given" },
    withdrawn: { de: "widerrufen", en: "withdrawn" },
    expired: { de: "abgelaufen", en: "expired" },
    replaced: { de: "ersetzt", en: "replaced" },
  },
  initial: "given",
  terminal: ["withdrawn", "expired", "replaced"],
  transitions: [
    { from: ["given"], event: "withdraw", to: "withdrawn", roles: ["participant"] },
    { from: ["given"], event: "expire", to: "expired", roles: ["system"] },
    { from: ["given"], event: "replace", to: "replaced", roles: ["participant"], needs: "replacedBy" },
  ],
};

/** The days of a consent that tell its status. */
export interface ConsentDays {
  readonly givenOn: Day;
  readonly withdrawnOn?: Day;
  readonly expiresOn?: Day;
  readonly replacedOn?: Day;
}

/**
 * The status of a consent on a day: its record holds days, so that the status cannot contradict them. What is withdrawn,
 * replaced or expired no longer carries from the day after.
 *
 * @param consent - the days of the record
 * @param on - the day asked about
 * @returns `null` before it was given
 */
export function consentStatus(consent: ConsentDays, on: Day): ConsentStatus | null {
  const { givenOn, withdrawnOn, expiresOn, replacedOn } = consent;
  if (on < givenOn) return null;
  if (withdrawnOn !== undefined && on > withdrawnOn) return "withdrawn";
  if (replacedOn !== undefined && on > replacedOn) return "replaced";
  return expiresOn !== undefined && on > expiresOn ? "expired" : "given";
}
