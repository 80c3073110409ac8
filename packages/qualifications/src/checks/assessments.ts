// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import type { AssessmentPart, CompetenceAssessment } from "../records/assessment.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { QualificationFile } from "../records/file.ts";
import { each, samePin } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleAssessment, exampleFile, withAssessment } from "./examples.ts";

const sound = exampleFile();

/** The enrolment an assessment names, else the latest one of the same module that is no transfer. */
function enrolmentOf(file: QualificationFile, assessment: CompetenceAssessment): TqEnrolment | undefined {
  const { enrolmentId } = assessment;
  if (enrolmentId !== undefined) return file.enrolments.find(({ id }) => id === enrolmentId);
  return file.enrolments.findLast((enrolment) => samePin(enrolment, assessment) && enrolment.status !== "transferred");
}

const beforeStart: QualificationCheck = {
  code: "TQ-KF-BEFORE-START",
  severity: "error",
  title: { de: "Kompetenzfeststellung nicht vor Beginn", en: "No assessment before the module begins" },
  message: {
    de: "Die Kompetenzfeststellung vom {date} liegt vor dem Beginn am {begin}.",
    en: "The assessment of {date} lies before the beginning on {begin}.",
  },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: each("assessments", (assessment, file): readonly Violation[] => {
    const begin = enrolmentOf(file, assessment)?.actual?.from;
    if (begin === undefined || assessment.date >= begin) return [];
    return [{ path: "/date", values: { date: assessment.date, begin } }];
  }),
  examples: {
    passing: [sound, withAssessment({ date: "2021-03-01" })],
    failing: [withAssessment({ date: "2021-02-28" }), withAssessment({ date: "2021-02-28", enrolmentId: "e1" })],
  },
};

const early: QualificationCheck = {
  code: "TQ-KF-EARLY",
  severity: "warning",
  title: {
    de: "Kompetenzfeststellung vor dem geplanten Ende nur mit Grund",
    en: "An assessment before the planned end needs a reason",
  },
  message: {
    de: "Die Kompetenzfeststellung vom {date} liegt vor dem geplanten Ende am {end}.",
    en: "The assessment of {date} lies before the planned end on {end}.",
  },
  hint: { de: "„earlyReason“ angeben.", en: "Give “earlyReason”." },
  find: each("assessments", (assessment, file): readonly Violation[] => {
    const end = enrolmentOf(file, assessment)?.planned?.to;
    if (end === undefined || assessment.date >= end || assessment.earlyReason !== undefined) return [];
    return [{ path: "/date", values: { date: assessment.date, end } }];
  }),
  examples: {
    passing: [sound, withAssessment({ date: "2021-05-31", earlyReason: "Prüfungstermin der Kammer" })],
    failing: [withAssessment({ date: "2021-06-29" })],
  },
};

const panel: QualificationCheck = {
  code: "TQ-KF-PANEL",
  severity: "error",
  title: {
    de: "Wer prüft, hat nicht ausgebildet, und Befangenheit ist geprüft",
    en: "Who assesses has not taught, and conflicts of interest are checked",
  },
  message: {
    de: "Mitglied {member} der Prüfungsgruppe: {problemDe}.",
    en: "Member {member} of the panel: {problemEn}.",
  },
  hint: { de: "Anders besetzen oder die Prüfung nachholen.", en: "Appoint somebody else or make up for the check." },
  find: each("assessments", ({ panel: members }): readonly Violation[] =>
    members.flatMap(({ trainerOfParticipant, conflictChecked }, index) => {
      const path = `/panel/${index}`;
      const member = index + 1;
      if (trainerOfParticipant) {
        const problemDe = "hat die Person in diesem Modul ausgebildet";
        return [{ path, values: { member, problemDe, problemEn: "has taught the participant in this module" } }];
      }
      if (conflictChecked) return [];
      const problemDe = "Befangenheit nicht geprüft";
      return [{ path, values: { member, problemDe, problemEn: "conflict of interest not checked" } }];
    }),
  ),
  examples: {
    passing: [sound, withAssessment({ panel: [] })],
    failing: [
      withAssessment({ panel: [{ role: "assessor", trainerOfParticipant: true, conflictChecked: true }] }),
      withAssessment({ panel: [{ role: "assessor", trainerOfParticipant: false, conflictChecked: false }] }),
    ],
  },
};

