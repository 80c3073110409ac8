// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexRows } from "../table/index-rows.ts";
import { parseTable } from "../table/parse-table.ts";
import { berlinMss, withColumns } from "./berlin-mss.ts";
import { replay } from "./replay.ts";

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

    it("names the one excluded area that its size does not explain", () => {
      const codes = result.findings.map(({ code, path }) => `${code} ${input.rows[Number(path.split("/")[2])]?.id}`);
      expect(codes).toEqual(["INDEX-EXCLUSION-UNEXPLAINED 10010203"]);
    });

    it("needs the population deviation", () => {
      const sample = replay({ ...berlinMss, deviation: "sample" }, input.rows);
      const zs = sample.areas.filter(({ excluded }) => !excluded).map(({ z }) => z["s1"] ?? 0);
      const gap = Math.max(...zs.map((z, index) => Math.abs(z - (counted[index]?.z["s1"] ?? 0))));
      expect(gap).toBeGreaterThan(rounding);
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
