// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "@quartierkit/calendar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packRows } from "./pack.ts";
import { scaleOf, xOfDay } from "./scale.ts";
import { daySegments, monthSegments } from "./segments.ts";
import { ticksFor } from "./ticks.ts";

const units = (from: string, to: string, width = 500) => ticksFor(scaleOf(from, to, width), "de").unit;

describe("ticksFor", () => {
  it.each([
    ["2021-03-08", "2021-03-08", "day"],
    ["2021-03-01", "2021-03-14", "day"],
    ["2021-03-08", "2021-04-20", "week"],
    ["2021-01-01", "2021-12-31", "month"],
    ["2020-01-01", "2022-12-31", "quarter"],
    ["2017-03-15", "2023-02-10", "year"],
    ["1950-01-01", "2021-12-31", "year"],
    ["1800-01-01", "2299-12-31", "year"],
  ])("%s to %s is divided by %s", (from, to, unit) => {
    expect(units(from, to)).toBe(unit);
  });

  it("is finer where there is more room", () => {
    expect(units("2017-03-15", "2023-02-10", 1500)).toBe("quarter");
  });

  it("names months in the language, with the year above", () => {
    const { fine, coarse } = ticksFor(scaleOf("2021-03-08", "2021-12-20", 500), "de");
    expect(fine.map(({ label }) => label).slice(0, 4)).toEqual(["März", "Apr", "Mai", "Juni"]);
    expect(coarse.map(({ label }) => label)).toEqual(["2021"]);
    expect(ticksFor(scaleOf("2021-03-08", "2021-12-20", 500), "en").fine[0]?.label).toBe("Mar");
  });

  it("numbers quarters by the calendar year", () => {
    const { fine } = ticksFor(scaleOf("2020-10-01", "2022-12-31", 500), "de");
    expect(fine.map(({ label }) => label).slice(0, 3)).toEqual(["Q4", "Q1", "Q2"]);
  });

  it("begins decades where decades begin", () => {
    const labels = ticksFor(scaleOf("1950-03-08", "2021-12-20", 300), "de").fine.map(({ label }) => label);
    expect(labels.filter((label) => label !== "")).toEqual(["1950", "1960", "1970", "1980", "1990", "2000", "2010"]);
  });

  it("always has labels, none wider than its stretch, and fills the whole line", () => {
    const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2100-12-31") });
    fc.assert(
      fc.property(day, fc.nat({ max: 20_000 }), fc.integer({ min: 250, max: 1000 }), (first, length, width) => {
        const { fine } = ticksFor(scaleOf(dayOf(first), dayOf(first + length), width), "de");
        expect(fine.some(({ label }) => label !== "")).toBe(true);
        expect(fine.reduce((sum, tick) => sum + tick.width, 0)).toBeCloseTo(width);
      }),
    );
  });
});

describe("segments", () => {
  it("are whole months, also over 29 February", () => {
    const days = monthSegments(scaleOf("2020-02-10", "2020-03-01", 100), 1).map(({ start, end }) => end - start);
    expect(days).toEqual([29, 31]);
  });

  it("do not touch the day after the period", () => {
    expect(monthSegments(scaleOf("2020-01-01", "2020-01-31", 100), 1)).toHaveLength(1);
    expect(monthSegments(scaleOf("2020-01-01", "2020-02-01", 100), 1)).toHaveLength(2);
  });

  it("weeks begin on Monday", () => {
    const [first, second] = daySegments(scaleOf("2021-03-10", "2021-03-20", 100), 7);
    expect([first?.day, second?.day]).toEqual([8, 15]);
  });

  it("end with the last day there is", () => {
    expect(monthSegments(scaleOf("2299-11-30", "2299-12-31", 100), 1).at(-1)?.end).toBe(dayNumber("2299-12-31") + 1);
  });
});

describe("scale", () => {
  it("gives each day a beginning and an end", () => {
    const scale = scaleOf("2021-03-01", "2021-03-10", 100);
    expect(xOfDay(scale, dayNumber("2021-03-01"))).toBe(0);
    expect(xOfDay(scale, dayNumber("2021-03-10"))).toBe(90);
    expect(xOfDay(scale, dayNumber("2021-03-11"))).toBe(100);
  });

  it("keeps days outside at its edges", () => {
    const scale = scaleOf("2021-03-01", "2021-03-10", 100);
    expect(xOfDay(scale, dayNumber("2020-01-01"))).toBe(0);
    expect(xOfDay(scale, dayNumber("2030-01-01"))).toBe(100);
  });
});

describe("packRows", () => {
  it("leaves apart what is apart and stacks what touches", () => {
    const extents = [
      { left: 0, right: 10 },
      { left: 5, right: 20 },
      { left: 12, right: 18 },
    ];
    expect(packRows(extents, 2)).toEqual([0, 1, 0]);
    expect(packRows(extents, 3)).toEqual([0, 1, 2]);
    expect(packRows([], 1)).toEqual([]);
  });

  it("never puts two touching things in one row", () => {
    const extent = fc
      .record({ left: fc.nat(100), width: fc.nat(40) })
      .map(({ left, width }) => ({ left, right: left + width }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 20 }), fc.integer({ min: 1, max: 8 }), (extents, distance) => {
        const rows = packRows(extents, distance);
        extents.forEach((a, i) =>
          extents.slice(i + 1).forEach((b, j) => {
            if (rows[i] === rows[i + 1 + j])
              expect(Math.max(a.left, b.left) - Math.min(a.right, b.right)).toBeGreaterThanOrEqual(distance);
          }),
        );
      }),
    );
  });
});
