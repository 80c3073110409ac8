// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { actOf, askRule } from "../readiness/degree.ts";
import type { DegreeReason } from "../readiness/degree.ts";
import { degreeFactsOf } from "../readiness/gather.ts";
import type { Determination } from "../records/determination.ts";
import type { QualificationFile } from "../records/file.ts";
import { each } from "./check.ts";
import type { QualificationCheck, QualificationContext } from "./check.ts";
import { exampleCircumstances, exampleDetermination, withDetermination, workedFor } from "./degree-examples.ts";
import { isOpen, told, words } from "./determination-words.ts";

const sound = withDetermination();

/** The conditions of the procedure on the day of the application that are not fulfilled for certain, by id. */
function brokenOn(
  file: QualificationFile,
  determination: Determination,
  { parameters }: Pick<QualificationContext, "parameters">,
): ReadonlyMap<string, DegreeReason> {
  const { participantId, regulationId, application, section50d } = determination;
  const regulation = file.regulations.find(({ id }) => id === regulationId);
  const act = regulation === undefined ? null : actOf(regulation);
  if (act === null || !isOpen(determination)) return new Map();
  const birthDate = parameters.birthDates?.[participantId];
  const { seeks } = application;
  const facts = degreeFactsOf(file, {
    participantId,
    regulationId,
    on: application.on,
    ...(birthDate === undefined ? {} : { birthDate }),
    facts: { applicant: { section50d, ...(seeks === undefined ? {} : { seeks }) } },
  });
  const { reasons } = askRule(act === "hwo" ? "hwo-41b" : "bbig-50b", facts, application.on);
  return new Map(reasons.filter(({ outcome }) => outcome === "not-met").map((reason) => [reason.id, reason]));
}

const young = { ...exampleDetermination, participantId: "younger", application: { on: "2025-03-09" } };

const age: QualificationCheck = {
  ...words,
  code: "FST-AGE25",
  severity: "error",
  title: { de: "Alter für das Feststellungsverfahren", en: "Age for the Feststellungsverfahren" },
  hint: {
    de: "Geburtsdatum und Tag des Antrags prüfen, oder ob § 50d BBiG gilt.",
    en: "Check birth date and day of the application, or whether § 50d BBiG applies.",
  },
  norm: cite("§ 50b Abs. 2 Nr. 4 BBiG"),
  validFrom: "2025-01-01",
  find: each("determinations", (determination, file, context): readonly Violation[] => {
    const broken = brokenOn(file, determination, context);
    const reason = broken.get("age");
    return reason === undefined || !broken.has("disability") ? [] : [{ path: "/application/on", values: told(reason) }];
  }),
  examples: {
    passing: [
      sound,
      { ...sound, determinations: [{ ...young, application: { on: "2025-03-10" } }] },
      { ...sound, determinations: [{ ...young, section50d: true }] },
    ],
    failing: [{ ...sound, determinations: [young] }],
  },
};

const degree: QualificationCheck = {
  ...words,
  code: "FST-DEGREE",
  severity: "error",
  title: { de: "Kein Abschluss im Referenzberuf", en: "No degree in the reference occupation" },
  hint: { de: "Abschluss und Referenzberuf prüfen.", en: "Check degree and reference occupation." },
  norm: cite("§ 50b Abs. 2 Nr. 2 BBiG"),
  validFrom: "2025-01-01",
  find: each("determinations", (determination, file, context): readonly Violation[] => {
    const reason = brokenOn(file, determination, context).get("no-degree");
    return reason === undefined ? [] : [{ path: "/regulationId", values: told(reason) }];
  }),
  examples: {
    passing: [sound, { ...sound, circumstances: [] }],
    failing: [
      { ...sound, circumstances: [{ ...exampleCircumstances, degreeInOccupation: true }] },
      { ...sound, circumstances: [{ ...exampleCircumstances, equivalenceEstablished: true }] },
    ],
  },
};

