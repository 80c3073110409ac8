// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber, dayOf } from "./day.ts";
import { termEnd } from "./month.ts";
import { bgbMonthsOf, calendarMonthsOf, completedMonths } from "./months.ts";

const anyDay = fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2040-12-31") }).map(dayOf);

describe("whole months of a period", () => {
  test.each([
    ["2021-01-15", "2021-02-13", 0],
    ["2021-01-15", "2021-02-14", 1],
    ["2021-01-15", "2021-03-13", 1],
    ["2020-01-31", "2020-02-28", 0],
    ["2020-01-31", "2020-02-29", 1],
    ["2021-01-31", "2021-02-28", 1],
    ["2021-01-31", "2021-03-29", 1],
    ["2021-01-31", "2021-03-30", 2],
    ["2020-02-29", "2020-03-28", 1],
    ["2021-01-01", "2021-12-30", 11],
    ["2021-01-01", "2021-12-31", 12],
    ["2021-02-01", "2021-02-28", 1],
    ["2021-01-01", "2021-01-01", 0],
    ["2021-01-02", "2021-01-01", 0],
    ["2021-01-02", "2020-01-01", 0],
  ])("%s to %s: %i", (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  test("a longer period never has fewer months", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2000), (from, days) => {
        const to = addDays(from, days);
        return completedMonths(from, addDays(to, 1)) >= completedMonths(from, to);
      }),
    );
  });

  test("n months are complete on the last day of their term and not on the day before", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const end = termEnd(from, months);
        return completedMonths(from, end) === months && completedMonths(from, addDays(end, -1)) === months - 1;
      }),
    );
  });

  test("days that do not exist are refused", () => {
    expect(() => completedMonths("2021-02-29", "2021-03-28")).toThrow(
      expect.objectContaining({ code: "impossible-day" }),
    );
  });
});

describe("the two countings of periods that do not hang together", () => {
  const spells = [
    { from: "2023-02-01", to: "2023-07-31" },
    { from: "2023-10-01", to: "2024-09-30" },
    { from: "2025-01-01", to: "2025-06-30" },
  ];

  test("6 + 12 + 6 calendar months are 728 days, 24.27 months of thirty days (§ 191 BGB)", () => {
    expect(calendarMonthsOf(spells)).toEqual({ months: 24, days: 0 });
    expect(bgbMonthsOf(spells) * 30).toBeCloseTo(728, 9);
    expect(bgbMonthsOf(spells)).toBeCloseTo(24.27, 2);
  });

  test("a limit of 24 months is kept in one counting and passed in the other", () => {
    expect(calendarMonthsOf(spells).months <= 24 && bgbMonthsOf(spells) > 24).toBe(true);
  });

  test("days that are left over are added up, overlaps counted once", () => {
    const overlapping = [
      { from: "2021-02-05", to: "2021-02-20" },
      { from: "2021-01-01", to: "2021-02-10" },
    ];
    expect(calendarMonthsOf(overlapping)).toEqual({ months: 1, days: 20 });
    expect(bgbMonthsOf([...overlapping, { from: "2021-03-02", to: "2021-03-10" }])).toBe(2);
  });

  test("periods that follow one another are one", () => {
    const halves = [
      { from: "2021-01-15", to: "2021-01-31" },
      { from: "2021-02-01", to: "2021-02-14" },
    ];
    expect(calendarMonthsOf(halves)).toEqual({ months: 1, days: 0 });
  });

  test("nothing is nothing; an inverted period is refused", () => {
    expect([calendarMonthsOf([]), bgbMonthsOf([])]).toEqual([{ months: 0, days: 0 }, 0]);
    const inverted = [{ from: "2021-02-01", to: "2021-01-31" }];
    expect(() => calendarMonthsOf(inverted)).toThrow(expect.objectContaining({ code: "inverted-period" }));
    expect(() => bgbMonthsOf(inverted)).toThrow(expect.objectContaining({ code: "inverted-period" }));
  });

  test("splitting a period never changes a sum", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(900), fc.nat(900), (from, first, second) => {
        const whole = [{ from, to: addDays(from, first + second + 1) }];
        const halves = [
          { from, to: addDays(from, first) },
          { from: addDays(from, first + 1), to: addDays(from, first + second + 1) },
        ];
        expect(calendarMonthsOf(halves)).toEqual(calendarMonthsOf(whole));
        expect(bgbMonthsOf(halves)).toBe(bgbMonthsOf(whole));
      }),
    );
  });
});
