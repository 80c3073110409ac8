// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@quartierkit/calendar";
import { monthsOfWork } from "./stretches.ts";

const full = (from: string, to: string) => ({ from, to, share: 1 });

describe("monthsOfWork", () => {
  it("counts one unbroken stretch by the calendar, to the day", () => {
    expect(monthsOfWork([full("2019-02-01", "2022-01-31")])).toEqual({ lo: 36, hi: 36 });
    expect(monthsOfWork([full("2019-02-01", "2022-01-30")])).toEqual({ lo: 35, hi: 35 });
    expect(monthsOfWork([full("2020-02-29", "2020-03-28")])).toEqual({ lo: 1, hi: 1 });
  });

  it("joins neighbours and counts overlapping days once", () => {
    expect(monthsOfWork([full("2019-01-01", "2019-06-30"), full("2019-07-01", "2019-12-31")])).toEqual({
      lo: 12,
      hi: 12,
    });
    expect(monthsOfWork([full("2019-01-01", "2019-09-30"), full("2019-04-01", "2019-12-31")])).toEqual({
      lo: 12,
      hi: 12,
    });
  });

  it("counts several stretches both ways: by the calendar and by thirty days", () => {
    const parts = [
      full("2019-01-01", "2019-06-30"),
      full("2020-01-01", "2020-12-31"),
      full("2022-01-01", "2022-06-30"),
    ];
    expect(monthsOfWork(parts)).toEqual({ lo: 24, hi: 24 });
    const sevens = [
      full("2019-07-01", "2019-08-31"),
      full("2019-12-01", "2020-01-31"),
      full("2020-07-01", "2020-08-31"),
    ];
    expect(monthsOfWork(sevens)).toEqual({ lo: 6, hi: 6 });
    const februaries = [2017, 2018, 2019, 2021, 2022].map((year) => full(`${year}-02-01`, `${year}-02-28`));
    expect(monthsOfWork(februaries)).toEqual({ lo: 4, hi: 5 });
  });

  it("adds up days that make no month by themselves", () => {
    const after = (to: string) => monthsOfWork([full("2021-01-01", "2021-01-15"), full("2021-03-01", to)]);
    expect(after("2021-03-14")).toEqual({ lo: 0, hi: 0 });
    expect(after("2021-03-15")).toEqual({ lo: 0, hi: 1 });
    expect(after("2021-03-16")).toEqual({ lo: 1, hi: 1 });
  });

  it("counts part-time work by its share, two half jobs at once as a whole", () => {
    const half = { from: "2019-01-01", to: "2020-12-31", share: 0.5 };
    expect(monthsOfWork([half])).toEqual({ lo: 12, hi: 12 });
    expect(monthsOfWork([half, half])).toEqual({ lo: 24, hi: 24 });
    expect(monthsOfWork([half, full("2019-01-01", "2020-12-31")])).toEqual({ lo: 24, hi: 24 });
  });

  it("is nothing for no stretch", () => {
    expect(monthsOfWork([])).toEqual({ lo: 0, hi: 0 });
  });

  const stretch = fc
    .record({ start: fc.integer({ min: 0, max: 2000 }), length: fc.integer({ min: 0, max: 800 }) })
    .map(({ start, length }) => full(addDays("2015-01-01", start), addDays("2015-01-01", start + length)));

  it("does not depend on the order, nor on a stretch that stands twice", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
        const counted = monthsOfWork(stretches);
        expect(monthsOfWork(stretches.toReversed())).toEqual(counted);
        expect(monthsOfWork([...stretches, ...stretches])).toEqual(counted);
        expect(counted.lo).toBeLessThanOrEqual(counted.hi);
      }),
    );
  });

  it("more work never gives fewer certain months", () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 4 }), stretch, (stretches, more) => {
        expect(monthsOfWork([...stretches, more]).lo).toBeGreaterThanOrEqual(monthsOfWork(stretches).lo);
      }),
      { numRuns: 500 },
    );
  });
});
