// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { isValidOn } from "../covering/certificates.ts";
import { beginOf, each, pinnedModule, samePin } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { exampleFile, exampleFramework, exampleModule, exampleRegulation, withEnrolment } from "./examples.ts";

const sound = exampleFile();

const age: QualificationCheck = {
  code: "TQ-AGE",
  severity: "warning",
  title: {
    de: "Alter für ein Zertifikat der Kammer",
    en: "Age for a certificate of the chamber",
  },
  message: {
    de: "Zu Beginn höchstens {age} Jahre alt; üblich ist ein Alter ab {minimum}.",
    en: "At most {age} years old at the beginning; usual is an age from {minimum}.",
  },
  hint: {
    de: "Unter dieser Grenze geht eine Ausbildung vor; mit der Kammer klären.",
    en: "Below this age an apprenticeship comes first; ask the chamber.",
  },
  find: each("enrolments", (enrolment, _file, { parameters }): readonly Violation[] => {
    const birthDate = parameters.birthDates?.[enrolment.participantId];
    const begin = beginOf(enrolment);
    if (birthDate === undefined || begin === undefined) return [];
    const { hi } = ageBoundsOn(birthDate, begin);
    if (hi >= parameters.minimumAge) return [];
    return [{ path: "", values: { age: hi, minimum: parameters.minimumAge } }];
  }),
  examples: {
    passing: [sound, withEnrolment({ participantId: "young", actual: { from: "2021-03-02", to: null } })],
    failing: [withEnrolment({ participantId: "young", actual: { from: "2021-03-01", to: null } })],
  },
};

const version: QualificationCheck = {
  code: "TQ-VERSION",
  severity: "error",
  title: {
    de: "Die Modulfassung galt bei Beginn",
    en: "The module version was in force at the beginning",
  },
  message: {
    de: "Modul {module}, Fassung {version}: {problemDe}.",
    en: "Module {module}, version {version}: {problemEn}.",
  },
  hint: {
    de: "Geltende Fassung eintragen oder die Gleichwertigkeit klären.",
    en: "Enter the version in force or clear up the equivalence.",
  },
  find: each("enrolments", (enrolment, file): readonly Violation[] => {
    const { moduleId, frameworkVersion } = enrolment;
    const violation = (problemDe: string, problemEn: string): readonly Violation[] => [
      { path: "/frameworkVersion", values: { module: moduleId, version: frameworkVersion, problemDe, problemEn } },
    ];
    const pinned = pinnedModule(file, enrolment);
    if (pinned === null) return violation("in keinem Rahmenwerk der Datei", "in no framework of the file");
    const begin = beginOf(enrolment);
    if (begin === undefined) return [];
    const { obsoleteFrom } = pinned.module;
    if (obsoleteFrom !== undefined && begin >= obsoleteFrom) {
      return violation(`seit ${obsoleteFrom} nicht mehr zu beginnen`, `not to be begun since ${obsoleteFrom}`);
    }
    const inForce = file.regulations.find(({ id }) => id === pinned.framework.regulationId)?.inForce;
    const outside = begin < (inForce?.from ?? begin) || begin > (inForce?.to ?? begin);
    return outside
      ? violation(`Ausbildungsordnung am ${begin} nicht in Kraft`, `training regulation not in force on ${begin}`)
      : [];
  }),
  examples: {
    passing: [
      sound,
      exampleFile({
        frameworks: [{ ...exampleFramework, modules: [exampleModule(1, { obsoleteFrom: "2021-03-02" })] }],
      }),
    ],
    failing: [
      withEnrolment({ frameworkVersion: "2" }),
      withEnrolment({ moduleId: "m9" }),
      exampleFile({
        frameworks: [{ ...exampleFramework, modules: [exampleModule(1, { obsoleteFrom: "2021-03-01" })] }],
      }),
      exampleFile({ regulations: [{ ...exampleRegulation, inForce: { from: "2021-03-02", to: null } }] }),
      exampleFile({ regulations: [{ ...exampleRegulation, inForce: { from: null, to: "2021-02-28" } }] }),
    ],
  },
};

const status: QualificationCheck = {
  code: "TQ-STATUS",
  severity: "warning",
  title: {
    de: "Zum Stand gehört ein Nachweis",
    en: "A status needs the record behind it",
  },
  message: {
    de: "Stand „{status}“, aber {absentDe} fehlt in der Datei.",
    en: "Status “{status}”, but the file holds no {absentEn}.",
  },
  hint: { de: "Den Nachweis nachtragen oder den Stand prüfen.", en: "Add the record or check the status." },
  find: each("enrolments", (enrolment, file, { on }): readonly Violation[] => {
    const { status: stated } = enrolment;
    const passed = file.assessments.some((record) => samePin(record, enrolment) && record.result === "passed");
    const certified = file.certificates.some((record) => samePin(record, enrolment) && isValidOn(record, on));
    if (stated === "certified" && !certified) {
      const values = { status: stated, absentDe: "ein gültiges Zertifikat", absentEn: "valid certificate" };
      return [{ path: "/status", values }];
    }
    if (stated !== "passed" || passed) return [];
    const values = {
      status: stated,
      absentDe: "eine bestandene Kompetenzfeststellung",
      absentEn: "passed assessment",
    };
    return [{ path: "/status", values }];
  }),
  examples: {
    passing: [sound, withEnrolment({ status: "passed" }), withEnrolment({ status: "running" })],
    failing: [
      exampleFile({ certificates: [] }),
      exampleFile({ ...withEnrolment({ status: "passed" }), assessments: [] }),
    ],
  },
};

const reason: QualificationCheck = {
  code: "TQ-LEAVE-REASON",
  severity: "error",
  title: { de: "Abbruch und Wechsel mit Grund", en: "Dropping out and transferring need a reason" },
  message: { de: "Stand „{status}“ ohne Grund.", en: "Status “{status}” without a reason." },
  hint: { de: "„reason“ angeben.", en: "Give “reason”." },
  find: each("enrolments", ({ status: stated, reason: given }): readonly Violation[] =>
    (stated === "dropped" || stated === "transferred") && given === undefined
      ? [{ path: "/status", values: { status: stated } }]
      : [],
  ),
  examples: {
    passing: [sound, withEnrolment({ status: "dropped", reason: "Arbeit aufgenommen" })],
    failing: [withEnrolment({ status: "dropped" }), withEnrolment({ status: "transferred" })],
  },
};

export const enrolmentChecks: readonly QualificationCheck[] = [age, version, status, reason];
