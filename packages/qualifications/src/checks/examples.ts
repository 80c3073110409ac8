// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cite } from "@quartierkit/vocabulary";
import type { CompetenceAssessment } from "../records/assessment.ts";
import type { Certificate } from "../records/certificate.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { WorkExperience } from "../records/experience.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingRegulation } from "../records/regulation.ts";

/** An invented occupation of two positions: examples show a rule, not an occupation. */
const source = { title: "Erfundenes Beispiel", mark: "D" } as const;

export const exampleRegulation: TrainingRegulation = {
  id: "beispielberuf",
  occupation: { de: "Beispielberuf", en: "Example occupation" },
  kldb: "12142",
  norm: cite("BeispielAusbV"),
  durationMonths: 24,
  positions: [
    { id: "a", title: { de: "Erste Position", en: "First position" }, kind: "occupation" },
    { id: "b", title: { de: "Zweite Position", en: "Second position" }, kind: "occupation" },
  ],
  inForce: { from: "2004-08-01", to: null },
  pathway: { kind: "external-exam", norm: cite("§ 45 Abs. 2 BBiG") },
  source,
};

/** A module of four months that covers half of a position; four of them make the occupation. */
export const exampleModule = (number: number, changes: Partial<TqModule> = {}): TqModule => ({
  id: `m${number}`,
  number: `TQ${number}`,
  title: { de: `Modul ${number}`, en: `Module ${number}` },
  months: 4,
  mapping: "stated",
  positionsCovered: [{ position: number <= 2 ? "a" : "b", share: 0.5, mark: "D" }],
  competences: [],
  source,
  ...changes,
});

export const exampleFramework: TqFramework = {
  id: "beispiel",
  regulationId: "beispielberuf",
  issuer: "Beispielkammer",
  version: "1",
  standard: "own",
  modules: [1, 2, 3, 4].map((number) => exampleModule(number)),
  source,
};

const pin = { participantId: "p1", moduleId: "m1", frameworkVersion: "1" } as const;

export const exampleEnrolment: TqEnrolment = {
  ...pin,
  id: "e1",
  planned: { from: "2021-03-01", to: "2021-06-30" },
  actual: { from: "2021-03-01", to: "2021-06-30" },
  status: "certified",
};

export const exampleAssessment: CompetenceAssessment = {
  ...pin,
  id: "k1",
  date: "2021-06-30",
  panel: [
    { role: "chair", trainerOfParticipant: false, conflictChecked: true },
    { role: "assessor", trainerOfParticipant: false, conflictChecked: true },
  ],
  parts: [
    { kind: "theory", points: 60, max: 100, weight: 1 },
    { kind: "practical", points: 80, max: 100, weight: 1 },
  ],
  scheme: { passPercent: 50 },
  result: "passed",
  attempt: 1,
};

export const exampleCertificate: Certificate = {
  ...pin,
  number: "Z-1",
  assessmentId: "k1",
  issuedOn: "2021-07-05",
  status: "issued",
};

export const exampleExperience: WorkExperience = {
  id: "x1",
  participantId: "p1",
  regulationId: "beispielberuf",
  kind: "work",
  from: "2018-01-01",
  to: "2020-12-31",
};

/** A sound file, with changes. */
export const exampleFile = (changes: Partial<QualificationFile> = {}): QualificationFile => ({
  format: "quartierkit-qualifications",
  version: 1,
  regulations: [exampleRegulation],
  frameworks: [exampleFramework],
  enrolments: [exampleEnrolment],
  assessments: [exampleAssessment],
  certificates: [exampleCertificate],
  experience: [exampleExperience],
  ...changes,
});

export const withEnrolment = (changes: Partial<TqEnrolment>): QualificationFile =>
  exampleFile({ enrolments: [{ ...exampleEnrolment, ...changes }] });

export const withAssessment = (changes: Partial<CompetenceAssessment>): QualificationFile =>
  exampleFile({ assessments: [{ ...exampleAssessment, ...changes }] });

export const withCertificate = (changes: Partial<Certificate>): QualificationFile =>
  exampleFile({ certificates: [{ ...exampleCertificate, ...changes }] });

export const withModules = (...modules: readonly TqModule[]): QualificationFile =>
  exampleFile({ frameworks: [{ ...exampleFramework, modules }] });
