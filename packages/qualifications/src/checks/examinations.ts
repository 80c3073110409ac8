// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { parameterOn } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Source } from "@quartierkit/vocabulary";
import { coverageBy } from "../covering/coverage.ts";
import { frameworksOf } from "../covering/find.ts";
import { degreeReadiness } from "../readiness/degree.ts";
import { examRepeats } from "../readiness/parameters.ts";
import type { ExternalExam } from "../records/exam.ts";
import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { certifiedAll, exampleDetermination, exampleExam, withExam, workedFor } from "./degree-examples.ts";
import { exampleFile, exampleRegulation } from "./examples.ts";

const sound = withExam();

const isHeld = ({ regulations }: QualificationFile, { regulationId }: { readonly regulationId: string }): boolean =>
  regulations.some(({ id }) => id === regulationId);

const byGround = { "occupation-time": "minimum-time", "full-comparability": "full-comparability" } as const;

/** The condition behind the ground that the file contradicts; `undefined` where it does not, or cannot tell. */
function contradicted(file: QualificationFile, exam: ExternalExam) {
  const { decision, participantId, regulationId } = exam;
  const { ground } = exam.application;
  if (decision?.admitted !== true || !isHeld(file, exam)) return undefined;
  const ways = degreeReadiness(file, { participantId, regulationId, on: decision.on });
  const exam45 = ways["bbig-45-2"];
  if (exam45.outcome === "not-applicable") return exam45.reasons[0];
  if (ground === undefined || ground === "credible-ability" || decision.minimumTimeWaived === true) return undefined;
  const reasons = [...exam45.reasons, ...ways["bbig-45-3"].reasons];
  const broken = reasons.find(({ id, outcome }) => id === byGround[ground] && outcome === "not-met");
  const before = ways["bbig-45-3"].reasons.find(({ id }) => id === "not-in-force");
  return broken ?? (ground === "full-comparability" ? before : undefined);
}

const admission: QualificationCheck = {
  code: "EXAM-ADMISSION",
  severity: "error",
  title: {
    de: "Der Grund der Zulassung stimmt mit den Einträgen überein",
    en: "The ground of admission agrees with the records",
  },
  message: {
    de: "Zugelassen, obwohl nach der Datei nicht gilt: {reasonDe} ({norm})",
    en: "Admitted although by the file this does not hold: {reasonEn} ({norm})",
  },
  hint: {
    de: "Zeiten, Bescheid und Grund prüfen; ein Absehen vom Nachweis mit „minimumTimeWaived“ vermerken.",
    en: "Check times, decision and ground; note a waiver with “minimumTimeWaived”.",
  },
  norm: cite("§ 45 Abs. 2, 3 BBiG"),
  find: each("exams", (exam, file): readonly Violation[] => {
    const reason = contradicted(file, exam);
    if (reason === undefined) return [];
    const values = { reasonDe: reason.text.de, reasonEn: reason.text.en, norm: reason.norm.text };
    return [{ path: "/application/ground", values }];
  }),
  examples: {
    passing: [
      sound,
      { ...sound, ...workedFor(36) },
      { ...sound, experience: [] },
      { ...withExam({ application: { on: "2025-02-01", ground: "credible-ability" } }), ...workedFor(12) },
      { ...withExam({ decision: { admitted: true, on: "2025-03-01", minimumTimeWaived: true } }), ...workedFor(12) },
      { ...withExam({ decision: { admitted: false, on: "2025-03-01" }, status: "refused" }), ...workedFor(12) },
    ],
    failing: [
      { ...sound, ...workedFor(31) },
      {
        ...withExam({
          application: { on: "2025-07-01", ground: "full-comparability" },
          decision: { admitted: true, on: "2025-07-15" },
        }),
        determinations: [exampleDetermination],
      },
      {
        ...sound,
        regulations: [
          {
            ...exampleRegulation,
            pathway: { kind: "none", norm: cite("§ 63 PflBG"), reason: { de: "Kein Weg.", en: "No way." } },
          },
        ],
      },
    ],
  },
};

