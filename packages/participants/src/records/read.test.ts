// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { base } from "../checks/examples.ts";
import { readRegister } from "./read.ts";

const read = (changes: object) => readRegister({ ...base, ...changes }, { file: "people.json" });

describe("reading a register", () => {
  test("keeps a sound one as it is", () => {
    expect(readRegister(structuredClone(base))).toMatchObject({ register: base, findings: [] });
  });

  test("lists that are absent are empty", () => {
    const { register, findings } = readRegister({ format: "quartierkit-participants", version: 1 });
    expect(findings).toEqual([]);
    expect(register?.participants).toEqual([]);
  });

  test("a file written before there were cases, statements and placements reads as it did", () => {
    const file = {
      format: "quartierkit-participants",
      version: 1,
      participants: [{ id: "p-1", languages: [{ language: "de", level: "A2" }], source: "self" }],
      goals: [
        {
          id: "g-1",
          participantId: "p-1",
          title: "Führerschein",
          setOn: "2020-04-01",
          lifecycle: "active",
          achievement: "in-progress",
          steps: [{ title: "Sehtest", responsible: "participant", done: false }],
        },
      ],
      referrals: [
        {
          id: "r-1",
          participantId: "p-1",
          to: "KI",
          purpose: "Anerkennung",
          status: "draft",
          legalBasis: "§ 50 SGB II",
        },
      ],
      cafeVisits: [{ month: "2020-04", visits: 12 }],
    };
    const { register, findings } = readRegister(file);
    expect(findings).toEqual([]);
    expect(register).toMatchObject(file);
    expect(register?.cases).toEqual([]);
  });

  test("the legal basis of a referral is a norm in words, or says of which kind it is", () => {
    const referral = { id: "r-1", participantId: "p-1", to: "KI", purpose: "Anerkennung", status: "draft" };
    const told = (legalBasis: unknown) =>
      read({ referrals: [{ ...referral, legalBasis }] }).findings.map(({ path }) => path);
    expect(told({ kind: "consent", consentId: "c-1" })).toEqual([]);
    expect(told({ kind: "vital", reason: "akute Gefahr" })).toEqual([]);
    expect(told({ kind: "consent" })).toEqual(["/referrals/0/legalBasis/consentId"]);
  });

  test("a level of DigComp means something with its version only", () => {
    const skills = (digComp: string, level: number) =>
      read({
        digitalCompetences: [
          { id: "k-1", participantId: "p-1", on: "2026-02-01", digComp, items: [{ competence: "1.1", level }] },
        ],
      }).register?.digitalCompetences.length;
    expect([skills("2.2", 8), skills("2.2", 9), skills("3.0", 4), skills("3.0", 5), skills("2.1", 1)]).toEqual([
      1, 0, 1, 0, 0,
    ]);
  });

  test("a broken record is reported with its place and left out, the others stay", () => {
    const { register, findings } = read({
      participants: [{ id: "p-1" }, { id: "p-2", birthDate: "2021-02-30" }, { id: "p-3", gender: "w" }, "p-4"],
    });
    expect(register?.participants).toEqual([{ id: "p-1" }]);
    expect(findings.map(({ code, path, file }) => [code, path, file])).toEqual([
      ["impossible-day", "/participants/1/birthDate", "people.json"],
      ["unknown-code", "/participants/2/gender", "people.json"],
      ["wrong-type", "/participants/3", "people.json"],
    ]);
  });

  test("a field nobody knows is found, in a record and in the file", () => {
    expect(
      read({ participants: [{ id: "p-1", birthday: "1990-01-01" }] }).findings.map(({ code, path }) => [code, path]),
    ).toEqual([["unknown-field", "/participants/0/birthday"]]);
    expect(read({ people: [] })).toMatchObject({
      register: base,
      findings: [{ code: "unknown-field", path: "/people" }],
    });
  });

  test("a city's own fields pass unread", () => {
    const ext = { "de.herne": { shift: "early" } };
    expect(read({ participants: [{ id: "p-1", ext }] }).register?.participants).toEqual([{ id: "p-1", ext }]);
  });

  test.each([
    [null],
    [[]],
    ["text"],
    [{ format: "other", version: 1 }],
    [{ format: "quartierkit-participants", version: 2 }],
  ])("%o is no register", (value) => {
    const { register, findings } = readRegister(value);
    expect(register).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});
