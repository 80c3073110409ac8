// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, calendarMonthsOf, mergePeriods } from "@quartierkit/calendar";
import type { Bounds, Day, Period } from "@quartierkit/calendar";
import type { TqModule } from "../records/framework.ts";
import type { QualificationFile } from "../records/file.ts";
import { limits } from "../limits.ts";
import { belongsTo } from "./module-question.ts";
import { moduleStateOn } from "./module-state.ts";
import type { ModuleQuestion } from "./module-question.ts";

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const monthsPerWeek = 12 / 52;

type Timed = Pick<TqModule, "months" | "weeks">;

/**
 * The months of a module as its source states them; 52 weeks are twelve months.
 *
 * @param module - a module of a framework
 */
export const statedMonths = ({ months, weeks }: Timed): number | undefined =>
  months ?? (weeks === undefined ? undefined : oneDecimal(weeks * monthsPerWeek));

/**
 * How long a module takes, in months. Where its source gives no time, the usual span of two to six months is taken as
 * bounds.
 *
 * @param module - a module of a framework
 */
export function monthsOf(module: Timed): Bounds {
  const stated = statedMonths(module);
  return stated === undefined ? limits.moduleMonths : { lo: stated, hi: stated };
}

interface Run {
  readonly from: Day;
  readonly to: Day;
}

/** The parts of a run that lie between the interruptions. */
function withoutPauses(run: Run, interruptions: readonly Period[]): readonly Run[] {
  const pauses = mergePeriods(interruptions);
  const starts = [run.from, ...pauses.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)]))];
  const ends = [...pauses.map(({ from }) => addDays(from, -1)), run.to];
  return starts.flatMap((start, index) => {
    const from = start > run.from ? start : run.from;
    const end = ends[index] ?? run.to;
    const to = end < run.to ? end : run.to;
    return from <= to ? [{ from, to }] : [];
  });
}

/** Whole months in the module until the day, interruptions left out; what is left over of parts adds up by thirty days. */
function elapsedMonths(file: QualificationFile, question: ModuleQuestion): number {
  const { on } = question;
  const runs = file.enrolments.filter(belongsTo(question)).flatMap(({ actual, interruptions = [] }) => {
    if (actual === undefined || actual.from > on) return [];
    const to = actual.to === null || actual.to > on ? on : actual.to;
    return actual.from <= to ? withoutPauses({ from: actual.from, to }, interruptions) : [];
  });
  const { months, days } = calendarMonthsOf(runs);
  return months + (mergePeriods(runs).length > 1 ? Math.floor(days / 30) : 0);
}

/**
 * Months of a module that a participant has behind them on a day: all of them once it is passed, the whole months
 * elapsed while it is running, but never more than the module has.
 *
 * @param file - the records
 * @param module - the module
 * @param question - participant, version and day
 */
export function monthsDone(file: QualificationFile, module: TqModule, question: ModuleQuestion): Bounds {
  const state = moduleStateOn(file, question);
  const whole = monthsOf(module);
  if (state === "certified" || state === "passed") return whole;
  if (state !== "running") return { lo: 0, hi: 0 };
  const elapsed = elapsedMonths(file, question);
  return { lo: Math.min(elapsed, whole.lo), hi: Math.min(elapsed, whole.hi) };
}

/** The sum of bounds, to one decimal. */
export const sumOf = (bounds: readonly Bounds[]): Bounds => ({
  lo: oneDecimal(bounds.reduce((sum, { lo }) => sum + lo, 0)),
  hi: oneDecimal(bounds.reduce((sum, { hi }) => sum + hi, 0)),
});
