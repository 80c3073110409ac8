// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { classify } from "@quartierkit/eligibility";
import type { VerdictId } from "@quartierkit/eligibility";
import { factsOn } from "@quartierkit/participants";
import type { Outcome } from "@quartierkit/rules";
import { asOf, projectPeriod } from "./dates.ts";
import type { Project } from "./read.ts";

/** The rules whose answers the pathways show: they change while somebody waits, works or takes part. */
export const watched = ["long-term-unemployed", "sgb2-16e", "sgb2-16i"] as const satisfies readonly VerdictId[];

/** What a rule answered over some time. */
export interface Answered {
  readonly from: Day;
  readonly to: Day;
  readonly outcome: Outcome;
}

/** By person and rule the answers in their order. */
export type Changes = ReadonlyMap<string, ReadonlyMap<VerdictId, readonly Answered[]>>;

/** Months from one examination to the next. */
const every = 3;

/** The first day of each quarter of the project until the day of the report. */
function examinedDays(): readonly Day[] {
  const days: Day[] = [];
  for (let day: Day = projectPeriod.from; day <= asOf; day = addMonths(day, every)) days.push(day);
  return days;
}

/** The same answer in several quarters is one stretch; it lasts until the day before the next examination. */
function joined(answers: readonly Answered[]): readonly Answered[] {
  const stretches: Answered[] = [];
  for (const answer of answers) {
    const last = stretches.at(-1);
    if (last?.outcome === answer.outcome) stretches[stretches.length - 1] = { ...last, to: answer.to };
    else stretches.push(answer);
  }
  return stretches;
}

function changesOf({ register, incomplete }: Pick<Project, "register" | "incomplete">, id: string) {
  const examined = examinedDays().map((day) => ({
    from: day,
    to: addMonths(day, every) > asOf ? asOf : addDays(addMonths(day, every), -1),
    verdicts: classify(factsOn(register, id, day, { incomplete }), day, { only: watched }),
  }));
  return new Map<VerdictId, readonly Answered[]>(
    watched.map((rule) => [
      rule,
      joined(examined.map(({ from, to, verdicts }) => ({ from, to, outcome: verdicts[rule]?.outcome ?? "unknown" }))),
    ]),
  );
}

/**
 * How the answers of some rules changed for everybody, examined on the first day of each quarter.
 *
 * @param project - the participants, and whose participations could not be read
 */
export const changes = (project: Pick<Project, "register" | "incomplete">): Changes =>
  new Map(project.register.participants.map(({ id }) => [id, changesOf(project, id)]));
