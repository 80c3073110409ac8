// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Participant } from "@quartierkit/participants";
import { spellKinds } from "@quartierkit/rules";
import type { Life } from "./life.ts";
import { birds } from "./names.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** Id of a participant, e.g. `p-07`. */
export const idOf = (number: number): string => `p-${two(number)}`;

/** Id of a case, e.g. `h-p-07`. */
export const caseIdOf = (number: number): string => `h-${idOf(number)}`;

type Parents = Exclude<NonNullable<Participant["parents"]>, { readonly missing: string }>;

function parentsOf({ birthCountry, number }: Life): Parents {
  if (birthCountry !== "DE")
    return [
      { birthCountry, germanByBirth: false },
      { birthCountry, germanByBirth: false },
    ];
  if (number % 7 === 0)
    return [
      { birthCountry: "TR", immigratedOn: "1972", germanByBirth: false, nationalities: ["TR"] },
      { birthCountry: "DE", germanByBirth: true, nationalities: ["DE"] },
    ];
  const native = { birthCountry: "DE", germanByBirth: true, nationalities: ["DE"] };
  return [native, native];
}

const residenceOf = ({ inArea, immigratedOn }: Life) => ({
  ags: "05916000",
  ...(inArea ? { district: "wanne-sued" } : { district: "wanne-nord" }),
  ...(immigratedOn === null ? {} : { registeredInGermanySince: immigratedOn }),
});

const evidenceOf = ({ german, entry }: Life) =>
  german === "native" ? {} : { evidence: { kind: "self-assessment" as const, on: entry } };

/** Everything about a life that a complete file would hold. */
function complete(life: Life): Participant {
  return {
    id: idOf(life.number),
    pseudonym: `P-${two(life.number)} ${birds[life.number - 1] ?? ""}`.trim(),
    identifiers: [{ system: "provider", value: `BQB-${two(life.number)}` }],
    birthDate: life.birthDate,
    gender: life.gender,
    nationalities: [life.nationality],
    germanByBirth: life.birthCountry === "DE" && life.nationality === "DE",
    birthCountry: life.birthCountry,
    ...(life.immigratedOn === null ? {} : { immigratedOn: life.immigratedOn }),
    parents: parentsOf(life),
    ...(life.kind === "refugee" ? { residenceTitle: "aufenthg-25-2" } : {}),
    residence: residenceOf(life),
    household: {
      adults: life.adults,
      employedMembers: 0,
      soleCarer: life.soleCarer,
      children: life.children.map((birthDate) => ({ birthDate })),
    },
    disability: { degree: life.disabilityDegree },
    isced: life.isced,
    vocationalDegree: life.hasDegree ? { trainingMonths: 36, yearsInUnskilledWork: life.number % 6 } : false,
    canWorkHoursPerDay: life.number % 9 === 0 ? 4 : 8,
    registeredJobSeeker: true,
    available: true,
    languages: [{ language: "de", level: life.german, ...evidenceOf(life) }],
    history: life.spells,
    known: Object.fromEntries(Object.keys(spellKinds).map((kind) => [kind, { from: life.knownSince, to: null }])),
    ...(life.number % 13 === 2 ? { ext: { "de.herne": { "cafe-shift": "früh" } } } : {}),
    source: "jobcenter",
    recordedAt: life.entry,
  };
}

const month = (day: string): string => day.slice(0, 7);

function without<Key extends keyof Participant>(person: Participant, ...keys: readonly Key[]): Participant {
  const fields = Object.entries(person).filter(([key]) => !keys.some((one) => one === key));
  // Only optional fields are named by the gaps below, so what is left is still a participant.
  return Object.fromEntries(fields) as unknown as Participant;
}

/** What is not known about a quarter of the people, each time something else. */
const gaps: readonly ((person: Participant, life: Life) => Participant)[] = [
  (person, { birthDate }) => ({ ...person, birthDate: birthDate.slice(0, 4) }),
  (person) => without(person, "household"),
  (person) => without(person, "known"),
  (person) => ({
    ...person,
    available: { missing: "not-asked" },
    canWorkHoursPerDay: { missing: "unknown" },
  }),
  (person) => ({
    ...person,
    history: (person.history ?? []).map((spell) => ({ ...spell, from: month(spell.from) })),
    known: { "registered-unemployed": { from: "2005-01-01", to: null } },
  }),
  (person) => ({
    ...person,
    disability: { degree: { missing: "declined" } },
    parents: { missing: "declined" },
    vocationalDegree: { missing: "unknown" },
  }),
  (person, { number }) => ({ id: person.id, pseudonym: person.pseudonym ?? idOf(number), source: "self" }),
];

/**
 * The record of a life; every fourth one has a gap.
 *
 * @param life - what really happened
 */
export function personOf(life: Life): Participant {
  const gap = life.number % 4 === 0 ? gaps[(life.number / 4) % gaps.length] : undefined;
  return gap === undefined ? complete(life) : gap(complete(life), life);
}
