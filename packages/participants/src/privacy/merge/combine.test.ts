// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import type { Participant, Register } from "../../records/register.ts";
import { listNames } from "../records-of.ts";
import { registersOf } from "../../../testing/registers.ts";
import { combineChanges } from "./combine.ts";
import { resolveConflict } from "./resolve.ts";

const person = (fields: Partial<Participant>): Register => having({ participants: [{ id: "p-1", ...fields }] });

test("what one changed is taken, what both changed to the same too; what both changed differently is a conflict", () => {
  const begun = person({ isced: 1, gender: "female", birthDate: "1985" });
  const mine = person({ isced: 2, gender: "female", birthDate: "1985-04", source: "self", recordedAt: "2021-05-01" });
  const theirs = person({
    isced: 3,
    gender: "diverse",
    birthDate: "1985-04",
    source: "self",
    recordedAt: "2021-05-02",
  });
  const { register, conflicts } = combineChanges(begun, { mine, theirs });
  expect(register.participants).toEqual([
    { id: "p-1", isced: 1, gender: "diverse", birthDate: "1985-04", source: "self", recordedAt: "2021-05-02" },
  ]);
  expect(conflicts).toEqual([
    {
      id: "participants/p-1/isced",
      list: "participants",
      record: "p-1",
      field: "isced",
      base: { value: 1 },
      mine: { value: 2, source: "self", recordedAt: "2021-05-01" },
      theirs: { value: 3, source: "self", recordedAt: "2021-05-02" },
    },
  ]);
});

test("a record that one took away and the other changed, or that both added differently, is a conflict as a whole", () => {
  const gone = having({ participants: [] });
  const [conflict, ...more] = combineChanges(person({ isced: 1 }), {
    mine: gone,
    theirs: person({ isced: 2 }),
  }).conflicts;
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({ field: null, mine: {}, theirs: { value: { id: "p-1", isced: 2 } } });
  const added = combineChanges(gone, { mine: person({ isced: 1 }), theirs: person({ isced: 2 }) });
  expect(added.register.participants).toEqual([]);
  expect(added.conflicts).toHaveLength(1);
  expect(combineChanges(person({}), { mine: gone, theirs: person({}) }).register.participants).toEqual([]);
});

const some = registersOf("p-1");

test("neither writer silently wins: at each place stands what both agree on, one changed, or was there before", () => {
  fc.assert(
    fc.property(some, some, some, (begun, mine, theirs) => {
      const { register, conflicts } = combineChanges(begun, { mine, theirs });
      const mirrored = combineChanges(begun, { mine: theirs, theirs: mine });
      expect(mirrored.conflicts.map(({ id }) => id).toSorted()).toEqual(conflicts.map(({ id }) => id).toSorted());
      for (const list of listNames) {
        expect(mirrored.register[list], list).toHaveLength(register[list].length);
        expect(mirrored.register[list], list).toEqual(expect.arrayContaining([...register[list]]));
      }
      for (const { base: old, mine: own, theirs: other } of conflicts) {
        expect(own.value).not.toEqual(other.value);
        expect(own.value).not.toEqual(old.value);
        expect(other.value).not.toEqual(old.value);
      }
    }),
    { numRuns: 30 },
  );
});

test("who changed nothing changes nothing", () => {
  fc.assert(
    fc.property(some, some, (begun, mine) => {
      expect(combineChanges(begun, { mine, theirs: begun })).toEqual({
        register: mine,
        conflicts: [],
        resolutions: [],
      });
      expect(combineChanges(begun, { mine, theirs: mine }).conflicts).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("resolved to one side everywhere, the register is that of that side at every conflict, and each decision is on record", () => {
  fc.assert(
    fc.property(some, some, some, (begun, mine, theirs) => {
      const combined = combineChanges(begun, { mine, theirs });
      const done = combined.conflicts.reduce(
        (now, { id }) => resolveConflict(now, { id, choose: "mine", by: "s-1", on: "2021-06-01" }),
        combined,
      );
      expect(done.conflicts).toEqual([]);
      expect(done.resolutions.map(({ conflict }) => conflict)).toEqual(combined.conflicts);
      for (const { list, record, field, mine: side } of combined.conflicts) {
        const now = done.register[list].find((one) => "id" in one && one.id === record);
        if (field !== null && now !== undefined)
          expect(Object.entries(now).find(([name]) => name === field)?.[1]).toEqual(side.value);
      }
    }),
    { numRuns: 30 },
  );
});

test("another value can be decided on, with who, when and why; a settled or unknown conflict is refused", () => {
  const combined = combineChanges(person({ isced: 1 }), { mine: person({ isced: 2 }), theirs: person({}) });
  const id = "participants/p-1/isced";
  const done = resolveConflict(combined, {
    id,
    choose: "other",
    value: 3,
    by: "s-4",
    on: "2021-06-01",
    reason: "Zeugnis",
  });
  expect(done.register.participants[0]?.isced).toBe(3);
  expect(done.resolutions).toEqual([
    { conflict: combined.conflicts[0], chosen: "other", value: 3, by: "s-4", on: "2021-06-01", reason: "Zeugnis" },
  ]);
  expect(
    resolveConflict(combined, { id, choose: "theirs", by: "s-4", on: "2021-06-01" }).register.participants,
  ).toEqual([{ id: "p-1" }]);
  expect(() => resolveConflict(done, { id, choose: "mine", by: "s-4", on: "2021-06-01" })).toThrow(
    expect.objectContaining({ code: "conflict-unknown" }),
  );
});

test("records that cannot be told apart are refused; lists without ids go by what stands for one", () => {
  const twice = having({ participants: [{ id: "p-1" }, { id: "p-1" }] });
  expect(() => combineChanges(twice, { mine: base, theirs: base })).toThrow(
    expect.objectContaining({ code: "id-repeats", path: "/participants" }),
  );
  const visits = (count: number): Register => having({ cafeVisits: [{ month: "2021-05", visits: count }] });
  expect(combineChanges(visits(1), { mine: visits(2), theirs: visits(3) }).conflicts[0]?.id).toBe(
    "cafeVisits/2021-05/visits",
  );
});
