// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import type { Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { having } from "./examples.ts";

type Referral = Register["referrals"][number];
type Consent = Register["consents"][number];

const informed = { purpose: true, refusal: true, withdrawal: true };
const consent: Consent = {
  id: "c-1",
  participantId: "p-1",
  purpose: "Weitergabe",
  form: "written",
  health: false,
  informedAbout: informed,
  givenOn: "2020-03-02",
};
const referral: Referral = {
  id: "r-1",
  participantId: "p-1",
  to: "Familienbüro",
  purpose: "Kinderbetreuung",
  sentOn: "2020-04-01",
  status: "sent",
  consentId: "c-1",
};

const referred = (changes: Partial<Referral>, given: Partial<Consent> = {}): Register =>
  having({ referrals: [{ ...referral, ...changes }], consents: [{ ...consent, ...given }] });

const { consentId: _consentId, ...withoutBasis } = referral;

const sent = ({ status, sentOn }: Referral): boolean => status !== "draft" && sentOn !== undefined;

export const privacyChecks: readonly RegisterCheck[] = [
  {
    code: "PRIV-NO-BASIS",
    severity: "error",
    title: { de: "Weitergabe ohne Rechtsgrundlage", en: "Disclosure without a legal basis" },
    message: {
      de: "Für die Weitergabe an „{to}“ ist weder eine Norm noch eine Einwilligung erfasst.",
      en: "Neither a norm nor a consent is recorded for the disclosure to “{to}”.",
    },
    hint: {
      de: "Rechtsgrundlage erfassen; ohne sie keine Weitergabe.",
      en: "Record the legal basis; without one no disclosure.",
    },
    norm: cite("§ 67b Abs. 1 SGB X"),
    find: ({ referrals, consents }) =>
      referrals.flatMap((one, index): readonly Violation[] => {
        const based = one.legalBasis !== undefined || consents.some(({ id }) => id === one.consentId);
        return sent(one) && !based ? [{ path: pointer("referrals", index), values: { to: one.to } }] : [];
      }),
    examples: {
      passing: [referred({}), having({ referrals: [{ ...withoutBasis, legalBasis: "§ 50 SGB II" }] })],
      failing: [having({ referrals: [withoutBasis] })],
    },
  },
  {
    code: "PRIV-AFTER-WITHDRAWAL",
    severity: "error",
    title: { de: "Weitergabe nach Widerruf", en: "Disclosure after withdrawal" },
    message: {
      de: "Weitergabe am {sent}, Einwilligung widerrufen am {withdrawn}.",
      en: "Disclosure on {sent}, consent withdrawn on {withdrawn}.",
    },
    hint: { de: "Empfänger unterrichten, Weitergabe beenden.", en: "Inform the recipient, stop the disclosure." },
    norm: cite("§ 67b Abs. 2 SGB X"),
    find: ({ referrals, consents }) =>
      referrals.flatMap((one, index): readonly Violation[] => {
        const withdrawn = consents.find(({ id }) => id === one.consentId)?.withdrawnOn;
        const after =
          withdrawn !== undefined && one.sentOn !== undefined && one.legalBasis === undefined && one.sentOn > withdrawn;
        return after
          ? [{ path: pointer("referrals", index, "sentOn"), values: { sent: one.sentOn ?? "", withdrawn } }]
          : [];
      }),
    examples: {
      passing: [referred({}, { withdrawnOn: "2020-04-01" })],
      failing: [referred({}, { withdrawnOn: "2020-03-31" })],
    },
  },
  {
    code: "PRIV-CONSENT-FORM",
    severity: "error",
    title: { de: "Einwilligung in unzureichender Form", en: "Consent in insufficient form" },
    message: {
      de: "Form oder Unterrichtung der Einwilligung genügen nicht.",
      en: "Form or information of the consent is not sufficient.",
    },
    hint: {
      de: "Schriftlich oder elektronisch, mit Zweck, Folgen der Verweigerung und Widerruf.",
      en: "In writing or electronically, with purpose, consequences of refusal and withdrawal.",
    },
    norm: cite("§ 67b Abs. 2 SGB X"),
    find: ({ consents }) =>
      consents.flatMap(({ form, formReason, health, informedAbout }, index): readonly Violation[] => {
        const formal = form !== "other" || (!health && formReason !== undefined);
        return formal && Object.values(informedAbout).every(Boolean) ? [] : [{ path: pointer("consents", index) }];
      }),
    examples: {
      passing: [referred({})],
      failing: [referred({}, { form: "other" }), referred({}, { informedAbout: { ...informed, withdrawal: false } })],
    },
  },
];
