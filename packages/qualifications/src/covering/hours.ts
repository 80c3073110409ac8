// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { TqModule } from "../records/framework.ts";
import type { QualificationFile } from "../records/file.ts";
import { belongsTo } from "./module-question.ts";
import type { ModuleQuestion } from "./module-question.ts";
import type { KnownState } from "./state.ts";

/** Hours of one kind: done, open and in total. */
export interface HourCount {
  readonly done: number;
  readonly open: number;
  readonly total: number;
  /** Numbers of the modules whose hours nobody states: they are in none of the sums. */
  readonly notStated: readonly string[];
}

/** Hours in the classroom and in a company. */
export interface Hours {
  readonly theory: HourCount;
  readonly inCompany: HourCount;
}

/** Hours of one module; `null` where its source does not state them. */
export interface ModuleHours {
  readonly theory: { readonly done: number; readonly total: number } | null;
  readonly inCompany: { readonly done: number; readonly total: number } | null;
}

const isDone = (state: KnownState): boolean => state === "certified" || state === "passed";

/**
 * Hours of a module that a participant has behind them: all of them once it is passed, else what the enrolments say, but
 * never more than the module has.
 *
 * @param file - the records
 * @param module - the module
 * @param asked - participant, version and day, and where the participant stands with the module
 */
export function hoursOf(
  file: QualificationFile,
  module: TqModule,
  { state, ...question }: ModuleQuestion & { readonly state: KnownState },
): ModuleHours {
  const enrolments = file.enrolments.filter(belongsTo(question));
  const count = (total: number | undefined, kind: "theory" | "inCompany") => {
    if (total === undefined) return null;
    const attended = enrolments.reduce((sum, { hoursDone }) => sum + (hoursDone?.[kind] ?? 0), 0);
    return { done: isDone(state) ? total : Math.min(total, attended), total };
  };
  return { theory: count(module.theoryHours, "theory"), inCompany: count(module.inCompanyHours, "inCompany") };
}

function summed(
  modules: readonly { readonly number: string; readonly hours: ModuleHours }[],
  kind: keyof ModuleHours,
): HourCount {
  const stated = modules.flatMap(({ hours }) => hours[kind] ?? []);
  const done = stated.reduce((sum, one) => sum + one.done, 0);
  const total = stated.reduce((sum, one) => sum + one.total, 0);
  const notStated = modules.flatMap(({ number, hours }) => (hours[kind] === null ? [number] : []));
  return { done, open: total - done, total, notStated };
}

/**
 * The hours of all modules together.
 *
 * @param modules - with their numbers
 */
export const hoursIn = (modules: readonly { readonly number: string; readonly hours: ModuleHours }[]): Hours => ({
  theory: summed(modules, "theory"),
  inCompany: summed(modules, "inCompany"),
});
