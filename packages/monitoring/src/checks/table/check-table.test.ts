// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { proveChecks } from "@quartierkit/findings";
import { describe, expect, test } from "vitest";
import { checkTable, tableChecks } from "./check-table.ts";
import type { FigureTable } from "./relation.ts";

const cell = (indicator: string, value: number, gender: "female" | "male" = "female") =>
  ({ indicator, gender, region: "more-developed", value }) as const;

const codes = (table: FigureTable, cumulative = true) => checkTable(table, { cumulative }).map(({ code }) => code);

test("every check catches its failing examples and lets its passing ones through", () => {
  expect(proveChecks(tableChecks, { on: "2024-06-24", parameters: undefined })).toEqual([]);
});

describe("a table that came from elsewhere", () => {
  test("worked case 25: a reserved sum that is not the sum of its parts", () => {
    const table = (sum: number): FigureTable => ({
      rules: "esf-plus",
      cells: [cell("EECO02", 12), cell("EECO04", 5), cell("EECO02+04", sum)],
    });
    expect(codes(table(16))).toEqual(expect.arrayContaining(["ESF-SFC-144"]));
    expect(codes(table(17))).not.toContain("ESF-SFC-144");
  });

  test("is checked in each gender and together, and says which", () => {
    const table: FigureTable = {
      rules: "esf-2014-2018",
      cells: [cell("CO01", 1), cell("CO02", 2), cell("CO01", 3, "male"), cell("CO02", 0, "male")],
      refsOf: ({ indicator, gender }) => [`${indicator} ${gender}`],
    };
    const found = checkTable(table, { cumulative: true }).filter(({ code }) => code === "ESF-A03");
    expect(found.map(({ path, message, related }) => [path, message.en, related])).toEqual([
      ["/cells/1/value", "CO02 ≤ CO01: 2 stands against 1 (women, more-developed).", ["CO02 female"]],
    ]);
  });

  test("results of a year may be those of people who entered before", () => {
    const table: FigureTable = { rules: "esf-plus", cells: [cell("EECR01", 1), cell("EECO04", 0)] };
    expect(codes(table)).toContain("ESF-B06");
    expect(codes(table, false)).not.toContain("ESF-B06");
  });

  test("results that are more than left name their records", () => {
    const table: FigureTable = {
      rules: "esf-plus",
      cells: [cell("EECR04", 3)],
      leavers: [cell("", 2)],
      refsOf: () => ["A", "B", "C"],
    };
    const finding = checkTable(table, { cumulative: false }).find(({ code }) => code === "ESF-A20");
    expect(finding?.related).toEqual(["A", "B", "C"]);
  });

  test("a figure that is gone has fallen, and a year may be smaller than the one before", () => {
    const table: FigureTable = { rules: "esf-plus", cells: [], previous: [cell("EECO01", 5)] };
    expect(codes(table)).toContain("ESF-A19");
    expect(codes(table, false)).not.toContain("ESF-A19");
  });

  test("results of disadvantaged people are no more than there are disadvantaged people", () => {
    const table = (rules: FigureTable["rules"], more: readonly FigureTable["cells"][number][] = []): FigureTable => ({
      rules,
      cells: [
        cell("CR05", 3),
        cell("CR09", 3),
        ...["CO15", "CO16", "CO17"].map((indicator, index) => cell(indicator, index === 0 ? 2 : 0)),
        ...more,
      ],
    });
    expect(codes(table("esf-2014-2018"))).toEqual(expect.arrayContaining(["ESF-A17-GROUPS", "ESF-A18-CR09-GROUPS"]));
    const withHouseholds = table("esf-2014", [cell("CO12", 1), cell("CO14", 0)]);
    expect(codes(withHouseholds).join()).not.toMatch(/GROUPS/);
    expect(codes(table("esf-2014", [cell("CO12", 0), cell("CO14", 0)]))).toContain("ESF-A17-GROUPS-HOUSEHOLDS");
  });

  test("where everybody has a status, the three are everybody", () => {
    const table: FigureTable = {
      rules: "esf-plus",
      cells: [cell("EECO01", 3), cell("EECO02", 1), cell("EECO04", 1), cell("EECO05", 0)],
    };
    expect(codes(table)).toEqual(expect.arrayContaining(["ESF-B02-STATUS"]));
  });

  test("nobody reports households after the amendment", () => {
    const table: FigureTable = { rules: "esf-2014-2018", cells: [cell("CO12", 1)] };
    expect(codes(table)).toContain("ESF-UNKNOWN-INDICATOR");
  });
});
