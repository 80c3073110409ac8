// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import type { Certificate } from "../records/certificate.ts";
import type { CompetenceAssessment } from "../records/assessment.ts";
import type { QualificationFile } from "../records/file.ts";
import { each, samePin } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleCertificate, exampleFile, withAssessment, withCertificate } from "./examples.ts";

const sound = exampleFile();

const isOut = ({ status }: Certificate): boolean => status !== "draft";

const assessmentOf = (file: QualificationFile, { assessmentId }: Certificate): CompetenceAssessment | undefined =>
  file.assessments.find(({ id }) => id === assessmentId);

const withoutKf: QualificationCheck = {
  code: "TQ-CERT-WITHOUT-KF",
  severity: "error",
  title: {
    de: "Zertifikat nur nach bestandener Kompetenzfeststellung desselben Moduls",
    en: "A certificate needs a passed assessment of the same module",
  },
  message: {
    de: "Zu Zertifikat {number} fehlt eine bestandene Kompetenzfeststellung derselben Modulfassung.",
    en: "Certificate {number} has no passed assessment of the same module version.",
  },
  hint: {
    de: "Kompetenzfeststellung {assessment} prüfen: Person, Modul, Fassung, Ergebnis.",
    en: "Check assessment {assessment}: person, module, version, result.",
  },
  find: each("certificates", (certificate, file): readonly Violation[] => {
    const assessment = assessmentOf(file, certificate);
    const good = assessment !== undefined && assessment.result === "passed" && samePin(assessment, certificate);
    const values = { number: certificate.number, assessment: certificate.assessmentId };
    return good || !isOut(certificate) ? [] : [{ path: "/assessmentId", values }];
  }),
  examples: {
    passing: [sound, withCertificate({ assessmentId: "k9", status: "draft" })],
    failing: [
      withAssessment({ result: "failed" }),
      withCertificate({ assessmentId: "k9" }),
      withCertificate({ frameworkVersion: "2" }),
      withCertificate({ participantId: "p2" }),
    ],
  },
};

const beforeKf: QualificationCheck = {
  code: "TQ-CERT-BEFORE-KF",
  severity: "error",
  title: { de: "Zertifikat nicht vor der Kompetenzfeststellung", en: "No certificate before its assessment" },
  message: {
    de: "Zertifikat {number} vom {issued} ist älter als seine Kompetenzfeststellung vom {assessed}.",
    en: "Certificate {number} of {issued} is older than its assessment of {assessed}.",
  },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: each("certificates", (certificate, file): readonly Violation[] => {
    const { number, issuedOn } = certificate;
    const assessed = assessmentOf(file, certificate)?.date;
    if (assessed === undefined || issuedOn >= assessed) return [];
    return [{ path: "/issuedOn", values: { number, issued: issuedOn, assessed } }];
  }),
  examples: {
    passing: [sound, withCertificate({ issuedOn: "2021-06-30" })],
    failing: [withCertificate({ issuedOn: "2021-06-29" })],
  },
};

const unique: QualificationCheck = {
  code: "TQ-CERT-UNIQUE",
  severity: "error",
  title: { de: "Jede Zertifikatsnummer nur einmal", en: "Each certificate number only once" },
  message: { de: "Die Nummer {number} ist mehrfach vergeben.", en: "The number {number} is used more than once." },
  hint: { de: "Eine eigene Nummer vergeben.", en: "Give it a number of its own." },
  find: (file) =>
    file.certificates.flatMap(({ number }, index) => {
      const first = file.certificates.findIndex((other) => other.number === number);
      if (first === index) return [];
      const path = `/certificates/${index}/number`;
      return [{ path, values: { number }, related: [`/certificates/${first}/number`] }];
    }),
  examples: {
    passing: [sound],
    failing: [exampleFile({ certificates: [exampleCertificate, { ...exampleCertificate, moduleId: "m2" }] })],
  },
};

const revokeReason: QualificationCheck = {
  code: "TQ-REVOKE-REASON",
  severity: "error",
  title: { de: "Widerruf mit Grund und Tag", en: "A revocation has a reason and a day" },
  message: {
    de: "Zertifikat {number} ist widerrufen; es fehlt: {field}.",
    en: "Certificate {number} is revoked; missing: {field}.",
  },
  hint: { de: "„reason“ und „endedOn“ angeben.", en: "Give “reason” and “endedOn”." },
  find: each("certificates", ({ status, number, reason, endedOn }): readonly Violation[] => {
    if (status !== "revoked") return [];
    const absent = [...(reason === undefined ? ["reason"] : []), ...(endedOn === undefined ? ["endedOn"] : [])];
    return absent.map((field) => ({ path: "", values: { number, field } }));
  }),
  examples: {
    passing: [sound, withCertificate({ status: "revoked", reason: "Täuschung", endedOn: "2021-09-01" })],
    failing: [
      withCertificate({ status: "revoked" }),
      withCertificate({ status: "revoked", endedOn: "2021-09-01" }),
      withCertificate({ status: "revoked", reason: "Täuschung" }),
    ],
  },
};

export const certificateChecks: readonly QualificationCheck[] = [withoutKf, beforeKf, unique, revokeReason];
