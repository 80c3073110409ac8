// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { totalDaysBounds } from "./totals.ts";

const year = { from: "2021-01-01", to: "2021-12-31" };
const always = { from: "2000-01-01", to: null };
const total = (input: Omit<Parameters<typeof totalDaysBounds>[0], "window">) =>
  totalDaysBounds({ ...input, window: year });

describe("a history that is completely known", () => {
  test("has one sum: overlaps once, kinds together, running spells to the end of the window", () => {
    const spells = [
      { kind: "benefit-sgb2", from: "2020-06-01", to: "2021-01-31" },
      { kind: "benefit-sgb3", from: "2021-01-15", to: "2021-02-10" },
      { kind: "benefit-sgb2", from: "2021-12-01", to: null },
      { kind: "illness", from: "2021-05-01", to: "2021-05-31" },
    ];
    const known = { "benefit-sgb2": always, "benefit-sgb3": always };
    expect(total({ spells, kinds: ["benefit-sgb2", "benefit-sgb3"], known })).toEqual({ lo: 72, hi: 72 });
    expect(total({ spells, kinds: ["benefit-sgb3"], known })).toEqual({ lo: 27, hi: 27 });
    expect(total({ spells: [], kinds: ["benefit-sgb2"], known })).toEqual({ lo: 0, hi: 0 });
    expect(total({ spells, kinds: [], known })).toEqual({ lo: 0, hi: 0 });
  });
});

describe("what is not known is not zero", () => {
  test("before the first spell of a kind that is only listed", () => {
    const spells = [{ kind: "measure", from: "2021-03-01", to: "2021-03-31" }];
    expect(total({ spells, kinds: ["measure"] })).toEqual({ lo: 31, hi: 31 + 59 });
  });

  test("throughout, for a kind that is neither listed nor known", () => {
    expect(total({ spells: [], kinds: ["measure"] })).toEqual({ lo: 0, hi: 365 });
  });

  test("outside the known span, on both sides; a recorded spell counts there too", () => {
    const spells = [
      { kind: "measure", from: "2021-01-11", to: "2021-01-20" },
      { kind: "measure", from: "2021-06-01", to: "2021-06-10" },
    ];
    const known = { measure: { from: "2021-02-01", to: "2021-11-30" } };
    expect(total({ spells, kinds: ["measure"], known })).toEqual({ lo: 20, hi: 20 + 21 + 31 });
  });

  test("on a day on which one of the kinds is unknown and none certainly there", () => {
    const spells = [{ kind: "illness", from: "2021-01-01", to: "2021-12-21" }];
    expect(total({ spells, kinds: ["illness", "care"], known: { illness: always } })).toEqual({ lo: 355, hi: 365 });
  });
});

describe("imprecise spells", () => {
  const known = { measure: always };

  test.each([
    ["2021-03", "2021-05", { lo: 32, hi: 92 }],
    ["2021-03-01", "2021-05", { lo: 62, hi: 92 }],
    ["2021-03", "2021-03", { lo: 0, hi: 31 }],
    ["2020", "2021-02-28", { lo: 59, hi: 59 }],
    ["2021", null, { lo: 1, hi: 365 }],
    ["2021", "2021", { lo: 0, hi: 365 }],
    ["2022", null, { lo: 0, hi: 0 }],
  ])("from %s to %s", (from, to, bounds) => {
    expect(total({ spells: [{ kind: "measure", from, to }], kinds: ["measure"], known })).toEqual(bounds);
  });

  test("where the first is imprecise and nothing else is known, earlier days are unknown", () => {
    const spells = [{ kind: "measure", from: "2021-03", to: "2021-05-31" }];
    expect(total({ spells, kinds: ["measure"] })).toEqual({ lo: 62, hi: 31 + 28 + 92 });
  });
});

describe("broken input", () => {
  const measure = (from: string, to: string | null) => ({
    spells: [{ kind: "measure", from, to }],
    kinds: ["measure"],
  });

  test.each([
    ["2021-02-29", null, "impossible-day"],
    ["2021-13", null, "impossible-day"],
    ["2021-03-01", "", "impossible-day"],
    ["2021-03-02", "2021-03-01", "inverted-period"],
    ["2021", "2020", "inverted-period"],
    ["2021-03", "2021-02-28", "inverted-period"],
  ])("a spell from %s to %s", (from, to, code) => {
    expect(() => total(measure(from, to))).toThrow(expect.objectContaining({ code }));
  });

  test("a spell whose end may lie before its beginning is possible", () => {
    expect(total({ ...measure("2021-03", "2021-03-15"), known: { measure: always } })).toEqual({ lo: 0, hi: 15 });
  });

  test("a window that ends before it begins", () => {
    const window = { from: "2021-01-02", to: "2021-01-01" };
    expect(() => totalDaysBounds({ spells: [], kinds: ["measure"], window })).toThrow(
      expect.objectContaining({ code: "inverted-period" }),
    );
  });
});
