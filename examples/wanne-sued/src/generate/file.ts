// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "@quartierkit/calendar";
import type { Member } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Journey } from "./journey.ts";
import { caseIdOf, idOf } from "./person.ts";
import type { Some } from "./support.ts";

function caseOf({ life, left }: Journey): Member<"cases"> {
  return {
    id: caseIdOf(life.number),
    participantId: idOf(life.number),
    organisation: "stadt-herne",
    responsible: [
      { staffId: `stelle-${(life.number % 3) + 1}`, role: "Fallbegleitung", period: { from: life.entry, to: left } },
    ],
    status: left === null ? "open" : "closed",
    legalFrame: "sgb2",
    openedOn: life.entry,
    ...(left === null ? {} : { closedOn: left, closedReason: "Projekt beendet" }),
    legalBases: [
      {
        kind: "statute",
        norm: "Art. 6 Abs. 1 Buchst. e DSGVO",
        purpose: "Durchführung des Projekts",
        period: { from: "2020-01-01", to: null },
      },
    ],
    source: "provider",
    recordedAt: left ?? life.entry,
  };
}

/** What changed after the entry; what was said before stays. */
function statements({ life, left }: Journey): readonly Member<"statements">[] {
  const { number, entry } = life;
  const on = addDays(entry, 70);
  if (on > (left ?? asOf) || number % 4 === 0) return [];
  const about = { id: `g-${idOf(number)}`, participantId: idOf(number), validFrom: on, recordedAt: addDays(on, 3) };
  if (number % 9 === 1)
    return [
      { ...about, field: "residence", value: { ags: "05916000", district: "wanne-nord", since: on }, source: "self" },
    ];
  if (number % 9 === 4) return [{ ...about, field: "canWorkHoursPerDay", value: 6, source: "jobcenter" }];
  return [];
}

/** Who lives with whom, only where childcare has to be arranged for it. */
function households({ life }: Journey): readonly Member<"households">[] {
  if (!life.soleCarer || life.number % 4 === 0) return [];
  return [
    {
      id: `hh-${idOf(life.number)}`,
      purpose: "Kinderbetreuung während der Maßnahme",
      benefitUnit: true,
      members: [
        { role: "adult", participantId: idOf(life.number) },
        ...life.children.map(() => ({ role: "child" as const })),
      ],
      source: "self",
      recordedAt: addDays(life.entry, 10),
    },
  ];
}

function invitations({ life }: Journey): readonly Member<"invitations">[] {
  if (life.number % 6 !== 2) return [];
  const on = addDays(life.entry, 8);
  return [
    {
      id: `ei-${idOf(life.number)}`,
      participantId: idOf(life.number),
      on,
      purpose: "plan",
      threatensConsequences: false,
      attended: true,
      source: "jobcenter",
      recordedAt: on,
    },
  ];
}

function reports({ life, left }: Journey): readonly Member<"providerReports">[] {
  if (left === null || life.number % 4 !== 1) return [];
  const id = `b-${idOf(life.number)}`;
  const report = { id, participantId: idOf(life.number), kind: "final", on: left, to: "jobcenter" } as const;
  return [{ ...report, sanctionRelevant: false, source: "provider", recordedAt: left }];
}

/** What proves the funding is kept for some years; the day stands in a notice that is invented. */
function retentions({ life, left }: Journey): readonly Member<"retentions">[] {
  if (left === null) return [];
  const due = { dataClass: "participation", dueOn: "2027-12-31", norm: "Zuwendungsbescheid (erfunden)" } as const;
  return [
    { id: `o-${idOf(life.number)}`, participantId: idOf(life.number), ...due, source: "provider", recordedAt: left },
  ];
}

/** The list of the Jobcenter from which somebody was taken over. */
function importRows({ life }: Journey): readonly Member<"importRows">[] {
  const row = { file: "zuweisungen-erfunden.csv", row: life.number + 1, matchedBy: "name-birthdate" };
  return [
    {
      id: `zl-${idOf(life.number)}`,
      participantId: idOf(life.number),
      ...row,
      birthDate: life.birthDate,
      gender: life.gender,
      source: "import",
      sourceRef: `${row.file}#${row.row}`,
      recordedAt: life.entry,
    },
  ];
}

const levels = [3, 2, 1, 4] as const;

/** Everyday digital competences at entry, by DigComp 2.2: the version that was in use then. */
function digital({ life }: Journey): readonly Member<"digitalCompetences">[] {
  if (life.number % 2 !== 0) return [];
  const level = levels[life.number % 4] ?? 2;
  const on = addDays(life.entry, 15);
  return [
    {
      id: `dk-${idOf(life.number)}`,
      participantId: idOf(life.number),
      on,
      instrument: "Selbsteinschätzung mit Gespräch",
      digComp: "2.2",
      items: (["1.1", "2.1", "2.3", "5.2"] as const).map((competence, index) => ({
        competence,
        level: Math.max(1, level - (index % 2)),
      })),
      source: "provider",
      recordedAt: on,
    },
  ];
}

/**
 * What a case file holds beside the way itself.
 *
 * @param journey - the way
 */
export const fileOf = (
  journey: Journey,
): Some<
  | "cases"
  | "statements"
  | "households"
  | "invitations"
  | "providerReports"
  | "retentions"
  | "importRows"
  | "digitalCompetences"
> => ({
  cases: [caseOf(journey)],
  statements: statements(journey),
  households: households(journey),
  invitations: invitations(journey),
  providerReports: reports(journey),
  retentions: retentions(journey),
  importRows: importRows(journey),
  digitalCompetences: digital(journey),
});
