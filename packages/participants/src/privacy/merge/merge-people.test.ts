// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { base, having } from "../../checks/examples.ts";
import { checkRegister } from "../../checks/run.ts";
import { viewOf } from "../views/view.ts";
import type { Register } from "../../records/register.ts";
import { listNames } from "../records-of.ts";
import { registersOf } from "../../../testing/registers.ts";
import { mergePeople, undoMerge } from "./merge-people.ts";

const on = "2021-06-01";
const two = having({
  participants: [
    { id: "p-1", isced: 1 },
    { id: "p-2", isced: 3, birthDate: "1985" },
  ],
});
const three = having({ participants: [{ id: "p-1" }, { id: "p-2" }, { id: "p-3" }] });

const both = fc.tuple(registersOf("p-1"), registersOf("p-2")).map(([a, b]): Register => {
  const lists = listNames.map((list) => [list, [...a[list], ...b[list]]] as const);
  const people = [...a.participants, ...b.participants].map(({ enteredInError: _mark, ...one }) => one);
  // Each list holds what it held, of two registers.
  return { ...a, ...Object.fromEntries(lists), participants: people, merges: [] } as Register;
});

test("what was merged and undone is as it was, whatever was taken, but for the record of the merge", () => {
  fc.assert(
    fc.property(both, fc.boolean(), (register, takesAll) => {
      const fields = Object.keys(register.participants[1] ?? {}).filter((name) => name !== "id");
      const merged = mergePeople(register, { keep: "p-1", drop: "p-2", on, take: takesAll ? fields : [] });
      const [merge] = merged.merges;
      const undone = undoMerge(merged, { id: merge?.id ?? "", on });
      expect({ ...undone, merges: [] }).toEqual(register);
      expect(undone.merges).toEqual([{ ...merge, undoneOn: on }]);
    }),
    { numRuns: 60 },
  );
});

test("after a merge everything names the kept record, and the absorbed one counts nowhere", () => {
  fc.assert(
    fc.property(both, (register) => {
      const merged = mergePeople(register, { keep: "p-1", drop: "p-2", on });
      for (const list of listNames) {
        if (["participants", "merges", "mergeCandidates"].includes(list)) continue;
        expect(JSON.stringify(merged[list]), list).not.toContain('"participantId":"p-2"');
      }
      expect(merged.participants[1]?.enteredInError).toBe(true);
      expect(
        viewOf(merged, { role: "coach", on }).records.participants?.some((one) => "id" in one && one.id === "p-2"),
      ).not.toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("values are exchanged, so that none is lost, and every decision is on record", () => {
  const merged = mergePeople(two, { keep: "p-1", drop: "p-2", on, take: ["birthDate"] });
  expect(merged.participants).toEqual([
    { id: "p-1", isced: 1, birthDate: "1985" },
    { id: "p-2", isced: 3, enteredInError: true },
  ]);
  expect(merged.merges[0]?.decisions).toEqual({ isced: "kept", birthDate: "absorbed" });
  expect(checkRegister(merged, { on }).filter(({ code }) => code.startsWith("REF"))).toEqual([]);
});

test("what was recorded since stays with the kept record", () => {
  const merged = mergePeople(two, { keep: "p-1", drop: "p-2", on });
  const goal = {
    id: "g-1",
    participantId: "p-1",
    title: "B1",
    setOn: on,
    lifecycle: "active",
    achievement: "in-progress",
    steps: [],
  } as const;
  const undone = undoMerge({ ...merged, goals: [goal] }, { id: merged.merges[0]?.id ?? "", on });
  expect(undone.goals).toEqual([goal]);
});

test("nobody is merged twice, with themself or in a circle", () => {
  const merged = mergePeople(three, { keep: "p-1", drop: "p-2", on });
  const refused = (keep: string, drop: string, code: string) =>
    expect(() => mergePeople(merged, { keep, drop, on })).toThrow(expect.objectContaining({ code }));
  refused("p-1", "p-2", "already-merged");
  refused("p-2", "p-1", "already-merged");
  refused("p-3", "p-2", "already-merged");
  refused("p-1", "p-1", "same-person");
  refused("p-1", "p-9", "person-unknown");
  expect(() => mergePeople(two, { keep: "p-1", drop: "p-2", on, take: ["gender"] })).toThrow(
    expect.objectContaining({ code: "field-unknown" }),
  );
  expect(() => mergePeople(two, { keep: "p-1", drop: "p-2", on, take: ["id"] })).toThrow(
    expect.objectContaining({ code: "field-unknown" }),
  );
});

test("records that cannot be told apart are refused", () => {
  const [one] = base.participations;
  const again = {
    ...two,
    participations: [one, one].flatMap((entry) => (entry === undefined ? [] : [{ ...entry, participantId: "p-2" }])),
  };
  expect(() => mergePeople(again, { keep: "p-1", drop: "p-2", on })).toThrow(
    expect.objectContaining({ code: "id-repeats", path: "/participations" }),
  );
});

test("merges that rest on each other are undone in turn", () => {
  const first = mergePeople(three, { keep: "p-2", drop: "p-3", on, id: "z-1" });
  const second = mergePeople(first, { keep: "p-1", drop: "p-2", on, id: "z-2" });
  expect(() => undoMerge(second, { id: "z-1", on })).toThrow(expect.objectContaining({ code: "merge-covered" }));
  const undone = undoMerge(undoMerge(second, { id: "z-2", on }), { id: "z-1", on });
  expect(undone.participants).toEqual(three.participants);
  expect(undone.participations).toEqual(three.participations);
  expect(() => undoMerge(undone, { id: "z-1", on })).toThrow(expect.objectContaining({ code: "merge-undone" }));
  expect(() => undoMerge(undone, { id: "z-9", on })).toThrow(expect.objectContaining({ code: "merge-unknown" }));
  expect(() => undoMerge(second, { id: "z-2", on: "2021-05-31" })).toThrow(
    expect.objectContaining({ code: "day-order" }),
  );
});

test("an id is free, and a place that was changed since is told", () => {
  const again = mergePeople(undoMerge(mergePeople(two, { keep: "p-1", drop: "p-2", on, id: "z" }), { id: "z", on }), {
    keep: "p-1",
    drop: "p-2",
    on,
    id: "z",
  });
  expect(again.merges.map(({ id }) => id)).toEqual(["z", "z-2"]);
  const own = { ...two, participations: base.participations.map((one) => ({ ...one, participantId: "p-2" })) };
  const merged = mergePeople(own, { keep: "p-1", drop: "p-2", on, id: "z" });
  const changed = { ...merged, participations: merged.participations.map((one) => ({ ...one, participantId: "p-7" })) };
  expect(() => undoMerge(changed, { id: "z", on })).toThrow(expect.objectContaining({ code: "merge-changed" }));
  expect(undoMerge({ ...merged, participations: [] }, { id: "z", on }).participations).toEqual([]);
});
