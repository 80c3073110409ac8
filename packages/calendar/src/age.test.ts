// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ageBoundsOn, ageOn, birthdayOf } from "./age.ts";
import { addDays, dayNumber, dayOf } from "./day.ts";

const anyDay = fc.integer({ min: dayNumber("1920-01-01"), max: dayNumber("2040-12-31") }).map(dayOf);

describe("a year of life is complete at the end of the day before the birthday (§§ 187, 188 BGB)", () => {
  test.each([
    ["1994-03-10", "2021-03-09", 26],
    ["1994-03-10", "2021-03-10", 27],
    ["1994-03-10", "2021-03-11", 27],
    ["2000-02-29", "2001-02-28", 0],
    ["2000-02-29", "2001-03-01", 1],
    ["2000-02-29", "2004-02-28", 3],
    ["2000-02-29", "2004-02-29", 4],
    ["2000-02-29", "2025-02-28", 24],
    ["2000-02-29", "2025-03-01", 25],
    ["2000-12-31", "2001-12-30", 0],
    ["2000-12-31", "2001-12-31", 1],
    ["2000-01-01", "2000-01-01", 0],
  ])("born %s, on %s: %i", (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  test.each(["1999-12-31", "1990-06-01", "1800-01-01"])("born 2000-01-01, on %s: not yet", (day) => {
    expect(ageOn("2000-01-01", day)).toBe(-1);
  });

  test("people born on 29 February have their birthday on 1 March in common years", () => {
    expect([0, 1, 4, 25].map((age) => birthdayOf("2000-02-29", age))).toEqual([
      "2000-02-29",
      "2001-03-01",
      "2004-02-29",
      "2025-03-01",
    ]);
    expect(birthdayOf("1994-03-10", 27)).toBe("2021-03-10");
  });

  test("the birthday is the first day of an age", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (birth, age) => {
        const birthday = birthdayOf(birth, age);
        return ageOn(birth, birthday) === age && ageOn(birth, addDays(birthday, -1)) === age - 1;
      }),
    );
  });
});

describe("imprecise birth", () => {
  test.each([
    ["1994", "2021-01-01", { lo: 26, hi: 27 }],
    ["1994", "2021-12-30", { lo: 26, hi: 27 }],
    ["1994", "2021-12-31", { lo: 27, hi: 27 }],
    ["1994-06", "2021-05-31", { lo: 26, hi: 26 }],
    ["1994-06", "2021-06-01", { lo: 26, hi: 27 }],
    ["1994-06", "2021-06-30", { lo: 27, hi: 27 }],
    ["1994-03-10", "2021-03-10", { lo: 27, hi: 27 }],
    ["2021", "2021-06-15", { lo: -1, hi: 0 }],
  ])("born %s, on %s", (birth, day, bounds) => {
    expect(ageBoundsOn(birth, day)).toEqual(bounds);
  });

  test("bounds hold every age that is possible, and are reached", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1930, max: 2020 }), anyDay, (year, day) => {
        const births = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index));
        const ages = [...births, `${year}-12-31`].map((birth) => ageOn(birth, day));
        expect(ageBoundsOn(String(year), day)).toEqual({ lo: Math.min(...ages), hi: Math.max(...ages) });
      }),
    );
  });
});

test.each([
  ["2021-02-29", "2022-01-01"],
  ["2000-01-01", "2021-02-29"],
  ["", "2021-01-01"],
])("born %s, on %s: a day that does not exist is refused", (birth, day) => {
  expect(() => ageOn(birth, day)).toThrow(expect.objectContaining({ code: "impossible-day" }));
});
