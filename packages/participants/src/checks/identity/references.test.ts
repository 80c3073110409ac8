// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { fieldsOf } from "../../privacy/fields.ts";
import { registerLists } from "../../records/register.ts";
import { base, having } from "../examples.ts";
import { referenceNames, references, siblings } from "./references.ts";

/** Staff stands in no list of the file. */
const outside = new Set(["staffId"]);

test("every field that names another record is followed", () => {
  const names = Object.values(registerLists)
    .flatMap(fieldsOf)
    .map(({ path }) => path.split(".").at(-1)?.replace("[]", "") ?? "")
    .filter((name) => /Ids?$|(Of|By)$/.test(name) && !outside.has(name) && !/^(matched|by)/.test(name));
  expect(new Set(names).size).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in referenceNames) && !siblings.has(name))).toEqual([]);
});

test("references are found wherever they stand, and not in a city's own fields", () => {
  const register = having({
    participants: [{ id: "p-1", ext: { "de.herne": { participantId: "p-9" } } }],
    practiceProjects: [
      {
        id: "x-1",
        title: "Hof",
        site: "Hof",
        tasks: [],
        occupationalField: "other",
        period: { from: "2020-05-01", to: null },
        team: [{ participantId: "p-1", hours: 3 }],
      },
    ],
    participations: [],
    languageSupports: [
      {
        id: "l-2",
        participantId: "p-1",
        course: "municipal",
        entryLevel: "A1",
        targetLevel: "A2",
        period: { from: "2020-05-01", to: null },
        repeatOf: "l-1",
        exams: [],
      },
    ],
  });
  expect(references(register)).toEqual([
    { path: "/practiceProjects/0/team/0/participantId", id: "p-1", list: "participants" },
    { path: "/languageSupports/0/participantId", id: "p-1", list: "participants" },
    { path: "/languageSupports/0/repeatOf", id: "l-1", list: "languageSupports" },
  ]);
  expect(references(base).length).toBe(2);
});
