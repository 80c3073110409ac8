// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf } from "./day.ts";
import { addMonths, addYears, monthEnd, termEnd } from "./month.ts";

const anyDay = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2099-12-31") }).map(dayOf);

describe("where the month is too short, its last day (§ 188 Abs. 3 BGB)", () => {
  test.each([
    ["2020-01-31", 1, "2020-02-29"],
    ["2021-01-31", 1, "2021-02-28"],
    ["2021-01-28", 1, "2021-02-28"],
    ["2021-03-31", -1, "2021-02-28"],
    ["2021-05-31", 1, "2021-06-30"],
    ["2020-12-15", 1, "2021-01-15"],
    ["2021-01-15", -1, "2020-12-15"],
    ["2021-01-15", 25, "2023-02-15"],
    ["2021-01-15", -25, "2018-12-15"],
    ["2021-01-15", 0, "2021-01-15"],
  ])("%s and %i months is %s", (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test("29 February a year later is 28 February", () => {
    expect([1, 4, -1].map((years) => addYears("2020-02-29", years))).toEqual([
      "2021-02-28",
      "2024-02-29",
      "2019-02-28",
    ]);
  });

  test("the day of the month never grows, and shrinks only to the end of a month", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -900, max: 900 }), (day, months) => {
        const moved = addMonths(day, months);
        return moved.slice(8) === day.slice(8) || (moved.slice(8) < day.slice(8) && moved === monthEnd(moved));
      }),
    );
  });

  test.each([
    ["2299-12-01", 1],
    ["1800-01-31", -1],
    ["2021-01-01", 0.5],
    ["2021-01-01", Infinity],
    ["2021-01-01", Number.NaN],
    ["2021-02-29", 1],
  ])("%s and %d months leads nowhere", (day, months) => {
    expect(() => addMonths(day, months)).toThrow(expect.objectContaining({ code: "impossible-day" }));
  });
});

test.each([
  ["2021-02-03", "2021-02-28"],
  ["2020-02-29", "2020-02-29"],
  ["2021-12-31", "2021-12-31"],
  ["2299-12-01", "2299-12-31"],
])("the month of %s ends on %s", (day, end) => {
  expect(monthEnd(day)).toBe(end);
});

describe("a term of months (§§ 187 Abs. 2, 188 Abs. 2 und 3 BGB)", () => {
  test.each([
    ["2021-01-15", 1, "2021-02-14"],
    ["2021-01-01", 1, "2021-01-31"],
    ["2020-02-01", 60, "2025-01-31"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2020-01-30", 1, "2020-02-29"],
    ["2021-01-30", 1, "2021-02-28"],
    ["2021-01-29", 1, "2021-02-28"],
    ["2021-03-31", 1, "2021-04-30"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2020-02-29", 60, "2025-02-28"],
    ["2299-12-01", 1, "2299-12-31"],
  ])("from %s, %i months end on %s", (from, months, end) => {
    expect(termEnd(from, months)).toBe(end);
  });
});
