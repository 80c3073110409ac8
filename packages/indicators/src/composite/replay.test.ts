// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { proveChecks } from "@quartierkit/findings";
import { describe, expect, it } from "vitest";
import { berlinMss, withColumns } from "./berlin-mss.ts";
import { classOf } from "./classify.ts";
import { combinedGroups } from "./combined.ts";
import { rankedRecipe } from "./english-imd.ts";
import { indexChecks } from "./findings.ts";
import { nzdepRecipe } from "./nzdep.ts";
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
    expect(classOf(index, berlinMss.status.classes)?.class).toBe(status);
    expect(classOf(index, berlinMss.dynamics.classes)?.class).toBe(dynamics);
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
      combinedCode: null,
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

  it("makes nothing of nothing, and no index of one area", () => {
    expect(replay(recipe, [])).toMatchObject({ areas: [], findings: [] });
    const alone = replay(recipe, [row("a", [1, 2, 3])]);
    expect(alone.areas[0]).toMatchObject({ z: {}, statusIndex: null, statusClass: null, dynamicClass: null });
    expect(alone.findings.map(({ code }) => code)).toEqual(["INDEX-TOO-FEW-AREAS", "INDEX-TOO-FEW-AREAS"]);
    expect(replay(withColumns(berlinMss, { status: [] }), rows).areas[0]?.statusIndex).toBeNull();
  });

  it.each(["smoothed", "suppressed-primary", "suppressed-secondary", "less-than-half"])(
    "refuses a %s figure even where one is given",
    (status) => {
      const flagged = row("x", [4, 4, 4], { statuses: { s: status } });
      const result = replay(recipe, [...rows, flagged]);
      expect(result.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
        "INDEX-VALUE-REFUSED /rows/4/values/s",
      ]);
      expect(result.areas[4]).toMatchObject({ statusIndex: null, z: { d: expect.any(Number) } });
      expect(result.statistics.columns["s"]).toEqual(replay(recipe, rows).statistics.columns["s"]);
    },
  );

  it.each([
    ['{ "status": "smoothed", "value": 4 }', "status: smoothed"],
    ['"4"', "string"],
  ])("names %s where a number belongs", (cell, kind) => {
    const untyped: IndexRow = JSON.parse(`{ "id": "x", "values": { "s": ${cell}, "t": 4, "d": 4 } }`);
    const result = replay(recipe, [...rows, untyped]);
    expect(result.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "INDEX-VALUE-NO-NUMBER /rows/4/values/s",
    ]);
    expect(result.findings[0]?.message.en).toBe(`The value of area x in “s” is no number (${kind}) and is not used.`);
    expect(result.areas[4]).toMatchObject({ statusIndex: null });
    expect(result.statistics.columns["s"]).toEqual(replay(recipe, rows).statistics.columns["s"]);
  });

  it("takes measured, estimated and provisional figures", () => {
    const said = rows.map((one) => ({ ...one, statuses: { s: "measured", t: "estimated", d: "provisional" } }));
    expect(replay(recipe, said)).toEqual(replay(recipe, rows));
  });

  it("makes no index from a column without spread, and the other index all the same", () => {
    const flat = rows.map((one) => ({ ...one, values: { ...one.values, s: 7 } }));
    const result = replay(recipe, flat);
    expect(result.findings.map(({ code, message }) => `${code} ${message.en.slice(0, 20)}`)).toEqual([
      "INDEX-COLUMN-CONSTANT All values in “s” ar",
    ]);
    expect(result.areas.map(({ statusIndex }) => statusIndex)).toEqual([null, null, null, null]);
    expect(result.areas.map(({ dynamicClass }) => dynamicClass)).toEqual(["+/-", "+/-", "+", "+/-"]);
  });

  it("applies an exclusion of another edition only there", () => {
    const exclusions = [{ area: "d", edition: "2019", reason: "outlier" }];
    expect(replay({ ...recipe, exclusions }, rows).areas[3]?.excluded).toBe(false);
    expect(replay({ ...recipe, version: "2019", exclusions }, rows).areas[3]?.excluded).toBe(true);
  });

  it("never makes a figure that is none, whatever the rows hold", () => {
    const cell = fc.oneof(
      fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, 0, 1),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    const given = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
    const recipes = [recipe, rankedRecipe([{ column: "s", weight: 1 }]), nzdepRecipe(["s", "t"])] as const;
    fc.assert(
      fc.property(given, fc.constantFrom(...recipes), (values, one) => {
        const { areas, statistics } = replay(
          one,
          values.map((of, index) => row(`${index}`, of)),
        );
        for (const area of areas)
          for (const value of Object.values({ ...area, ...("z" in area ? area.z : area.parts) }))
            expect(value).not.toSatisfy((it: unknown) => typeof it === "number" && !Number.isFinite(it));
        expect(JSON.parse(JSON.stringify(statistics))).toEqual(statistics);
      }),
    );
  });

  it("only warns of small areas", () => {
    const small = rows.map((one) => ({ ...one, inhabitants: 299 }));
    const result = replay(recipe, small);
    expect(result.areas).toEqual(replay(recipe, rows).areas);
    expect(result.findings.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning", "warning"]);
  });
});

describe("combinedGroups", () => {
  it("are the twelve of Berlin, and every combined class of a result is one of them", () => {
    const groups = combinedGroups(berlinMss);
    expect(groups).toHaveLength(12);
    const { areas } = replay(recipe, rows);
    for (const area of areas)
      expect(groups).toContainEqual(expect.objectContaining({ combined: area.combined, code: area.combinedCode }));
    expect(areas.map((area) => area.combinedCode)).toEqual([23, 13, 21, 33]);
  });

  it("have no code where the recipe has none", () => {
    const plain = withColumns({ ...berlinMss, dynamics: { columns: [], classes: [] } }, { status: ["s"] });
    expect(combinedGroups(plain)).toEqual([]);
  });
});

it("a record can be replayed from what stands in it", () => {
  const record = indexRecord(recipe, rows);
  const read: typeof record = JSON.parse(JSON.stringify(record));
  expect(replay(read.recipe, read.inputs)).toEqual(record.result);
});
