// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { labelOf } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { exitReasons } from "./codes/lists.ts";
import { historyLanes, measureLabel, measuresBeside } from "./pathway/history.ts";
import type { PathwayOptions } from "./pathway/history.ts";
import type { Pathway, PathwayBar, PathwayEvent, PathwayLane } from "./pathway/shapes.ts";
import type { Register } from "./records/register.ts";
import { standing } from "./records/standing.ts";

const same = (text: string): Bilingual => ({ de: text, en: text });
const kinds = {
  measure: { de: "Maßnahme", en: "measure" },
  support: { de: "Begleitung", en: "support" },
  counselling: { de: "Beratung", en: "counselling" },
  milestone: { de: "Meilenstein", en: "milestone" },
  goal: { de: "Ziel", en: "goal" },
  exit: { de: "Austritt", en: "exit" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function measureBars(register: Register, id: string): readonly PathwayBar[] {
  const measures = new Map(register.measures.map((measure) => [measure.id, measure]));
  return register.participations
    .filter((participation) => participation.participantId === id && standing(participation))
    .flatMap(({ measureId, actual }) => {
      const measure = measures.get(measureId);
      if (actual === undefined || measure === undefined) return [];
      return [{ from: actual.from, to: actual.to, label: same(measure.title), kind: measureLabel(measure.norm) }];
    });
}

/** The records of a list that are about a person and count. */
const ownIn =
  (id: string) =>
  <T extends { readonly participantId: string; readonly enteredInError?: boolean; readonly status?: string }>(
    records: readonly T[],
  ) =>
    records.filter((record) => record.participantId === id && standing(record));

function supportBars(
  { languageSupports, jobCoachings, practiceProjects }: Register,
  id: string,
): readonly PathwayBar[] {
  const own = ownIn(id);
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
      .filter(standing)
      .filter(({ team }) => team.some(({ participantId }) => participantId === id))
      .map(({ period, title }) => ({
        ...period,
        label: same(title),
        kind: { de: "Praxisprojekt", en: "practice project" },
      })),
  ];
}

/** Days of absence, and whether they are excused; the reason is nobody's business in a picture. */
function absenceBars({ absences, participations }: Register, id: string): readonly PathwayBar[] {
  const own = new Set(ownIn(id)(participations).map((participation) => participation.id));
  return absences
    .filter((absence) => own.has(absence.participationId) && standing(absence))
    .map(({ from, to, excused }) => ({ from, to, label: same(""), kind: absenceKind(excused) }));
}

function absenceKind(excused: boolean | undefined): Bilingual {
  if (excused === undefined) return { de: "Fehlzeit", en: "absence" };
  return excused
    ? { de: "Fehlzeit, entschuldigt", en: "absence, excused" }
    : { de: "Fehlzeit, unentschuldigt", en: "absence, unexcused" };
}

const achievements = {
  "in-progress": { de: "", en: "" },
  achieved: { de: " (erreicht)", en: " (achieved)" },
  "partly-achieved": { de: " (zum Teil erreicht)", en: " (partly achieved)" },
  "not-achieved": { de: " (nicht erreicht)", en: " (not achieved)" },
} as const satisfies Readonly<Record<string, Bilingual>>;

function eventsOf(register: Register, id: string): readonly PathwayEvent[] {
  const own = ownIn(id);
  return [
    ...own(register.assessments).map(({ on }) => ({
      on,
      label: { de: "Potenzialanalyse", en: "Potential analysis" },
      kind: kinds.milestone,
    })),
    ...own(register.goals).map(({ setOn, title, achievement }) => ({
      on: setOn,
      label: { de: `${title}${achievements[achievement].de}`, en: `${title}${achievements[achievement].en}` },
      kind: kinds.goal,
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
    ...own(register.participations).flatMap(({ actual, exit }) => {
      if (exit === undefined || actual?.to === undefined || actual.to === null) return [];
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
 * @param options - with a day also what happened beside the project, as known on it; without it the project alone
 */
export function pathwayOf(register: Register, id: string, options?: PathwayOptions): Pathway {
  const contacts = ownIn(id)(register.contacts);
  const beside = options === undefined ? { bars: [] } : measuresBeside(register, id, options);
  const lanes: readonly PathwayLane[] = [
    ...(options === undefined ? [] : historyLanes(register, id, options)),
    { ...beside, label: { de: "Maßnahmen", en: "Measures" }, bars: [...beside.bars, ...measureBars(register, id)] },
    { label: { de: "Begleitung", en: "Support" }, bars: supportBars(register, id) },
    {
      label: { de: "Beratung", en: "Counselling" },
      bars: contacts.map(({ on, topic }) => ({ from: on, to: on, label: same(topic), kind: kinds.counselling })),
    },
    { label: { de: "Fehlzeiten", en: "Absences" }, bars: absenceBars(register, id) },
  ];
  const drawable = lanes.map((lane) => ({
    ...lane,
    bars: lane.bars.filter(({ from, to }) => to === null || from <= to),
  }));
  return { lanes: drawable.filter(({ bars }) => bars.length > 0), events: eventsOf(register, id) };
}
