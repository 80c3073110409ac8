// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { ImpreciseDay } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { QualificationFile } from "../records/file.ts";
import { each, pinnedModule } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import {
  exampleEnrolment,
  exampleExperience,
  exampleFile,
  exampleFramework,
  exampleModule,
  withAssessment,
  withCertificate,
  withEnrolment,
  withModules,
} from "./examples.ts";

const sound = exampleFile();

/** What a record points to, and whether it is there. */
interface Reference {
  readonly path: string;
  readonly id: string;
  readonly found: boolean;
}

function fromFrameworks({ frameworks, regulations }: QualificationFile): readonly Reference[] {
  return frameworks.flatMap(({ regulationId, modules }, index) => {
    const regulation = regulations.find(({ id }) => id === regulationId);
    const held = new Set(regulation?.positions.map(({ id }) => id));
    const own = new Set(modules.map(({ id }) => id));
    const at = (...rest: readonly (string | number)[]) => pointer("frameworks", index, ...rest);
    return [
      { path: at("regulationId"), id: regulationId, found: regulation !== undefined },
      ...modules.flatMap(({ positionsCovered, prerequisites = [] }, place) => [
        ...positionsCovered.map(({ position }, cover) => ({
          path: at("modules", place, "positionsCovered", cover, "position"),
          id: position,
          found: regulation === undefined || held.has(position),
        })),
        ...prerequisites.map((id, entry) => ({
          path: at("modules", place, "prerequisites", entry),
          id,
          found: own.has(id),
        })),
      ]),
    ];
  });
}

function fromRecords(file: QualificationFile): readonly Reference[] {
  const { enrolments, assessments, certificates, experience, regulations } = file;
  const enrolled = new Set(enrolments.map(({ id }) => id));
  const numbers = new Set(certificates.map(({ number }) => number));
  const optional = (path: string, id: string | undefined, known: ReadonlySet<string>): readonly Reference[] =>
    id === undefined ? [] : [{ path, id, found: known.has(id) }];
  return [
    ...enrolments.flatMap(({ continuedBy }, index) =>
      optional(`/enrolments/${index}/continuedBy`, continuedBy, enrolled),
    ),
    ...assessments.flatMap((record, index) => [
      ...optional(`/assessments/${index}/enrolmentId`, record.enrolmentId, enrolled),
      { path: `/assessments/${index}/moduleId`, id: record.moduleId, found: pinnedModule(file, record) !== null },
    ]),
    ...certificates.flatMap(({ supersededBy }, index) =>
      optional(`/certificates/${index}/supersededBy`, supersededBy, numbers),
    ),
    ...experience.map(({ regulationId }, index) => ({
      path: `/experience/${index}/regulationId`,
      id: regulationId,
      found: regulations.some(({ id }) => id === regulationId),
    })),
  ];
}

const reference: QualificationCheck = {
  code: "TQ-REFERENCE",
  severity: "error",
  title: { de: "Jeder Verweis führt zu einem Eintrag", en: "Each reference leads to a record" },
  message: { de: "„{id}“ gibt es nicht.", en: "There is no “{id}”." },
  hint: { de: "Schreibweise prüfen oder den Eintrag ergänzen.", en: "Check the spelling or add the record." },
  find: (file) =>
    [...fromFrameworks(file), ...fromRecords(file)]
      .filter(({ found }) => !found)
      .map(({ path, id }): Violation => ({ path, values: { id } })),
  examples: {
    passing: [sound],
    failing: [
      exampleFile({ frameworks: [{ ...exampleFramework, regulationId: "unbekannt" }] }),
      withModules(exampleModule(1, { positionsCovered: [{ position: "z", mark: "D" }] })),
      withModules(exampleModule(1, { prerequisites: ["m9"] })),
      withEnrolment({ continuedBy: "e9" }),
      withAssessment({ enrolmentId: "e9" }),
      withAssessment({ frameworkVersion: "2" }),
      withCertificate({ supersededBy: "Z-9" }),
      exampleFile({ experience: [{ ...exampleExperience, regulationId: "unbekannt" }] }),
    ],
  },
};

interface Named {
  readonly id: string;
  readonly path: string;
}

/** What must be told apart, list by list: a framework and a module by their id in a version. */
function namesIn(file: QualificationFile): readonly (readonly Named[])[] {
  const byId = (["regulations", "enrolments", "assessments", "experience"] as const).map((list) =>
    file[list].map(({ id }, index) => ({ id, path: `/${list}/${index}/id` })),
  );
  const frameworks = file.frameworks.map(({ id, version }, index) => ({
    id: `${id}@${version}`,
    path: `/frameworks/${index}/id`,
  }));
  const modules = file.frameworks.flatMap(({ modules: held, version }, index) =>
    held.map(({ id }, place) => ({ id: `${id}@${version}`, path: `/frameworks/${index}/modules/${place}/id` })),
  );
  return [...byId, frameworks, modules];
}

const uniqueIds: QualificationCheck = {
  code: "TQ-ID-UNIQUE",
  severity: "error",
  title: { de: "Jede Kennung nur einmal", en: "Each id only once" },
  message: { de: "„{id}“ steht mehrfach.", en: "“{id}” stands more than once." },
  hint: { de: "Eine eigene Kennung vergeben.", en: "Give it an id of its own." },
  find: (file) =>
    namesIn(file).flatMap((names) =>
      names.flatMap(({ id, path }): readonly Violation[] => {
        const first = names.find((other) => other.id === id)?.path ?? path;
        return first === path ? [] : [{ path, values: { id }, related: [first] }];
      }),
    ),
  examples: {
    passing: [sound, exampleFile({ frameworks: [exampleFramework, { ...exampleFramework, version: "2" }] })],
    failing: [
      exampleFile({ enrolments: [exampleEnrolment, exampleEnrolment] }),
      exampleFile({ frameworks: [exampleFramework, exampleFramework] }),
      exampleFile({ frameworks: [exampleFramework, { ...exampleFramework, id: "anders" }] }),
    ],
  },
};

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
    const experience = each("experience", ({ from, to = null }) =>
      from === undefined ? [] : inverted("", { from, to }),
    );
    return [...enrolments(file, context), ...experience(file, context)];
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

export const referenceChecks: readonly QualificationCheck[] = [reference, uniqueIds, period, time];
