// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf } from "./day.ts";
import { contains, totalDays } from "./period.ts";
import { fixedWindows, windowFrom } from "./windows.ts";

describe("a window of whole years", () => {
  test.each([
    ["2020-02-01", 5, "2025-01-31"],
    ["2020-01-01", 1, "2020-12-31"],
    ["2020-02-29", 5, "2025-02-28"],
    ["2020-02-29", 4, "2024-02-28"],
    ["2021-03-01", 1, "2022-02-28"],
  ])("from %s, %i years: to %s", (from, years, to) => {
    expect(windowFrom(from, years)).toEqual({ from, to });
  });

  test.each([
    ["2020-02-01", 0, "inverted-period"],
    ["2020-02-01", -1, "inverted-period"],
    ["2020-02-01", Number.NaN, "impossible-day"],
    ["2298-02-01", 5, "impossible-day"],
    ["2021-02-29", 5, "impossible-day"],
  ])("from %s, %d years: none", (from, years, code) => {
    expect(() => windowFrom(from, years)).toThrow(expect.objectContaining({ code }));
  });
});

describe("fixed windows (§ 16d Abs. 6 SGB II)", () => {
  test("the first opens with the first day, the next with the first day after it", () => {
    const spells = [
      { from: "2026-05-01", to: "2026-06-30", norm: "sgb2-16d" },
      { from: "2020-02-01", to: "2020-07-31", norm: "sgb2-16d" },
      { from: "2025-01-31", to: "2025-01-31", norm: "sgb2-16d" },
    ];
    expect(fixedWindows(spells, 5)).toEqual([
      { window: { from: "2020-02-01", to: "2025-01-31" }, spells: [spells[1], spells[2]] },
      { window: { from: "2026-05-01", to: "2031-04-30" }, spells: [spells[0]] },
    ]);
  });

  test("a spell that crosses the border is split, and opens the next window with its next day", () => {
    const crossing = { from: "2024-12-01", to: "2025-03-31" };
    expect(fixedWindows([{ from: "2020-02-01", to: "2020-07-31" }, crossing], 5).slice(1)).toEqual([
      { window: { from: "2025-02-01", to: "2030-01-31" }, spells: [{ from: "2025-02-01", to: "2025-03-31" }] },
    ]);
  });

  test("a later spell may still belong to the window that a crossing one has closed", () => {
    const windows = fixedWindows(
      [
        { from: "2020-02-01", to: "2025-06-30" },
        { from: "2024-01-01", to: "2024-01-31" },
      ],
      5,
    );
    expect(windows.map(({ spells }) => spells.length)).toEqual([2, 1]);
  });

  test("a running spell needs a day until which it counts", () => {
    const running = [{ from: "2020-02-01", to: null }];
    expect(() => fixedWindows(running, 5)).toThrow(expect.objectContaining({ code: "open-period" }));
    expect(fixedWindows(running, 5, "2025-02-01").map(({ spells }) => spells)).toEqual([
      [{ from: "2020-02-01", to: "2025-01-31" }],
      [{ from: "2025-02-01", to: "2025-02-01" }],
    ]);
    expect(() => fixedWindows(running, 5, "2020-01-31")).toThrow(expect.objectContaining({ code: "inverted-period" }));
  });

  test("nothing opens nothing", () => {
    expect(fixedWindows([], 5)).toEqual([]);
  });

  test("every day of the spells lies in exactly one window, and no day is added", () => {
    const spell = fc
      .tuple(fc.integer({ min: 0, max: 2000 }), fc.nat(900))
      .map(([start, days]) => ({ from: dayOf(start), to: dayOf(start + days) }));
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 6 }), (spells) => {
        const windows = fixedWindows(spells, 1);
        windows.forEach(({ window, spells: pieces }, index) => {
          expect(pieces.every(({ from, to }) => contains(window, from) && contains(window, to))).toBe(true);
          expect(pieces.some(({ from }) => from === window.from)).toBe(true);
          expect(window.from > (windows[index - 1]?.window.to ?? "")).toBe(true);
        });
        const all = { from: dayOf(0), to: addDays(dayOf(0), 3000) };
        expect(windows.reduce((sum, { window, spells: pieces }) => sum + totalDays(pieces, window), 0)).toBe(
          totalDays(spells, all),
        );
      }),
    );
  });
});
