// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { Certificate, CompetenceAssessment, QualificationFile } from "@quartierkit/qualifications";
import { withCatalogue } from "@quartierkit/qualifications";
import type { CertificateContent, ContentAssessment } from "./content.ts";
import { describedBy, moduleIn } from "./find.ts";
import { refused } from "./refusal.ts";
import type { ReadContent } from "./refusal.ts";

function percentOf({ parts }: CompetenceAssessment): number {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const reached = parts.reduce((sum, { points, max, weight }) => sum + (points / max) * weight, 0);
  return weights === 0 ? 0 : Math.round((reached / weights) * 1000) / 10;
}

const assessmentContent = (assessment: CompetenceAssessment): ContentAssessment => ({
  date: assessment.date,
  attempt: assessment.attempt,
  passPercent: assessment.scheme.passPercent,
  percent: percentOf(assessment),
  parts: assessment.parts.map(({ kind, points, max }) => ({ kind, points, max })),
});

function periodOf(file: QualificationFile, enrolmentId: string | undefined): Pick<CertificateContent, "period"> {
  const actual = file.enrolments.find(({ id }) => id === enrolmentId)?.actual;
  if (actual === undefined || actual.to === null) return {};
  return { period: { from: actual.from, to: actual.to } };
}

const organisationOf = (name: string | undefined): Pick<CertificateContent, "organisation"> =>
  name === undefined ? {} : { organisation: name };

/** The certificate asked for; without a number the one issued last. */
function chosen(certificates: readonly Certificate[], number: string | undefined): number {
  if (number !== undefined) return certificates.findIndex((certificate) => certificate.number === number);
  const issued = certificates.filter(({ status }) => status === "issued");
  const last = issued.toSorted((one, other) => (one.issuedOn < other.issuedOn ? -1 : 1)).at(-1);
  return last === undefined ? -1 : certificates.indexOf(last);
}

/**
 * What a certificate of a file says. Occupations and modules of the built-in catalogue need not stand in the file.
 *
 * @param file - a qualification file
 * @param number - number of the certificate; absent = the one issued last
 * @returns `content` is `null` with a finding where it is not there, not issued, or without a passed assessment of the same
 *   person and module
 */
export function certificateContent(file: QualificationFile, number?: string): ReadContent {
  const place = chosen(file.certificates, number);
  const certificate = file.certificates[place];
  const path = `/certificates/${place}`;
  if (certificate === undefined) return refused("certificate-missing", "/certificates");
  if (certificate.status !== "issued") return refused("certificate-not-issued", `${path}/status`);
  const found = moduleIn(withCatalogue(file), certificate);
  if (found === undefined) return refused("certificate-module", `${path}/moduleId`);
  const assessment = file.assessments.find(({ id }) => id === certificate.assessmentId);
  const isOwn =
    assessment?.result === "passed" &&
    assessment.participantId === certificate.participantId &&
    assessment.moduleId === certificate.moduleId;
  if (assessment === undefined || !isOwn) return refused("certificate-assessment", `${path}/assessmentId`);
  const content: CertificateContent = {
    kind: "certificate",
    number: certificate.number,
    issuedOn: certificate.issuedOn,
    participantId: certificate.participantId,
    ...organisationOf(certificate.issuer),
    ...describedBy(found),
    ...periodOf(file, assessment.enrolmentId),
    assessment: assessmentContent(assessment),
  };
  return { content, findings: [] };
}

/** Who went through a module to its end, whatever the assessment said. */
const finished = ["trained", "kf-registered", "kf-taken", "passed", "failed", "certified"];

/**
 * What a confirmation of attendance says: that somebody took part to the end, and nothing about an assessment.
 *
 * @param file - a qualification file
 * @param enrolmentId - id of the enrolment
 * @param issuedOn - day on which it is issued
 * @returns `content` is `null` with a finding where the enrolment is not there or has not ended
 */
export function attendanceContent(file: QualificationFile, enrolmentId: string, issuedOn: Day): ReadContent {
  const place = file.enrolments.findIndex(({ id }) => id === enrolmentId);
  const enrolment = file.enrolments[place];
  if (enrolment === undefined) return refused("enrolment-missing", "/enrolments");
  const found = moduleIn(withCatalogue(file), enrolment);
  if (found === undefined) return refused("certificate-module", `/enrolments/${place}/moduleId`);
  const period = periodOf(file, enrolmentId);
  if (period.period === undefined || !finished.includes(enrolment.status))
    return refused("enrolment-not-finished", `/enrolments/${place}/status`);
  const content: CertificateContent = {
    kind: "attendance",
    number: enrolment.id,
    issuedOn,
    participantId: enrolment.participantId,
    ...organisationOf(enrolment.provider),
    ...describedBy(found),
    ...period,
  };
  return { content, findings: [] };
}
