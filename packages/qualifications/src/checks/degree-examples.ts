// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Circumstances } from "../records/circumstances.ts";
import type { Determination } from "../records/determination.ts";
import type { Evidence } from "../records/evidence.ts";
import type { ExternalExam } from "../records/exam.ts";
import type { QualificationFile } from "../records/file.ts";
import type { Preparation } from "../records/preparation.ts";
import type { Recognition } from "../records/recognition.ts";
import { exampleExperience, exampleFile } from "./examples.ts";

const about = { participantId: "p1", regulationId: "beispielberuf" } as const;

export const exampleExam: ExternalExam = {
  ...about,
  id: "x-1",
  application: { chamber: "Beispielkammer", on: "2025-02-01", ground: "occupation-time" },
  decision: { admitted: true, on: "2025-03-01" },
  status: "passed",
  takenOn: "2025-06-15",
  parts: [{ kind: "theory", points: 70, max: 100 }],
  result: "passed",
  attempt: 1,
};

export const exampleDetermination: Determination = {
  ...about,
  id: "d-1",
  application: { chamber: "Beispielkammer", on: "2025-02-01", seeks: "vollstaendig" },
  admission: { admitted: true, on: "2025-03-01" },
  instruments: ["practical-task", "work-samples"],
  workSamples: [{ on: "2024-05-01" }],
  assessedOn: "2025-05-01",
  outcome: "ueberwiegend",
  notifiedOn: "2025-06-01",
  status: "decided",
  section50d: false,
};

export const exampleCircumstances: Circumstances = {
  ...about,
  id: "u-1",
  on: "2024-01-01",
  residentInGermany: true,
  degreeInOccupation: false,
  equivalenceEstablished: false,
  inApprenticeship: false,
};

export const exampleEvidence: Evidence = {
  ...about,
  id: "v-1",
  kind: "work-sample",
  on: "2021-05-01",
  author: "trainer",
  independent: false,
  competences: ["Pflanzflächen anlegen"],
};

export const examplePreparation: Preparation = {
  ...about,
  id: "vb-1",
  kind: "digital-media",
  title: { de: "Digitale Medien", en: "Digital media" },
  hours: 60,
  planned: { from: "2021-01-11", to: "2021-02-12" },
  actual: { from: "2021-01-11", to: "2021-02-12" },
  status: "completed",
  digComp: { version: "2.2", items: [{ competence: "1.1", before: 1, target: 3, reached: 3 }] },
};

export const exampleRecognition: Recognition = {
  id: "a-1",
  from: { moduleId: "m1", frameworkVersion: "1" },
  to: { moduleId: "m2", frameworkVersion: "1" },
  basis: "Vergleich der Lehrgangsinhalte",
  decidedBy: { role: "chamber", body: "Beispielkammer" },
  decidedOn: "2021-09-01",
};

/** All four modules certified before the application, so that nothing else is to be said. */
export const certifiedAll = [1, 2, 3, 4].map((number) => ({
  participantId: "p1",
  moduleId: `m${number}`,
  frameworkVersion: "1",
  number: `Z-${number}`,
  assessmentId: "k1",
  issuedOn: "2024-07-05",
  status: "issued" as const,
}));

/** A sound file with a final examination, with changes to it. */
export const withExam = (changes: Partial<ExternalExam> = {}): QualificationFile =>
  exampleFile({ exams: [{ ...exampleExam, ...changes }], certificates: certifiedAll });

/** A sound file with a determination, with changes to it. */
export const withDetermination = (changes: Partial<Determination> = {}): QualificationFile =>
  exampleFile({ determinations: [{ ...exampleDetermination, ...changes }], circumstances: [exampleCircumstances] });

/** Work of so many months and no other. */
export const workedFor = (months: number): Pick<QualificationFile, "experience"> => {
  const { from: _from, to: _to, ...undated } = exampleExperience;
  return { experience: [{ ...undated, months }] };
};
