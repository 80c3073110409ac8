// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { found, ofPerson } from "../../records/lookup.ts";
import type { Member, Register } from "../../records/register.ts";
import type { DataClassCode } from "../data-classes.ts";

/** Somebody whom data of a person was told to. */
export interface Recipient {
  readonly to: string;
  readonly on: Day | null;
  readonly purpose: string | null;
  readonly dataClasses: readonly DataClassCode[];
  readonly legalBasis: string | null;
}

type Basis = Member<"disclosures">["legalBasis"] | Member<"referrals">["legalBasis"];

function basisText(register: Register, basis: Basis): string | null {
  if (basis === undefined || typeof basis === "string") return basis ?? null;
  if (basis.kind === "statute") return basis.norm;
  if (basis.kind === "contract") return basis.contract;
  if (basis.kind === "vital") return basis.reason;
  return found(register, "consents", basis.consentId)?.purpose ?? basis.consentId;
}

const disclosed = (register: Register, id: string): readonly Recipient[] =>
  ofPerson(register, "disclosures", id).map(({ record: { to, on, purpose, dataClasses, legalBasis } }) => ({
    to,
    on,
    purpose,
    dataClasses,
    legalBasis: basisText(register, legalBasis),
  }));

const referred = (register: Register, id: string): readonly Recipient[] =>
  ofPerson(register, "referrals", id)
    .filter(({ record }) => record.sentOn !== undefined)
    .map(({ record: { to, sentOn, purpose, dataClasses = [], legalBasis, consentId } }) => ({
      to,
      on: sentOn ?? null,
      purpose,
      dataClasses,
      legalBasis: basisText(
        register,
        legalBasis ?? (consentId === undefined ? undefined : { kind: "consent", consentId }),
      ),
    }));

const reported = (register: Register, id: string): readonly Recipient[] =>
  ofPerson(register, "providerReports", id).map(({ record: { to, on } }) => ({
    to,
    on,
    purpose: null,
    dataClasses: ["attendance"],
    legalBasis: null,
  }));

/** Everybody whom data of the person was told to, as far as it was recorded: disclosures, referrals sent, reports. */
export const recipientsOf = (register: Register, ids: readonly string[]): readonly Recipient[] =>
  ids
    .flatMap((id) => [...disclosed(register, id), ...referred(register, id), ...reported(register, id)])
    .toSorted((a, b) => ((a.on ?? "") < (b.on ?? "") ? -1 : 1));