const time: QualificationCheck = {
  ...words,
  code: "FST-1_5X",
  severity: "error",
  title: {
    de: "Eineinhalbfache Ausbildungszeit vor der Zulassung",
    en: "One and a half times the training time before admission",
  },
  hint: {
    de: "Zeiten prüfen; ein Absehen vom Nachweis mit „minimumTimeWaived“ vermerken.",
    en: "Check the times; note a waiver with “minimumTimeWaived”.",
  },
  norm: cite("§ 50b Abs. 3 Satz 1 Nr. 1 BBiG"),
  validFrom: "2025-01-01",
  find: each("determinations", (determination, file, context): readonly Violation[] => {
    const { admission } = determination;
    if (admission?.admitted !== true || admission.minimumTimeWaived === true) return [];
    const broken = brokenOn(file, determination, context);
    const reason = broken.get("minimum-time");
    return reason === undefined || !broken.has("time-in-part") ? [] : [{ path: "/admission", values: told(reason) }];
  }),
  examples: {
    passing: [
      sound,
      { ...sound, ...workedFor(36) },
      { ...sound, experience: [] },
      {
        ...withDetermination({ admission: { admitted: true, on: "2025-03-01", minimumTimeWaived: true } }),
        ...workedFor(12),
      },
    ],
    failing: [{ ...sound, ...workedFor(31) }],
  },
};

const sample: QualificationCheck = {
  code: "FST-SAMPLE-2Y",
  severity: "warning",
  title: { de: "Arbeitsergebnisse aus den letzten beiden Jahren", en: "Work samples of the last two years" },
  message: {
    de: "Arbeitsergebnis vom {on}, Antrag vom {applied}.",
    en: "Work sample of {on}, application of {applied}.",
  },
  hint: {
    de: "Ein jüngeres Arbeitsergebnis vorlegen; ein älteres ist nicht ausgeschlossen.",
    en: "Show a more recent sample; an older one is not excluded.",
  },
  norm: cite("§ 50c Abs. 2 Satz 2 BBiG"),
  validFrom: "2025-01-01",
  find: each("determinations", ({ workSamples = [], application }): readonly Violation[] =>
    workSamples.flatMap(({ on }, index) => {
      const facts = { workSample: { on, appliedOn: application.on } };
      const { reasons } = askRule("bbig-50c-2", facts, application.on);
      if (!reasons.some(({ id, outcome }) => id === "recent" && outcome === "not-met")) return [];
      return [{ path: `/workSamples/${index}/on`, values: { on, applied: application.on } }];
    }),
  ),
  examples: {
    passing: [sound, withDetermination({ workSamples: [{ on: "2023-02-01" }] })],
    failing: [
      withDetermination({ workSamples: [{ on: "2023-01-31" }] }),
      withDetermination({ workSamples: [{ on: "2025-02-02" }] }),
    ],
  },
};

const partial: QualificationCheck = {
  code: "FST-TEILWEISE",
  severity: "error",
  title: { de: "Teilweise Vergleichbarkeit nur nach § 50d BBiG", en: "Partial comparability only under § 50d BBiG" },
  message: {
    de: "Ergebnis „teilweise“, ohne dass § 50d BBiG (§ 41d HwO) gilt.",
    en: "Result “teilweise” although § 50d BBiG (§ 41d HwO) does not apply.",
  },
  hint: { de: "Ergebnis oder „section50d“ prüfen.", en: "Check the result or “section50d”." },
  norm: cite("§ 50d Abs. 1 Nr. 1 BBiG"),
  validFrom: "2025-01-01",
  find: each("determinations", ({ outcome, application, section50d }): readonly Violation[] => [
    ...(outcome === "teilweise" && !section50d ? [{ path: "/outcome" }] : []),
    ...(application.seeks === "teilweise" && !section50d ? [{ path: "/application/seeks" }] : []),
  ]),
  examples: {
    passing: [sound, withDetermination({ outcome: "teilweise", section50d: true })],
    failing: [
      withDetermination({ outcome: "teilweise" }),
      withDetermination({ application: { on: "2025-02-01", seeks: "teilweise" } }),
    ],
  },
};

export const determinationChecks: readonly QualificationCheck[] = [age, degree, time, sample, partial];
