// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import type { Bounds, Day } from "@quartierkit/calendar";
import type { WorkExperience } from "../records/experience.ts";
import { monthsOfWork } from "./stretches.ts";
import type { Stretch } from "./stretches.ts";

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

const stretch = (from: Day, to: Day, share: number): readonly Stretch[] => (from <= to ? [{ from, to, share }] : []);

const shareOf = ({ hoursPerWeek }: WorkExperience, fullTime: number): number =>
  hoursPerWeek === undefined ? 1 : Math.min(1, hoursPerWeek / fullTime);

/** The days that were surely worked, part-time work by its share. */
function surely({ from, to }: WorkExperience, on: Day, share: number): readonly Stretch[] {
  if (from === undefined) return [];
  const last = to === undefined || to === null ? on : dayBounds(to).lo;
  return stretch(dayBounds(from).hi, earlier(last, on), share);
}

/** The days that were worked at most. */
function possibly({ from, to }: WorkExperience, on: Day): readonly Stretch[] {
  if (from === undefined) return [];
  const last = to === undefined || to === null ? on : dayBounds(to).hi;
  return stretch(dayBounds(from).lo, earlier(last, on), 1);
}

/** What is counted, and how. */
export interface Counting {
  readonly on: Day;
  /** Weekly hours of full-time work. */
  readonly fullTime: number;
  /** Days that a competent body may or may not count, e.g. those of a Teilqualifikation. */
  readonly doubtful: readonly Stretch[];
}

/**
 * Months in an occupation, between what is certain and what is possible: imprecise days, part-time work and doubtful
 * days widen the bounds. Months without days may overlap with anything else, so only the longest of them is certain.
 *
 * @param experience - the records of one person in one occupation
 * @param counting - day, full-time hours, doubtful days
 */
export function monthsInOccupation(experience: readonly WorkExperience[], counting: Counting): Bounds {
  const { on, fullTime, doubtful } = counting;
  const certain = monthsOfWork(experience.flatMap((record) => surely(record, on, shareOf(record, fullTime))));
  const possible = monthsOfWork([...experience.flatMap((record) => possibly(record, on)), ...doubtful]);
  const stated = experience.flatMap((record) =>
    record.months === undefined || record.from !== undefined
      ? []
      : [{ months: record.months, share: shareOf(record, fullTime) }],
  );
  const longest = Math.floor(Math.max(0, ...stated.map(({ months, share }) => months * share)));
  const together = Math.floor(stated.reduce((sum, { months }) => sum + months, 0));
  return { lo: Math.max(certain.lo, longest), hi: Math.max(possible.hi, certain.lo) + together };
}
