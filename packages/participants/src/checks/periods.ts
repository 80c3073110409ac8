// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import type { Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { base, having } from "./examples.ts";

interface PlacedPeriod {
  readonly path: string;
  readonly from: string;
  readonly to: string | null;
}

/** Every period besides those of participations and absences, which have checks of their own. */
function periods(register: Register): readonly PlacedPeriod[] {
  const { participants, measures, participations, practiceProjects, languageSupports, jobCoachings } = register;
  return [
    ...participants.flatMap(({ history = [] }, index) =>
      history.map(({ from, to }, spell) => ({ path: pointer("participants", index, "history", spell), from, to })),
    ),
    ...measures.map(({ operating }, index) => ({ path: pointer("measures", index, "operating"), ...operating })),
    ...participations.flatMap(({ interruptions = [], planned }, index) => [
      ...interruptions.map((pause, place) => ({
        path: pointer("participations", index, "interruptions", place),
        ...pause,
      })),
      ...(planned === undefined ? [] : [{ path: pointer("participations", index, "planned"), ...planned }]),
    ]),
    ...practiceProjects.map(({ period }, index) => ({ path: pointer("practiceProjects", index, "period"), ...period })),
    ...languageSupports.map(({ period }, index) => ({ path: pointer("languageSupports", index, "period"), ...period })),
    ...jobCoachings.map(({ period }, index) => ({ path: pointer("jobCoachings", index, "period"), ...period })),
  ];
}

const spell = (from: string, to: string | null): Register =>
  having({ participants: [{ id: "p-1", birthDate: "1985-04-12", history: [{ kind: "illness", from, to }] }] });

export const periodChecks: readonly RegisterCheck[] = [
  {
    code: "T-PERIOD-INVERTED",
    severity: "error",
    title: { de: "Zeitraum endet vor dem Beginn", en: "Period ends before it begins" },
    message: {
      de: "Der Zeitraum {from} bis {to} endet, bevor er beginnt.",
      en: "The period {from} to {to} ends before it begins.",
    },
    hint: {
      de: "Beide Tage prüfen; bis dahin gilt der Verlauf dieser Art als unbekannt.",
      en: "Check both days; until then the history of this kind counts as unknown.",
    },
    find: (register) =>
      periods(register).flatMap(({ path, from, to }): readonly Violation[] =>
        to !== null && dayBounds(to).hi < dayBounds(from).lo ? [{ path, values: { from, to } }] : [],
      ),
    examples: {
      passing: [base, spell("2020-05-01", "2020-05-01"), spell("2020", "2020-03"), spell("2020-05-01", null)],
      failing: [
        spell("2020-05-01", "2020-04-30"),
        spell("2020-05", "2020-04"),
        having({
          jobCoachings: [
            { id: "j-1", participantId: "p-1", period: { from: "2020-05-01", to: "2020-04-01" }, hours: 3 },
          ],
        }),
      ],
    },
  },
];
