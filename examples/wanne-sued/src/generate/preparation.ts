// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { DegreePath, Preparation } from "@quartierkit/qualifications";
import { asOf } from "../dates.ts";

interface Course {
  readonly from: Day;
  readonly to: Day;
}

/** By the day of the report: planned, running or completed. */
function courseOn({ from, to }: Course): Pick<Preparation, "planned" | "actual" | "status"> {
  const planned = { from, to };
  if (from > asOf) return { planned, status: "planned" };
  return to >= asOf
    ? { planned, actual: { from, to: null }, status: "running" }
    : { planned, actual: { from, to }, status: "completed" };
}

const isOdd = (participantId: string): boolean => Number(participantId.slice(2)) % 2 === 1;

/** Six weeks of digital media before the first module; every second person learns the language of the trade before that. */
export function preparationsOf(participantId: string, regulationId: string, from: Day): readonly Preparation[] {
  const digital = { from: addMonths(from, -2), to: addDays(addMonths(from, -2), 41) };
  const spoken = { from: addMonths(from, -3), to: addDays(addMonths(from, -2), -1) };
  const course = courseOn(digital);
  const reached = course.status === "completed";
  const media: Preparation = {
    id: `vb-${participantId}-1`,
    participantId,
    regulationId,
    kind: "digital-media",
    title: { de: "Digitale Medien und Lernplattform", en: "Digital media and the learning platform" },
    provider: "gbh",
    hours: 90,
    ...course,
    digComp: {
      version: "2.2",
      items: [
        { competence: "1.1", before: 1, target: 3, ...(reached ? { reached: 3 } : {}) },
        { competence: "2.1", before: 2, target: 3, ...(reached ? { reached: 3 } : {}) },
      ],
    },
  };
  const language: Preparation = {
    id: `vb-${participantId}-2`,
    participantId,
    regulationId,
    kind: "language",
    title: { de: "Deutsch für den Beruf", en: "German for the job" },
    provider: "gbh",
    hours: 60,
    ...courseOn(spoken),
    language: { language: "de", before: "A2", target: "B1", ...(spoken.to < asOf ? { reached: "B1" } : {}) },
  };
  return isOdd(participantId) ? [language, media] : [media];
}

/** Agreed when the preparation begins: the degree, by the Externenprüfung. */
export const pathOf = (participantId: string, regulationId: string, from: Day): DegreePath => ({
  id: `w-${participantId}`,
  participantId,
  regulationId,
  target: "externenpruefung",
  agreedOn: addMonths(from, -3),
  gaps: [{ kind: "preparation" }, { kind: "module" }, { kind: "time" }],
});
