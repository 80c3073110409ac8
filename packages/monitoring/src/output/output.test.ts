// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { readSheet } from "@quartierkit/tables";
import { describe, expect, test } from "vitest";
import { gone, whole } from "../checks/examples.ts";
import { esfReport } from "../count/report.ts";
import { ruleSet } from "../rule-sets/rule-sets.ts";
import { rowsOf, toCsv, toXlsx } from "./rows.ts";
import { flowOf, residentsOf, resultsByGroup } from "./series.ts";

const rules = ruleSet("esf-2014-2018");
const reportOf = (records: Parameters<typeof esfReport>[0]) =>
  esfReport(records, { rules, from: "2019-01-01", to: "2019-12-31" });
const worked = { ...gone, ref: "B", atExit: { ...gone.atExit, status: "employed" } } as const;
const report = reportOf([whole, worked]);

describe("tables", () => {
  test("one figure a row, numbers as numbers, entities that nobody collected empty", () => {
    const rows = rowsOf([report], "en");
    expect(rows[0]).toEqual(["Indicator", "Name", "Gender", "Category of region", "From", "To", "Value"]);
    expect(rows).toContainEqual([
      "CO01",
      "Unemployed, including long-term unemployed",
      "Women",
      "More developed regions",
      "2019-01-01",
      "2019-12-31",
      2,
    ]);
    expect(rows.find(([id]) => id === "CO23")?.at(-1)).toBeNull();
  });

  test("what was not collected is empty, never zero", () => {
    expect(toCsv([["CO01", null]], "de")).toBe("\uFEFFCO01;\r\n");
  });

  test("a workbook opens again with the same figures, as numbers", () => {
    const rows = rowsOf([report], "de");
    const { sheet } = readSheet(toXlsx(rows));
    expect(sheet?.rows).toHaveLength(rows.length);
    for (const [at, row] of (sheet?.rows ?? []).entries())
      expect(rows[at]?.map((value) => (value === null || value === "" ? undefined : String(value)))).toEqual(
        Array.from({ length: 7 }, (_, column) => row.cells[column]?.text),
      );
    expect(sheet?.rows[1]?.cells[6]?.kind).toBe("number");
  });

  test("no text is run as a formula, and separators are quoted", () => {
    expect(toCsv([["=1+1", 'a;"b"', -3]], "de")).toBe('\uFEFF\'=1+1;"a;""b""";-3\r\n');
    expect(toCsv([["a;b", "a,b"]], "en")).toBe('\uFEFFa;b,"a,b"\r\n');
  });
});

describe("series", () => {
  test("entries and exits by quarter, empty ones included", () => {
    expect(flowOf(report)).toEqual([
      { quarter: "2019-1", entries: 2, exits: 0 },
      { quarter: "2019-2", entries: 0, exits: 0 },
      { quarter: "2019-3", entries: 0, exits: 1 },
      { quarter: "2019-4", entries: 0, exits: 0 },
    ]);
  });

  test("results by group are those of leavers", () => {
    expect(resultsByGroup(report, { groups: ["CO01", "CO07"], result: "CR04" })).toEqual([
      { group: "CO01", met: 1, notMet: 0, unknown: 0 },
      { group: "CO07", met: 0, notMet: 0, unknown: 0 },
    ]);
  });

  test("residents: inside, outside, not known", () => {
    const at = (ref: string, district: string) => ({
      ...whole,
      ref,
      facts: { ...whole.facts, residence: { district } },
    });
    expect(residentsOf(reportOf([at("A", "süd"), at("B", "nord"), { ...whole, ref: "C" }]), "süd")).toEqual({
      inside: 1,
      outside: 1,
      unknown: 1,
    });
  });
});
