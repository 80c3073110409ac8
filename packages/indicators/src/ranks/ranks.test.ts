// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCity, exampleDistrict, exampleFile, exampleShare, observed, unobserved } from "../checks/examples.ts";
import { rankAreas } from "./rank-areas.ts";
import { rank } from "./ranks.ts";

const named = (...values: readonly (number | null)[]) => values.map((value, index) => ({ id: `${index}`, value }));

describe("rank", () => {
  it.each([
    ["highest-first", [3, 7, 7, 1], [3, 1, 1, 4]],
    ["lowest-first", [3, 7, 7, 1], [2, 3, 3, 1]],
    ["highest-first", [5, null, 5], [1, null, 1]],
    ["highest-first", [Number.NaN, 2], [null, 1]],
    ["highest-first", [0, -0], [1, 1]],
    ["highest-first", [], []],
  ] as const)("%s of %j is %j", (order, values, ranks) => {
    expect(rank(named(...values), order).map((area) => area.rank)).toEqual(ranks);
  });

  it("puts a tenth of the areas in each decile", () => {
    const deciles = rank(named(...Array.from({ length: 30 }, (_, index) => index)), "lowest-first").map(
      ({ decile }) => decile,
    );
    expect(deciles).toEqual(Array.from({ length: 30 }, (_, index) => Math.floor(index / 3) + 1));
    expect(rank(named(1, 2, 3), "lowest-first").map(({ decile }) => decile)).toEqual([4, 7, 10]);
  });

  it("counts who is better, and turns round with the order where nobody shares a place", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (values) => {
        const areas = rank(named(...values), "highest-first");
        for (const area of areas) {
          expect(area.rank).toBe(values.filter((value) => value > (area.value ?? 0)).length + 1);
          expect(area.tied).toBe(values.filter((value) => value === area.value).length);
        }
        const turned = rank(named(...values), "lowest-first");
        areas.forEach((area, index) => {
          expect((area.rank ?? 0) + (turned[index]?.rank ?? 0) + area.tied).toBe(values.length + 2);
        });
      }),
    );
  });
});

describe("rankAreas", () => {
  const areas = [exampleCity, exampleDistrict, ...["b", "c"].map((id) => ({ ...exampleDistrict, id }))];
  const request = { indicator: "share", level: "district", on: "2020-12-31" } as const;

  it("ranks the worse end first and leaves out residual areas, other levels, other days and smoothed figures", () => {
    const file = exampleFile({
      areas: [...areas, { ...exampleDistrict, id: "rest", residual: true }],
      observations: [
        observed({ value: 20 }),
        observed({ area: "b", value: 30 }),
        observed({ area: "c", value: 90, referenceDate: "2019-12-31" }),
        observed({ area: "c", value: 25, status: "smoothed" }),
        observed({ area: "rest", value: 99 }),
        observed({ area: "city", value: 22 }),
      ],
    });
    const { areas: ranked, findings } = rankAreas(file, request);
    expect(findings).toEqual([]);
    expect(ranked.map((area) => [area.id, area.rank, area.of])).toEqual([
      ["district", 2, 2],
      ["b", 1, 2],
      ["c", null, 2],
    ]);
    const better = exampleFile({ ...file, definitions: [{ ...exampleShare, direction: "lower-is-worse" }] });
    expect(rankAreas(better, request).areas.map((area) => area.rank)).toEqual([1, 2, null]);
    expect(rankAreas(better, { ...request, order: "highest-first" }).areas[1]?.rank).toBe(1);
  });

  it("refuses to mix definitions, and says where there is nothing", () => {
    const file = exampleFile({
      areas,
      definitions: [exampleShare, { ...exampleShare, version: "2" }],
      observations: [observed(), observed({ area: "b", definitionVersion: "2" })],
    });
    expect(rankAreas(file, request)).toMatchObject({ areas: [], findings: [{ code: "RANK-DEFINITIONS-MIXED" }] });
    expect(rankAreas(file, { ...request, on: "2001-12-31" }).findings).toMatchObject([{ code: "RANK-NOTHING" }]);
  });

  it("gives no place to what is withheld", () => {
    const file = exampleFile({
      areas,
      observations: [observed(), unobserved({ area: "b", status: "suppressed-primary" })],
    });
    expect(rankAreas(file, request).areas.map((area) => [area.rank, area.of])).toEqual([
      [1, 1],
      [null, 1],
      [null, 1],
    ]);
  });
});
