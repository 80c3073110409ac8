// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { CertificateContent } from "./content.ts";

/** What a certificate says, or why none can be issued. */
export interface ReadContent {
  readonly content: CertificateContent | null;
  readonly findings: readonly Finding[];
}

type Words = Pick<Finding, "message" | "hint">;

const words = {
  "certificate-missing": {
    message: {
      de: "Diese Bescheinigung steht nicht in der Datei.",
      en: "This certificate does not stand in the file.",
    },
    hint: { de: "Die Nummer prüfen.", en: "Check the number." },
  },
  "certificate-not-issued": {
    message: {
      de: "Die Bescheinigung ist ein Entwurf, widerrufen oder ersetzt.",
      en: "The certificate is a draft, revoked or superseded.",
    },
    hint: { de: "Nur ausgestellte Bescheinigungen werden unterschrieben.", en: "Only issued certificates are signed." },
  },
  "certificate-module": {
    message: {
      de: "Modul, Fassung oder Beruf der Bescheinigung stehen nicht in der Datei.",
      en: "Module, version or occupation of the certificate do not stand in the file.",
    },
    hint: { de: "Rahmen und Ausbildungsordnung ergänzen.", en: "Add the framework and the training regulation." },
  },
  "certificate-assessment": {
    message: {
      de: "Zu der Bescheinigung gibt es keine bestandene Kompetenzfeststellung derselben Person in demselben Modul.",
      en: "There is no passed assessment of the same person in the same module for this certificate.",
    },
    hint: {
      de: "Kompetenzfeststellung ergänzen oder eine Teilnahmebescheinigung ausstellen.",
      en: "Add the assessment, or issue an attendance.",
    },
  },
  "enrolment-missing": {
    message: { de: "Diese Teilnahme steht nicht in der Datei.", en: "This enrolment does not stand in the file." },
    hint: { de: "Die Kennung prüfen.", en: "Check the id." },
  },
  "enrolment-not-finished": {
    message: {
      de: "Die Teilnahme ist nicht beendet, oder ihr Zeitraum ist nicht bekannt.",
      en: "The enrolment has not ended, or its period is not known.",
    },
    hint: { de: "Tatsächlichen Zeitraum und Stand ergänzen.", en: "Add the actual period and the status." },
  },
} as const satisfies Readonly<Record<string, Words>>;

/** No content, with the reason. */
export const refused = (code: keyof typeof words, path: string): ReadContent => ({
  content: null,
  findings: [{ code, severity: "error", path, ...words[code] }],
});
