// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexRows } from "../table/index-rows.ts";
import { parseTable } from "../table/parse-table.ts";
import { berlinMss, withColumns } from "./berlin-mss.ts";
import { combinedGroups } from "./combined.ts";
import { classOf } from "./classify.ts";
import type { RecipeClass } from "./recipe.ts";
import { replay } from "./replay.ts";
import type { IndexArea } from "./rows.ts";

const published = new URL("../../../../../shared/data/mss-2013.csv", import.meta.url);
const isPresent = existsSync(published);

/** The inputs are published with five decimals, so what is made from them differs in the fifth. */
const rounding = 1.1e-5;

describe.skipIf(!isPresent)(
  "Berlin 2013, 447 planning areas (skipped where shared/data/mss-2013.csv is absent)",
  () => {
    const table = parseTable(isPresent ? readFileSync(published, "utf8") : "");
    const values = ["s1", "s2", "s3", "s4", "d1", "d2", "d3", "d4"];
    const input = indexRows(table, { id: "plr_id", values, excluded: "excluded", inhabitants: "inhabitants" });
    const result = replay(berlinMss, input.rows);
    const byId = new Map(table.rows.map((row) => [row["plr_id"], row]));
    const counted = result.areas.filter(({ excluded }) => !excluded);

    const deviations = (ours: (area: (typeof counted)[number]) => number | null | undefined, column: string) =>
      counted.map((area) => Math.abs((ours(area) ?? Number.NaN) - Number(byId.get(area.id)?.[column] || Number.NaN)));

    it("reads the table without a finding", () => {
      expect([table.findings, input.findings]).toEqual([[], []]);
      expect(result.areas).toHaveLength(447);
      expect(counted).toHaveLength(434);
    });

    it.each([
      ["s1", "pub_zs1"],
      ["s2", "pub_zs2"],
      ["s3", "pub_zs3"],
      ["s4", "pub_zs4"],
      ["d1", "pub_zd1"],
    ])("z-value of %s", (column, official) => {
      expect(Math.max(...deviations(({ z }) => z[column], official))).toBeLessThan(rounding);
    });

    it("sum and index", () => {
      expect(Math.max(...deviations(({ statusSum }) => statusSum, "pub_status_sum"))).toBeLessThan(rounding);
      expect(Math.max(...deviations(({ statusIndex }) => statusIndex, "pub_status_index"))).toBeLessThan(rounding);
    });

    it("every class of status and dynamics, and none for excluded areas", () => {
      const ours = result.areas.map(({ statusClass, dynamicClass }) =>
        [statusClass ?? "", dynamicClass ?? ""].join(" "),
      );
      const theirs = result.areas.map(({ id }) => {
        const row = byId.get(id);
        return `${row?.["pub_status_class"]} ${row?.["pub_dynamic_class"]}`;
      });
      expect(ours).toEqual(theirs);
    });

    it("the groups of status and dynamics with their published codes, twelve at most", () => {
      const codes = new Set(combinedGroups(berlinMss).map(({ code }) => code));
      expect(codes.size).toBe(12);
      expect(result.areas.filter(({ combinedCode }) => combinedCode !== null)).toHaveLength(434);
      for (const { combinedCode } of counted) expect(codes).toContain(combinedCode);
    });

    it("names the one excluded area that its size does not explain", () => {
      const codes = result.findings.map(({ code, path }) => `${code} ${input.rows[Number(path.split("/")[2])]?.id}`);
      expect(codes).toEqual(["INDEX-EXCLUSION-UNEXPLAINED 10010203"]);
    });

    /** How many of the 434 areas get another class of status or dynamics than with the recipe. */
    const reclassified = (areas: readonly IndexArea[]) =>
      areas.filter(({ combined }, index) => combined !== result.areas[index]?.combined).length;

    const roundedFirst = (index: number | null, classes: readonly RecipeClass[]) =>
      index === null ? "" : (classOf(Math.round(index * 10) / 10, classes)?.class ?? "");

    it("wrong: the sample deviation makes another z-value and another class", () => {
      const sample = replay({ ...berlinMss, deviation: "sample" }, input.rows);
      const gaps = sample.areas.map(({ z }, index) => Math.abs((z["s1"] ?? 0) - (result.areas[index]?.z["s1"] ?? 0)));
      expect(Math.max(...gaps)).toBeGreaterThan(rounding);
      expect(reclassified(sample.areas)).toBe(1);
    });

    it("wrong: the sum as index, not standardised again, makes other classes", () => {
      expect(reclassified(replay({ ...berlinMss, combine: "sum" }, input.rows).areas)).toBe(333);
    });

    it("wrong: the mean of the z-values as index makes other classes", () => {
      expect(reclassified(replay({ ...berlinMss, combine: "mean" }, input.rows).areas)).toBe(72);
    });

    it("wrong: rounding the index before it is classified makes other classes", () => {
      const rounded = result.areas.map((area) => ({
        ...area,
        combined:
          `${roundedFirst(area.statusIndex, berlinMss.status.classes)}${roundedFirst(area.dynamicIndex, berlinMss.dynamics.classes)}` ||
          null,
      }));
      expect(reclassified(rounded)).toBe(23);
    });
  },
);

describe("withColumns", () => {
  it("takes names, and columns with their polarity", () => {
    const recipe = withColumns(berlinMss, { status: ["a", { column: "income", polarity: "lower-is-worse" }] });
    expect(recipe.status.columns).toEqual([
      { column: "a", polarity: "higher-is-worse" },
      { column: "income", polarity: "lower-is-worse" },
    ]);
    expect(recipe.dynamics.columns).toEqual([]);
    expect(recipe.status.classes).toBe(berlinMss.status.classes);
  });
});
