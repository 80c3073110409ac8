// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { having } from "../examples.ts";
import { baseless, disclosed, referred } from "./examples.ts";
import { carries, consentOf, processings } from "./processing.ts";
import type { Basis } from "./processing.ts";

const statute: Extract<Basis, { readonly kind: "statute" }> = { kind: "statute", norm: "§ 50 SGB II" };

const opened = (legalBases: readonly Basis[]): Register =>
  having({
    cases: [
      {
        id: "h-1",
        participantId: "p-1",
        organisation: "Stadt Herne",
        status: "open",
        legalFrame: "sgb2",
        openedOn: "2020-03-02",
        legalBases,
      },
    ],
  });

const noBasis: RegisterCheck = {
  code: "PRIV-NO-BASIS",
  severity: "error",
  title: { de: "Ohne tragende Rechtsgrundlage", en: "Without a legal basis that carries" },
  message: {
    de: "„{to}“: am {on} trägt weder eine Norm noch eine Einwilligung oder ein Vertrag.",
    en: "“{to}”: on {on} neither a norm nor a consent or contract carries.",
  },
  hint: {
    de: "Rechtsgrundlage erfassen; ohne sie keine Weitergabe.",
    en: "Record the legal basis; without one no disclosure.",
  },
  norm: cite("§ 67b Abs. 1 SGB X"),
  find: (register, context) => [
    ...processings(register)
      .filter((processing) => !carries(register, processing))
      .map(({ path, to, on }) => ({ path, values: { to, on } })),
    ...each("cases", ({ participantId, organisation, openedOn: on, legalBases }) => {
      const carried = legalBases.some((basis) => carries(register, { participantId, on, basis }));
      return when(!carried, { path: "/legalBases", values: { to: organisation, on } });
    })(register, context),
  ],
  examples: {
    passing: [referred({}), baseless({ legalBasis: "§ 50 SGB II" }), disclosed({}), opened([statute])],
    failing: [
      baseless({}),
      referred({}, { participantId: "p-2" }),
      referred({}, { expiresOn: "2020-03-31" }),
      baseless({ legalBasis: { ...statute, period: { from: "2020-04-02", to: null } } }),
      opened([]),
    ],
  },
};

const form: RegisterCheck = {
  code: "PRIV-CONSENT-FORM",
  severity: "error",
  title: { de: "Einwilligung in unzureichender Form", en: "Consent in insufficient form" },
  message: {
    de: "Form oder Unterrichtung der Einwilligung genügen nicht.",
    en: "Form or information of the consent is not sufficient.",
  },
  hint: {
    de: "Schriftlich oder elektronisch, sonst mit Grund; mit Zweck, Folgen der Verweigerung und Widerruf.",
    en: "In writing or electronically, else with a reason; with purpose, consequences of refusal and withdrawal.",
  },
  norm: cite("§ 67b Abs. 2 SGB X"),
  find: each("consents", ({ form: written, formReason, health, informedAbout }) => {
    const formal = written !== "other" || formReason !== undefined;
    const informed = Object.values(informedAbout).every(Boolean);
    // Written or electronic is a must for health data only; elsewhere it is how consent is proved.
    return when(!formal || !informed, { path: "", severity: health || !informed ? "error" : "warning" });
  }),
  examples: {
    passing: [referred({}), referred({}, { form: "other", formReason: "Aufnahme am Telefon, dringend", health: true })],
    failing: [
      referred({}, { form: "other" }),
      referred({}, { form: "other", health: true }),
      referred({}, { informedAbout: { purpose: true, refusal: true, withdrawal: false } }),
    ],
  },
};

const afterWithdrawal: RegisterCheck = {
  code: "PRIV-AFTER-WITHDRAWAL",
  severity: "error",
  title: { de: "Weitergabe nach Widerruf", en: "Disclosure after withdrawal" },
  message: {
    de: "Weitergabe am {sent}, Einwilligung widerrufen am {withdrawn}.",
    en: "Disclosure on {sent}, consent withdrawn on {withdrawn}.",
  },
  hint: { de: "Empfänger unterrichten, Weitergabe beenden.", en: "Inform the recipient, stop the disclosure." },
  norm: cite("§ 67b Abs. 2 SGB X"),
  find: (register) =>
    processings(register).flatMap(({ path, participantId, on, basis }) => {
      const withdrawn = consentOf(register, participantId, basis)?.withdrawnOn;
      return withdrawn === undefined ? [] : when(on > withdrawn, { path, values: { sent: on, withdrawn } });
    }),
  examples: {
    passing: [referred({}, { withdrawnOn: "2020-04-01" })],
    failing: [referred({}, { withdrawnOn: "2020-03-31" }), disclosed({}, { withdrawnOn: "2020-03-31" })],
  },
};

const scope: RegisterCheck = {
  code: "PRIV-SCOPE",
  severity: "error",
  title: { de: "Über die Einwilligung hinaus", en: "Beyond the consent" },
  message: {
    de: "Die Einwilligung deckt nicht: {beyond}.",
    en: "The consent does not cover: {beyond}.",
  },
  hint: {
    de: "Nur weitergeben, was und an wen eingewilligt ist; sonst neu fragen.",
    en: "Disclose only what was agreed to, to whom it was agreed; else ask again.",
  },
  norm: cite("§ 67b Abs. 2 SGB X"),
  find: (register) =>
    processings(register).flatMap(({ path, participantId, to, basis, dataClasses }) => {
      const allowed = consentOf(register, participantId, basis)?.scope;
      if (allowed === undefined) return [];
      const classes = dataClasses.filter((code) => !allowed.dataClasses.includes(code));
      const beyond = [...(allowed.recipients.includes(to) ? [] : [to]), ...classes];
      return when(beyond.length > 0, { path, values: { beyond: beyond.join(", ") } });
    }),
  examples: {
    passing: [
      disclosed({}, { scope: { recipients: ["Gärtnerei Wanne"], dataClasses: ["identity", "participation"] } }),
    ],
    failing: [
      disclosed({}, { scope: { recipients: ["Gärtnerei Wanne"], dataClasses: ["identity"] } }),
      disclosed({}, { scope: { recipients: ["Küche Wanne"], dataClasses: ["identity", "participation"] } }),
    ],
  },
};

/** On what it rests that data goes to somebody. */
export const basisChecks: readonly RegisterCheck[] = [noBasis, form, afterWithdrawal, scope];
