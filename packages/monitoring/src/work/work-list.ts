// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { Judged } from "../count/judge.ts";
import { pendingOf } from "../count/pending.ts";
import type { EsfReport } from "../count/report.ts";
import { labelsOf } from "../record/labels.ts";

/** Something to be done about one participation. */
export interface Task {
  readonly ref: string;
  readonly person?: string;
  readonly operation: string;
  /** `entry-data`: needed to count at all; `more-data`: for sub-indicators and sensitive ones; the others after leaving. */
  readonly what: "entry-data" | "more-data" | "exit-situation" | "follow-up";
  readonly due: Day;
  readonly overdue: boolean;
  /** Facts to ask for, by path; nothing that can be derived, and no indicator. */
  readonly facts: readonly string[];
  readonly text: Bilingual;
}

/** Questionnaires are due four weeks after entry, as results are four weeks after leaving; how far ahead the list looks. */
const weeks = 28;

const named = (facts: readonly string[], language: keyof Bilingual): string => labelsOf(facts)[language];

type Told = Pick<Task, "what" | "due" | "facts">;

const words: Readonly<Record<Task["what"], (task: Told) => Bilingual>> = {
  "entry-data": ({ facts, due }) => ({
    de: `Für einen vollständigen Datensatz erfragen: ${named(facts, "de")} (bis ${formatDay(due, "de")}).`,
    en: `Ask for a complete record: ${named(facts, "en")} (by ${formatDay(due, "en")}).`,
  }),
  "more-data": ({ facts, due }) => ({
    de: `Noch offen, wenn die Person antworten möchte: ${named(facts, "de")} (bis ${formatDay(due, "de")}).`,
    en: `Still open, if the person wants to answer: ${named(facts, "en")} (by ${formatDay(due, "en")}).`,
  }),
  "exit-situation": ({ facts, due }) => ({
    de: `Nach dem Austritt feststellen: ${named(facts, "de")} (bis ${formatDay(due, "de")}).`,
    en: `Find out after leaving: ${named(facts, "en")} (by ${formatDay(due, "en")}).`,
  }),
  "follow-up": ({ facts, due }) => ({
    de: `Sechs Monate nach dem Austritt feststellen: ${named(facts, "de")} (zum ${formatDay(due, "de")}).`,
    en: `Find out six months after leaving: ${named(facts, "en")} (for ${formatDay(due, "en")}).`,
  }),
};

/** Nobody has to be asked: the record says two things of which one is wrong. */
const contradicting = ({ due }: Told): Bilingual => ({
  de: `Erwerbsstatus und Arbeitslosmeldung widersprechen sich: eines von beiden berichtigen (bis ${formatDay(due, "de")}).`,
  en: `Status and registration as unemployed contradict each other: correct one of the two (by ${formatDay(due, "en")}).`,
});

const isContradiction = ({ contradicted }: Judged, { what, facts }: Told): boolean =>
  contradicted && what === "entry-data" && facts.length === 1;

const root = (path: string): string => path.split(".")[0] ?? path;

function entryTasks({ facts, missing, open }: Judged, declined: readonly string[]): readonly Told[] {
  const due = addDays(facts.entry, weeks);
  const asked = (paths: readonly string[]) =>
    paths.filter((path) => path !== "sampled" && !declined.some((name) => root(name) === root(path)));
  const [needed, wanted] = [asked(missing), asked(open)];
  return [
    ...(needed.length === 0 ? [] : [{ what: "entry-data", due, facts: needed } as const]),
    ...(wanted.length === 0 ? [] : [{ what: "more-data", due, facts: wanted } as const]),
  ];
}

/** What results lack; that nobody reached or asked the person is none of it. */
const resultFacts = ({ openLater }: Judged, what: "exit-situation" | "follow-up"): readonly string[] =>
  openLater[what === "exit-situation" ? "exit" : "six-months"].filter((path) => path !== "atSixMonths.sampled");

/** Something about the future is told when it is near; what is missing at entry at once. */
const isNear = ({ what, due }: Told, on: Day): boolean =>
  what === "entry-data" || what === "more-data" || due <= addDays(on, weeks);

/**
 * What is to be done: what a complete record lacks, which situations after leaving are to be found out within 28 days, who is to be asked
 * again six months later. Nobody who still takes part has results that are due.
 *
 * @param report - the report, whatever its period
 * @param options - the day of the list; by reference what somebody declined besides what their record says, so that nobody is asked twice
 * @returns by due day; overdue things first
 */
export function workList(
  { participations, rules }: EsfReport,
  { on, declined = {} }: { readonly on: Day; readonly declined?: Readonly<Record<string, readonly string[]>> },
): readonly Task[] {
  const tasks = participations
    .filter(({ facts }) => facts.entry <= on)
    .flatMap((one) => {
      const { ref, person, operation } = one;
      const results = pendingOf(one, rules).map(({ what, due }): Told => ({
        what,
        due,
        facts: resultFacts(one, what),
      }));
      return [...entryTasks(one, [...(one.declined ?? []), ...(declined[ref] ?? [])]), ...results]
        .filter((told) => isNear(told, on))
        .map((told): Task => ({
          ref,
          ...(person === undefined ? {} : { person }),
          operation,
          ...told,
          overdue: told.due < on,
          text: isContradiction(one, told) ? contradicting(told) : words[told.what](told),
        }));
    });
  return tasks.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref < b.ref ? -1 : 1));
}
