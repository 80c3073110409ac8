// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { chain } from "./chain.ts";
import type { Bridge, ChainInput } from "./chain.ts";
import { addDays } from "./day.ts";
import type { Known, Spell } from "./known.ts";

const unemployed = (from: string, to: string | null): Spell => ({ kind: "unemployed", from, to });
const ill = (from: string, to: string | null): Spell => ({ kind: "illness", from, to });
const measure = (from: string, to: string | null): Spell => ({ kind: "measure:sgb3-45", from, to });
const job = (from: string, to: string | null): Spell => ({ kind: "job", from, to });

const always = { from: "2010-01-01", to: null };
const known: Known = { unemployed: always, illness: always, "measure:sgb3-45": always, job: always };
const window = { from: "2010-01-01", to: "2030-12-31" };

/** A completely known history. */
const walk = (on: string, spells: readonly Spell[], bridges: readonly Bridge[], more: Partial<ChainInput> = {}) =>
  chain({ spells, kinds: ["unemployed"], on, bridges, known, window, ...more });

const measures: Bridge = { kinds: ["measure:sgb3-45"], counts: true };
const sixWeeks: Bridge = { kinds: ["illness"], maxDays: 42, counts: true };
const skipIllness: Bridge = { kinds: ["illness"], counts: false };
const sixMonthsOfWork: Bridge = { kinds: ["job"], totalCapDays: 182, counts: false };

describe("duration of unemployment (§ 18 Abs. 1 SGB III)", () => {
  test("runs from the first day, the day asked about included: 397 days lie between, 398 are counted", () => {
    expect(walk("2021-02-01", [unemployed("2020-01-01", null)], [])).toEqual({
      days: { lo: 398, hi: 398 },
      start: { lo: "2020-01-01", hi: "2020-01-01" },
      stoppedBy: { reason: "beginning" },
    });
  });

  test("is not interrupted by 35 days of illness, which count", () => {
    const spells = [
      unemployed("2020-01-01", "2020-07-31"),
      ill("2020-08-01", "2020-09-04"),
      unemployed("2020-09-05", null),
    ];
    expect(walk("2021-02-01", spells, [measures, sixWeeks]).days).toEqual({ lo: 398, hi: 398 });
  });

  test.each([
    ["2020-09-10", 41, 398],
    ["2020-09-11", 42, 398],
    ["2020-09-12", 43, 142],
  ])("ill from 1 August to %s, %i days: %i", (last, length, days) => {
    const spells = [
      unemployed("2020-01-01", "2020-07-31"),
      ill("2020-08-01", last),
      unemployed(addDays(last, 1), null),
    ];
    const result = walk("2021-02-01", spells, [measures, sixWeeks]);
    expect(result.days).toEqual({ lo: days, hi: days });
    expect(result.stoppedBy).toEqual(
      length <= 42 ? { reason: "beginning" } : { reason: "too-long", period: { from: "2020-08-01", to: last } },
    );
  });

  test("43 days of illness begin a new chain on 2020-09-13", () => {
    const spells = [
      unemployed("2020-01-01", "2020-07-31"),
      ill("2020-08-01", "2020-09-12"),
      unemployed("2020-09-13", null),
    ];
    expect(walk("2021-02-01", spells, [sixWeeks]).start).toEqual({ lo: "2020-09-13", hi: "2020-09-13" });
    expect(walk("2021-03-01", spells, [sixWeeks]).days.lo).toBe(170);
  });

  test("is not interrupted by a measure of any length, nor by an illness beside it", () => {
    const spells = [
      unemployed("2020-01-01", "2020-03-31"),
      measure("2020-04-01", "2020-09-30"),
      ill("2020-10-01", "2020-11-11"),
      unemployed("2020-11-12", null),
    ];
    expect(walk("2021-02-01", spells, [sixWeeks, measures]).days.lo).toBe(398);
    expect(walk("2021-02-01", spells, [sixWeeks]).stoppedBy.reason).toBe("gap");
  });
});

