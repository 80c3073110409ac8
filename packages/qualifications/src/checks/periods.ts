// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { ImpreciseDay } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { each } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { examplePreparation } from "./degree-examples.ts";
import { exampleExperience, exampleFile, withEnrolment } from "./examples.ts";

const sound = exampleFile();

interface Span {
  readonly from: ImpreciseDay;
  readonly to: ImpreciseDay | null;
}

const isInverted = ({ from, to }: Span): boolean => to !== null && dayBounds(to).hi < dayBounds(from).lo;

const period: QualificationCheck = {
  code: "TQ-PERIOD",
  severity: "error",
  title: { de: "Kein Zeitraum endet vor seinem Beginn", en: "No period ends before it begins" },
  message: { de: "Endet am {to} und beginnt am {from}.", en: "Ends on {to} and begins on {from}." },
  hint: { de: "Beide Tage prüfen.", en: "Check both days." },
  find: (file, context) => {
    const inverted = (path: string, { from, to }: Span): readonly Violation[] =>
      isInverted({ from, to }) ? [{ path, values: { from, to: to ?? "" } }] : [];
    const enrolments = each("enrolments", ({ planned, actual, interruptions = [] }) => [
      ...(planned === undefined ? [] : inverted("/planned", planned)),
      ...(actual === undefined ? [] : inverted("/actual", actual)),
      ...interruptions.flatMap((span, index) => inverted(`/interruptions/${index}`, span)),
    ]);
    const preparations = each("preparations", ({ planned, actual }) => [
      ...(planned === undefined ? [] : inverted("/planned", planned)),
      ...(actual === undefined ? [] : inverted("/actual", actual)),
    ]);
    const experience = each("experience", ({ from, to = null }) =>
      from === undefined ? [] : inverted("", { from, to }),
    );
    return [...enrolments(file, context), ...preparations(file, context), ...experience(file, context)];
  },
  examples: {
    passing: [
      sound,
      withEnrolment({ actual: { from: "2021-03-01", to: "2021-03-01" } }),
      exampleFile({ experience: [{ ...exampleExperience, from: "2019-03", to: "2019" }] }),
    ],
    failing: [
      withEnrolment({ actual: { from: "2021-03-02", to: "2021-03-01" } }),
      withEnrolment({ planned: { from: "2021-03-02", to: "2021-03-01" } }),
      withEnrolment({ interruptions: [{ from: "2021-03-02", to: "2021-03-01" }] }),
      exampleFile({ experience: [{ ...exampleExperience, from: "2019-03", to: "2018" }] }),
      exampleFile({ preparations: [{ ...examplePreparation, actual: { from: "2021-02-12", to: "2021-01-11" } }] }),
    ],
  },
};

const time: QualificationCheck = {
  code: "TQ-EXPERIENCE-TIME",
  severity: "warning",
  title: { de: "Berufserfahrung mit Zeitangabe", en: "Work experience says how long" },
  message: {
    de: "Weder Zeitraum noch Monate angegeben; zählt nicht.",
    en: "Neither period nor months; does not count.",
  },
  hint: { de: "„from“ und „to“ oder „months“ angeben.", en: "Give “from” and “to”, or “months”." },
  find: each("experience", ({ from, months }): readonly Violation[] =>
    from === undefined && months === undefined ? [{ path: "" }] : [],
  ),
  examples: {
    passing: [sound],
    failing: [
      exampleFile({ experience: [{ id: "x1", participantId: "p1", regulationId: "beispielberuf", kind: "work" }] }),
    ],
  },
};

export const periodChecks: readonly QualificationCheck[] = [period, time];
