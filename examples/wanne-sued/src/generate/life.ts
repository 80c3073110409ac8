// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, addMonths } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Participant } from "@quartierkit/participants";
import type { Draw } from "./random.ts";

/** What kind of life is invented; each brings out other rules. */
const kinds = [
  "long-term",
  "lone-parent",
  "newcomer",
  "refugee",
  "older",
  "recent",
  "young",
  "small-job",
  "disabled",
] as const;

export type LifeKind = (typeof kinds)[number];

/** A stretch of a life. */
export type Spell = NonNullable<Participant["history"]>[number];

/** An invented life up to the entry into the project, complete; gaps are torn into it later. */
export interface Life {
  readonly number: number;
  readonly kind: LifeKind;
  readonly birthDate: Day;
  readonly gender: "female" | "male";
  readonly nationality: string;
  readonly birthCountry: string;
  readonly immigratedOn: Day | null;
  readonly adults: number;
  readonly soleCarer: boolean;
  readonly children: readonly Day[];
  readonly disabilityDegree: number;
  readonly isced: number;
  readonly hasDegree: boolean;
  readonly german: "A1" | "A2" | "B1" | "B2" | "C1" | "native";
  readonly inArea: boolean;
  readonly entry: Day;
  readonly spells: readonly Spell[];
  /** First day from which all kinds of spells are completely known. */
  readonly knownSince: Day;
}

const between = (draw: Draw, from: Day, days: number): Day => addDays(from, draw.whole(0, days));

const birthYears: Readonly<Record<LifeKind, readonly [number, number]>> = {
  "long-term": [1968, 1990],
  "lone-parent": [1980, 1992],
  newcomer: [1976, 1993],
  refugee: [1980, 1993],
  older: [1958, 1964],
  recent: [1970, 1992],
  young: [1993, 1995],
  "small-job": [1970, 1990],
  disabled: [1966, 1988],
};

const origins = {
  newcomer: ["BG", "RO"],
  refugee: ["SY", "AF", "IQ"],
} as const;

function origin(draw: Draw, kind: LifeKind): { readonly country: string; readonly immigratedOn: Day | null } {
  if (kind === "newcomer")
    return { country: draw.one(origins.newcomer), immigratedOn: between(draw, "2014-03-01", 1500) };
  if (kind === "refugee") return { country: draw.one(origins.refugee), immigratedOn: between(draw, "2014-09-01", 700) };
  if (draw.chance(0.2)) return { country: draw.one(["TR", "PL"]), immigratedOn: between(draw, "1985-01-01", 6000) };
  return { country: "DE", immigratedOn: null };
}

function children(draw: Draw, kind: LifeKind, entry: Day): readonly Day[] {
  const count =
    kind === "lone-parent" ? draw.whole(1, 3) : kind === "older" ? 0 : draw.chance(0.35) ? draw.whole(1, 2) : 0;
  return Array.from({ length: count }, () => addDays(entry, -draw.whole(500, 6000)));
}

/** How long benefits have run at entry, in months. */
const benefitMonths: Readonly<Record<LifeKind, readonly [number, number]>> = {
  "long-term": [30, 110],
  "lone-parent": [20, 80],
  newcomer: [8, 50],
  refugee: [24, 60],
  older: [40, 120],
  recent: [2, 11],
  young: [6, 30],
  "small-job": [12, 60],
  disabled: [30, 100],
};

function history(draw: Draw, kind: LifeKind, entry: Day): readonly Spell[] {
  const [least, most] = benefitMonths[kind];
  const since = addMonths(entry, -draw.whole(least, most));
  const spells: Spell[] = [{ kind: "benefit-sgb2", from: since, to: null }];
  const gap = addDays(entry, -draw.whole(150, 420));
  const illness = draw.chance(0.3) && gap > addDays(since, 60) ? draw.whole(20, 60) : 0;
  if (illness === 0) spells.push({ kind: "registered-unemployed", from: since, to: null });
  else {
    spells.push({ kind: "registered-unemployed", from: since, to: addDays(gap, -1) });
    spells.push({ kind: "illness", from: gap, to: addDays(gap, illness - 1) });
    spells.push({ kind: "registered-unemployed", from: addDays(gap, illness), to: null });
  }
  const before = addDays(since, -draw.whole(30, 400));
  if (kind !== "newcomer" && kind !== "refugee") {
    spells.push({
      kind: "employment",
      from: addDays(before, -draw.whole(200, 900)),
      to: before,
      hoursPerWeek: draw.one([20, 30, 39]),
      insured: true,
    });
  }
  if (kind === "small-job")
    spells.push({
      kind: "employment",
      from: addDays(entry, -draw.whole(40, 200)),
      to: null,
      hoursPerWeek: draw.one([8, 10, 14, 16]),
      insured: false,
    });
  if (kind === "refugee") {
    const course = addDays(entry, -draw.whole(500, 700));
    spells.push({ kind: "measure", norm: "integration-course", from: course, to: addDays(course, 200) });
  }
  if (kind === "older" || (kind === "long-term" && draw.chance(0.5))) {
    const first = addMonths(entry, -draw.whole(14, 40));
    spells.push({
      kind: "measure",
      norm: "sgb2-16d",
      from: first,
      to: addDays(addMonths(first, draw.whole(3, 12)), -1),
    });
  }
  return spells;
}

/**
 * Invents one life.
 *
 * @param draw - the seeded sequence
 * @param number - from 1
 */
export function invent(draw: Draw, number: number): Life {
  const kind = kinds[number % kinds.length] ?? "long-term";
  const [oldest, youngest] = birthYears[kind];
  const entry = between(draw, "2020-02-03", 900);
  const { country, immigratedOn } = origin(draw, kind);
  const born = country === "DE" || immigratedOn === null;
  const minors = children(draw, kind, entry);
  return {
    number,
    kind,
    birthDate: between(draw, `${draw.whole(oldest, youngest)}-01-01`, 364),
    gender: kind === "lone-parent" ? (draw.chance(0.85) ? "female" : "male") : draw.one(["female", "male"]),
    nationality: born || draw.chance(0.25) ? "DE" : country,
    birthCountry: born ? "DE" : country,
    immigratedOn,
    adults: kind === "lone-parent" ? 1 : draw.whole(1, 2),
    soleCarer: kind === "lone-parent",
    children: minors,
    disabilityDegree: kind === "disabled" ? draw.one([50, 60, 80]) : draw.chance(0.1) ? 30 : 0,
    isced: draw.whole(1, 3),
    hasDegree: kind === "recent" || draw.chance(0.25),
    german:
      kind === "newcomer"
        ? draw.one(["A1", "A2"])
        : kind === "refugee"
          ? draw.one(["A2", "B1"])
          : born
            ? "native"
            : draw.one(["B1", "B2"]),
    inArea: draw.chance(0.84),
    entry,
    spells: history(draw, kind, entry),
    knownSince: "2005-01-01",
  };
}
