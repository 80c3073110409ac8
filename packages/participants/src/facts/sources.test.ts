// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { factsSchema } from "@quartierkit/rules/schema";
import { assigned, base, having } from "../checks/examples.ts";
import { readRegister } from "../records/read.ts";
import type { Member, Participant, Register } from "../records/register.ts";
import { factsOn, factsWithSourcesOn } from "./facts-on.ts";
import { sourcesOf } from "./sources.ts";

const complete: Participant = {
  id: "p-1",
  birthDate: "1985-04-12",
  gender: "female",
  nationalities: ["SY"],
  germanByBirth: false,
  birthCountry: "SY",
  immigratedOn: "2015-10",
  parents: [{ birthCountry: "SY" }],
  residenceTitle: "aufenthg-25-2",
  residence: { ags: "05916000", district: "wanne-sued" },
  household: { adults: 1, employedMembers: 0, soleCarer: true, children: [{ birthDate: "2016-03-01" }] },
  disability: { degree: 0, equalStatusFrom: { missing: "not-applicable" } },
  isced: 2,
  vocationalDegree: false,
  canWorkHoursPerDay: 6,
  registeredJobSeeker: true,
  available: true,
  history: [{ kind: "registered-unemployed", from: "2018-01-15", to: null }],
  known: { "registered-unemployed": { from: "2015-10-01", to: null } },
};

const register = having({ participants: [{ id: "p-0" }, complete], participations: [] });

/** The value that a pointer leads to. */
const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    // what a pointer goes through is an object or a list
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value);

describe("where a fact came from", () => {
  const { facts, sources } = factsWithSourcesOn(register, "p-1", "2021-03-08");

  test("the whole vocabulary can be recorded", () => {
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(factsSchema.shape).toSorted());
  });

  test("every fact has its record, and there stands the value", () => {
    for (const [path, pointer] of Object.entries(sources)) {
      expect(at(register, pointer), path).toEqual(at(facts, `/${path.replaceAll(".", "/")}`));
    }
    const paths = Object.keys(facts).filter((name) => sourcesOf(sources, name).length === 0);
    expect(paths).toEqual([]);
  });

  test("the paths of an explanation lead there, also into a fact and over a list", () => {
    expect(sourcesOf(sources, "household.children.0.birthDate")).toEqual(["/participants/1/household/children"]);
    expect(sourcesOf(sources, "residence.district")).toEqual(["/participants/1/residence"]);
    expect(sourcesOf(sources, "spells")).toEqual(["/participants/1/history/0"]);
    expect(sourcesOf(sources, "disability.equalStatusFrom")).toEqual([]);
    expect(sourcesOf(sources, "constructor")).toEqual([]);
  });

  test("where broken records stood between the others, it points into the file as written", () => {
    const { register: read, kept } = readRegister({ ...register, participants: [{ id: 7 }, ...register.participants] });
    const relocated = factsWithSourcesOn(read ?? register, "p-1", "2021-03-08", { kept }).sources;
    expect(relocated["birthDate"]).toBe("/participants/2/birthDate");
  });
});

type Statement = Member<"statements">;

const said = (
  ...statements: readonly Omit<Extract<Statement, { field: "available" | "household" }>, "id" | "participantId">[]
) =>
  having({
    participations: [],
    participants: [
      { id: "p-1", available: false, household: { adults: 2, soleCarer: false }, recordedAt: "2021-01-10" },
    ],
    // The union of fields and values is lost in spreading.
    statements: statements.map((one, index) => ({ id: `a-${index}`, participantId: "p-1", ...one }) as Statement),
  });

describe("statements", () => {
  const available = (statements: Register, day: string, knownOn?: string) =>
    factsOn(statements, "p-1", day, knownOn === undefined ? {} : { knownOn }).available;

  test("what holds from a day holds from then on; what holds from no day corrects what was recorded before", () => {
    const later = said({ field: "available", value: true, validFrom: "2021-03-01", recordedAt: "2021-02-20" });
    expect(available(later, "2021-02-28")).toBe(false);
    expect(available(later, "2021-03-01")).toBe(true);
    const corrected = said({ field: "available", value: true, recordedAt: "2021-02-20" });
    expect(available(corrected, "2021-01-11")).toBe(true);
  });

  test("of two the one recorded later counts, whatever their order; what was told and taken back is unknown", () => {
    const two = said(
      { field: "available", value: { missing: "declined" }, recordedAt: "2021-02-21" },
      { field: "available", value: true, recordedAt: "2021-02-20" },
    );
    expect(factsOn(two, "p-1", "2021-03-08")).not.toHaveProperty("available");
    expect(factsOn(two, "p-1", "2021-03-08").household?.adults).toBe(2);
  });

  test("what was entered in error never counted", () => {
    expect(available(said({ field: "available", value: true, enteredInError: true }), "2021-03-08")).toBe(false);
  });

  test("a statement about one part of a group leaves the others", () => {
    const moved = said({ field: "household", value: { soleCarer: true }, validFrom: "2021-02-01" });
    const { facts, sources } = factsWithSourcesOn(moved, "p-1", "2021-03-08");
    expect(facts.household).toEqual({ adults: 2, soleCarer: true });
    expect(sources["household.soleCarer"]).toBe("/statements/0/value/soleCarer");
    expect(sources["household.adults"]).toBe("/participants/0/household/adults");
  });

  test("as known on an earlier day, what was recorded later is left out, the day of recording included", () => {
    const later = said({ field: "available", value: true, recordedAt: "2021-02-20" });
    expect(available(later, "2021-03-08", "2021-02-19")).toBe(false);
    expect(available(later, "2021-03-08", "2021-02-20")).toBe(true);
    expect(available(later, "2021-03-08", "2021-01-09")).toBeUndefined();
  });
});