describe("interruptions that are disregarded (§ 18 Abs. 2 SGB III)", () => {
  const illness43 = [
    unemployed("2020-01-01", "2020-07-31"),
    ill("2020-08-01", "2020-09-12"),
    unemployed("2020-09-13", null),
  ];

  test.each([
    ["2021-02-01", 398 - 43],
    ["2021-03-01", 426 - 43],
  ])("on %s the spells are added without the gap: %i days", (on, days) => {
    const result = walk(on, illness43, [skipIllness]);
    expect(result.days).toEqual({ lo: days, hi: days });
    expect(result.start?.lo).toBe("2020-01-01");
  });

  test("what counts under one bridge counts, though another would skip it, in any order", () => {
    const spells = [
      unemployed("2020-01-01", "2020-07-31"),
      ill("2020-08-01", "2020-08-20"),
      unemployed("2020-08-21", null),
    ];
    expect(walk("2021-02-01", spells, [skipIllness, sixWeeks]).days.lo).toBe(398);
    expect(walk("2021-02-01", spells, [sixWeeks, skipIllness]).days.lo).toBe(398);
  });

  const worked = (first: number, second: number) => {
    const early = "2019-06-01";
    const late = "2020-06-01";
    return [
      unemployed("2019-01-01", addDays(early, -1)),
      job(early, addDays(early, first - 1)),
      unemployed(addDays(early, first), addDays(late, -1)),
      job(late, addDays(late, second - 1)),
      unemployed(addDays(late, second), null),
    ];
  };

  test.each([
    [60, 92, "2019-01-01", "beginning"],
    [91, 91, "2019-01-01", "beginning"],
    [92, 91, "2019-09-01", "cap"],
    [30, 183, "2020-12-01", "cap"],
  ])("jobs of %i and %i days, at most 182 in total: from %s", (first, second, start, reason) => {
    const result = walk("2021-02-01", worked(first, second), [sixMonthsOfWork]);
    expect(result.start).toEqual({ lo: start, hi: start });
    expect(result.stoppedBy.reason).toBe(reason);
  });

  test("a day beside another bridge uses up the total all the same", () => {
    const spells = [...worked(92, 91), measure("2019-06-01", "2019-06-30")];
    expect(walk("2021-02-01", spells, [sixMonthsOfWork, { ...measures, counts: false }]).stoppedBy.reason).toBe("cap");
  });
});

describe("gaps", () => {
  const gap = (days: number) => [
    unemployed("2020-01-01", "2020-03-31"),
    unemployed(addDays("2020-04-01", days), "2020-12-31"),
  ];

  test.each([
    [1, 0, "2020-04-02"],
    [7, 7, "2020-01-01"],
    [8, 7, "2020-04-09"],
  ])("%i days that nothing covers, %i allowed: from %s", (days, maxGapDays, start) => {
    const { start: first, days: counted, stoppedBy } = walk("2020-12-31", gap(days), [], { maxGapDays });
    expect(first).toEqual({ lo: start, hi: start });
    expect(counted.lo).toBe(start === "2020-01-01" ? 366 - days : 275 - days);
    if (start !== "2020-01-01") {
      expect(stoppedBy).toEqual({ reason: "gap", period: { from: "2020-04-01", to: addDays("2020-04-01", days - 1) } });
    }
  });

  test("are named by the days that nothing covers, not by those beside them", () => {
    const spells = [...gap(30), ill("2020-04-01", "2020-04-20")];
    expect(walk("2020-12-31", spells, [sixWeeks]).stoppedBy).toEqual({
      reason: "gap",
      period: { from: "2020-04-21", to: "2020-04-30" },
    });
    expect(walk("2020-12-31", spells, [sixWeeks], { maxGapDays: 10 }).days.lo).toBe(366 - 10);
  });

  test("two illnesses in a row are one stretch; a day of unemployment between them makes two", () => {
    const rows = [...gap(60), ill("2020-04-01", "2020-04-30"), ill("2020-05-01", "2020-05-30")];
    expect(walk("2020-12-31", rows, [sixWeeks]).stoppedBy.reason).toBe("too-long");
    expect(walk("2020-12-31", [...rows, unemployed("2020-05-01", "2020-05-01")], [sixWeeks]).days.lo).toBe(366);
  });
});

describe("the day itself and the window", () => {
  test("where the day is not covered there is no chain", () => {
    expect(walk("2021-02-01", [unemployed("2020-01-01", "2021-01-31")], [])).toEqual({
      days: { lo: 0, hi: 0 },
      start: null,
      stoppedBy: { reason: "gap", period: { from: "2021-02-01", to: "2021-02-01" } },
    });
    expect(walk("2021-02-01", [ill("2020-01-01", null)], [skipIllness]).start).toBeNull();
    expect(walk("2021-02-01", [unemployed("2021-02-01", null)], []).days.lo).toBe(1);
  });

  test("the look back ends with the window", () => {
    const spells = [unemployed("2012-01-01", null)];
    expect(walk("2021-02-01", spells, [], { window: { from: "2016-02-02", to: "2021-02-01" } })).toEqual({
      days: { lo: 1827, hi: 1827 },
      start: { lo: "2016-02-02", hi: "2016-02-02" },
      stoppedBy: { reason: "window" },
    });
    const past = { window: { from: "2016-02-02", to: "2021-01-31" } };
    expect(walk("2021-02-01", spells, [], past)).toMatchObject({ start: null, stoppedBy: { reason: "window" } });
  });
});

