// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds, Day } from "@quartierkit/calendar";
import type { QualificationFile } from "../records/file.ts";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingPosition } from "../records/regulation.ts";
import type { ModulePin } from "../records/parts.ts";
import { isValidOn } from "./certificates.ts";
import { frameworkIn, regulationIn } from "./find.ts";
import { hoursIn, hoursOf } from "./hours.ts";
import type { Hours, ModuleHours } from "./hours.ts";
import { completingSets } from "./minimal-sets.ts";
import type { CompletingSets } from "./minimal-sets.ts";
import { belongsTo } from "./module-question.ts";
import { moduleStateOn } from "./module-state.ts";
import type { ModuleQuestion } from "./module-question.ts";
import { monthsDone, monthsOf, sumOf } from "./months.ts";
import { coveringModules, doubleCovers, isCompletelyMapped, positionState } from "./positions.ts";
import type { DoubleCover } from "./positions.ts";
import { isRecognised, recognisedFor } from "./recognised.ts";
import type { CoverageState, KnownState } from "./state.ts";

export interface PositionCoverage {
  readonly id: string;
  readonly title: TrainingPosition["title"];
  readonly kind: TrainingPosition["kind"];
  readonly state: CoverageState;
  /** Numbers of the modules that cover it. */
  readonly by: readonly string[];
  /** `false` where a module was assigned by its title only, or none is known. */
  readonly certain: boolean;
}

export interface ModuleCoverage {
  readonly id: string;
  readonly number: string;
  readonly title: TqModule["title"];
  readonly state: KnownState;
  readonly months: Bounds;
  readonly monthsDone: Bounds;
  readonly hours: ModuleHours;
  /** The module whose certificate stands for this one, where it is certified by recognition only. */
  readonly recognisedFrom?: ModulePin;
}

/** How far somebody has come with an occupation. */
export interface Coverage {
  readonly regulationId: string;
  readonly frameworkId: string;
  readonly frameworkVersion: string;
  readonly positions: readonly PositionCoverage[];
  readonly modules: readonly ModuleCoverage[];
  readonly double: readonly DoubleCover[];
  /** Ids of positions that no module covers, where the framework states everything it covers. */
  readonly neverCovered: readonly string[];
  /** Ids of positions of which it is not known which module covers them. */
  readonly notKnown: readonly string[];
  readonly months: { readonly done: Bounds; readonly open: Bounds; readonly total: Bounds };
  readonly hours: Hours;
  readonly toComplete: CompletingSets;
  /** Ids of the participant's enrolments in other versions of these modules that no recognition carries over. */
  readonly otherVersions: readonly string[];
}

/** Whose coverage, on which day. */
export interface Person {
  readonly participantId: string;
  readonly on: Day;
}

/** Whose coverage, by which framework, on which day. */
export interface CoverageQuestion extends Person {
  readonly frameworkId: string;
  /** Absent: the version that stands last in the file. */
  readonly frameworkVersion?: string;
}

const isCertifiedItself = (file: QualificationFile, asked: ModuleQuestion): boolean =>
  file.certificates.filter(belongsTo(asked)).some((certificate) => isValidOn(certificate, asked.on));

function modulesOf(file: QualificationFile, framework: TqFramework, person: Person) {
  return framework.modules.map((module): ModuleCoverage => {
    const asked = { ...person, moduleId: module.id, frameworkVersion: framework.version };
    const state = moduleStateOn(file, asked);
    const recognised = isCertifiedItself(file, asked) ? undefined : recognisedFor(file, asked);
    return {
      id: module.id,
      number: module.number,
      title: module.title,
      state,
      months: monthsOf(module),
      monthsDone: monthsDone(file, module, asked),
      hours: hoursOf(file, module, { ...asked, state }),
      ...(recognised === undefined ? {} : { recognisedFrom: recognised }),
    };
  });
}

const positive = (value: number): number => Math.max(0, Math.round(value * 10) / 10);