describe("histories", () => {
  const told = (knownOn: string) => factsOn(register, "p-1", "2021-03-08", { knownOn });

  test("as known on an earlier day, no history reaches beyond it", () => {
    expect(told("2021-03-08").known).toEqual(complete.known);
    expect(told("2020-06-30").known).toEqual({ "registered-unemployed": { from: "2015-10-01", to: "2020-06-30" } });
    expect(told("2015-09-30")).toMatchObject({ spells: [], known: {} });
  });

  test("a kind of which nothing is stated is known from its first spell to that day", () => {
    const silent = having({
      participations: [],
      participants: [{ id: "p-1", history: [{ kind: "care", from: "2019-05", to: null }] }],
    });
    expect(factsOn(silent, "p-1", "2021-03-08", { knownOn: "2020-06-30" }).known).toEqual({
      care: { from: "2019-05-31", to: "2020-06-30" },
    });
  });

  test("a spell that was recorded later is left out; a participation recorded later leaves measures unknown from its start", () => {
    const written = assigned(["2020-03-01", "2020-07-31"]);
    const dated = {
      ...written,
      participants: [
        {
          id: "p-1",
          history: [{ kind: "measure" as const, norm: "sgb3-45", from: "2018-01-01", to: "2018-02-28" }],
          known: { measure: { from: "2015-01-01", to: null } },
        },
      ],
      participations: written.participations.map((one) => ({ ...one, recordedAt: "2020-08-03" })),
    };
    expect(factsOn(dated, "p-1", "2020-09-01").spells).toHaveLength(2);
    expect(factsOn(dated, "p-1", "2020-09-01", { knownOn: "2020-08-02" })).toMatchObject({
      spells: [{ norm: "sgb3-45" }],
      known: { measure: { from: "2015-01-01", to: "2020-02-29" } },
    });
  });

  test("the first day of the calendar is no reason to fail", () => {
    const [part] = assigned(["1800-01-01", null]).participations;
    const old = {
      ...assigned(["1800-01-01", null]),
      participations: part === undefined ? [] : [{ ...part, recordedAt: "2021-01-01" }],
    };
    expect(factsOn(old, "p-1", "2021-03-08", { knownOn: "2020-01-01" }).spells).toBeUndefined();
  });

  test("a known span that ends before it begins is no knowledge", () => {
    const inverted = having({
      participations: [],
      participants: [{ ...complete, known: { "registered-unemployed": { from: "2021-01-01", to: "2020-01-01" } } }],
    });
    expect(factsOn(inverted, "p-1", "2021-03-08")).toMatchObject({ spells: [], known: {} });
  });

  test("a language course counts under its norm, a city's own does not", () => {
    const course = (kind: Member<"languageSupports">["course"]) =>
      having({
        participations: [],
        languageSupports: [
          {
            id: "l-1",
            participantId: "p-1",
            course: kind,
            entryLevel: "A2",
            targetLevel: "B1",
            period: { from: "2020-09-01", to: "2021-02-26" },
            exams: [],
          },
        ],
      });
    const norms = (["integration-course", "basic-vocational", "special-vocational", "municipal"] as const).map(
      (kind) => factsOn(course(kind), "p-1", "2021-03-08").spells?.[0]?.norm,
    );
    expect(norms).toEqual(["integration-course", "deufoev", "deufoev", undefined]);
  });

  test("work that somebody left for is known until it was last confirmed", () => {
    const left = (followUps: NonNullable<Member<"participations">["followUps"]>) =>
      having({
        participations: base.participations.map((one) => ({
          ...one,
          exit: {
            reason: "employment",
            destination: "employment-insured",
            employmentFrom: "2021-03-01",
            hoursPerWeek: 30,
          },
          followUps,
        })),
      });
    const told = (followUps: NonNullable<Member<"participations">["followUps"]>) =>
      factsWithSourcesOn(left(followUps), "p-1", "2022-01-10");
    expect(told([]).facts).toMatchObject({
      spells: [{ kind: "employment", from: "2021-03-01", to: "2021-03-01", insured: true, hoursPerWeek: 30 }],
      known: { employment: { from: "2021-03-01", to: "2021-03-01" } },
    });
    expect(told([]).sources["spells.0"]).toBe("/participations/0/exit");
    const confirmed = [{ dueOn: "2021-09-01", on: "2021-09-06", destination: "employment-insured" as const }];
    expect(told(confirmed).facts.known).toEqual({ employment: { from: "2021-03-01", to: "2021-09-06" } });
    const lost = [{ dueOn: "2021-09-01", on: "2021-09-06", destination: "unemployed" as const }];
    expect(told(lost).facts.known).toEqual({ employment: { from: "2021-03-01", to: "2021-03-01" } });
    expect(factsOn(left([]), "p-1", "2021-02-28")).toEqual({ birthDate: "1985-04-12" });
  });
});
