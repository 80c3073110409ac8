// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import { references } from "../../checks/identity/references.ts";
import { checkRegister } from "../../checks/run.ts";
import { readRegister } from "../../records/read.ts";
import { grouped } from "../../records/lookup.ts";
import type { Register } from "../../records/register.ts";
import { listNames } from "../records-of.ts";
import { registersOf } from "../../../testing/registers.ts";
import { classOfRecord } from "../main-class.ts";
import { erase } from "./erase.ts";

const on = "2026-04-01";
const leaving = (participantId: string) => ({ participantId, purposeEndedOn: "2025-06-30", funding: [] });
const esf = [{ rule: "esf-plus", trigger: "2026-03-12" }] as const;

const dangling = (register: Register) =>
  references(register).filter(({ id, list }) => !grouped(register, list, "id").has(id));

/** Two people in one register; nothing holds anybody. */
const both = fc.tuple(registersOf("p-1"), registersOf("p-2")).map(([a, b]): Register => {
  const lists = listNames.map((list) => [list, [...a[list], ...b[list]]] as const);
  // Each list holds what it held, of two registers.
  return { ...a, ...Object.fromEntries(lists), holds: [], retentions: [] } as Register;
});

test("after erasure nothing of the person stands anywhere, all of the other stands, and no reference leads nowhere", () => {
  fc.assert(
    fc.property(both, (register) => {
      const { register: after, people, mentions } = erase(register, { on, people: [leaving("p-1")] });
      expect(people[0]?.outcome).toBe("erased");
      const text = JSON.stringify(after);
      expect(text).not.toContain("«p-1");
      expect(text).not.toContain('"p-1"');
      expect(mentions).toEqual([]);
      for (const list of listNames) {
        const of2 = (from: Register) => from[list].filter((one) => JSON.stringify(one).includes('"p-2"'));
        expect(of2(after), list).toEqual(of2(register));
      }
      expect(dangling(after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("erased in part: nothing of the due classes is left, the rest reads without a fault and refers to nothing that is gone", () => {
  fc.assert(
    fc.property(registersOf("p-1"), (made) => {
      const register: Register = { ...made, holds: [], retentions: [] };
      const { register: after, people } = erase(register, { on, people: [{ ...leaving("p-1"), funding: esf }] });
      expect(people[0]?.outcome).toBe("partly");
      const text = JSON.stringify(after);
      for (const gone of ["contacts", "goals", "plans", "assessments", "absences", "attendanceDays"])
        expect(text).not.toContain(`«p-1:${gone}`);
      expect(text).not.toContain("«p-1:participants.reach");
      expect(after.participants[0]).not.toHaveProperty("disability");
      expect(readRegister(after).findings).toEqual(readRegister(register).findings);
      expect(dangling(after).length).toBeLessThanOrEqual(dangling(register).length);
    }),
    { numRuns: 60 },
  );
});

const contact = {
  id: "c-1",
  participantId: "p-1",
  on: "2020-04-01",
  minutes: 30,
  channel: "in-person",
  topic: "Wohnen",
  voluntary: true,
} as const;

test("a sound register stays sound, and a small one too", () => {
  const register = having({ participants: [...base.participants, { id: "p-2" }], contacts: [contact] });
  const errors = (one: Register) => checkRegister(one, { on }).filter(({ severity }) => severity === "error");
  expect(errors(register)).toEqual([]);
  for (const funding of [[], esf]) {
    const { register: after } = erase(register, { on, people: [{ ...leaving("p-1"), funding }] });
    expect(errors(after)).toEqual([]);
    expect(after.contacts).toEqual([]);
  }
});

test("what has to be kept is restricted instead, with the norm; while the purpose lasts nothing happens", () => {
  const register = having({ contacts: [contact] });
  const partly = erase(register, { on, people: [{ ...leaving("p-1"), funding: esf }] });
  expect(partly.register.participants[0]?.restricted).toEqual({
    since: on,
    reason: "Aufbewahrung bis 2031-12-31: Art. 82 Abs. 1 VO (EU) 2021/1060",
  });
  const held = having({
    holds: [{ id: "q-1", participantId: "p-1", since: "2025-01-10", reason: "Klage" }],
    contacts: [contact],
  });
  const hold = erase(held, { on, people: [leaving("p-1")] });
  expect(hold.people[0]?.outcome).toBe("restricted");
  expect(hold.register.contacts).toHaveLength(1);
  expect(hold.register.participants[0]?.restricted?.reason).toBe("Aufbewahrung auf Weiteres: § 84 Abs. 3 SGB X");
  const kept = erase(register, { on, people: [{ ...leaving("p-1"), purposeEndedOn: null }] });
  expect(kept.people[0]?.outcome).toBe("kept");
  expect(kept.register).toEqual(register);
});

test("the retention of an erased class says on which day, and a restriction that is open stays as it is", () => {
  const retention = {
    id: "o-1",
    participantId: "p-1",
    dataClass: "counselling",
    dueOn: "2025-07-01",
    norm: "Art. 17 DSGVO",
  } as const;
  const restricted = { since: "2025-08-01", reason: "Klage" };
  const register = having({ retentions: [retention], participants: [{ id: "p-1", restricted }] });
  const { register: after } = erase(register, { on, people: [{ ...leaving("p-1"), funding: esf }] });
  expect(after.retentions).toEqual([{ ...retention, erasedOn: on }]);
  expect(after.participants[0]?.restricted).toEqual(restricted);
});

const crowd = (count: number): Register =>
  having({
    participants: Array.from({ length: count }, (_, index) => ({
      id: `p-${index + 1}`,
      birthDate: "1985-04-12",
      gender: index % 3 === 0 ? ("male" as const) : ("female" as const),
    })),
    participations: [],
  });

const crowdLeaves = (register: Register, minimum?: number) =>
  erase(register, {
    on,
    people: register.participants.map(({ id }) => leaving(id)),
    dimensions: ["gender", "age"],
    ...(minimum === undefined ? {} : { minimum }),
  });

test("of many people counts stay, none small, and no check complains; of a few nothing stays", () => {
  const { register, residue, log } = crowdLeaves(crowd(9));
  expect(residue).toEqual(["erased-2026-04-01-all", "erased-2026-04-01-gender"]);
  expect(register.statistics.map(({ cells }) => cells)).toEqual([
    [{ label: "all", count: 9 }],
    [
      { label: "male", count: 3 },
      { label: "female", count: 6 },
    ],
  ]);
  expect(checkRegister(register, { on }).filter(({ code }) => code === "PRIV-SMALL-CELL")).toEqual([]);
  expect(log).toEqual({ on, people: 9, records: 9, norm: "Art. 17 DSGVO" });
  expect(crowdLeaves(crowd(9), 4).residue).toEqual(["erased-2026-04-01-all"]);
  expect(crowdLeaves(crowd(2)).register.statistics).toEqual([]);
});

test("a second run on the same day has ids of its own", () => {
  const first = crowdLeaves(crowd(9)).register;
  const { residue } = crowdLeaves({ ...first, participants: crowd(9).participants });
  expect(residue).toEqual(["erased-2026-04-01-2-all", "erased-2026-04-01-2-gender"]);
});

test("other people's notes that may speak of somebody erased are pointed at", () => {
  const register = having({
    participants: [{ id: "p-1", names: [{ given: "Ida", family: "Stern", kind: "official" }] }, { id: "p-2" }],
    contacts: [{ ...contact, participantId: "p-2", note: "Kam mit Ida Stern." }],
  });
  expect(erase(register, { on, people: [leaving("p-1")] }).mentions).toEqual(["/contacts/0/note"]);
});

test("who was merged with the person goes too, and a hold of either holds both", () => {
  const merged = {
    participants: [{ id: "p-1" }, { id: "p-2", enteredInError: true }],
    merges: [{ id: "z-1", keptId: "p-1", absorbedId: "p-2", on: "2021-01-01", decisions: {} }],
    participations: [],
  };
  expect(erase(having(merged), { on, people: [leaving("p-1")] }).register.participants).toEqual([]);
  const held = having({
    ...merged,
    holds: [{ id: "q-1", participantId: "p-1", since: "2025-01-10", reason: "Klage" }],
  });
  expect(erase(held, { on, people: [leaving("p-2")] }).people[0]?.outcome).toBe("restricted");
  expect(() => erase(having(merged), { on, people: [leaving("p-1"), leaving("p-2")] })).toThrow(
    expect.objectContaining({ code: "person-twice" }),
  );
});

test.each([
  [[leaving("p-9")], "person-unknown"],
  [[leaving("p-1"), leaving("p-1")], "person-twice"],
] as const)("bad input erases nothing: %#", (people, code) => {
  expect(() => erase(base, { on, people })).toThrow(expect.objectContaining({ code }));
});

test("each list has the class that it is about", () => {
  const classes = Object.fromEntries(
    listNames.map((list) => [list, classOfRecord({ list, record: { field: "disability" } })]),
  );
  expect(classes).toMatchObject({
    statements: "health",
    cases: "participation",
    participations: "participation",
    practiceProjects: "organisation",
    providerReports: "attendance",
    contacts: "counselling",
    goals: "planning",
    languageSupports: "language",
    consents: "protection",
    merges: "identity",
  });
  expect(classes["participants"]).toBeUndefined();
});
