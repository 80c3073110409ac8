// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { aggregateChecks } from "./aggregate-checks.ts";
import { aggregateIndex } from "./aggregate.ts";
import type { Membership } from "./membership.ts";
import { withColumns } from "./berlin-mss.ts";
import { gbeSozialindex } from "./gbe-sozialindex.ts";
import { hamburgRise } from "./hamburg-rise.ts";
import { recipeSchema } from "./recipe.ts";
import { replay } from "./replay.ts";
import { spreadOf } from "./standardise.ts";

describe("hamburg-rise", () => {
  it("has seven indicators, and names the limits it assumes in every result", () => {
    const recipe = hamburgRise();
    expect(recipe.status.columns).toHaveLength(7);
    expect(recipe.dynamics.columns).toHaveLength(7);
    expect(recipe.source.mark).toBe("M");
    expect(replay(recipe, []).assumptions[0]?.de).toMatch(/Klassengrenzen .* angenommen/u);
    expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  });

  it("takes limits from the caller's own source, and then assumes none", () => {
    const recipe = hamburgRise({ status: [-2, 0, 1], dynamics: [-0.5, 0.5] });
    expect(recipe.status.classes.map(({ below, upTo }) => below ?? upTo)).toEqual([-2, 0, 1, undefined]);
    expect(recipe.dynamics.classes.map(({ below, upTo }) => below ?? upTo)).toEqual([-0.5, 0.5, undefined]);
    expect(recipe.assumptions?.some(({ en }) => en.includes("limits"))).toBe(false);
  });
});

describe("gbeSozialindex", () => {
  it("is the mean of z-values with signs: income and size of flats up, the others down", () => {
    const recipe = gbeSozialindex({ income: "i", flatSize: "f", burdens: ["x", "y", "z"] });
    const { areas } = replay(recipe, [
      { id: "rich", values: { i: 4, f: 4, x: 1, y: 1, z: 4 } },
      { id: "poor", values: { i: 2, f: 2, x: 3, y: 3, z: 2 } },
    ]);
    expect(areas.map(({ statusSum, statusIndex, statusClass }) => [statusSum, statusIndex, statusClass])).toEqual([
      [3, 0.6, null],
      [-3, -0.6, null],
    ]);
  });
});

describe("aggregateIndex", () => {
  const recipe = withColumns(hamburgRise(), { status: ["s"], dynamics: ["d"] });
  const { areas } = replay(
    recipe,
    [1, 2, 6, 9].map((s, at) => ({ id: "abcd"[at] ?? "", values: { s, d: at % 3 } })),
  );
  const memberships: readonly Membership[] = [
    { area: "a", into: "north", inhabitants: 3000 },
    { area: "b", into: "north", inhabitants: 1000 },
    { area: "c", into: "south", inhabitants: 500 },
    { area: "d", into: "west", inhabitants: 700 },
  ];

  it("weights with inhabitants and makes the deviation anew", () => {
    const result = aggregateIndex({ recipe, areas, memberships });
    expect(result.findings).toEqual([]);
    expect(result.areas.map(({ id, members, inhabitants }) => [id, members, inhabitants])).toEqual([
      ["north", ["a", "b"], 4000],
      ["south", ["c"], 500],
      ["west", ["d"], 700],
    ]);
    const sums = areas.map(({ statusSum }) => statusSum ?? Number.NaN);
    const north = ((sums[0] ?? 0) * 3000 + (sums[1] ?? 0) * 1000) / 4000;
    expect(result.areas[0]?.statusSum).toBeCloseTo(north, 12);
    const { mean, sd } = spreadOf(
      result.areas.map(({ statusIndex }) => statusIndex ?? Number.NaN),
      "population",
    );
    expect([mean, sd].map((value) => Math.abs(Number(value.toFixed(9))))).toEqual([0, 1]);
  });

  it("gives the same index whether sums or indices are weighted, because one is a straight line of the other", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(weights, (people) => {
        const given = memberships.map((one, at) => ({ ...one, inhabitants: people[at] ?? 1 }));
        const asIndex = areas.map((area) => ({ ...area, statusSum: area.statusIndex, dynamicSum: area.dynamicIndex }));
        const [sums, indices] = [areas, asIndex].map((of) => aggregateIndex({ recipe, areas: of, memberships: given }));
        for (const [at, area] of (sums?.areas ?? []).entries())
          expect(indices?.areas[at]?.statusIndex).toBeCloseTo(area.statusIndex ?? Number.NaN, 9);
      }),
    );
  });

  it("leaves out parts that are excluded, unknown, doubled or empty, and says so", () => {
    const excluded = areas.map((area) => (area.id === "b" ? { ...area, excluded: true, statusSum: null } : area));
    const result = aggregateIndex({
      recipe,
      areas: excluded,
      memberships: [
        ...memberships,
        { area: "x", into: "north", inhabitants: 10 },
        { area: "a", into: "west", inhabitants: 10 },
        { area: "d", into: "east", inhabitants: Number.NaN },
      ],
    });
    expect(result.areas.map(({ id, members }) => [id, members])).toEqual([
      ["north", ["a"]],
      ["south", ["c"]],
      ["west", ["d"]],
      ["east", []],
    ]);
    expect(result.areas[3]).toMatchObject({ statusSum: null, statusIndex: null, inhabitants: 0 });
    expect(result.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "INDEX-MEMBER-UNKNOWN /memberships/4",
      "INDEX-MEMBER-TWICE /memberships/5",
      "INDEX-MEMBER-TWICE /memberships/6",
      "INDEX-MEMBER-INHABITANTS /memberships/6",
    ]);
  });

  it("has proved checks", () => {
    expect(proveChecks(aggregateChecks, { on: "2026-11-22", parameters: undefined })).toEqual([]);
  });
});