/** Per cent of the weighted points; `null` where there are no parts. */
export function weightedPercent(parts: readonly AssessmentPart[]): number | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const reached = parts.reduce((sum, { points, max, weight }) => sum + (points / max) * weight, 0);
  return Math.round((reached / weights) * 1e6) / 1e4;
}

/** What the points say under the scheme; `null` where there are no points. */
function resultByPoints({ parts, scheme }: CompetenceAssessment): "passed" | "failed" | null {
  const percent = weightedPercent(parts);
  if (percent === null) return null;
  const perPart = scheme.passPercentEachPart ?? 0;
  const enough = parts.every(({ points, max }) => (points / max) * 100 >= perPart);
  return percent >= scheme.passPercent && enough ? "passed" : "failed";
}

const score: QualificationCheck = {
  code: "TQ-KF-SCORE",
  severity: "error",
  title: { de: "Ergebnis stimmt mit den Punkten überein", en: "The result agrees with the points" },
  message: {
    de: "{percent} % bei einer Grenze von {limit} % ergeben „{expected}“, eingetragen ist „{result}“.",
    en: "{percent} % at a limit of {limit} % make “{expected}”, entered is “{result}”.",
  },
  hint: { de: "Punkte, Gewichte, Grenze oder Ergebnis prüfen.", en: "Check points, weights, limit or result." },
  find: each("assessments", (assessment): readonly Violation[] => {
    const { result, scheme, parts } = assessment;
    const expected = resultByPoints(assessment);
    if (expected === null || expected === result || (result !== "passed" && result !== "failed")) return [];
    const percent = weightedPercent(parts) ?? 0;
    return [{ path: "/result", values: { percent, limit: scheme.passPercent, expected, result } }];
  }),
  examples: {
    passing: [
      sound,
      withAssessment({ result: "deception" }),
      withAssessment({ scheme: { passPercent: 70 } }),
      withAssessment({ scheme: { passPercent: 50, passPercentEachPart: 60 } }),
    ],
    failing: [
      withAssessment({ result: "failed" }),
      withAssessment({ scheme: { passPercent: 71 } }),
      withAssessment({ scheme: { passPercent: 50, passPercentEachPart: 61 } }),
    ],
  },
};

const points: QualificationCheck = {
  code: "TQ-KF-POINTS",
  severity: "error",
  title: { de: "Nicht mehr Punkte als möglich", en: "No more points than possible" },
  message: { de: "{points} von {max} Punkten.", en: "{points} of {max} points." },
  hint: { de: "Punkte und Höchstzahl prüfen.", en: "Check points and maximum." },
  find: each("assessments", ({ parts }): readonly Violation[] =>
    parts.flatMap(({ points: reached, max }, index) =>
      reached <= max ? [] : [{ path: `/parts/${index}/points`, values: { points: reached, max } }],
    ),
  ),
  examples: {
    passing: [sound, withAssessment({ parts: [{ kind: "oral", points: 100, max: 100, weight: 1 }] })],
    failing: [withAssessment({ parts: [{ kind: "oral", points: 101, max: 100, weight: 1 }] })],
  },
};

const retake: QualificationCheck = {
  code: "TQ-RETAKE",
  severity: "warning",
  title: { de: "Wiederholungen innerhalb der örtlichen Grenze", en: "Retakes within the local limit" },
  message: {
    de: "Versuch {attempt}; zugelassen sind {retakes} Wiederholungen.",
    en: "Attempt {attempt}; {retakes} retakes are allowed.",
  },
  hint: { de: "Mit der zuständigen Stelle klären.", en: "Ask the competent body." },
  find: each("assessments", ({ attempt }, _file, { parameters: { retakes } }): readonly Violation[] =>
    retakes === undefined || attempt <= retakes + 1 ? [] : [{ path: "/attempt", values: { attempt, retakes } }],
  ),
  examples: {
    passing: [sound, exampleFile({ assessments: [{ ...exampleAssessment, attempt: 3 }] })],
    failing: [withAssessment({ attempt: 4 })],
  },
};

export const assessmentChecks: readonly QualificationCheck[] = [beforeStart, early, panel, score, points, retake];