const ground: QualificationCheck = {
  code: "EXAM-GROUND",
  severity: "warning",
  title: { de: "Zulassung mit Grund", en: "Admission names its ground" },
  message: { de: "Zugelassen ohne Angabe des Grundes.", en: "Admitted without a ground." },
  hint: {
    de: "„ground“ angeben: Zeit im Beruf, glaubhafte Handlungsfähigkeit oder vollständige Vergleichbarkeit.",
    en: "Give “ground”: time in the occupation, credible ability or full comparability.",
  },
  norm: cite("§ 45 Abs. 2, 3 BBiG"),
  find: each("exams", ({ decision, application }): readonly Violation[] =>
    decision?.admitted === true && application.ground === undefined ? [{ path: "/application" }] : [],
  ),
  examples: {
    passing: [sound, withExam({ application: { on: "2025-02-01" }, decision: { admitted: false, on: "2025-03-01" } })],
    failing: [withExam({ application: { on: "2025-02-01" } })],
  },
};

const chamberPractice: Source = {
  title: "Kompetenzfeststellungen werden nicht auf die Abschlussprüfung angerechnet (IHK Köln)",
  mark: "S",
};

const noCredit: QualificationCheck = {
  code: "EXAM-NO-CREDIT",
  severity: "error",
  title: {
    de: "Punkte einer Kompetenzfeststellung sind keine Prüfungsleistung",
    en: "Points of a Kompetenzfeststellung are no credit in the examination",
  },
  message: {
    de: "Prüfungsteil mit Punkten aus Kompetenzfeststellung {assessment}.",
    en: "Part of the examination with points from assessment {assessment}.",
  },
  hint: {
    de: "Die Abschlussprüfung wird ganz abgelegt: eigene Punkte eintragen.",
    en: "The final examination is taken as a whole: enter its own points.",
  },
  source: chamberPractice,
  find: each("exams", ({ parts = [] }): readonly Violation[] =>
    parts.flatMap(({ creditedFrom }, index) =>
      creditedFrom === undefined
        ? []
        : [{ path: `/parts/${index}/creditedFrom`, values: { assessment: creditedFrom } }],
    ),
  ),
  examples: {
    passing: [sound],
    failing: [withExam({ parts: [{ kind: "theory", points: 60, max: 100, creditedFrom: "k1" }] })],
  },
};

/** How many modules of a framework that was begun lack a certificate; of several the one that is furthest. */
function uncertified(file: QualificationFile, { participantId, regulationId, application }: ExternalExam) {
  const begun = frameworksOf(file, participantId).filter((framework) => framework.regulationId === regulationId);
  const counts = begun.map((framework) => {
    const { modules } = coverageBy(file, framework, { participantId, on: application.on });
    const open = modules.filter(({ state }) => state !== "certified").length;
    return { framework: framework.id, open, total: modules.length };
  });
  return counts.toSorted((a, b) => a.open - b.open)[0];
}

const allModules: QualificationCheck = {
  code: "EXAM-ALL-TQ",
  severity: "warning",
  title: { de: "Vor der Prüfung alle Teilqualifikationen", en: "All Teilqualifikationen before the examination" },
  message: {
    de: "Am Tag des Antrags fehlt zu {open} von {total} Modulen ({framework}) das Zertifikat.",
    en: "On the day of the application {open} of {total} modules ({framework}) have no certificate.",
  },
  hint: {
    de: "Zulässig, wenn die Zeit reicht; sonst über die fehlenden Module beraten.",
    en: "Allowed where the time is enough; otherwise advise on the missing modules.",
  },
  find: each("exams", (exam, file): readonly Violation[] => {
    const found = isHeld(file, exam) ? uncertified(file, exam) : undefined;
    return found === undefined || found.open === 0 ? [] : [{ path: "/application/on", values: found }];
  }),
  examples: {
    passing: [sound, exampleFile({ exams: [exampleExam], enrolments: [], assessments: [], certificates: [] })],
    failing: [exampleFile({ exams: [exampleExam] }), { ...sound, certificates: certifiedAll.slice(0, 3) }],
  },
};

/** Examinations of the same person in the same occupation that were failed before. */
const failedBefore = (file: QualificationFile, exam: ExternalExam): number =>
  membersOf(file, "exams").filter(
    (other) =>
      other.id !== exam.id &&
      other.participantId === exam.participantId &&
      other.regulationId === exam.regulationId &&
      other.result === "failed" &&
      (other.takenOn ?? other.application.on) < exam.application.on,
  ).length;

