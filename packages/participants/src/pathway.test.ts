// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { assigned, having, participating } from "./checks/examples.ts";
import { pathwayOf } from "./pathway.ts";

test("a pathway has a lane per kind of support and events in their order", () => {
  const register = {
    ...assigned(["2020-03-01", "2020-07-31"]),
    contacts: [
      {
        id: "k-1",
        participantId: "p-1",
        on: "2020-02-10",
        minutes: 45,
        channel: "in-person",
        topic: "Erstgespräch",
        voluntary: true,
      },
    ],
    assessments: [{ id: "x-1", participantId: "p-1", on: "2020-02-20", instrument: "Gespräch", items: [] }],
    languageSupports: [
      {
        id: "l-1",
        participantId: "p-1",
        course: "municipal",
        entryLevel: "A2",
        targetLevel: "B1",
        period: { from: "2020-09-01", to: null },
        exams: [{ on: "2021-02-01", level: "B1", passed: true }],
      },
    ],
  } as const;
  const { lanes, events } = pathwayOf(register, "p-1");
  expect(lanes.map(({ label, bars }) => [label.en, bars.length])).toEqual([
    ["Measures", 1],
    ["Support", 1],
    ["Counselling", 1],
  ]);
  expect(events.map(({ on, label }) => [on, label.en])).toEqual([
    ["2020-02-20", "Potential analysis"],
    ["2020-07-31", "completed"],
    ["2021-02-01", "Exam B1 passed"],
  ]);
});

test("nobody has an empty lane", () => {
  expect(pathwayOf(having({ participations: [] }), "p-1")).toEqual({ lanes: [], events: [] });
});

test("what ends before it begins is left out", () => {
  expect(pathwayOf(participating({ actual: { from: "2020-03-02", to: "2020-01-31" } }), "p-1").lanes).toEqual([]);
});

test("with a day, what happened beside the project is told: as exact as it is known, and where nothing is", () => {
  const history = [
    { kind: "employment", from: "2009", to: "2010-03-31", hoursPerWeek: 30 },
    { kind: "registered-unemployed", from: "2012-04-01", to: "2015" },
    { kind: "illness", from: "2013-01-01", to: "2013-06-30" },
    { kind: "measure", norm: "sgb2-16d", from: "2014-02", to: "2014-07-31" },
    { kind: "measure", from: "2021-01-01", to: null },
  ] as const;
  const known = { "registered-unemployed": { from: "2011-01-01", to: "2019-12-31" } };
  const register = having({ participants: [{ id: "p-1", history: [...history], known }], participations: [] });
  expect(pathwayOf(register, "p-1").lanes).toEqual([]);
  const { lanes } = pathwayOf(register, "p-1", { on: "2020-03-01" });
  expect(lanes.map(({ label }) => label.en)).toEqual(["Registered unemployed", "Work and education", "Measures"]);
  expect(lanes[0]?.bars).toEqual([
    {
      from: "2012-04-01",
      to: "2015-12-31",
      endsFrom: "2015-01-01",
      label: { de: "", en: "" },
      kind: { de: "Verlauf", en: "history" },
    },
  ]);
  expect(lanes[0]?.unknown).toEqual([
    { from: "1900-01-01", to: "2010-12-31" },
    { from: "2020-01-01", to: null },
  ]);
  expect(lanes[1]?.bars[0]).toMatchObject({ from: "2009-01-01", beginsBy: "2009-12-31", label: { en: "employed" } });
  expect(lanes[1]?.unknown).toEqual([{ from: "1900-01-01", to: "2009-12-30" }]);
  expect(lanes[2]?.bars).toMatchObject([
    { from: "2014-02-01", beginsBy: "2014-02-28", label: { en: "work opportunity (§ 16d SGB II)" } },
  ]);
});

test("absences say whether they are excused and never why; what was entered in error is nobody's way", () => {
  const register = {
    ...participating({}),
    absences: [
      {
        id: "a-1",
        participationId: "t-1",
        from: "2020-04-01",
        to: "2020-04-03",
        reason: "sick-with-certificate",
        excused: true,
      },
      {
        id: "a-2",
        participationId: "t-1",
        from: "2020-05-04",
        to: "2020-05-04",
        reason: "unexcused",
        enteredInError: true,
      },
      { id: "a-3", participationId: "t-2", from: "2020-05-04", to: "2020-05-04", reason: "unexcused" },
    ],
    goals: [
      {
        id: "g-1",
        participantId: "p-1",
        title: "Führerschein",
        setOn: "2020-04-01",
        lifecycle: "completed",
        achievement: "achieved",
        steps: [],
      },
      {
        id: "g-2",
        participantId: "p-1",
        title: "Irrtum",
        setOn: "2020-04-01",
        lifecycle: "active",
        achievement: "in-progress",
        steps: [],
        enteredInError: true,
      },
    ],
  } as const;
  const { lanes, events } = pathwayOf(register, "p-1");
  expect(lanes.find(({ label }) => label.en === "Absences")?.bars).toEqual([
    {
      from: "2020-04-01",
      to: "2020-04-03",
      label: { de: "", en: "" },
      kind: { de: "Fehlzeit, entschuldigt", en: "absence, excused" },
    },
  ]);
  expect(events.filter(({ kind }) => kind.en === "goal").map(({ label }) => label.de)).toEqual([
    "Führerschein (erreicht)",
  ]);
  expect(JSON.stringify(lanes)).not.toContain("krank");
});
