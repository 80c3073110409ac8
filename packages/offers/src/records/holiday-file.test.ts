// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readHolidays } from "./holiday-file.ts";

const school = {
  land: "05",
  covers: { from: "2025-01-01", to: "2025-12-31" },
  periods: [{ name: "erfunden", from: "2025-06-16", to: "2025-06-20" }],
  source: "invented for this test",
};
const list = { holiday: "assumption", land: "09", municipalities: ["09162000"], source: "invented for this test" };
const file = { format: "quartierkit-holidays", version: 1, lists: [list], schools: [school] };

test("a sound file is read as it is", () => {
  expect(readHolidays(structuredClone(file))).toEqual({ lists: [list], schools: [school], findings: [] });
});

test("a broken member is told and left out, the others stay", () => {
  const read = readHolidays({ ...file, schools: [{ ...school, land: "17" }, school] });
  expect(read.schools).toEqual([school]);
  expect(read.findings.map(({ path }) => path)).toEqual(["/schools/0/land"]);
});
