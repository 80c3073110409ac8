// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { protectCounts } from "./small-cells.ts";
import type { Cell } from "./small-cells.ts";

const cells = (...counts: readonly number[]): readonly Cell[] =>
  counts.map((count, index) => ({ label: `l${index}`, count }));

const shown = (counts: readonly number[], minimum?: number) => {
  const result = protectCounts(cells(...counts), minimum);
  return { counts: result.cells.map(({ count }) => count), total: result.total, hidden: result.hidden };
};

test.each([
  { counts: [5, 6, 7], want: { counts: [5, 6, 7], total: 18, hidden: 0 } },
  { counts: [5, 6, 2], want: { counts: [6], total: 13, hidden: 2 } },
  { counts: [1, 1, 9, 12], want: { counts: [12], total: 23, hidden: 3 } },
  { counts: [1, 20], want: { counts: [], total: 21, hidden: 2 } },
  { counts: [1, 1], want: { counts: [], total: null, hidden: 2 } },
  { counts: [30], want: { counts: [], total: 30, hidden: 1 } },
  { counts: [0, 4, 5], want: { counts: [4, 5], total: 9, hidden: 0 } },
  { counts: [], want: { counts: [], total: null, hidden: 0 } },
])("$counts", ({ counts, want }) => {
  expect(shown(counts)).toEqual(want);
});

/** All counts of at least one that add up, place by place. */
function solutions(places: number, total: number): readonly (readonly number[])[] {
  if (places === 0) return total === 0 ? [[]] : [];
  const heads = Array.from({ length: Math.max(0, total) }, (_, index) => index + 1);
  return heads.flatMap((head) => solutions(places - 1, total - head).map((rest) => [head, ...rest]));
}

test("nobody can tell of any hidden count that it is small, by total minus what is shown", () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 3, max: 6 }), (all, minimum) => {
      const { counts: open, total, hidden } = shown(all, minimum);
      expect(open.every((count) => count >= minimum)).toBe(true);
      if (total === null || hidden === 0 || open.length === 0) return;
      const rest = total - open.reduce((a, b) => a + b, 0);
      const possible = solutions(hidden, rest);
      for (let place = 0; place < hidden; place += 1) {
        const values = possible.map((one) => one[place] ?? 0);
        expect(Math.max(...values)).toBeGreaterThanOrEqual(minimum);
        expect(Math.min(...values)).toBeLessThan(Math.max(...values));
      }
    }),
  );
});

test.each([2, 1, 0, 3.5, Number.NaN])("a minimum of %s is refused", (minimum) => {
  expect(() => protectCounts(cells(5), minimum)).toThrow(expect.objectContaining({ code: "minimum-too-small" }));
});
