// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { emptyRegister } from "@quartierkit/participants";
import type { Participant, Participation, Register } from "@quartierkit/participants";
import { describe, expect, test } from "vitest";
import { esfReport } from "../count/report.ts";
import { contributionsOf } from "../count/contributions.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { recordsOf, shortContacts } from "./records.ts";

const measure = {
  id: "m",
  norm: "esf",
  title: "BQB",
  provider: "Stadt",
  operating: { from: "2020-01-01", to: "2022-12-31" },
} as const;
const known = { from: "2000-01-01", to: null };
const ida: Participant = {
  id: "p-1",
  gender: "female",
  birthDate: "1984-06-01",
  isced: 3,
  nationalities: ["DE"],
  disability: { degree: { missing: "declined" } },
  history: [{ kind: "registered-unemployed", from: "2018-05-01", to: null }],
  known: { "registered-unemployed": known, employment: known, "self-employment": known, education: known },
};
const part: Participation = {
  id: "t-1",
  participantId: "p-1",
  measureId: "m",
  status: "active",
  actual: { from: "2020-03-02", to: null },
};
const register = (
  participations: readonly Participation[],
  participants: readonly Participant[] = [ida],
): Register => ({
  ...emptyRegister,
  measures: [measure, { ...measure, id: "agh", norm: "sgb2-16d" }],
  participants,
  participations,
});
const one = (...from: Parameters<typeof register>) => recordsOf(register(...from), { region: "more-developed" })[0];

describe("records of a register", () => {
  test("status and education follow from the history; what was declined is noted", () => {
    expect(one([part])).toMatchObject({
      ref: "t-1",
      person: "p-1",
      operation: "m",
      region: "more-developed",
      entry: "2020-03-02",
      exit: null,
      status: "unemployed",
      inEducation: false,
      declined: ["disability.degree"],
      facts: { birthDate: "1984-06-01", isced: 3 },
    });
  });

  test.each([
    [
      "signed off the day before",
      [{ kind: "registered-unemployed", from: "2018-05-01", to: "2020-03-01" }],
      "unemployed",
    ],
    ["works", [{ kind: "employment", from: "2019-01-01", to: null }], "employed"],
    ["works for herself", [{ kind: "self-employment", from: "2019-01-01", to: null }], "self-employed"],
    ["neither", [], "inactive"],
    [
      "minijob beside",
      [
        { kind: "registered-unemployed", from: "2019-01-01", to: null },
        { kind: "employment", from: "2019-01-01", to: null, hoursPerWeek: 8 },
      ],
      "unemployed",
    ],
  ] as const)("%s", (_, history, status) => {
    expect(one([part], [{ ...ida, history: [...history] }])?.status).toBe(status);
  });

  test("a history that nobody knows gives no status", () => {
    const { history: _, known: _known, ...unknown } = ida;
    expect(one([part], [unknown])).not.toHaveProperty("status");
  });

  test("only operations become records, and only what began", () => {
    const agh = { ...part, id: "t-2", measureId: "agh" };
    const { actual: _, ...planned } = { ...part, id: "t-3", status: "waiting" as const };
    const mistaken = { ...part, id: "t-4", enteredInError: true };
    expect(recordsOf(register([part, agh, planned, mistaken])).map(({ ref }) => ref)).toEqual(["t-1"]);
    expect(recordsOf(register([part, agh]), { operations: ["agh"] }).map(({ ref }) => ref)).toEqual(["t-2"]);
  });

  const left = (exit: NonNullable<Participation["exit"]>): Participation => ({
    ...part,
    status: "completed",
    actual: { from: "2020-03-02", to: "2020-08-31" },
    exit,
  });

  test("the destination is the situation after leaving", () => {
    expect(
      one([left({ reason: "employment", destination: "employment-insured", employmentFrom: "2020-09-10" })]),
    ).toMatchObject({
      exit: "2020-08-31",
      atExit: { on: "2020-09-10", status: "employed", jobSearching: false, inEducation: false },
    });
    expect(one([left({ reason: "completed", destination: "unknown" })])).not.toHaveProperty("atExit");
    expect(one([left({ reason: "completed", destination: "school" })])?.atExit).toEqual({
      on: "2020-08-31",
      status: "inactive",
      jobSearching: false,
      inEducation: true,
    });
  });

  test("work that begins more than four weeks later is no immediate result", () => {
    const record = one([
      left({ reason: "employment", destination: "employment-insured", employmentFrom: "2020-10-05" }),
    ]);
    expect(record).not.toHaveProperty("atExit");
  });

  test("the follow-up is about the day it was due for, and not reached is not the same as not asked", () => {
    const followed = (followUp: NonNullable<Participation["followUps"]>[number]) =>
      one([{ ...left({ reason: "completed", destination: "unemployed" }), followUps: [followUp] }])?.atSixMonths;
    expect(followed({ dueOn: "2021-02-28", on: "2021-04-20", destination: "employment-insured" })).toEqual({
      on: "2021-02-28",
      status: "employed",
    });
    expect(followed({ dueOn: "2021-02-28", on: "2021-03-02", state: "unreachable" })).toEqual({
      on: "2021-03-02",
      unreachable: true,
    });
    expect(followed({ dueOn: "2021-02-28", on: "2021-03-02", state: "declined" })).toEqual({
      on: "2021-03-02",
      declined: true,
    });
    expect(followed({ dueOn: "2021-02-28" })).toBeUndefined();
  });

  test("whether there is a way to the person goes along, the way itself does not", () => {
    const contactOf = (more: Partial<Participant>) => one([part], [{ ...ida, ...more }])?.contactOnFile;
    expect(contactOf({})).toBeUndefined();
    expect(contactOf({ reach: [] })).toBe(false);
    expect(contactOf({ reach: [{ kind: "phone", value: "0000" }] })).toBe(true);
    expect(JSON.stringify(one([part], [{ ...ida, reach: [{ kind: "phone", value: "0000" }] }]))).not.toContain("0000");
  });

  test("from file to figure without typing anything again", () => {
    const records = recordsOf(
      register([left({ reason: "employment", destination: "employment-insured", employmentFrom: "2020-09-10" })]),
      { region: "more-developed", qualified: () => true },
    );
    const report = esfReport(records, { rules: ruleSet("esf-2014-2018"), from: "2020-01-01", to: "2020-12-31" });
    expect(report.participations.map((person) => contributionsOf(report, person))).toEqual([
      ["CO01", "CO02", "CO10", "CR03", "CR04"],
    ]);
  });
});

test("short contacts are counted without names and never become records", () => {
  const contacts = [
    { month: "2020-01", topic: "Beratung", count: 12 },
    { month: "2020-02", topic: "Beratung", count: 3, enteredInError: true },
    { month: "2021-01", topic: "Beratung", count: 5 },
  ];
  const with2020 = { ...register([]), anonymousContacts: contacts };
  expect(shortContacts(with2020, { from: "2020-01-01", to: "2020-12-31" })).toBe(12);
  expect(recordsOf(with2020)).toEqual([]);
});
