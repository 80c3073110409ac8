// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayBounds, isImpreciseDay } from "./imprecise-day.ts";
import { addDays, dayNumber, dayOf, isDay } from "./day.ts";

describe("imprecise days", () => {
  test.each([
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2021-12", "2021-12-01", "2021-12-31"],
    ["1994", "1994-01-01", "1994-12-31"],
    ["1994-03-10", "1994-03-10", "1994-03-10"],
    ["1800", "1800-01-01", "1800-12-31"],
    ["2299", "2299-01-01", "2299-12-31"],
  ])("%s lies between %s and %s", (day, lo, hi) => {
    expect(isImpreciseDay(day)).toBe(true);
    expect(dayBounds(day)).toEqual({ lo, hi });
  });

  test.each(["1994-13", "1994-00", "94", "1994-02-30", "", "2021-", "1799", "2300", "2021-1"])("%s is none", (day) => {
    expect(isImpreciseDay(day)).toBe(false);
    expect(() => dayBounds(day)).toThrow(expect.objectContaining({ code: "impossible-day", cause: day }));
  });

  test.each([undefined, null, 1994])("%s is none", (value) => {
    expect(isImpreciseDay(value)).toBe(false);
  });

  test("a day lies within its month, and its month within its year; the days around do not", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1801-01-01"), max: dayNumber("2298-12-31") }), (number) => {
        const day = dayOf(number);
        for (const vague of [day.slice(0, 7), day.slice(0, 4)]) {
          const { lo, hi } = dayBounds(vague);
          expect(isDay(lo) && isDay(hi) && lo <= day && day <= hi).toBe(true);
          expect([addDays(lo, -1), addDays(hi, 1)].some((outside) => outside.startsWith(`${vague}-`))).toBe(false);
        }
      }),
    );
  });
});
