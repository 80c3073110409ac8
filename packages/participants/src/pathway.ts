// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { labelOf } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { exitReasons, measureNorms } from "./codes/lists.ts";
import type { Register } from "./records/register.ts";
import { standing } from "./records/standing.ts";

export interface PathwayBar {
  readonly from: Day;
  readonly to: Day | null;
  readonly label: Bilingual;
  readonly kind: Bilingual;
}

export interface PathwayLane {
  readonly label: Bilingual;
  readonly bars: readonly PathwayBar[];
}

export interface PathwayEvent {
  readonly on: Day;
  readonly label: Bilingual;
  readonly kind: Bilingual;
}

/** A person's way through the project, for a timeline. */
export interface Pathway {
  readonly lanes: readonly PathwayLane[];
  readonly events: readonly PathwayEvent[];
}

const same = (text: string): Bilingual => ({ de: text, en: text });
const norm = (code: string): Bilingual => ({
  de: labelOf(measureNorms, code, "de"),
  en: labelOf(measureNorms, code, "en"),
});

const kinds = {
  measure: { de: "Maßnahme", en: "measure" },
  support: { de: "Begleitung", en: "support" },
  counselling: { de: "Beratung", en: "counselling" },
  milestone: { de: "Meilenstein", en: "milestone" },
  exit: { de: "Austritt", en: "exit" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function measureBars(register: Register, id: string): readonly PathwayBar[] {
  const measures = new Map(register.measures.map((measure) => [measure.id, measure]));
  return register.participations
    .filter((participation) => participation.participantId === id && standing(participation))
    .flatMap(({ measureId, actual }) => {
      const measure = measures.get(measureId);
      if (actual === undefined || measure === undefined) return [];
      return [{ from: actual.from, to: actual.to, label: same(measure.title), kind: norm(measure.norm) }];
    });
}

function supportBars(
  { languageSupports, jobCoachings, practiceProjects }: Register,
  id: string,
): readonly PathwayBar[] {
  const own = <T extends { readonly participantId: string }>(records: readonly T[]) =>
    records.filter(({ participantId }) => participantId === id);
  return [
    ...own(languageSupports).map(({ period, entryLevel, targetLevel }) => ({
      ...period,
      label: { de: `Deutsch ${entryLevel} → ${targetLevel}`, en: `German ${entryLevel} → ${targetLevel}` },
      kind: { de: "Sprachförderung", en: "language support" },
    })),
    ...own(jobCoachings).map(({ period }) => ({
      ...period,
      label: { de: "Jobcoaching", en: "Job coaching" },
      kind: kinds.support,
    })),
    ...practiceProjects
      .filter(({ team }) => team.some(({ participantId }) => participantId === id))
      .map(({ period, title }) => ({
        ...period,
        label: same(title),
        kind: { de: "Praxisprojekt", en: "practice project" },
      })),
  ];
}

function eventsOf(register: Register, id: string): readonly PathwayEvent[] {
  const own = <T extends { readonly participantId: string }>(records: readonly T[]) =>
    records.filter(({ participantId }) => participantId === id);
  return [
    ...own(register.assessments).map(({ on }) => ({
      on,
      label: { de: "Potenzialanalyse", en: "Potential analysis" },
      kind: kinds.milestone,
    })),
    ...own(register.goals).map(({ setOn, title }) => ({
      on: setOn,
      label: { de: `Ziel: ${title}`, en: `Goal: ${title}` },
      kind: kinds.milestone,
    })),
    ...own(register.languageSupports).flatMap(({ exams }) =>
      exams.map(({ on, level, passed }) => ({
        on,
        label: {
          de: `Prüfung ${level} ${passed ? "bestanden" : "nicht bestanden"}`,
          en: `Exam ${level} ${passed ? "passed" : "failed"}`,
        },
        kind: kinds.milestone,
      })),
    ),
    ...own(register.participations).flatMap(({ actual, exit, status }) => {
      if (exit === undefined || actual?.to === undefined || actual.to === null || status === "entered-in-error")
        return [];
      const label = { de: labelOf(exitReasons, exit.reason, "de"), en: labelOf(exitReasons, exit.reason, "en") };
      return [{ on: actual.to, label, kind: kinds.exit }];
    }),
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * A participant's way through the project as lanes and events. What ends before it begins is left out: it is a finding.
 *
 * @param register - the records
 * @param id - id of the participant
 */
export function pathwayOf(register: Register, id: string): Pathway {
  const contacts = register.contacts.filter(({ participantId }) => participantId === id);
  const lanes: readonly PathwayLane[] = [
    { label: { de: "Maßnahmen", en: "Measures" }, bars: measureBars(register, id) },
    { label: { de: "Begleitung", en: "Support" }, bars: supportBars(register, id) },
    {
      label: { de: "Beratung", en: "Counselling" },
      bars: contacts.map(({ on, topic }) => ({ from: on, to: on, label: same(topic), kind: kinds.counselling })),
    },
  ];
  const drawable = lanes.map(({ label, bars }) => ({
    label,
    bars: bars.filter(({ from, to }) => to === null || from <= to),
  }));
  return { lanes: drawable.filter(({ bars }) => bars.length > 0), events: eventsOf(register, id) };
}
