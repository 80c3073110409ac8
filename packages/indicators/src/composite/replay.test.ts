// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { berlinMss, withColumns } from "./berlin-mss.ts";
import { classOf } from "./classify.ts";
import { indexChecks } from "./findings.ts";
import { recipeSchema } from "./recipe.ts";
import { indexRecord, replay } from "./replay.ts";
import type { IndexRow } from "./rows.ts";

const recipe = withColumns(berlinMss, { status: ["s", "t"], dynamics: ["d"] });

const row = (
  id: string,
  [s, t, d]: readonly [number | null, number | null, number | null],
  over: Partial<IndexRow> = {},
) => ({
  id,
  values: { s, t, d },
  ...over,
});

const rows = [row("a", [1, 8, 0]), row("b", [2, 6, 1]), row("c", [3, 9, -3]), row("d", [9, 9, 0])];

it("the checks of a table are proved", () => {
  expect(proveChecks(indexChecks, { on: "2026-11-22", parameters: undefined })).toEqual([]);
});

it("the recipe is data: it passes its schema unchanged", () => {
  expect(recipeSchema.parse(JSON.parse(JSON.stringify(berlinMss)))).toEqual(berlinMss);
});

describe("classOf", () => {
  it.each([
    [-1.000_01, 1, "+"],
    [-1, 2, "+/-"],
    [1, 2, "+/-"],
    [1.000_01, 3, "-"],
    [1.5, 3, "-"],
    [1.500_01, 4, "-"],
  ])("%d is status %d, dynamics %s", (index, status, dynamics) => {
    expect(classOf(index, berlinMss.status.classes)).toBe(status);
    expect(classOf(index, berlinMss.dynamics.classes)).toBe(dynamics);
  });

  it("is null where no class fits", () => {
    expect(classOf(2, [{ class: "low", label: { de: "niedrig", en: "low" }, upTo: 1 }])).toBeNull();
  });
});

describe("replay", () => {
  it("standardises, adds up, standardises again and classifies", () => {
    const { areas, statistics } = replay(withColumns(berlinMss, { status: ["s"] }), [
      { id: "a", values: { s: 2 } },
      { id: "b", values: { s: 4 } },
    ]);
    expect(areas[0]).toEqual({
      id: "a",
      z: { s: -1 },
      statusSum: -1,
      statusIndex: -1,
      statusClass: 2,
      dynamicSum: null,
      dynamicIndex: null,
      dynamicClass: null,
      combined: null,
      excluded: false,
    });
    expect(statistics.columns["s"]).toEqual({ n: 2, mean: 3, sd: 1 });
  });

  it("joins both classes", () => {
    const { areas } = replay(recipe, rows);
    expect(areas.map(({ combined }) => combined)).toEqual(["2+/-", "1+/-", "2+", "3+/-"]);
  });

  it("turns the sign of a column that is better when higher", () => {
    const better = withColumns(berlinMss, { status: [{ column: "s", polarity: "lower-is-worse" }] });
    const worse = withColumns(berlinMss, { status: ["s"] });
    const [one, other] = [replay(better, rows), replay(worse, rows)];
    expect(one.areas.map(({ statusIndex }) => statusIndex)).toEqual(
      other.areas.map(({ statusIndex }) => -(statusIndex ?? Number.NaN)),
    );
    expect(one.areas.map(({ z }) => z)).toEqual(other.areas.map(({ z }) => z));
  });

  it("does not care about a constant added or a positive factor", () => {
    const value = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 100);
    const many = fc.array(fc.tuple(value, value, value), { minLength: 3, maxLength: 25 });
    const change = fc.record({
      factor: fc.integer({ min: 1, max: 50 }),
      constant: fc.integer({ min: -100, max: 100 }),
    });
    fc.assert(
      fc.property(many, change, (values, { factor, constant }) => {
        const before = replay(
          recipe,
          values.map((of, index) => row(`${index}`, of)),
        );
        const after = replay(
          recipe,
          values.map(([s, t, d], index) => row(`${index}`, [s * factor + constant, t, d])),
        );
        fc.pre(before.statistics.statusSum.sd > 1e-6);
        for (const [index, area] of before.areas.entries()) {
          expect(after.areas[index]?.statusIndex).toBeCloseTo(area.statusIndex ?? Number.NaN, 7);
        }
      }),
    );
  });

  it("counts an excluded area nowhere and keeps it in the result", () => {
    const out = row("x", [99, 99, 99], { excluded: true, reason: "business park" });
    const result = replay(recipe, [...rows, out]);
    expect(result.areas.slice(0, 4)).toEqual(replay(recipe, rows).areas);
    expect(result.areas[4]).toMatchObject({
      id: "x",
      z: {},
      statusClass: null,
      excluded: true,
      reason: "business park",
    });
    expect(result.findings).toEqual([]);
  });

  it("applies the recipe's own exclusions", () => {
    const own = { ...recipe, exclusions: [{ area: "d", reason: "outlier" }] };
    const { areas } = replay(own, rows);
    expect(areas[3]).toMatchObject({ excluded: true, reason: "outlier", statusIndex: null });
    expect(areas.slice(0, 3)).toEqual(replay(recipe, rows.slice(0, 3)).areas);
  });

  it("reports a missing value and makes the others without it, never NaN", () => {
    const result = replay(recipe, [...rows, row("x", [null, 1, 1]), row("y", [5, 5, Number.NaN])]);
    expect(result.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "INDEX-VALUE-MISSING /rows/4/values/s",
      "INDEX-VALUE-MISSING /rows/5/values/d",
    ]);
    expect(result.areas[4]).toMatchObject({ statusIndex: null, statusClass: null, excluded: false });
    expect(result.areas[4]?.dynamicIndex).toBeTypeOf("number");
    expect(result.areas[5]).toMatchObject({ dynamicIndex: null, combined: null });
    expect(JSON.stringify(result.areas)).not.toContain("NaN");
    const status = replay(recipe, [...rows, row("y", [5, 5, 0])]).areas.map(({ statusIndex }) => statusIndex);
    expect(result.areas.filter(({ id }) => id !== "x").map(({ statusIndex }) => statusIndex)).toEqual(status);
  });

  it("takes the first of an area that stands twice", () => {
    const result = replay(recipe, [...rows, row("a", [50, 50, 50])]);
    expect(result.areas).toEqual(replay(recipe, rows).areas);
    expect(result.findings.map(({ code }) => code)).toEqual(["INDEX-AREA-TWICE"]);
  });

  it("makes nothing of nothing", () => {
    expect(replay(recipe, []).areas).toEqual([]);
    expect(replay(recipe, [row("a", [1, 2, 3])]).areas[0]).toMatchObject({ statusIndex: 0, statusClass: 2 });
    expect(replay(withColumns(berlinMss, { status: [] }), rows).areas[0]?.statusIndex).toBeNull();
  });

  it("only warns of small areas", () => {
    const small = rows.map((one) => ({ ...one, inhabitants: 299 }));
    const result = replay(recipe, small);
    expect(result.areas).toEqual(replay(recipe, rows).areas);
    expect(result.findings.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning", "warning"]);
  });
});

it("a record can be replayed from what stands in it", () => {
  const record = indexRecord(recipe, rows);
  const read: typeof record = JSON.parse(JSON.stringify(record));
  expect(replay(read.recipe, read.inputs)).toEqual(record.result);
});