function monthsIn(modules: readonly ModuleCoverage[]): Coverage["months"] {
  const done = sumOf(modules.map((module) => module.monthsDone));
  const open = sumOf(
    modules.map((module) => ({
      lo: positive(module.months.lo - module.monthsDone.lo),
      hi: positive(module.months.hi - module.monthsDone.hi),
    })),
  );
  return { done, open, total: sumOf(modules.map(({ months }) => months)) };
}

/** Enrolments in the same modules, in a version that nobody has recognised for this one. */
function otherVersions(file: QualificationFile, { modules, version }: TqFramework, person: Person): readonly string[] {
  const own = new Set(modules.map(({ id }) => id));
  return file.enrolments
    .filter(({ participantId, moduleId }) => participantId === person.participantId && own.has(moduleId))
    .filter(({ frameworkVersion }) => frameworkVersion !== version)
    .filter((enrolment) => !isRecognised(file, enrolment, { moduleId: enrolment.moduleId, frameworkVersion: version }))
    .map(({ id }) => id);
}

/**
 * The coverage by a framework that need not stand in the file.
 *
 * @throws QualificationsError `regulation-unknown`
 */
export function coverageBy(file: QualificationFile, framework: TqFramework, person: Person): Coverage {
  const { positions } = regulationIn(file, framework.regulationId);
  const modules = modulesOf(file, framework, person);
  const states = new Map(modules.map(({ id, state }) => [id, state]));
  const stateOf = ({ id }: TqModule): KnownState => states.get(id) ?? "open";
  const mapped = isCompletelyMapped(framework);
  const covered = positions.map((position): PositionCoverage => {
    const covering = coveringModules(framework, position.id);
    const state = positionState(covering, stateOf, mapped);
    const certain = state !== "not-known" && covering.every(({ module }) => module.mapping === "stated");
    return { ...position, state, by: covering.map(({ module }) => module.number), certain };
  });
  return {
    regulationId: framework.regulationId,
    frameworkId: framework.id,
    frameworkVersion: framework.version,
    positions: covered,
    modules,
    double: doubleCovers(framework, positions),
    neverCovered: mapped ? covered.flatMap(({ id, by }) => (by.length === 0 ? [id] : [])) : [],
    notKnown: covered.flatMap(({ id, state }) => (state === "not-known" ? [id] : [])),
    months: monthsIn(modules),
    hours: hoursIn(modules),
    toComplete: completingSets(framework, positions, {
      isDone: (module) => stateOf(module) === "certified",
      on: person.on,
    }),
    otherVersions: otherVersions(file, framework, person),
  };
}

/**
 * How far a participant has come with an occupation on a day: position by position, module by module, and what is
 * missing. A position of which nobody says which module covers it is `not-known`, never `open`.
 *
 * @param file - the records; {@link withCatalogue} adds built-in occupations and frameworks
 * @param question - participant, framework and day
 * @throws QualificationsError `framework-unknown`, `regulation-unknown`
 * @example
 * import { coverageOf, withCatalogue } from "@quartierkit/qualifications";
 * const pinned = { participantId: "p1", moduleId: "bibb-fachlagerist-1", frameworkVersion: "2008" };
 * const file = withCatalogue({
 *   format: "quartierkit-qualifications", version: 1,
 *   regulations: [], frameworks: [], assessments: [], certificates: [], experience: [],
 *   enrolments: [{ id: "e1", ...pinned, actual: { from: "2021-03-01", to: null }, status: "running" }],
 * });
 * const { positions } = coverageOf(file, { participantId: "p1", frameworkId: "bibb-fachlagerist", on: "2021-05-01" });
 * console.log(positions.slice(6, 9).map(({ id, state }) => `${id} ${state}`).join(", ")); // → 7 not-known, 8 running, 9 open
 */
export function coverageOf(file: QualificationFile, question: CoverageQuestion): Coverage {
  return coverageBy(file, frameworkIn(file, question.frameworkId, question.frameworkVersion), question);
}
