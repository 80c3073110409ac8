// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { QualificationFile } from "../records/file.ts";
import { byOccupation } from "../catalogue/catalogue.ts";
import { membersOf } from "../records/members.ts";
import type { ModulePin } from "../records/parts.ts";
import { pinnedModule } from "./check.ts";
import type { QualificationCheck } from "./check.ts";
import { examplePreparation, exampleRecognition, withDetermination } from "./degree-examples.ts";
import {
  exampleEnrolment,
  exampleExperience,
  exampleFile,
  exampleFramework,
  exampleModule,
  exampleRegulation,
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
    [...fromFrameworks(file), ...fromRecords(file), ...fromWays(file)]
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
      exampleFile({ preparations: [{ ...examplePreparation, regulationId: "unbekannt" }] }),
      exampleFile({ recognitions: [{ ...exampleRecognition, from: { moduleId: "m1", frameworkVersion: "0" } }] }),
      withDetermination({ repeats: "d-9" }),
      withDetermination({ workSamples: [{ on: "2024-05-01", evidenceId: "v-9" }] }),
      exampleFile({ regulations: [{ ...exampleRegulation, supersedes: "unbekannt" }] }),
    ],
  },
};

/** What the later lists point to: occupations, modules, evidence, earlier procedures. */
function fromWays(file: QualificationFile): readonly Reference[] {
  const ids = <Name extends "regulations" | "evidence" | "determinations">(list: Name) =>
    new Set(membersOf(file, list).map(({ id }) => id));
  const [regulations, evidence, procedures] = [ids("regulations"), ids("evidence"), ids("determinations")];
  const to = (path: string, id: string | undefined, known: ReadonlySet<string>): readonly Reference[] =>
    id === undefined ? [] : [{ path, id, found: known.has(id) }];
  const toModule = (path: string, pin: ModulePin | undefined): readonly Reference[] =>
    pin === undefined ? [] : [{ path, id: pin.moduleId, found: pinnedModule(file, pin) !== null }];
  const occupations = byOccupation.flatMap((list) =>
    membersOf(file, list).flatMap(({ regulationId }, index) =>
      to(`/${list}/${index}/regulationId`, regulationId, regulations),
    ),
  );
  return [
    ...occupations,
    ...membersOf(file, "regulations").flatMap(({ supersedes }, index) =>
      to(`/regulations/${index}/supersedes`, supersedes, regulations),
    ),
    ...membersOf(file, "recognitions").flatMap(({ from, to: into }, index) => [
      ...toModule(`/recognitions/${index}/from`, from),
      ...toModule(`/recognitions/${index}/to`, into),
    ]),
    ...membersOf(file, "paths").flatMap(({ module }, index) => toModule(`/paths/${index}/module`, module)),
    ...membersOf(file, "evidence").flatMap(({ module }, index) => toModule(`/evidence/${index}/module`, module)),
    ...membersOf(file, "determinations").flatMap(({ repeats, workSamples = [] }, index) => [
      ...to(`/determinations/${index}/repeats`, repeats, procedures),
      ...workSamples.flatMap(({ evidenceId }, place) =>
        to(`/determinations/${index}/workSamples/${place}/evidenceId`, evidenceId, evidence),
      ),
    ]),
  ];
}

interface Named {
  readonly id: string;
  readonly path: string;
}

const withIds = ["regulations", "enrolments", "assessments", "experience", "recognitions", ...byOccupation] as const;

/** What must be told apart, list by list: a framework and a module by their id in a version. */
function namesIn(file: QualificationFile): readonly (readonly Named[])[] {
  const byId = withIds.map((list) =>
    membersOf(file, list).map(({ id }, index) => ({ id, path: `/${list}/${index}/id` })),
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

export const referenceChecks: readonly QualificationCheck[] = [reference, uniqueIds];
