// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { complement, daysIn, has, intersect, join } from "./spans.ts";
import type { Spans } from "./spans.ts";

const stretches = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 }))
      .map(([start, days]) => [start, start + days] as const),
  )
  .map((list): Spans => list);

const days = (spans: Spans) => Array.from({ length: 130 }, (_, day) => has(spans, day));

test("joining sorts, merges what touches and drops what is empty", () => {
  expect(
    join([
      [5, 9],
      [1, 3],
      [3, 5],
      [20, 20],
      [30, 29],
    ]),
  ).toEqual([[1, 9]]);
});

test("sets of days behave as sets", () => {
  fc.assert(
    fc.property(stretches, stretches, (x, y) => {
      const [a, b] = [join(x), join(y)];
      expect(days(intersect(a, b))).toEqual(days(a).map((inside, day) => inside && days(b)[day] === true));
      expect(days(complement(a))).toEqual(days(a).map((inside) => !inside));
      expect(complement(complement(a))).toEqual(a);
      expect(daysIn(a)).toBe(days(a).filter(Boolean).length);
    }),
  );
});
