// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, bgbMonthsOf, calendarMonthsOf, fixedWindows, mergePeriods } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import { limits } from "../../parameters.ts";
import type { Participation, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { found } from "../../records/lookup.ts";

/** A participation in a work opportunity that has begun, cut at the day of the check. */
export interface Opportunity {
  readonly participation: Participation;
  readonly path: string;
  readonly from: Day;
  readonly to: Day;
}

const lastDay = (to: Day | null, on: Day): Day => (to === null || to > on ? on : to);

/**
 * Participations in work opportunities that have begun by a day.
 *
 * @param register - the records
 * @param on - the day; what still runs is counted up to it
 */
export function opportunities({ participations, measures: all }: Register, on: Day): readonly Opportunity[] {
  const measures = new Set(all.filter(({ norm }) => norm === "sgb2-16d").map(({ id }) => id));
  return participations.flatMap((participation, index) => {
    const { actual, measureId } = participation;
    if (!measures.has(measureId) || !standing(participation) || actual === undefined || actual.from > on) return [];
    return [{ participation, path: pointer("participations", index), from: actual.from, to: lastDay(actual.to, on) }];
  });
}

/** The months that a person has used in one window, in both countings. */
export interface Clock {
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
  readonly days: number;
  /** Months under § 191 BGB: what does not hang together is counted at thirty days a month. */
  readonly bgb: number;
  readonly spells: readonly Opportunity[];
}

function clockOf({ from, to }: { readonly from: Day; readonly to: Day }, spells: readonly Opportunity[]): Clock {
  const { months, days } = calendarMonthsOf(spells);
  // § 191 BGB speaks of periods that do not hang together; one piece is counted by calendar alone.
  const inOnePiece = mergePeriods(spells).length === 1;
  return { from, to, months, days, bgb: inOnePiece ? months + days / 31 : bgbMonthsOf(spells), spells };
}

/** The clocks of one person, window after window. */
const clocksOf = (own: readonly Opportunity[]): readonly Clock[] =>
  fixedWindows(
    own.filter(({ from, to }) => from <= to),
    limits.aghWindowYears.value,
  ).map(({ window, spells }) => clockOf(window, spells));

/** The work opportunities of one person, and the clocks that they set going. */
export interface Worked {
  readonly own: readonly Opportunity[];
  readonly clocks: readonly Clock[];
}

/** A register never changes, and several checks ask for the same day. */
const worked = new WeakMap<Register, { readonly on: Day; readonly people: readonly Worked[] }>();

/** Work opportunities by person. */
export function byPerson(register: Register, on: Day): readonly Worked[] {
  const there = worked.get(register);
  if (there?.on === on) return there.people;
  const owners = new Map<string, Opportunity[]>();
  for (const opportunity of opportunities(register, on)) {
    const { participantId } = opportunity.participation;
    const others = owners.get(participantId);
    if (others === undefined) owners.set(participantId, [opportunity]);
    else others.push(opportunity);
  }
  const people = [...owners.values()].map((own) => ({ own, clocks: clocksOf(own) }));
  worked.set(register, { on, people });
  return people;
}

/** The clocks of everybody. */
export const clocks = (register: Register, on: Day): readonly Clock[] =>
  byPerson(register, on).flatMap((person) => person.clocks);

export const beyondCalendar = ({ months, days }: Pick<Clock, "months" | "days">, limit: number): boolean =>
  months > limit || (months === limit && days > 0);

export const beyondBgb = ({ bgb }: Pick<Clock, "bgb">, limit: number): boolean => bgb > limit;

/** What the same person had used up on an earlier day, in the window of that day. */
export function usedBy(own: readonly Opportunity[], day: Day): Pick<Clock, "months" | "days" | "bgb"> {
  const before = own
    .filter(({ from }) => from < day)
    .map((spell) => ({ ...spell, to: spell.to < day ? spell.to : addDays(day, -1) }));
  return clocksOf(before).at(-1) ?? { months: 0, days: 0, bgb: 0 };
}

export const isOpportunity = (register: Register, { measureId }: Participation): boolean =>
  found(register, "measures", measureId)?.norm === "sgb2-16d";
