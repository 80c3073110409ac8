// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import { consentStatus } from "../../lifecycle/consent.ts";
import type { DataClassCode } from "../../privacy/data-classes.ts";
import type { Member, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { found } from "../../records/lookup.ts";
import { holds } from "../share.ts";

export type Basis = Member<"cases">["legalBases"][number];
export type Consent = Member<"consents">;

/** Data that goes, or went, to somebody on some basis. */
export interface Processing {
  readonly path: string;
  readonly participantId: string;
  readonly on: Day;
  readonly to: string;
  readonly basis: Basis | undefined;
  readonly dataClasses: readonly DataClassCode[];
}

/** The basis of a referral; a text alone is a norm, and `consentId` alone a consent. */
function basisOf({ legalBasis, consentId }: Member<"referrals">): Basis | undefined {
  if (typeof legalBasis === "string") return { kind: "statute", norm: legalBasis };
  return legalBasis ?? (consentId === undefined ? undefined : { kind: "consent", consentId });
}

const referred = ({ referrals }: Register): readonly Processing[] =>
  referrals.flatMap((one, index) => {
    if (one.status === "draft" || one.sentOn === undefined || one.enteredInError === true) return [];
    const { participantId, to, sentOn: on, dataClasses = [] } = one;
    return [{ path: pointer("referrals", index), participantId, on, to, basis: basisOf(one), dataClasses }];
  });

const disclosed = ({ disclosures }: Register): readonly Processing[] =>
  disclosures.flatMap((one, index) => {
    const { participantId, on, to, legalBasis: basis, dataClasses } = one;
    return standing(one) ? [{ path: pointer("disclosures", index), participantId, on, to, basis, dataClasses }] : [];
  });

/** Everything that went to somebody: referrals that were sent, and disclosures. */
export const processings = (register: Register): readonly Processing[] => [
  ...referred(register),
  ...disclosed(register),
];

/** The consent that a basis names, where there is one of this person. */
export function consentOf(register: Register, participantId: string, basis: Basis | undefined): Consent | undefined {
  if (basis?.kind !== "consent") return undefined;
  const consent = found(register, "consents", basis.consentId);
  return consent?.participantId === participantId && standing(consent) ? consent : undefined;
}

/** Whether a basis carries on a day; that a consent was withdrawn is said apart. */
export function carries(
  register: Register,
  { participantId, on, basis }: Pick<Processing, "participantId" | "on" | "basis">,
): boolean {
  if (basis === undefined) return false;
  if (basis.kind === "vital") return true;
  if (basis.kind !== "consent") return basis.period === undefined || holds(basis.period, on);
  const consent = consentOf(register, participantId, basis);
  const status = consent === undefined ? null : consentStatus(consent, on);
  return status === "given" || status === "withdrawn";
}
