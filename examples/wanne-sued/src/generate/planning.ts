// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Member } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Journey } from "./journey.ts";
import { idOf } from "./person.ts";
import type { Draw } from "./random.ts";
import type { Some } from "./support.ts";

/** By whom, and on which day it was written down. */
export const written = (on: Day) => ({ source: "provider", recordedAt: on }) as const;

const isPast = (day: Day): boolean => day <= asOf;

function analysis(draw: Draw, participantId: string, on: Day): Member<"assessments"> {
  return {
    id: `a-${participantId}`,
    participantId,
    on,
    instrument: "Potenzialanalyse des Projekts",
    items: [
      {
        dimension: draw.one(["Zuverlässigkeit", "Handwerk", "Umgang mit Menschen"]),
        kind: "strength",
        group: "capability",
      },
      {
        dimension: draw.one(["Ausdauer", "digitale Grundlagen", "Schriftsprache"]),
        kind: "need",
        group: "qualification",
      },
    ],
    ...written(on),
  };
}

interface Agreed {
  readonly participantId: string;
  readonly agreedOn: Day;
  /** Whether the person has left the project. */
  readonly done: boolean;
}

function planOf({ participantId, agreedOn, done }: Agreed): Member<"plans"> {
  const reviews = [6, 12, 18].map((months) => addDays(addMonths(agreedOn, months), -5));
  return {
    id: `v-${participantId}`,
    participantId,
    kind: "integration-agreement",
    version: 1,
    agreedOn,
    textFormOn: agreedOn,
    reviewedOn: reviews.filter(isPast),
    binding: "none",
    steps: [
      {
        title: "Wochenplan abstimmen",
        responsible: "provider",
        status: done ? "done" : "in-progress",
        goalId: `z-${participantId}`,
      },
    ],
    ...written(agreedOn),
  };
}

function goalOf(draw: Draw, { participantId, agreedOn, done }: Agreed): Member<"goals"> {
  return {
    id: `z-${participantId}`,
    participantId,
    title: draw.one(["Teilqualifikation beginnen", "Teilzeitstelle finden", "Sprachprüfung bestehen"]),
    setOn: agreedOn,
    lifecycle: done ? "completed" : "active",
    achievement: done ? draw.one(["achieved", "partly-achieved", "not-achieved"] as const) : "in-progress",
    steps: [
      { title: "Beratungstermin", responsible: "participant", dueOn: addDays(agreedOn, 30), done: true },
      { title: "Unterlagen zusammenstellen", responsible: "provider", done, status: done ? "done" : "in-progress" },
    ],
    ...written(agreedOn),
  };
}

/**
 * What is found out, agreed and aimed at in the first weeks.
 *
 * @param draw - the seeded sequence
 * @param journey - the way
 */
export function planning(draw: Draw, { life, left }: Journey): Some<"assessments" | "plans" | "goals"> {
  const participantId = idOf(life.number);
  const agreed = { participantId, agreedOn: addDays(life.entry, 20), done: left !== null };
  return {
    assessments: [analysis(draw, participantId, addDays(life.entry, 12))],
    plans: [planOf(agreed)],
    goals: [goalOf(draw, agreed)],
  };
}
