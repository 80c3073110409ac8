// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "@quartierkit/calendar";
import type { Facts, FactSpell } from "@quartierkit/rules";

const always = { from: "2000-01-01", to: null };

const known = {
  "registered-unemployed": always,
  "benefit-sgb2": always,
  employment: always,
  "self-employment": always,
  measure: always,
  illness: always,
  maternity: always,
  care: always,
  "work-not-permitted": always,
};

/** One of a population: the same number gives the same person on every machine; some facts of some are missing. */
export function population(number: number, on: string): Facts {
  let state = (number * 2_654_435_761) >>> 0;
  const next = (to: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * to);
  };
  const today = dayNumber(on);
  const since = today - next(3000);
  const gap = today - next(500);
  const spells: FactSpell[] = [
    { kind: "benefit-sgb2", from: dayOf(since), to: next(5) === 0 ? dayOf(since + next(400)) : null },
  ];
  spells.push({ kind: "registered-unemployed", from: dayOf(since), to: gap > since + 60 ? dayOf(gap) : null });
  if (gap > since + 60) {
    spells.push({ kind: "illness", from: dayOf(gap + 1), to: dayOf(gap + 1 + next(50)) });
    spells.push({ kind: "registered-unemployed", from: dayOf(gap + 2 + next(60)), to: null });
  }
  if (next(2) === 0)
    spells.push({
      kind: "employment",
      from: dayOf(since - 900),
      to: dayOf(since - next(300) - 1),
      hoursPerWeek: next(40),
      insured: true,
    });
  if (next(4) === 0)
    spells.push({ kind: "measure", norm: "sgb2-16d", from: dayOf(today - 900), to: dayOf(today - 900 + next(400)) });
  const children = Array.from({ length: next(3) }, () => ({ birthDate: dayOf(today - next(6500)) }));
  return {
    birthDate: next(30) === 0 ? String(1960 + next(40)) : dayOf(today - 6600 - next(17_000)),
    nationalities: [["DE", "TR", "SY", "BG"][next(4)] ?? "DE"],
    canWorkHoursPerDay: next(10) === 0 ? 2 : 8,
    available: next(20) > 0,
    registeredJobSeeker: true,
    household: { adults: 1 + next(2), soleCarer: next(3) === 0, ...(next(20) === 0 ? {} : { children }) },
    disability: { degree: next(10) === 0 ? 50 : 0 },
    spells,
    known: next(10) === 0 ? { "registered-unemployed": always } : known,
  };
}
