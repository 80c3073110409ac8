// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { shell } from "../testing/shell.ts";

const offer = (rest: object) => ({
  id: "o",
  kind: "course",
  title: { de: "Kurs", en: "Course" },
  organisationId: "a",
  placeIds: ["p"],
  topics: [],
  targetGroups: [],
  schedule: { kind: "weekly", hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }], timeZone: "Europe/Berlin" },
  cost: { kind: "free" },
  ...rest,
});
const catalogue = (rest: object = {}) => ({
  format: "quartierkit-offers",
  version: 1,
  organisations: [{ id: "a", name: "A", kind: "office" }],
  places: [
    {
      id: "p",
      name: { de: "P" },
      kind: "building",
      ags: "05913000",
      address: { street: "Friedrich-Ebert-Platz", city: "Herne", postalCode: "44623" },
    },
  ],
  offers: [offer(rest)],
});
const codes = async (value: object, argv: readonly string[] = [], more: Readonly<Record<string, string>> = {}) => {
  const files = { "c.json": JSON.stringify(value), ...more };
  const { out } = await shell(["check", "offers", "c.json", "--on", "2022-06-30", ...argv], files);
  return JSON.parse(out).findings.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
};

test("a sound catalogue has nothing to say", async () => {
  expect(await codes(catalogue())).toEqual([]);
});

test("a table of postal codes finds those of another municipality", async () => {
  const table = { "t.json": JSON.stringify({ "44623": ["05916000"] }) };
  expect(await codes(catalogue(), ["--postal-codes", "t.json"], table)).toEqual([
    "OFF-POSTAL-CODE /places/0/address/postalCode",
  ]);
  expect(await codes(catalogue(), ["--postal-codes", "t.json"], { "t.json": "[]" })).toHaveLength(1);
});

test("verdicts are those that can be computed", async () => {
  const needing = (id: string) =>
    catalogue({
      eligibility: { requirements: [{ rule: "any-of", verdicts: [id], firm: true, reason: { de: "Grund" } }] },
    });
  expect(await codes(needing("sgb2-16d"))).toEqual([]);
  expect(await codes(needing("sgb2-16x"))).toEqual(["OFF-VERDICT /offers/0/eligibility/requirements/0/verdicts/0"]);
});

test.each([
  ["9am", "hours-format /offers/0/schedule/hours/0/opens"],
  ["nach Vereinbarung", "hours-format /offers/0/schedule/hours/0/opens"],
])("hours as “%s” are told at their place", async (opens, expected) => {
  const hours = [{ weekday: "mo", opens, closes: "12:00" }];
  expect(await codes(catalogue({ schedule: { kind: "weekly", hours, timeZone: "Europe/Berlin" } }))).toEqual([
    expected,
  ]);
});
