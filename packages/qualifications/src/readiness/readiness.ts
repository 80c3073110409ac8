// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds, Day } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import { isValidOn } from "../covering/certificates.ts";
import { regulationIn } from "../covering/find.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TrainingRegulation } from "../records/regulation.ts";
import { monthsInOccupation } from "./experience.ts";
import { fullTimeHours, occupationTimePercent } from "./parameters.ts";
import type { ExamReadiness, ReadinessOutcome, ReadinessReason } from "./answer.ts";
import { readinessReasons } from "./reasons.ts";
import type { Stretch } from "./stretches.ts";

/** Whose readiness, for which occupation, on which day. */
export interface ReadinessQuestion {
  readonly participantId: string;
  readonly regulationId: string;
  readonly on: Day;
  /** Weekly hours of full-time work where the competent body goes by another number than 40. */
  readonly fullTimeHours?: number;
}

/** Modules of the occupation, as `id@version`. */
const modulesFor = (file: QualificationFile, regulationId: string): ReadonlySet<string> =>
  new Set(
    file.frameworks
      .filter((framework) => framework.regulationId === regulationId)
      .flatMap(({ modules, version }) => modules.map(({ id }) => `${id}@${version}`)),
  );

const pin = ({ moduleId, frameworkVersion }: { moduleId: string; frameworkVersion: string }): string =>
  `${moduleId}@${frameworkVersion}`;

/** The days spent in Teilqualifikationen of the occupation. */
const tqDays = (
  file: QualificationFile,
  { participantId, regulationId, on }: ReadinessQuestion,
): readonly Stretch[] => {
  const modules = modulesFor(file, regulationId);
  return file.enrolments.flatMap((enrolment) => {
    const { actual } = enrolment;
    if (enrolment.participantId !== participantId || !modules.has(pin(enrolment)) || actual === undefined) return [];
    const to = actual.to === null || actual.to > on ? on : actual.to;
    return actual.from <= to ? [{ from: actual.from, to, share: 1 }] : [];
  });
};

function countCertificates(file: QualificationFile, { participantId, regulationId, on }: ReadinessQuestion): number {
  const modules = modulesFor(file, regulationId);
  const valid = file.certificates.filter(
    (certificate) =>
      certificate.participantId === participantId && modules.has(pin(certificate)) && isValidOn(certificate, on),
  );
  return new Set(valid.map(pin)).size;
}

/** The months that give the right, by the law of the day. */
function requiredFor({ durationMonths }: TrainingRegulation, on: Day): number | null {
  const percent = parameterOn(occupationTimePercent, on);
  return percent === null ? null : (durationMonths * percent.value) / 100;
}

const missingOf = (required: number, { lo, hi }: Bounds): Bounds => ({
  lo: Math.max(0, Math.ceil(required - hi)),
  hi: Math.max(0, Math.ceil(required - lo)),
});

const outcomeOf = (required: number, { lo, hi }: Bounds): ReadinessOutcome =>
  lo >= required ? "met" : hi < required ? "not-met" : "unknown";

function noPathway(reason: ReadinessReason): ExamReadiness {
  return {
    outcome: "not-applicable",
    requiredMonths: null,
    months: null,
    missingMonths: null,
    certificates: 0,
    reasons: [reason],
    missing: [],
  };
}

/**
 * Whether a participant has a right to be admitted to the final examination by time in the occupation
 * (Externenprüfung), and what is missing. The right needs proof: what is recorded is what is proved. Where nothing is
 * recorded the answer is `unknown`. Time in a Teilqualifikation, part-time work and imprecise days widen the bounds
 * and never decide by themselves.
 *
 * @law § 45 Abs. 2 BBiG, § 37 Abs. 2 HwO
 * @inForce 2005-04-01
 * @param file - the records
 * @param question - participant, occupation and day
 * @throws QualificationsError `regulation-unknown`
 * @example
 * import { catalogueRegulations, examReadiness } from "@quartierkit/qualifications";
 * const work = { id: "x1", participantId: "p1", regulationId: "fachlagerist", kind: "work", months: 35 } as const;
 * const file = {
 *   format: "quartierkit-qualifications", version: 1, regulations: catalogueRegulations, frameworks: [],
 *   enrolments: [], assessments: [], certificates: [], experience: [work],
 * } as const;
 * const { outcome, requiredMonths, missingMonths } = examReadiness(file, { ...work, on: "2025-06-01" });
 * console.log(`${outcome}: ${missingMonths?.lo} of ${requiredMonths} months missing`); // → not-met: 1 of 36 months missing
 */
export function examReadiness(file: QualificationFile, question: ReadinessQuestion): ExamReadiness {
  const { participantId, regulationId, on } = question;
  const regulation = regulationIn(file, regulationId);
  const { pathway } = regulation;
  if (pathway.kind === "none") {
    const { norm, reason } = pathway;
    return noPathway({ id: "no-pathway", outcome: "not-applicable", norm, text: reason });
  }
  const mine = file.experience.filter(
    (record) => record.participantId === participantId && record.regulationId === regulationId,
  );
  const fullTime = question.fullTimeHours ?? parameterOn(fullTimeHours, on)?.value ?? null;
  const requiredMonths = requiredFor(regulation, on);
  const doubtful = tqDays(file, question);
  const months = fullTime === null || mine.length === 0 ? null : monthsInOccupation(mine, { on, fullTime, doubtful });
  const known = months !== null && requiredMonths !== null;
  const outcome = known ? outcomeOf(requiredMonths, months) : "unknown";
  const certificates = countCertificates(file, question);
  const missingMonths = known ? missingOf(requiredMonths, months) : null;
  const facts = { outcome, requiredMonths, months, missingMonths, certificates };
  const missing = mine.length === 0 ? ["experience"] : requiredMonths === null ? ["law"] : [];
  return {
    ...facts,
    missing,
    reasons: readinessReasons(facts, { norm: pathway.norm, experience: mine, tq: doubtful }),
  };
}
