// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, daysBetween } from "@quartierkit/calendar";
import type { Member } from "@quartierkit/participants";
import { asOf } from "../dates.ts";
import type { Journey } from "./journey.ts";

/** ISO weekday; 6 January 2020 was a Monday. */
const weekday = (day: string): number => (daysBetween("2020-01-06", day) % 7) + 1;

/** The first week of a work opportunity by day, for every tenth person; absences are recorded apart. */
export function attended({ life, participations }: Journey): readonly Member<"attendanceDays">[] {
  const part = participations.find(({ measureId }) => measureId.startsWith("m-agh"));
  if (part?.actual === undefined || life.number % 10 !== 1) return [];
  const { from, to } = part.actual;
  return Array.from({ length: 7 }, (_, index) => addDays(from, index))
    .filter((on) => weekday(on) <= 5 && on <= (to ?? asOf))
    .map((on, index) => ({
      participationId: part.id,
      on,
      state: index === 1 ? "late" : "present",
      minutes: index === 1 ? 330 : 360,
      source: "provider",
      recordedAt: on,
    }));
}
