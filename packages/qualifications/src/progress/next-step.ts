// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Coverage, ModuleCoverage } from "../covering/coverage.ts";
import { samePin } from "../checks/check.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { ExternalExam } from "../records/exam.ts";
import type { QualificationFile } from "../records/file.ts";
import { membersOf } from "../records/members.ts";
import type { ExamReadiness } from "../readiness/answer.ts";
import { behind } from "./preparing.ts";
import type { PreparationStep } from "./preparing.ts";

export type NextStepCode =
  | "degree-reached"
  | "take-exam"
  | "await-admission"
  | "finish-preparation"
  | "begin-preparation"
  | "issue-certificate"
  | "retake-assessment"
  | "register-assessment"
  | "await-assessment"
  | "resume"
  | "finish-training"
  | "start"
  | "apply-for-exam"
  | "prove-time"
  | "choose-module"
  | "choose-framework"
  | "no-pathway";

/** What is to be done next, in words for a report. */
export interface NextStep {
  readonly code: NextStepCode;
  /** Number of the module it is about. */
  readonly module?: string;
  readonly text: Bilingual;
}

const words: Readonly<Record<NextStepCode, Bilingual>> = {
  "degree-reached": { de: "Der Abschluss ist erreicht.", en: "The degree is reached." },
  "take-exam": {
    de: "Zugelassen: auf die Abschlussprüfung vorbereiten und sie ablegen.",
    en: "Admitted: prepare for the final examination and take it.",
  },
  "await-admission": {
    de: "Die Entscheidung über die Zulassung abwarten.",
    en: "Wait for the decision on admission.",
  },
  "finish-preparation": {
    de: "Vorbereitung abschließen: {module}{until}.",
    en: "Finish the preparation: {module}{until}.",
  },
  "begin-preparation": {
    de: "Vorbereitung beginnen: {module}{from}.",
    en: "Begin the preparation: {module}{from}.",
  },
  "issue-certificate": { de: "{module}: Zertifikat ausstellen lassen.", en: "{module}: have the certificate issued." },
  "retake-assessment": {
    de: "{module}: Kompetenzfeststellung wiederholen oder den Lehrgang fortsetzen.",
    en: "{module}: repeat the assessment or go on with the training.",
  },
  "register-assessment": {
    de: "{module}: zur Kompetenzfeststellung anmelden.",
    en: "{module}: register for the assessment.",
  },
  "await-assessment": {
    de: "{module}: Kompetenzfeststellung und Ergebnis abwarten.",
    en: "{module}: wait for the assessment and its result.",
  },
  resume: { de: "{module}: Unterbrechung klären, wieder aufnehmen.", en: "{module}: clear up the break and resume." },
  "finish-training": {
    de: "{module}{until} abschließen, dann Kompetenzfeststellung.",
    en: "Finish {module}{until}, then the assessment.",
  },
  start: { de: "{module}{from} beginnen.", en: "Begin {module}{from}." },
  "apply-for-exam": {
    de: "Zulassung zur Abschlussprüfung bei der zuständigen Stelle beantragen.",
    en: "Apply to the competent body for admission to the final examination.",
  },
  "prove-time": {
    de: "Alle Module sind zertifiziert: Zeiten im Beruf nachweisen oder Handlungsfähigkeit glaubhaft machen.",
    en: "All modules are certified: prove time in the occupation or make vocational ability credible.",
  },
  "choose-module": { de: "Über das nächste Modul beraten: {open}.", en: "Advise on the next module: {open}." },
  "choose-framework": {
    de: "Über Teilqualifikationen in diesem Beruf beraten.",
    en: "Advise on Teilqualifikationen in this occupation.",
  },
  "no-pathway": {
    de: "Dieser Abschluss ist über Teilqualifikationen nicht zu erreichen; zu anderen Wegen beraten.",
    en: "This degree cannot be reached by Teilqualifikationen; advise on other ways.",
  },
};

interface Values {
  /** What it is about, where that is no module. */
  readonly subject?: Bilingual;
  readonly module?: string;
  readonly open?: string;
  readonly from?: Bilingual;
  readonly until?: Bilingual;
}

/** Some frameworks only count their modules: a bare number says nothing in a sentence. */
const named = (module: string, language: keyof Bilingual): string =>
  /^[0-9]/.test(module) ? `${language === "de" ? "Modul" : "module"} ${module}` : module;

