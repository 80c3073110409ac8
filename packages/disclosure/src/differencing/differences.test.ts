// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { FigureLike, FiguresLike } from "../figures/figures.ts";
import { areaDifferences } from "./over-areas.ts";
import { timeDifferences } from "./over-time.ts";

const count = (area: string, value: number, referenceDate = "2025-06-30"): FigureLike => ({
  indicator: "unemployed",
  area,
  value,
  referenceDate,
  status: "measured",
});
const hidden = (area: string): FigureLike => ({
  indicator: "unemployed",
  area,
  referenceDate: "2025-06-30",
  status: "suppressed-primary",
});
const file = (observations: readonly FigureLike[]): FiguresLike => ({
  areas: [
    { id: "city" },
    { id: "north", partOf: "city" },
    { id: "south", partOf: "city" },
    { id: "rest", partOf: "city", residual: true },
  ],
  definitions: [{ id: "unemployed", unit: "count" }],
  observations,
});
const found = (observations: readonly FigureLike[]) =>
  areaDifferences(file(observations)).map(({ code, path }) => `${code} ${path}`);

describe("over time", () => {
  test("a change by one or two is a warning at the later figure", () => {
    const figures = [
      count("north", 40, "2023-06-30"),
      count("north", 42, "2024-06-30"),
      count("north", 42, "2025-06-30"),
    ];
    expect(timeDifferences(file(figures))).toMatchObject([
      { code: "SDC-DIFF-TIME", severity: "warning", path: "/observations/1/value", related: ["/observations/0/value"] },
    ]);
  });

  test("three more, other areas and other indicators are none", () => {
    const other = { ...count("north", 41, "2024-06-30"), indicator: "residents" };
    expect(
      timeDifferences(file([count("north", 40, "2023-06-30"), count("north", 43), count("south", 41), other])),
    ).toEqual([]);
  });
});

describe("over areas", () => {
  test("a single hidden part follows from the whole and the remainder", () => {
    expect(found([count("city", 100), count("north", 58), hidden("south"), count("rest", 40)])).toEqual([
      "SDC-DIFF-PARTS /observations/2/value",
    ]);
  });

  test("two hidden parts of 1 follow as well, if one knows the rule", () => {
    expect(found([count("city", 60), count("north", 58), hidden("south"), hidden("rest")])).toEqual([
      "SDC-DIFF-AREA /observations/1/value",
      "SDC-DIFF-PARTS /observations/2/value",
      "SDC-DIFF-PARTS /observations/3/value",
    ]);
  });

  test("two hidden parts of 1 and 2 do not", () => {
    expect(found([count("city", 61), count("north", 58), hidden("south"), hidden("rest")])).toEqual([]);
  });

  test("without a remainder nobody knows whether the parts are all", () => {
    const open = {
      ...file([count("city", 100), count("north", 98 - 40), hidden("south")]),
      areas: file([]).areas.slice(0, 3),
    };
    expect(areaDifferences(open)).toEqual([]);
  });

  test("a part that leaves two to the whole", () => {
    expect(found([count("city", 100), count("north", 98)])).toEqual(["SDC-DIFF-AREA /observations/1/value"]);
    expect(found([count("city", 100), count("north", 97)])).toEqual([]);
    expect(found([count("city", 100, "2024-06-30"), count("north", 98)])).toEqual([]);
  });
});
