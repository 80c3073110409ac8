// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { coverageOf } from "@quartierkit/qualifications";
import type { DegreeVerdict, Progress, QualificationFile } from "@quartierkit/qualifications";
import { textIn } from "@quartierkit/vocabulary";
import type { Bilingual, LocalizedText } from "@quartierkit/vocabulary";

/** Where somebody stands on each way to a degree, the furthest first. */
export interface Standing {
  readonly participantId: string;
  readonly on: Day;
  readonly file: QualificationFile;
  readonly ways: readonly Progress[];
}

type Language = keyof Bilingual;

/** A text in a language, as the catalogue holds it. */
export const inWords = (text: LocalizedText, language: Language): string => textIn(text, language)?.text ?? "";

function verdictIn({ rule, outcome, reasons, missing, decisions, norms }: DegreeVerdict, language: Language) {
  return {
    rule,
    outcome,
    missing: missing.map(({ path }) => path),
    norms: norms.map(({ text }) => text),
    reasons: reasons.map(({ id, outcome: own, text, norm }) => ({
      id,
      outcome: own,
      text: text[language],
      norm: norm.text,
    })),
    ...(decisions.length === 0 ? {} : { decisions: decisions.map((decision) => decision[language]) }),
  };
}

function readinessIn({ ways, readiness }: Progress, language: Language) {
  const { outcome, requiredMonths, months, missingMonths, certificates } = readiness;
  const verdicts = Object.entries(ways).map(([id, verdict]) => [id, verdictIn(verdict, language)] as const);
  const byId = Object.fromEntries(verdicts);
  return {
    ...byId,
    "bbig-45-2": { ...byId["bbig-45-2"], byTime: { outcome, requiredMonths, months, missingMonths }, certificates },
  };
}

function coverageIn({ file, participantId, on }: Standing, { framework }: Progress) {
  if (framework === null) return null;
  return coverageOf(file, { participantId, on, frameworkId: framework.id, frameworkVersion: framework.version });
}

function wayIn(standing: Standing, progress: Progress, language: Language) {
  const { regulationId, occupation, framework, modules, months, hours, preparation, nextStep, share } = progress;
  const coverage = coverageIn(standing, progress);
  return {
    regulation: regulationId,
    occupation: inWords(occupation, language),
    framework,
    preparation,
    coverage: coverage === null ? null : { share, counts: modules, ...coverage },
    open: {
      modules: (coverage?.modules ?? []).filter(({ state }) => state !== "certified").map(({ number }) => number),
      positions: (coverage?.positions ?? []).filter(({ state }) => state !== "certified").map(({ id }) => id),
      months: months.open,
      hours: { theory: hours.theory.open, inCompany: hours.inCompany.open },
    },
    readiness: readinessIn(progress, language),
    nextStep: { ...nextStep, text: nextStep.text[language] },
  };
}

function standingIn(standing: Standing, language: Language) {
  const [first, ...others] = standing.ways.map((way) => wayIn(standing, way, language));
  const none = { coverage: null, open: null, readiness: null };
  return {
    participant: standing.participantId,
    on: standing.on,
    ...(first ?? none),
    ...(others.length === 0 ? {} : { others }),
  };
}

/**
 * The answer as data: for one participant the keys of the contract at the top, for several a list of such answers. Who is
 * on several ways has the furthest at the top and the rest under `others`.
 *
 * @param standings - one for each participant
 * @param language - of the texts
 */
export function statusInJson(standings: readonly Standing[], language: Language): unknown {
  const answers = standings.map((standing) => standingIn(standing, language));
  return answers.length === 1 ? answers[0] : { results: answers };
}
