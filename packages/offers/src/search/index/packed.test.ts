// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { topOf } from "../run/top.ts";
import { anyOf, columnOf, countBoth, hasBit, packSets } from "./code-sets.ts";
import { chordOf, metresOf, nearestChord, onSphere, packPositions } from "./places.ts";
import { addPosting, eachPosting, emptyList, joinLists } from "./postings.ts";

describe("packed lists", () => {
  test("offers and marks come out as they went in", () => {
    const posting = fc.tuple(fc.nat(3_000_000), fc.nat(255));
    const list = fc.uniqueArray(posting, { selector: ([row]) => row, maxLength: 50 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 5 }), (given) => {
        const sorted = given.map((one) => one.toSorted(([a], [b]) => a - b));
        const joined = joinLists(
          sorted.map((one) => {
            const growing = emptyList();
            for (const [row, mark] of one) addPosting(growing, row, mark);
            return growing;
          }),
        );
        const read = sorted.map((_, term) => {
          const found: [number, number][] = [];
          eachPosting(joined, term, (row, mark) => found.push([row, mark]));
          return found;
        });
        expect(read).toEqual(sorted);
      }),
    );
  });

  test("codes by offer", () => {
    const codes = ["a", "b", "c"];
    fc.assert(
      fc.property(fc.array(fc.subarray(codes), { maxLength: 100 }), fc.subarray(codes), (lists, wanted) => {
        const sets = packSets(lists);
        const bits = anyOf(sets, [...wanted, "nowhere"], lists.length);
        expect(lists.map((_, row) => hasBit(bits, row))).toEqual(
          lists.map((list) => list.some((code) => wanted.includes(code))),
        );
        const both = countBoth(columnOf(sets, "a", lists.length), columnOf(sets, "b", lists.length));
        expect(both).toBe(lists.filter((list) => list.includes("a") && list.includes("b")).length);
      }),
    );
  });

  test("the best of many, ties to the first", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 9 }), { maxLength: 60 }), fc.nat(10), (values, size) => {
        const top = topOf(size);
        for (const [row, value] of values.entries()) top.offer(row, value);
        const sorted = [...values.entries()].toSorted(([a, one], [b, other]) => other - one || a - b);
        expect(top.rows()).toEqual(sorted.slice(0, size).map(([row]) => row));
      }),
    );
  });
});

describe("near and far", () => {
  const place = (longitude: number, latitude: number) =>
    ({ id: "p", name: { de: "P" }, kind: "building", position: { longitude, latitude } }) as const;

  test("from Herne town hall to Wanne-Eickel station it is 5.4 km", () => {
    const positions = packPositions([[place(7.1636, 51.5306)]]);
    const chord = nearestChord(positions, 0, onSphere({ longitude: 7.2258, latitude: 51.5384 }));
    expect(metresOf(chord) / 1000).toBeCloseTo(4.39, 1);
    expect([chordOf(4.3) < chord, chord < chordOf(4.5)]).toEqual([true, true]);
  });

  test("the nearest of several places counts, and none is infinitely far", () => {
    const positions = packPositions([[place(7, 51), place(8, 51)], []]);
    const here = onSphere({ longitude: 8, latitude: 51 });
    expect([nearestChord(positions, 0, here), nearestChord(positions, 1, here)]).toEqual([0, Infinity]);
  });

  test("half around the world is the farthest", () => {
    expect(metresOf(chordOf(50_000))).toBe(metresOf(4));
  });
});
