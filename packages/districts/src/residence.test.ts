// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base } from "./examples.ts";
import type { Boundary, ProgrammeArea } from "./records.ts";
import { residesIn, shareOfResidents, streetKey } from "./residence.ts";

type Corner = readonly [number, number];
const square = (from: number, to: number): readonly Corner[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];
const withBoundary = (boundary: Boundary): ProgrammeArea => ({ ...base.area, boundary });

describe("by point", () => {
  const area = withBoundary({ type: "Polygon", coordinates: [square(0, 10), square(4, 6)] });

  test.each([
    [[1, 1], "inside"],
    [[5, 5], "outside"],
    [[11, 5], "outside"],
    [[0, 5], "inside"],
    [[10, 10], "inside"],
    [[4, 5], "inside"],
  ] as const)("%o in a square with a hole is %s", (point, state) => {
    expect(residesIn(area, { point }).state).toBe(state);
  });

  test("an area of several parts", () => {
    const parts = withBoundary({ type: "MultiPolygon", coordinates: [[square(0, 2)], [square(5, 7)]] });
    expect(
      (
        [
          [1, 1],
          [6, 6],
          [3, 3],
        ] as const
      ).map((point) => residesIn(parts, { point }).state),
    ).toEqual(["inside", "inside", "outside"]);
  });

  test("agrees with comparing coordinates, whatever the square and the point", () => {
    const whole = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 20 }), whole, whole, (from, size, x, y) => {
        const state = residesIn(withBoundary({ type: "Polygon", coordinates: [square(from, from + size)] }), {
          point: [x, y],
        }).state;
        const inside = x >= from && x <= from + size && y >= from && y <= from + size;
        return state === (inside ? "inside" : "outside");
      }),
    );
  });

  test("without a boundary nobody knows", () => {
    expect(residesIn(base.area, { point: [7.16, 51.53] }).state).toBe("unknown");
  });
});

describe("by street", () => {
  const streets = [
    { street: "Hauptstraße", houseNumbers: [{ from: 100, to: 200, side: "even" as const }] },
    { street: "Große-Linden-Str." },
  ];
  const area = (streetsComplete: boolean): ProgrammeArea => ({ ...base.area, streets, streetsComplete });

  test.each([
    ["Hauptstraße", "166", "inside"],
    ["Hauptstr.", "166a", "inside"],
    ["HAUPTSTRASSE", "167", "outside"],
    ["Hauptstraße", "98", "outside"],
    ["Hauptstraße", undefined, "unknown"],
    ["Grosse Linden Straße", undefined, "inside"],
  ] as const)("%s %s is %s", (street, houseNumber, state) => {
    expect(residesIn(area(true), { street, ...(houseNumber === undefined ? {} : { houseNumber }) }).state).toBe(state);
  });

  test("a street that is not listed is outside only if the list is complete", () => {
    expect(residesIn(area(true), { street: "Am Markt" }).state).toBe("outside");
    expect(residesIn(area(false), { street: "Am Markt" }).state).toBe("unknown");
    const { streets: _streets, ...without } = base.area;
    expect(residesIn(without, { street: "Am Markt" }).state).toBe("unknown");
  });

  test("every answer says why, in both languages", () => {
    const { reason } = residesIn(area(false), { street: "Am Markt" });
    expect(reason).toEqual({
      de: "Die Straße steht nicht im Verzeichnis, das nicht vollständig ist.",
      en: "The street is not in the list, and the list is not complete.",
    });
  });

  test("spellings of a street", () => {
    expect(new Set(["Bahnhofstraße", "Bahnhofstr.", "bahnhofstrasse", "Bahnhof-Straße"].map(streetKey)).size).toBe(1);
    expect(streetKey("Bahnhofsweg")).not.toBe(streetKey("Bahnhofstraße"));
  });
});

test("the share of residents has bounds where not all is known", () => {
  expect(shareOfResidents(["inside", "inside", "outside", "unknown"])).toEqual({
    inside: 2,
    outside: 1,
    unknown: 1,
    share: { lo: 0.5, hi: 0.75 },
  });
  expect(shareOfResidents([]).share).toBeNull();
});
