// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { carries, consentOf } from "../../checks/privacy/processing.ts";
import type { Basis } from "../../checks/privacy/processing.ts";
import { consentStatus } from "../../lifecycle/consent.ts";
import { ofPerson } from "../../records/lookup.ts";
import type { Participant, Register } from "../../records/register.ts";
import { holds } from "../../checks/share.ts";

/** A person on a day. */
export interface PersonOnDay {
  readonly participantId: string;
  readonly on: Day;
}

function carriesNow(register: Register, { participantId, on }: PersonOnDay, basis: Basis): boolean {
  if (!carries(register, { participantId, on, basis })) return false;
  const consent = consentOf(register, participantId, basis);
  return consent === undefined || consentStatus(consent, on) === "given";
}

/**
 * Whether something carries the processing of a person's data on a day: a norm, a contract, a consent that stands. A
 * person without a case has no basis on record to compare with; then the norms of the classes decide alone.
 */
export function hasBasis(register: Register, person: PersonOnDay): boolean {
  const cases = ofPerson(register, "cases", person.participantId);
  const bases = cases.flatMap(({ record }) => record.legalBases);
  return cases.length === 0 || bases.some((basis) => carriesNow(register, person, basis));
}

/** Whether processing of a person's data is restricted on a day. */
export const isRestricted = ({ restricted, restrictedBefore = [] }: Participant, on: Day): boolean =>
  [restricted, ...restrictedBefore].some(
    (one) => one !== undefined && holds({ from: one.since, to: null }, on) && (one.endedOn ?? "9999-12-31") > on,
  );
