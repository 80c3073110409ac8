// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumber, dayOf } from "./day.ts";
import { comparePeriods, contains, lengthInDays, mergePeriods, overlap, totalDays } from "./period.ts";
import type { Period } from "./period.ts";

const period = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.option(fc.nat(200)))
  .map(([start, days]): Period => ({ from: dayOf(start), to: days === null ? null : dayOf(start + days) }));
const periods = fc.array(period, { maxLength: 6 });
const window = { from: "1970-06-01", to: "1972-01-31" };
const line = Array.from({ length: 1200 }, (_, day) => dayOf(day));
const inverted = { from: "2021-01-02", to: "2021-01-01" };
const refused = expect.objectContaining({ code: "inverted-period" });

describe("a period", () => {
  test("has both ends", () => {
    expect(lengthInDays({ from: "2021-01-01", to: "2021-01-01" })).toBe(1);
    expect(lengthInDays({ from: "2020-02-28", to: "2020-03-01" })).toBe(3);
  });

  test.each([
    ["2020-12-31", false],
    ["2021-01-01", true],
    ["2021-01-31", true],
    ["2021-02-01", false],
  ])("January contains %s: %s", (day, inside) => {
    expect(contains({ from: "2021-01-01", to: "2021-01-31" }, day)).toBe(inside);
  });

  test("that runs contains every later day, and needs one to be measured", () => {
    const running = { from: "2021-01-01", to: null };
    expect(contains(running, "2299-12-31")).toBe(true);
    expect(lengthInDays(running, "2021-01-10")).toBe(10);
    expect(() => lengthInDays(running)).toThrow(expect.objectContaining({ code: "open-period", cause: running }));
    expect(() => lengthInDays(running, "2020-12-31")).toThrow(refused);
  });

  test("that ends before it begins is refused everywhere", () => {
    const good = { from: "2021-01-01", to: null };
    expect(() => lengthInDays(inverted)).toThrow(refused);
    expect(() => contains(inverted, "2021-01-01")).toThrow(refused);
    expect(() => overlap(good, inverted)).toThrow(refused);
    expect(() => mergePeriods([good, inverted])).toThrow(refused);
    expect(() => totalDays([inverted], window)).toThrow(refused);
    expect(() => totalDays([], inverted)).toThrow(refused);
  });

  test("with a day that does not exist is refused everywhere", () => {
    const broken = { from: "2021-02-29", to: null };
    const impossible = expect.objectContaining({ code: "impossible-day" });
    expect(() => contains(broken, "2021-03-01")).toThrow(impossible);
    expect(() => overlap(broken, broken)).toThrow(impossible);
    expect(() => mergePeriods([broken])).toThrow(impossible);
    expect(() => totalDays([broken], window)).toThrow(impossible);
    expect(() => totalDays([{ from: "1970", to: null }], window)).toThrow(impossible);
  });
});

describe("two periods", () => {
  test("overlap where they share a day", () => {
    const january = { from: "2021-01-01", to: "2021-01-31" };
    expect(overlap(january, { from: "2021-01-31", to: null })).toEqual({ from: "2021-01-31", to: "2021-01-31" });
    expect(overlap(january, { from: "2021-02-01", to: null })).toBeNull();
    expect(overlap({ from: "2021-01-01", to: null }, { from: "2021-03-01", to: null })).toEqual({
      from: "2021-03-01",
      to: null,
    });
  });

  test("share exactly the days that both contain", () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const shared = overlap(a, b);
        expect(overlap(b, a)).toEqual(shared);
        expect(line.filter((day) => shared !== null && contains(shared, day))).toEqual(
          line.filter((day) => contains(a, day) && contains(b, day)),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("are ordered by beginning, then by end, running ones last", () => {
    const open = { from: "2021-01-01", to: null };
    const short = { from: "2021-01-01", to: "2021-01-02" };
    const early = { from: "2020-01-01", to: null };
    expect([open, short, early].toSorted(comparePeriods)).toEqual([early, short, open]);
    expect([comparePeriods(open, open), comparePeriods(short, open), comparePeriods(open, short)]).toEqual([0, -1, 1]);
  });
});

describe("merging", () => {
  test("joins what overlaps or touches", () => {
    const merged = mergePeriods([
      { from: "2021-03-02", to: null },
      { from: "2021-02-01", to: "2021-02-28" },
      { from: "2021-01-01", to: "2021-01-31" },
      { from: "2021-01-05", to: "2021-01-06" },
      { from: "2022-01-01", to: "2022-01-31" },
    ]);
    expect(merged).toEqual([
      { from: "2021-01-01", to: "2021-02-28" },
      { from: "2021-03-02", to: null },
    ]);
  });

  test("leaves what it is given as it is, and does nothing the second time", () => {
    fc.assert(
      fc.property(periods, (list) => {
        const before = list.map((one) => ({ ...one }));
        const merged = mergePeriods(list);
        expect(list).toEqual(before);
        expect(mergePeriods(merged)).toEqual(merged);
      }),
    );
  });
});

describe("total days", () => {
  test("count each day once and only inside the window", () => {
    const spells = [
      { from: "1970-05-01", to: "1970-06-10" },
      { from: "1970-06-05", to: "1970-06-20" },
      { from: "1972-01-31", to: null },
    ];
    expect(totalDays(spells, window)).toBe(21);
    expect(totalDays(spells.toReversed(), window)).toBe(21);
    expect(totalDays([], window)).toBe(0);
    expect(totalDays([{ from: "1972-02-01", to: null }], window)).toBe(0);
    expect(totalDays([{ from: "1900-01-01", to: "1970-05-31" }], window)).toBe(0);
    expect(totalDays([{ from: "1900-01-01", to: null }], window)).toBe(lengthInDays(window));
  });

  test("equal a count day by day, whatever way the spells are split, merged or ordered", () => {
    const days = line.filter((day) => contains(window, day));
    fc.assert(
      fc.property(periods, fc.nat(100), (spells, split) => {
        const counted = days.filter((day) => spells.some((spell) => contains(spell, day))).length;
        const halves = spells.flatMap(({ from, to }) => {
          const border = addDays(from, split);
          if (to !== null && border >= to) return [{ from, to }];
          return [
            { from, to: border },
            { from: addDays(border, 1), to },
          ];
        });
        const ways = [spells, mergePeriods(spells), halves, spells.toReversed()];
        expect(ways.map((way) => totalDays(way, window))).toEqual(ways.map(() => counted));
      }),
    );
  });

  test("of a window and of its two parts are the same", () => {
    fc.assert(
      fc.property(periods, fc.nat(600), (spells, split) => {
        const border = addDays(window.from, Math.min(split, dayNumber(window.to) - dayNumber(window.from) - 1));
        const parts = [
          { from: window.from, to: border },
          { from: addDays(border, 1), to: window.to },
        ];
        return totalDays(spells, window) === parts.reduce((sum, part) => sum + totalDays(spells, part), 0);
      }),
    );
  });
});
