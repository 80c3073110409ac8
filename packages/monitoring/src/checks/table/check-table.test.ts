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

  test("nobody reports households after the amendment", () => {
    const table: FigureTable = { rules: "esf-2014-2018", cells: [cell("CO12", 1)] };
    expect(codes(table)).toContain("ESF-UNKNOWN-INDICATOR");
  });
});
