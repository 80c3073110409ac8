// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Register } from "../../records/register.ts";
import { having } from "../examples.ts";

type Referral = Member<"referrals">;
type Consent = Member<"consents">;
type Disclosure = Member<"disclosures">;

const consent: Consent = {
  id: "c-1",
  participantId: "p-1",
  purpose: "Weitergabe",
  form: "written",
  health: false,
  informedAbout: { purpose: true, refusal: true, withdrawal: true },
  givenOn: "2020-03-02",
};

const referral: Referral = {
  id: "r-1",
  participantId: "p-1",
  to: "Familienbüro",
  purpose: "Kinderbetreuung",
  sentOn: "2020-04-01",
  status: "sent",
};

/** A referral that rests on a consent. */
export const referred = (changes: Partial<Referral>, given: Partial<Consent> = {}): Register =>
  having({ referrals: [{ ...referral, consentId: "c-1", ...changes }], consents: [{ ...consent, ...given }] });

/** A referral that rests on nothing. */
export const baseless = (changes: Partial<Referral>): Register => having({ referrals: [{ ...referral, ...changes }] });

const disclosure: Disclosure = {
  id: "d-1",
  participantId: "p-1",
  to: "Gärtnerei Wanne",
  recipientKind: "non-public",
  on: "2020-04-01",
  purpose: "Praktikum",
  dataClasses: ["identity", "participation"],
  legalBasis: { kind: "consent", consentId: "c-1" },
  obligation: { committedOn: "2020-03-20", staffInformedOn: "2020-04-01" },
};

/** A disclosure to an employer that rests on a consent. */
export const disclosed = (
  changes: Partial<Disclosure>,
  given: Partial<Consent> = {},
  more: Partial<Register> = {},
): Register => having({ disclosures: [{ ...disclosure, ...changes }], consents: [{ ...consent, ...given }], ...more });