const failedIn = (year: number): ExternalExam => ({
  ...exampleExam,
  id: `x-${year}`,
  application: { ...exampleExam.application, on: `${year}-02-01` },
  decision: { admitted: true, on: `${year}-03-01` },
  takenOn: `${year}-06-15`,
  status: "failed",
  result: "failed",
});

const attempt: QualificationCheck = {
  code: "EXAM-ATTEMPT",
  severity: "error",
  title: {
    de: "Die Abschlussprüfung darf zweimal wiederholt werden",
    en: "The final examination may be repeated twice",
  },
  message: {
    de: "Versuch {attempt}; zulässig sind {repeats} Wiederholungen.",
    en: "Attempt {attempt}; {repeats} repetitions are allowed.",
  },
  hint: {
    de: "Zahl der Versuche mit der zuständigen Stelle klären.",
    en: "Clear up the attempts with the competent body.",
  },
  norm: cite("§ 37 Abs. 1 Satz 2 BBiG"),
  find: each("exams", (exam, file): readonly Violation[] => {
    const repeats = parameterOn(examRepeats, exam.application.on)?.value;
    const made = Math.max(exam.attempt, failedBefore(file, exam) + 1);
    return repeats === undefined || made <= repeats + 1
      ? []
      : [{ path: "/attempt", values: { attempt: made, repeats } }];
  }),
  examples: {
    passing: [sound, withExam({ attempt: 3 }), { ...sound, exams: [failedIn(2022), failedIn(2023), exampleExam] }],
    failing: [
      withExam({ attempt: 4 }),
      { ...sound, exams: [failedIn(2022), failedIn(2023), failedIn(2024), exampleExam] },
    ],
  },
};

const unadmitted: QualificationCheck = {
  code: "EXAM-RESULT",
  severity: "error",
  title: { de: "Kein Ergebnis ohne Zulassung", en: "No result without admission" },
  message: {
    de: "Prüfung abgelegt ({status}), aber {problemDe}.",
    en: "Examination taken ({status}), but {problemEn}.",
  },
  hint: {
    de: "Bescheid über die Zulassung nachtragen oder Stand prüfen.",
    en: "Add the decision on admission or check the status.",
  },
  norm: cite("§ 45 Abs. 2, 3 BBiG"),
  find: each("exams", ({ decision, status, result }): readonly Violation[] => {
    const isTaken = status === "taken" || status === "passed" || status === "failed" || result !== undefined;
    if (!isTaken || decision?.admitted === true) return [];
    const refused = { problemDe: "die Zulassung ist abgelehnt", problemEn: "admission is refused" };
    const absent = { problemDe: "eine Zulassung ist nicht eingetragen", problemEn: "no admission is recorded" };
    return [{ path: "/status", values: { status, ...(decision === undefined ? absent : refused) } }];
  }),
  examples: {
    passing: [sound, exampleFile({ exams: [{ ...failedIn(2025), status: "applied", result: "withdrawn" }] })],
    failing: [withExam({ decision: { admitted: false, on: "2025-03-01" } })],
  },
};

const order: QualificationCheck = {
  code: "EXAM-ORDER",
  severity: "error",
  title: {
    de: "Antrag, Bescheid, Prüfung in dieser Reihenfolge",
    en: "Application, decision, examination in this order",
  },
  message: { de: "{later} liegt vor {earlier}.", en: "{later} lies before {earlier}." },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: each("exams", ({ application, decision, takenOn }): readonly Violation[] => [
    ...(decision !== undefined && decision.on < application.on
      ? [{ path: "/decision/on", values: { later: decision.on, earlier: application.on } }]
      : []),
    ...(decision !== undefined && takenOn !== undefined && takenOn < decision.on
      ? [{ path: "/takenOn", values: { later: takenOn, earlier: decision.on } }]
      : []),
  ]),
  examples: {
    passing: [sound, withExam({ decision: { admitted: true, on: "2025-02-01" } })],
    failing: [withExam({ decision: { admitted: true, on: "2025-01-31" } }), withExam({ takenOn: "2025-02-28" })],
  },
};

export const examinationChecks: readonly QualificationCheck[] = [
  admission,
  ground,
  noCredit,
  allModules,
  attempt,
  unadmitted,
  order,
];
