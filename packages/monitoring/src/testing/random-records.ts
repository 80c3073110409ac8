// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "@quartierkit/calendar";
import type { Facts, FactSpell } from "@quartierkit/rules";
import { regions, statuses } from "../record/participation.ts";
import type { ParticipationRecord } from "../record/participation.ts";

/** Numbers below `to`, the same on every machine for the same seed. */
type Next = (to: number) => number;

function numbers(seed: number): Next {
  let state = (seed * 2_654_435_761) >>> 0;
  return (to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * to);
  };
}

/** Nothing in one of so many cases. */
const mostly = <T>(next: Next, of: number, value: T): T | undefined => (next(of) === 0 ? undefined : value);

const pick = <T>(next: Next, list: readonly T[]): T | undefined => list[next(list.length)];

function known<T extends object>(fields: T): T {
  // Only keys that hold nothing are left out.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

const imprecise = (next: Next, day: string): string => day.slice(0, [10, 10, 10, 10, 10, 10, 10, 7, 4][next(9)]);

function spellsOf(next: Next, entry: number): readonly FactSpell[] {
  const since = entry - next(900);
  const gap = since + next(500);
  const spells: FactSpell[] = [
    { kind: "registered-unemployed", from: imprecise(next, dayOf(since)), to: next(3) === 0 ? dayOf(gap) : null },
  ];
  if (next(3) === 0)
    spells.push({
      kind: "registered-unemployed",
      from: dayOf(gap + next(3)),
      to: next(4) === 0 ? dayOf(entry - 1) : null,
    });
  if (next(4) === 0)
    spells.push({ kind: "employment", from: dayOf(entry - next(400)), to: null, hoursPerWeek: next(40) });
  if (next(5) === 0) spells.push({ kind: "measure", norm: "sgb3-45", from: dayOf(gap), to: dayOf(gap + next(60)) });
  // What ends before it begins is no history; readers leave it out.
  return spells.filter(({ from, to }) => to === null || from.length < 10 || from <= to);
}

const always = { from: "2000-01-01", to: null };

const knownOf = (next: Next, entry: number): Facts["known"] | undefined =>
  pick(next, [
    { "registered-unemployed": always },
    { "registered-unemployed": always, employment: always, "self-employment": always, measure: always },
    { "registered-unemployed": { from: dayOf(entry - 200), to: dayOf(entry - next(3)) } },
    undefined,
  ]);

const countries = ["DE", "TR", "SY", "BG"];

function factsOf(next: Next, entry: number): Facts {
  const parents = Array.from({ length: next(4) }, () => ({
    ...known({ birthCountry: mostly(next, 6, pick(next, countries)), germanByBirth: mostly(next, 6, next(2) === 0) }),
  })).slice(0, 2);
  const children = Array.from({ length: next(3) }, () => ({
    ...known({ birthDate: mostly(next, 8, imprecise(next, dayOf(entry - next(7500)))) }),
  }));
  const facts = {
    birthDate: mostly(
      next,
      20,
      imprecise(next, dayOf(next(50) === 0 ? entry + next(60) : entry - 5500 - next(18_000))),
    ),
    gender: mostly(next, 30, pick(next, ["female", "male", "female", "male", "diverse", "unspecified"] as const)),
    nationalities: mostly(next, 8, next(12) === 0 ? [] : [pick(next, countries) ?? "DE"]),
    germanByBirth: mostly(next, 5, next(2) === 0),
    parents: mostly(next, 4, parents),
    household: mostly(
      next,
      10,
      known({
        adults: mostly(next, 12, 1 + next(3)),
        employedMembers: mostly(next, 12, next(2)),
        children: mostly(next, 12, children),
      }),
    ),
    disability: mostly(next, 6, known({ degree: mostly(next, 6, 10 * next(8)) })),
    isced: mostly(next, 20, next(9)),
    spells: mostly(next, 6, spellsOf(next, entry)),
    known: knownOf(next, entry),
  };
  // Every value has the type of its fact; what is absent was left out.
  return known(facts) as Facts;
}

const flag = (next: Next, of: number): boolean | undefined => mostly(next, of, next(2) === 0);

function resultsOf(next: Next, exit: number) {
  const status = mostly(next, 8, pick(next, statuses));
  const atExit = known({
    on: mostly(next, 12, dayOf(exit - 2 + next(34))),
    status,
    jobSearching: flag(next, 8),
    inEducation: flag(next, 8),
    qualification: mostly(next, 8, pick(next, [true, false, "assessed", "attendance"] as const)),
  });
  const atSixMonths = known({
    on: mostly(next, 12, dayOf(exit + 150 + next(66))),
    status: mostly(next, 8, pick(next, statuses)),
    improved: mostly(next, 6, pick(next, [true, false, ["pay-rise"], ["promotion", "pay-rise"], []] as const)),
    unreachable: next(6) === 0 ? true : undefined,
    declined: next(12) === 0 ? true : undefined,
    sampled: flag(next, 4),
  });
  return { exit: dayOf(exit), atExit: mostly(next, 8, atExit), atSixMonths: mostly(next, 3, atSixMonths) };
}

/**
 * One of many invented records: complete and incomplete, contradictory, short contacts, people who come back.
 *
 * @param number - the same number gives the same record on every machine
 * @param people - how many people there are
 */
export function randomRecord(number: number, people: number): ParticipationRecord {
  const next = numbers(number + 1);
  const entry = dayNumber("2018-01-01") + next(2200);
  const left = next(4) === 0 ? { exit: null } : resultsOf(next, entry - 3 + next(400));
  const record = {
    ref: `r${number}`,
    person: next(5) === 0 ? undefined : `p${next(people)}`,
    operation: `op${next(3)}`,
    region: mostly(next, 40, pick(next, regions)),
    entry: dayOf(entry),
    status: mostly(next, 10, pick(next, ["unemployed", "unemployed", ...statuses] as const)),
    parentalLeave:
      next(15) === 0 ? known({ paid: flag(next, 4), expectedMonths: mostly(next, 4, next(12)) }) : undefined,
    inEducation: flag(next, 3),
    minority: flag(next, 3),
    homeless: flag(next, 3),
    otherDisadvantage: flag(next, 3),
    degurba: mostly(next, 3, pick(next, [1, 2, 3] as const)),
    sampled: flag(next, 4),
    contactHours: next(15) === 0 ? 6 + next(5) : undefined,
    ...left,
    facts: factsOf(next, entry),
  };
  // Every value has the type of its field; what is absent was left out.
  return known(record) as ParticipationRecord;
}

/** Many of them. */
export const randomRecords = (from: number, count: number): readonly ParticipationRecord[] =>
  Array.from({ length: count }, (_, index) => randomRecord(from + index, Math.ceil(count * 0.9)));
