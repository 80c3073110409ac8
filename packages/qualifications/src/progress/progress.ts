// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day, ImpreciseDay } from "@quartierkit/calendar";
import type { LocalizedText } from "@quartierkit/vocabulary";
import { coverageBy } from "../covering/coverage.ts";
import type { Coverage } from "../covering/coverage.ts";
import type { KnownState } from "../covering/state.ts";
import { frameworksOf, regulationIn } from "../covering/find.ts";
import type { ExamReadiness } from "../readiness/answer.ts";
import { degreeReadiness } from "../readiness/degree.ts";
import type { DegreeReadiness } from "../readiness/degree.ts";
import { examReadiness } from "../readiness/readiness.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TqFramework } from "../records/framework.ts";
import type { DegreePath } from "../records/path.ts";
import { membersOf } from "../records/members.ts";
import { nextStepOf } from "./next-step.ts";
import type { NextStep } from "./next-step.ts";
import { pictureOf } from "./picture.ts";
import type { CoveragePicture } from "./picture.ts";
import { preparationOn } from "./preparing.ts";
import type { PreparationStep } from "./preparing.ts";

/** How far somebody has come on the way to one degree. */
export interface Progress {
  readonly regulationId: string;
  readonly occupation: LocalizedText;
  /** `null` where the participant has worked in the occupation and begun no Teilqualifikation. */
  readonly framework: { readonly id: string; readonly version: string } | null;
  /** How many modules are in which state. */
  readonly modules: Readonly<Record<KnownState | "total", number>>;
  readonly months: Coverage["months"];
  readonly hours: Coverage["hours"];
  /** What comes before or beside the modules: digital media, basic skills, language. */
  readonly preparation: readonly PreparationStep[];
  /** Share of the modules that are passed or certified, from 0 to 1. */
  readonly share: number;
  /**
   * What a path would name as missing: positions that no certified or recognised module covers. Those of which nobody knows which
   * module covers them are `not-known` in the picture and no gap.
   */
  readonly gaps: DegreePath["gaps"];
  readonly nextStep: NextStep;
  readonly readiness: ExamReadiness;
  /** What the law says of each way to the degree. */
  readonly ways: DegreeReadiness;
  readonly picture: CoveragePicture;
}

/** Whose progress, on which day. */
export interface ProgressQuestion {
  readonly participantId: string;
  readonly on: Day;
  /** The file holds no birth dates. */
  readonly birthDate?: ImpreciseDay;
}

function counted({ modules }: Coverage): Progress["modules"] {
  const count = (state: KnownState): number => modules.filter((module) => module.state === state).length;
  return {
    certified: count("certified"),
    passed: count("passed"),
    running: count("running"),
    planned: count("planned"),
    open: count("open"),
    total: modules.length,
  };
}

const gapsIn = ({ positions }: Coverage): DegreePath["gaps"] =>
  positions
    .filter(({ state }) => state !== "certified" && state !== "not-known")
    .map(({ id }) => ({ kind: "position", reference: id }));

/** Lists that put somebody on the way to a degree before the first module. */
const otherLists = ["experience", "preparations", "paths", "exams", "determinations"] as const;

/** The occupations in which something else than a Teilqualifikation is recorded. */
function elsewhereIn(file: QualificationFile, participantId: string): readonly string[] {
  const known = new Set(frameworksOf(file, participantId).map(({ regulationId }) => regulationId));
  const named = otherLists.flatMap((list) =>
    membersOf(file, list).flatMap((record) =>
      record.participantId === participantId && record.regulationId !== undefined ? [record.regulationId] : [],
    ),
  );
  return [...new Set(named)].filter((id) => !known.has(id));
}

/** Stands for the framework of an occupation in which nobody has begun one. */
const noFramework = (regulationId: string): TqFramework => ({
  id: "",
  regulationId,
  issuer: "",
  version: "",
  standard: "own",
  modules: [],
  source: { title: "" },
});

function progressIn(file: QualificationFile, framework: TqFramework, question: ProgressQuestion): Progress {
  const { id, version, regulationId } = framework;
  const { participantId } = question;
  const { occupation } = regulationIn(file, regulationId);
  const coverage = coverageBy(file, framework, question);
  const readiness = examReadiness(file, { ...question, regulationId });
  const modules = counted(coverage);
  const preparation = preparationOn(file, question, regulationId);
  return {
    regulationId,
    occupation,
    framework: id === "" ? null : { id, version },
    modules,
    months: coverage.months,
    hours: coverage.hours,
    preparation,
    share: modules.total === 0 ? 0 : (modules.certified + modules.passed) / modules.total,
    gaps: gapsIn(coverage),
    nextStep: nextStepOf({ file, participantId, coverage, preparation }, readiness),
    readiness,
    ways: degreeReadiness(file, { ...question, regulationId }),
    picture: pictureOf({ coverage, occupation, preparation }),
  };
}

/**
 * How far a participant has come on a day: for a report, a conversation, a picture. One entry for each framework in
 * which something is recorded, and one for each other occupation in which the participant has worked, prepares or applied.
 *
 * @param file - the records; `withCatalogue` adds built-in occupations and frameworks
 * @param question - participant and day
 * @returns an empty list where nothing is recorded; an occupation that the file does not hold is left out and is a
 *   finding of `checkQualificationFile`
 */
export function progressOf(file: QualificationFile, question: ProgressQuestion): readonly Progress[] {
  const { participantId } = question;
  const frameworks = [...frameworksOf(file, participantId), ...elsewhereIn(file, participantId).map(noFramework)];
  return frameworks
    .filter(({ regulationId }) => file.regulations.some(({ id }) => id === regulationId))
    .map((framework) => progressIn(file, framework, question));
}
