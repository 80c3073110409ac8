// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { having } from "../../checks/examples.ts";
import type { Participant, Register } from "../../records/register.ts";
import { registersOf } from "../../../testing/registers.ts";
import { exchangeFile } from "./exchange-file.ts";

const key = "a key that is nobody's";
const pseudonym = (id: string): string => createHmac("sha256", key).update(id).digest("hex");
const on = "2021-06-01";
const options = { on, pseudonym, birth: "five-years", place: "district", days: "month" } as const;

const people = (...fields: readonly Partial<Participant>[]): Register =>
  having({ participants: fields.map((more, index) => ({ id: `p-${index + 1}`, ...more })), participations: [] });

test("no id, no text of anybody, no key and nothing of Art. 9 is in the file", () => {
  fc.assert(
    fc.property(registersOf("person-4711"), (made) => {
      const [one] = made.participants;
      const open: Register = {
        ...made,
        cases: [],
        participants: one === undefined ? [] : [{ ...one, enteredInError: false }],
      };
      const text = JSON.stringify(exchangeFile(open, { ...options, on: "2020-01-01", place: "ags" }));
      expect(text).toContain(pseudonym("person-4711"));
      for (const never of ["«", "person-4711", key, "disability", "nationalities", "residenceTitle", "note", "kind"])
        expect(text).not.toContain(never);
    }),
    { numRuns: 40 },
  );
});

test("days, birth and place are as coarse as asked for", () => {
  const register = having({
    participants: [
      { id: "p-1", birthDate: "1987-04-12", residence: { ags: "05916000", district: "wanne-sued" }, isced: 1 },
    ],
  });
  const participations = [
    {
      norm: "esf",
      status: "completed",
      entry: "2020-03",
      exit: "2021-02",
      exitReason: "completed",
      destination: "unemployed",
    },
  ];
  expect(exchangeFile(register, options).people).toEqual([
    { pseudonym: pseudonym("p-1"), birth: "1985", place: "wanne-sued", isced: 1, participations },
  ]);
  const coarse = exchangeFile(register, { ...options, birth: "year", place: "ags", days: "year" }).people[0];
  expect(coarse).toMatchObject({ birth: "1987", place: "05916000", participations: [{ entry: "2020", exit: "2021" }] });
  const none = exchangeFile(register, { ...options, birth: "none", place: "none" }).people[0];
  expect(none).not.toHaveProperty("birth");
  expect(none).not.toHaveProperty("place");
});

test("the smallest group is told, and with k smaller ones are left out", () => {
  const register = people(
    { birthDate: "1985" },
    { birthDate: "1986-02" },
    { birthDate: "1989-12-31" },
    { birthDate: "1990" },
  );
  expect(exchangeFile(register, options).anonymity).toEqual({
    quasiIdentifiers: ["birth", "gender", "place", "entry"],
    k: 1,
    groups: 2,
    leftOut: 0,
  });
  const kept = exchangeFile(register, { ...options, k: 3 });
  expect(kept.people).toHaveLength(3);
  expect(kept.anonymity).toMatchObject({ k: 3, groups: 1, leftOut: 1 });
  expect(exchangeFile(register, { ...options, k: 5 }).anonymity).toMatchObject({ k: 0, groups: 0, leftOut: 4 });
});

test("who is restricted or entered in error is not in it; what is disputed is marked", () => {
  const disputed = [
    { field: "isced", dataClass: "qualification", since: "2021-01-10" },
    { field: "disability", dataClass: "health", since: "2021-01-10" },
  ] as const;
  const register = people(
    { isced: 1, disputed },
    { restricted: { since: "2021-01-10", reason: "Klage" } },
    { enteredInError: true },
  );
  expect(exchangeFile(register, options).people).toEqual([
    { pseudonym: pseudonym("p-1"), isced: 1, participations: [], disputed: ["isced"] },
  ]);
});

test("taking part in voluntary counselling is not in it", () => {
  const register = having({
    measures: [
      {
        id: "m-2",
        norm: "sgb2-16k",
        title: "Begleitung",
        provider: "DRK",
        operating: { from: "2020-01-01", to: null },
      },
    ],
  });
  expect(exchangeFile(register, options).people[0]?.participations).toEqual([]);
});

test("why somebody left on their own account stays in the project", () => {
  const participations = having({}).participations.map((one) => ({
    ...one,
    exit: { reason: "participant-health" as const },
  }));
  expect(exchangeFile(having({ participations }), options).people[0]?.participations[0]?.exitReason).toBe(
    "participant",
  );
});

test.each([
  [(id: string) => id, "pseudonym-shows"],
  [(id: string) => `x-${id}`, "pseudonym-shows"],
  [() => "", "pseudonym-shows"],
  [() => "same", "pseudonym-repeats"],
])("a pseudonym that shows an id or repeats is refused: %#", (bad, code) => {
  const register = having({ participants: [{ id: "person-1" }, { id: "person-2" }], participations: [] });
  expect(() => exchangeFile(register, { ...options, pseudonym: bad })).toThrow(expect.objectContaining({ code }));
});