function step(code: NextStepCode, values: Values = {}): NextStep {
  const { module, subject } = values;
  const fill = (language: keyof Bilingual): string =>
    words[code][language]
      .replace("{module}", () => subject?.[language] ?? named(module ?? "", language))
      .replace("{open}", named(values.open ?? "", language))
      .replace("{from}", values.from?.[language] ?? "")
      .replace("{until}", values.until?.[language] ?? "");
  return { code, ...(module === undefined ? {} : { module }), text: { de: fill("de"), en: fill("en") } };
}

/** What the status of a running enrolment asks for. */
function afterStatus({ status, planned }: TqEnrolment, module: string): NextStep {
  if (status === "interrupted") return step("resume", { module });
  if (status === "trained") return step("register-assessment", { module });
  if (status === "kf-registered" || status === "kf-taken") return step("await-assessment", { module });
  return step("finish-training", { module, until: behind(planned?.to, "bis zum", "by") });
}

interface Asked {
  readonly file: QualificationFile;
  readonly participantId: string;
  readonly coverage: Coverage;
  readonly preparation: readonly PreparationStep[];
}

function enrolmentIn({ file, participantId, coverage }: Asked, module: ModuleCoverage): TqEnrolment | undefined {
  const pin = { participantId, moduleId: module.id, frameworkVersion: coverage.frameworkVersion };
  return file.enrolments.findLast((enrolment) => samePin(enrolment, pin));
}

/** The step for the module that has been begun and is not certified. */
function forBegun(asked: Asked): NextStep | undefined {
  const { modules } = asked.coverage;
  const first = (state: ModuleCoverage["state"]) => modules.find((module) => module.state === state);
  const passed = first("passed");
  if (passed !== undefined) return step("issue-certificate", { module: passed.number });
  const running = first("running");
  const run = running && enrolmentIn(asked, running);
  if (running !== undefined && run !== undefined) return afterStatus(run, running.number);
  const failed = modules.find((module) => module.state === "open" && enrolmentIn(asked, module)?.status === "failed");
  return failed === undefined ? undefined : step("retake-assessment", { module: failed.number });
}

/** Where an application for the examination stands. */
function forExam({ file, participantId, coverage }: Asked): NextStep | undefined {
  const exams = membersOf(file, "exams").filter(
    (exam) => exam.participantId === participantId && exam.regulationId === coverage.regulationId,
  );
  const has = (...statuses: readonly ExternalExam["status"][]) => exams.some(({ status }) => statuses.includes(status));
  if (has("passed")) return step("degree-reached");
  if (has("admitted", "taken")) return step("take-exam");
  return has("applied") ? step("await-admission") : undefined;
}

const inBoth = ({ title }: PreparationStep): Bilingual => ({
  de: textIn(title, "de")?.text ?? "",
  en: textIn(title, "en")?.text ?? "",
});

/** The planned module, or the preparation that comes before it. */
function forPlanned(asked: Asked): NextStep | undefined {
  const first = (state: PreparationStep["state"]) => asked.preparation.find((one) => one.state === state);
  const running = first("running");
  if (running !== undefined) {
    return step("finish-preparation", { subject: inBoth(running), until: behind(running.next, "bis zum", "by") });
  }
  const module = asked.coverage.modules.find(({ state }) => state === "planned");
  const begins = module && enrolmentIn(asked, module)?.planned?.from;
  const planned = first("planned");
  if (planned !== undefined && (module === undefined || (planned.next ?? "") <= (begins ?? "9999"))) {
    return step("begin-preparation", { subject: inBoth(planned), from: behind(planned.next, "am", "on") });
  }
  return module === undefined ? undefined : step("start", { module: module.number, from: behind(begins, "am", "on") });
}

/**
 * What is to be done next.
 *
 * @param asked - the records, the participant and the coverage
 * @param readiness - what `examReadiness` found
 */
export function nextStepOf(asked: Asked, readiness: ExamReadiness): NextStep {
  if (readiness.outcome === "not-applicable") return step("no-pathway");
  const first = forExam(asked) ?? forBegun(asked) ?? forPlanned(asked);
  if (first !== undefined) return first;
  const open = asked.coverage.modules.filter(({ state }) => state === "open").map(({ number }) => number);
  if (open.length > 0) return step("choose-module", { open: open.join(", ") });
  if (readiness.outcome === "met") return step("apply-for-exam");
  return step(asked.coverage.modules.length === 0 ? "choose-framework" : "prove-time");
}
