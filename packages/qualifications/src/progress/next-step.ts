// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Coverage, ModuleCoverage } from "../covering/coverage.ts";
import { samePin } from "../checks/check.ts";
import type { TqEnrolment } from "../records/enrolment.ts";
import type { QualificationFile } from "../records/file.ts";
import type { ExamReadiness } from "../readiness/answer.ts";

export type NextStepCode =
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
  readonly module?: string;
  readonly open?: string;
  readonly from?: Bilingual;
  readonly until?: Bilingual;
}

function step(code: NextStepCode, values: Values = {}): NextStep {
  const fill = (language: keyof Bilingual): string =>
    words[code][language]
      .replace("{module}", values.module ?? "")
      .replace("{open}", values.open ?? "")
      .replace("{from}", values.from?.[language] ?? "")
      .replace("{until}", values.until?.[language] ?? "");
  const { module } = values;
  return { code, ...(module === undefined ? {} : { module }), text: { de: fill("de"), en: fill("en") } };
}

const day = (de: string, en: string, on: string | undefined): { readonly text?: Bilingual } =>
  on === undefined ? {} : { text: { de: ` ${de} ${formatDay(on, "de")}`, en: ` ${en} ${formatDay(on, "en")}` } };

/** What the status of a running enrolment asks for. */
function afterStatus({ status, planned }: TqEnrolment, module: string): NextStep {
  if (status === "interrupted") return step("resume", { module });
  if (status === "trained") return step("register-assessment", { module });
  if (status === "kf-registered" || status === "kf-taken") return step("await-assessment", { module });
  const { text } = day("bis zum", "by", planned?.to);
  return step("finish-training", { module, ...(text === undefined ? {} : { until: text }) });
}

interface Asked {
  readonly file: QualificationFile;
  readonly participantId: string;
  readonly coverage: Coverage;
}

function enrolmentIn({ file, participantId, coverage }: Asked, module: ModuleCoverage): TqEnrolment | undefined {
  const pin = { participantId, moduleId: module.id, frameworkVersion: coverage.frameworkVersion };
  return file.enrolments.findLast((enrolment) => samePin(enrolment, pin));
}

/** The step for the module that is furthest on without being certified. */
function forModules(asked: Asked): NextStep | undefined {
  const { modules } = asked.coverage;
  const first = (state: ModuleCoverage["state"]) => modules.find((module) => module.state === state);
  const passed = first("passed");
  if (passed !== undefined) return step("issue-certificate", { module: passed.number });
  const running = first("running");
  const run = running && enrolmentIn(asked, running);
  if (running !== undefined && run !== undefined) return afterStatus(run, running.number);
  const failed = modules.find((module) => module.state === "open" && enrolmentIn(asked, module)?.status === "failed");
  if (failed !== undefined) return step("retake-assessment", { module: failed.number });
  const planned = first("planned");
  if (planned === undefined) return undefined;
  const { text } = day("am", "on", enrolmentIn(asked, planned)?.planned?.from);
  return step("start", { module: planned.number, ...(text === undefined ? {} : { from: text }) });
}

/**
 * What is to be done next.
 *
 * @param asked - the records, the participant and the coverage
 * @param readiness - what `examReadiness` found
 */
export function nextStepOf(asked: Asked, readiness: ExamReadiness): NextStep {
  if (readiness.outcome === "not-applicable") return step("no-pathway");
  const first = forModules(asked);
  if (first !== undefined) return first;
  const open = asked.coverage.modules.filter(({ state }) => state === "open").map(({ number }) => number);
  if (open.length > 0) return step("choose-module", { open: open.join(", ") });
  if (readiness.outcome === "met") return step("apply-for-exam");
  return step(asked.coverage.modules.length === 0 ? "choose-framework" : "prove-time");
}
