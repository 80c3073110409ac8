// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import { isValidOn } from "../covering/certificates.ts";
import { regulationIn } from "../covering/find.ts";
import type { QualificationFile } from "../records/file.ts";
import type { ExamReadiness, ReadinessOutcome, ReadinessReason } from "./answer.ts";
import { countedTime, experienceOf, modulesFor, pinWord, tqDays } from "./counted.ts";
import type { TimeQuestion } from "./counted.ts";
import { degreeReadiness } from "./degree.ts";
import { occupationTimePercent } from "./parameters.ts";
import { readinessReasons } from "./reasons.ts";

/** Whose readiness, for which occupation, on which day. */
export type ReadinessQuestion = TimeQuestion;

function countCertificates(file: QualificationFile, { participantId, regulationId, on }: ReadinessQuestion): number {
  const modules = modulesFor(file, regulationId);
  const valid = file.certificates.filter(
    (certificate) =>
      certificate.participantId === participantId && modules.has(pinWord(certificate)) && isValidOn(certificate, on),
  );
  return new Set(valid.map(pinWord)).size;
}

const missingOf = (required: number, { lo, hi }: Bounds): Bounds => ({
  lo: Math.max(0, Math.ceil(required - hi)),
  hi: Math.max(0, Math.ceil(required - lo)),
});

/** What the rule says of the time alone; the ability is judged by the competent body. */
function outcomeByTime(file: QualificationFile, question: ReadinessQuestion): ReadinessOutcome {
  const { reasons } = degreeReadiness(file, question)["bbig-45-2"];
  return reasons.find(({ id }) => id === "minimum-time")?.outcome ?? "unknown";
}

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
  const { on } = question;
  const regulation = regulationIn(file, question.regulationId);
  const { pathway } = regulation;
  if (pathway.kind === "none") {
    const { norm, reason } = pathway;
    return noPathway({ id: "no-pathway", outcome: "not-applicable", norm, text: reason });
  }
  const experience = experienceOf(file, question);
  const percent = parameterOn(occupationTimePercent, on)?.value;
  const requiredMonths = percent === undefined ? null : (regulation.durationMonths * percent) / 100;
  const months = countedTime(file, question, regulation)?.exam ?? null;
  const outcome = outcomeByTime(file, question);
  const certificates = countCertificates(file, question);
  const missingMonths = months === null || requiredMonths === null ? null : missingOf(requiredMonths, months);
  const facts = { outcome, requiredMonths, months, missingMonths, certificates };
  const missing = experience.length === 0 ? ["experience"] : requiredMonths === null ? ["law"] : [];
  return {
    ...facts,
    missing,
    reasons: readinessReasons(facts, { norm: pathway.norm, experience, tq: tqDays(file, question) }),
  };
}