describe("what is not known", () => {
  test("before the first spell of a kind that is only listed may carry the chain", () => {
    const { days, start, stoppedBy } = walk("2021-02-01", [unemployed("2020-01-01", null)], [], { known: {} });
    expect(days).toEqual({ lo: 398, hi: 398 + 10 * 365 - 365 + 2 + 365 });
    expect(start).toEqual({ lo: "2010-01-01", hi: "2020-01-01" });
    expect(stoppedBy).toEqual({ reason: "unknown", period: { from: "2010-01-01", to: "2019-12-31" } });
  });

  test("without a window, the look back goes on to 1800", () => {
    const result = chain({
      spells: [unemployed("2020-01-01", null)],
      kinds: ["unemployed"],
      on: "2020-01-01",
      bridges: [],
    });
    expect(result.start).toEqual({ lo: "1800-01-01", hi: "2020-01-01" });
  });

  test("about a bridge leaves the gap open", () => {
    const spells = [unemployed("2020-01-01", "2020-07-31"), unemployed("2020-09-12", null)];
    const { illness: _, ...others } = known;
    expect(walk("2021-02-01", spells, [sixWeeks], { known: others })).toEqual({
      days: { lo: 143, hi: 398 },
      start: { lo: "2020-01-01", hi: "2020-09-12" },
      stoppedBy: { reason: "unknown", period: { from: "2020-08-01", to: "2020-09-11" } },
    });
    expect(walk("2021-02-01", spells, [{ ...sixWeeks, maxDays: 41 }], { known: others })).toMatchObject({
      days: { lo: 143, hi: 143 },
      stoppedBy: { reason: "too-long" },
    });
  });

  test("about the day itself leaves open whether there is a chain", () => {
    const partly = { ...known, unemployed: { from: "2010-01-01", to: "2020-12-31" } };
    expect(walk("2021-02-01", [unemployed("2020-01-01", "2020-12-31")], [], { known: partly })).toEqual({
      days: { lo: 0, hi: 398 },
      start: { lo: "2020-01-01", hi: "2021-02-01" },
      stoppedBy: { reason: "unknown", period: { from: "2021-02-01", to: "2021-02-01" } },
    });
  });

  test("an imprecise beginning gives bounds", () => {
    expect(walk("2021-02-01", [unemployed("2020-01", null)], [])).toMatchObject({
      days: { lo: 368, hi: 398 },
      start: { lo: "2020-01-01", hi: "2020-01-31" },
    });
  });

  test("about a limited total may have used it up, even where another bridge carries the days", () => {
    const spells = [
      unemployed("2019-01-01", "2019-05-31"),
      job("2019-06-01", "2019-10-28"),
      unemployed("2019-10-29", "2020-05-31"),
      measure("2020-06-01", "2020-07-30"),
      unemployed("2020-07-31", null),
    ];
    const { start, stoppedBy } = walk("2021-02-01", spells, [sixMonthsOfWork, measures], {
      known: { ...known, job: { from: "2010-01-01", to: "2020-01-31" } },
    });
    expect(start).toEqual({ lo: "2019-01-01", hi: "2019-10-29" });
    expect(stoppedBy).toEqual({ reason: "unknown", period: { from: "2019-06-01", to: "2019-10-28" } });
  });

  test("days that may count or be skipped leave the first day alone", () => {
    const spells = [
      unemployed("2020-01-01", "2020-07-31"),
      ill("2020-08-01", "2020-08-20"),
      unemployed("2020-08-21", null),
    ];
    const { "measure:sgb3-45": _, ...others } = known;
    expect(walk("2021-02-01", spells, [skipIllness, measures], { known: others })).toEqual({
      days: { lo: 378, hi: 398 },
      start: { lo: "2020-01-01", hi: "2020-01-01" },
      stoppedBy: { reason: "beginning" },
    });
  });
});

test.each([
  [{ on: "2021-02-29" }, "impossible-day"],
  [{ spells: [unemployed("2021", "2020")] }, "inverted-period"],
  [{ spells: [unemployed("2021-01-32", null)] }, "impossible-day"],
  [{ window: { from: "2021-01-02", to: "2021-01-01" } }, "inverted-period"],
  [{ known: { unemployed: { from: "2021-01-02", to: "2021-01-01" } } }, "inverted-period"],
])("broken input %j is refused", (broken, code) => {
  expect(() => walk("2021-02-01", [], [], broken)).toThrow(expect.objectContaining({ code }));
});
