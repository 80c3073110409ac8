// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Member, Participation } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Life } from "./life.ts";
import { idOf } from "./person.ts";
import type { Some } from "./support.ts";

const pair = (one: number, other: number) => [idOf(one), idOf(other)];

/** One suspicion of a double that was cleared up, one that somebody forgot, and two records that were joined by mistake. */
const doubles: Some<"mergeCandidates" | "merges"> = {
  mergeCandidates: [
    {
      id: "dv-1",
      participantIds: pair(12, 21),
      foundOn: "2021-05-04",
      decidedOn: "2021-05-11",
      decision: "different",
      source: "provider",
      recordedAt: "2021-05-11",
    },
    { id: "dv-2", participantIds: pair(30, 39), foundOn: "2022-08-15", source: "provider", recordedAt: "2022-08-15" },
  ],
  merges: [
    {
      id: "zf-1",
      keptId: idOf(12),
      absorbedId: idOf(21),
      on: "2021-05-04",
      decisions: { birthDate: "kept" },
      undoneOn: "2021-05-11",
      source: "provider",
      recordedAt: "2021-05-11",
    },
  ],
};

const holds: readonly Member<"holds">[] = [
  {
    id: "sp-1",
    participantId: idOf(7),
    since: "2022-03-01",
    reason: "Widerspruchsverfahren (erfunden)",
    source: "provider",
    recordedAt: "2022-03-01",
  },
];

/** What was told to the advisory board: once by people, once by participations. */
function statistics(lives: readonly Life[], participations: readonly Participation[]): readonly Member<"statistics">[] {
  const began = new Set(
    participations.flatMap(({ actual, participantId }) => (actual === undefined ? [] : [participantId])),
  );
  const count = (gender: Life["gender"]) =>
    lives.filter((life) => life.gender === gender && began.has(idOf(life.number))).length;
  const origin = { source: "provider", recordedAt: asOf } as const;
  return [
    {
      id: "st-1",
      title: "Teilnehmende nach Geschlecht",
      on: asOf,
      unit: "persons",
      measureId: "m-projekt",
      cells: [
        { label: "weiblich", count: count("female") },
        { label: "männlich", count: count("male") },
      ],
      ...origin,
    },
    {
      id: "st-2",
      title: "Teilnahmen an Maßnahmen",
      on: asOf,
      unit: "participations",
      cells: [{ label: "insgesamt", count: participations.length }],
      ...origin,
    },
  ];
}

/** The one field that this city adds, with the reason for it. */
const extensions: readonly Member<"extensions">[] = [
  {
    namespace: "de.herne",
    version: "2020-01",
    fields: {
      "cafe-shift": {
        purpose: "Schichten im Stadtteilcafé planen",
        legalBasis: "Art. 6 Abs. 1 Buchst. e DSGVO",
        sensitivity: "personal",
        retention: "purpose-end",
      },
    },
    source: "provider",
    recordedAt: "2020-01-15",
  },
];

/**
 * What keeps the register in order.
 *
 * @param lives - the people
 * @param participations - their ways
 */
export const upkeepOf = (
  lives: readonly Life[],
  participations: readonly Participation[],
): Some<"mergeCandidates" | "merges" | "holds" | "statistics" | "extensions"> => ({
  ...doubles,
  holds,
  statistics: statistics(lives, participations),
  extensions,
});
