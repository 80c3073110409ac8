// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { QualificationFile } from "@quartierkit/qualifications";
import { certificateContent } from "../issue/certificate-content.ts";
import type { CertificateContent } from "../issue/content.ts";
import { present } from "./examples.ts";

const source = { title: "Erfundenes Beispiel", mark: "D" } as const;
const pin = { participantId: "p-1", moduleId: "m1", frameworkVersion: "1" } as const;

/** One person, one module, one certificate; all invented. */
export const exampleFile: QualificationFile = {
  format: "quartierkit-qualifications",
  version: 1,
  regulations: [
    {
      id: "beispielberuf",
      occupation: { de: "Beispielberuf", en: "Example occupation" },
      kldb: "12142",
      dqr: 4,
      norm: cite("§ 4 BeispielAusbV"),
      durationMonths: 36,
      positions: [{ id: "a", title: { de: "Erste Position" }, kind: "occupation" }],
      inForce: { from: "2004-08-01", to: null },
      pathway: { kind: "external-exam", norm: cite("§ 45 Abs. 2 BBiG") },
      source,
    },
  ],
  frameworks: [
    {
      id: "beispiel",
      regulationId: "beispielberuf",
      issuer: "Beispielkammer",
      version: "1",
      standard: "own",
      source,
      modules: [
        {
          id: "m1",
          number: "TQ1",
          title: { de: "Wege & <Mauern>" },
          months: 4,
          theoryHours: 320,
          inCompanyHours: 160.5,
          mapping: "derived",
          positionsCovered: [{ position: "a", mark: "D" }],
          competences: [
            { text: { de: "Pflastern" }, escoUri: "http://data.europa.eu/esco/skill/0f1d4fa4" },
            { text: { de: "Mauern" } },
          ],
          source,
        },
      ],
    },
  ],
  enrolments: [
    { ...pin, id: "e-1", actual: { from: "2021-03-01", to: "2021-06-30" }, provider: "gbh", status: "certified" },
    { ...pin, id: "e-2", participantId: "p-2", actual: { from: "2021-03-01", to: null }, status: "running" },
    { ...pin, id: "e-3", participantId: "p-3", actual: { from: "2021-03-01", to: "2021-06-30" }, status: "failed" },
  ],
  assessments: [
    {
      ...pin,
      id: "k-1",
      enrolmentId: "e-1",
      date: "2021-06-30",
      panel: [],
      parts: [
        { kind: "theory", points: 60, max: 100, weight: 1 },
        { kind: "practical", points: 40, max: 50, weight: 2 },
      ],
      scheme: { passPercent: 50 },
      result: "passed",
      attempt: 1,
    },
  ],
  certificates: [
    { ...pin, number: "Z-1", assessmentId: "k-1", issuer: "gbh", issuedOn: "2021-07-05", status: "issued" },
  ],
  experience: [],
};

/** What the certificate of the example says. */
export const exampleContent: CertificateContent = present(certificateContent(exampleFile).content);
