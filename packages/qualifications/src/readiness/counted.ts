// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bounds, Day } from "@quartierkit/calendar";
import { parameterOn } from "@quartierkit/rules";
import type { WorkExperience } from "../records/experience.ts";
import type { QualificationFile } from "../records/file.ts";
import type { TrainingRegulation } from "../records/regulation.ts";
import { monthsInOccupation } from "./experience.ts";
import { apprenticeshipPercent, fullTimeHours } from "./parameters.ts";
import type { Stretch } from "./stretches.ts";

/** Whose time, in which occupation, on which day. */
export interface TimeQuestion {
  readonly participantId: string;
  readonly regulationId: string;
  readonly on: Day;
  /** Weekly hours of full-time work where the competent body goes by another number than 40. */
  readonly fullTimeHours?: number;
}

/** Months by what they are counted for; `null` where nothing is recorded, or no full-time hours are known for the day. */
export interface CountedTime {
  /** For the final examination. */
  readonly exam: Bounds;
  /** For the Feststellungsverfahren. */
  readonly procedure: Bounds;
  /** For the Feststellungsverfahren, with work in a part of the field of activity. */
  readonly part: Bounds;
}

/** Modules of the occupation, as `id@version`. */
export const modulesFor = (file: QualificationFile, regulationId: string): ReadonlySet<string> =>
  new Set(
    file.frameworks
      .filter((framework) => framework.regulationId === regulationId)
      .flatMap(({ modules, version }) => modules.map(({ id }) => `${id}@${version}`)),
  );

/** A module in a version as one word. */
export const pinWord = ({ moduleId, frameworkVersion }: { moduleId: string; frameworkVersion: string }): string =>
  `${moduleId}@${frameworkVersion}`;

/** The days spent in Teilqualifikationen of the occupation. */
export function tqDays(file: QualificationFile, question: TimeQuestion): readonly Stretch[] {
  const { participantId, regulationId, on } = question;
  const modules = modulesFor(file, regulationId);
  return file.enrolments.flatMap((enrolment) => {
    const { actual } = enrolment;
    if (enrolment.participantId !== participantId || !modules.has(pinWord(enrolment)) || actual === undefined)
      return [];
    const to = actual.to === null || actual.to > on ? on : actual.to;
    return actual.from <= to ? [{ from: actual.from, to, share: 1 }] : [];
  });
}

/** What a participant has recorded in an occupation. */
export const experienceOf = (file: QualificationFile, question: TimeQuestion): readonly WorkExperience[] =>
  file.experience.filter(
    ({ participantId, regulationId }) =>
      participantId === question.participantId && regulationId === question.regulationId,
  );

const isFailed = ({ kind }: WorkExperience): boolean => kind === "failed-apprenticeship";
const isPart = ({ scope }: WorkExperience): boolean => scope === "part";

/**
 * Months in an occupation. Work in a part of the field, a failed apprenticeship and time in Teilqualifikationen may count
 * and do not count for certain; a failed apprenticeship counts for the Feststellungsverfahren up to half of the training
 * time.
 *
 * @param file - the records
 * @param question - participant, occupation and day
 * @param regulation - the occupation
 */
export function countedTime(
  file: QualificationFile,
  question: TimeQuestion,
  { durationMonths }: TrainingRegulation,
): CountedTime | null {
  const { on } = question;
  const mine = experienceOf(file, question);
  const fullTime = question.fullTimeHours ?? parameterOn(fullTimeHours, on)?.value;
  if (fullTime === undefined || mine.length === 0) return null;
  const certain = (records: readonly WorkExperience[]) =>
    monthsInOccupation(records, { on, fullTime, doubtful: [] }).lo;
  const doubtful = tqDays(file, question);
  const possible = (records: readonly WorkExperience[]) => monthsInOccupation(records, { on, fullTime, doubtful }).hi;
  const worked = mine.filter((record) => !isFailed(record));
  const inWhole = certain(worked.filter((record) => !isPart(record)));
  const all = possible(mine);
  const half = Math.floor((durationMonths * (parameterOn(apprenticeshipPercent, on)?.value ?? 0)) / 100);
  const atMost = Math.min(all, possible(worked) + half);
  return {
    exam: { lo: inWhole, hi: all },
    procedure: { lo: inWhole, hi: atMost },
    part: { lo: certain(worked), hi: Math.max(atMost, certain(worked)) },
  };
}
