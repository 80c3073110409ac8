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
