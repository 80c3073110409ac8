// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber, dayOf, daysBetween, isDay } from "./day.ts";
import { CalendarError } from "./error.ts";

const anyDay = fc.integer({ min: dayNumber("1850-01-01"), max: dayNumber("2249-12-31") }).map(dayOf);

describe("days that exist", () => {
  test.each(["2020-02-29", "2000-02-29", "1800-01-01", "2299-12-31", "2021-12-31"])("%s", (day) => {
    expect(isDay(day)).toBe(true);
    expect(dayOf(dayNumber(day))).toBe(day);
  });

  test.each([
    "2021-02-29",
    "1900-02-29",
    "2100-02-29",
    "2021-04-31",
    "2021-13-01",
    "2021-00-10",
    "2021-01-00",
    "2021-1-1",
    "21-01-01",
    "2021/01/01",
    "2021-01-01T00:00",
    " 021-01-01",
    "2021-0a-01",
    "２021-01-01",
    "1799-12-31",
    "2300-01-01",
    "",
    20_210_101,
    null,
    undefined,
    ["2021-01-01"],
  ])("%s is none", (day) => {
    expect(isDay(day)).toBe(false);
    expect(() => dayNumber(day as string)).toThrow(expect.objectContaining({ code: "impossible-day", cause: day }));
  });

  test("number and day are two ways to say the same", () => {
    expect([dayNumber("1970-01-01"), dayNumber("1969-12-31"), dayNumber("2000-03-01")]).toEqual([0, -1, 11_017]);
    fc.assert(fc.property(anyDay, (day) => dayOf(dayNumber(day)) === day));
  });

  test("earlier days have smaller numbers and stand before as text", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });
});

describe("moving by days", () => {
  test.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2020-12-31", 1, "2021-01-01"],
    ["2021-01-01", -1, "2020-12-31"],
    ["2021-01-01", 0, "2021-01-01"],
  ])("%s and %i is %s", (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test("there and back again", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -9999, max: 9999 }),
        (day, days) => daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });

  test.each([
    ["2299-12-31", 1],
    ["1800-01-01", -1],
    ["2021-01-01", 0.5],
    ["2021-01-01", Number.NaN],
    ["2021-01-01", Infinity],
  ])("%s and %d leads nowhere", (day, days) => {
    expect(() => addDays(day, days)).toThrow(CalendarError);
    expect(() => addDays(day, days)).toThrow(expect.objectContaining({ code: "impossible-day" }));
  });
});
