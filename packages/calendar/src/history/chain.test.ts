// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chainLength } from "./chain.ts";
import type { Bridge } from "./chain.ts";
import type { DaySet } from "./day-set.ts";
import { everything, intersect, join } from "./spans.ts";
import type { Spans } from "./spans.ts";

const exact = (...spans: Spans): DaySet => ({ certain: spans, possible: spans });
const unlimited = { lo: Infinity, hi: Infinity };
const bridge = (days: DaySet, changes: Partial<Bridge> = {}): Bridge => ({
  days,
  counts: true,
  maxDays: unlimited,
  totalMaxDays: unlimited,
  ...changes,
});
const at = (limit: number) => ({ lo: limit, hi: limit });
const base = { on: 100, since: -1000, enough: Infinity };

describe("a known history", () => {
  test("counts the days before the day asked about", () => {
    expect(chainLength({ ...base, main: exact([10, 200]), bridges: [] })).toMatchObject({ lo: 90, hi: 90 });
  });

  test("is zero where the day itself is not one of them", () => {
    expect(chainLength({ ...base, main: exact([10, 100]), bridges: [] })).toMatchObject({ lo: 0, hi: 0 });
  });

  test("breaks at a gap", () => {
    expect(chainLength({ ...base, main: exact([10, 40], [60, 200]), bridges: [] })).toMatchObject({ lo: 40, hi: 40 });
  });

  test("counts a bridged gap, or only skips it", () => {
    const main = exact([10, 40], [60, 200]);
    expect(chainLength({ ...base, main, bridges: [bridge(exact([35, 65]))] }).lo).toBe(90);
    expect(chainLength({ ...base, main, bridges: [bridge(exact([40, 60]), { counts: false })] }).lo).toBe(70);
  });

  test.each([
    [20, 90],
    [19, 40],
  ])("bridges a gap of 20 days with at most %i: %i days", (most, days) => {
    const bridges = [bridge(exact([40, 60]), { maxDays: at(most) })];
    expect(chainLength({ ...base, main: exact([10, 40], [60, 200]), bridges }).lo).toBe(days);
  });

  test("a gap that is too long to count may still be skipped", () => {
    const bridges = [bridge(exact([40, 60]), { maxDays: at(10) }), bridge(exact([40, 60]), { counts: false })];
    expect(chainLength({ ...base, main: exact([10, 40], [60, 200]), bridges }).lo).toBe(70);
  });

  test("a bridge with too many days in total carries nothing", () => {
    const main = exact([10, 20], [30, 60], [65, 200]);
    const jobs = exact([20, 30], [60, 65]);
    expect(chainLength({ ...base, main, bridges: [bridge(jobs, { counts: false, totalMaxDays: at(15) })] }).lo).toBe(
      75,
    );
    expect(chainLength({ ...base, main, bridges: [bridge(jobs, { counts: false, totalMaxDays: at(14) })] }).lo).toBe(
      35,
    );
  });

  test("looks no further back than it is told", () => {
    expect(chainLength({ ...base, since: 50, main: exact([10, 200]), bridges: [] }).lo).toBe(50);
    expect(chainLength({ ...base, enough: 30, main: exact([10, 200]), bridges: [] }).reached).toBe(70);
  });
});

test("learning more never leaves the bounds", () => {
  const spans = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 1, max: 30 })), { maxLength: 4 })
    .map((list) => join(list.map(([start, days]) => [start, start + days] as const)));
  fc.assert(
    fc.property(
      spans,
      spans,
      spans,
      spans,
      fc.integer({ min: 0, max: 40 }),
      (main, jobs, hiddenMain, hiddenJobs, most) => {
        const hide = (truth: Spans, hidden: Spans): DaySet => ({
          certain: intersect(truth, join([...gapsOf(hidden)])),
          possible: join([...truth, ...hidden]),
        });
        const limits = { counts: false, maxDays: at(most) };
        const truth = chainLength({ ...base, main: exact(...main), bridges: [bridge(exact(...jobs), limits)] });
        const partly = chainLength({
          ...base,
          main: hide(main, hiddenMain),
          bridges: [bridge(hide(jobs, hiddenJobs), limits)],
        });
        return partly.lo <= truth.lo && truth.hi <= partly.hi;
      },
    ),
    { numRuns: 500 },
  );
});

const gapsOf = (hidden: Spans): Spans => {
  const [[first, last] = [0, 0]] = everything;
  const starts = [first, ...hidden.map(([, end]) => end)];
  const ends = [...hidden.map(([start]) => start), last];
  return starts.map((start, index) => [start, ends[index] ?? last] as const).filter(([start, end]) => start < end);
};
