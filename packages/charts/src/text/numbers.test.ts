// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDifference,
  formatNumber,
  formatPercent,
  mustBeCount,
  mustBeFinite,
  roundTo,
} from "./numbers.ts";

describe("numbers as people write them", () => {
  it.each([
    [161_084, "de", "161.084"],
    [161_084, "en", "161,084"],
    [999, "de", "999"],
    [1000, "de", "1.000"],
    [1_234_567, "en", "1,234,567"],
    [-1234, "de", "\u22121.234"],
    [0, "de", "0"],
    [-0, "de", "0"],
  ] as const)("%s in %s is %s", (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  it("rounds half up on the figure people see", () => {
    expect([1.45, 2.25, 1.005].map((value) => roundTo(value, value === 1.005 ? 2 : 1))).toEqual([1.5, 2.3, 1.01]);
    expect(roundTo(-1.45, 1)).toBe(-1.5);
    expect(roundTo(1e-9, 1)).toBe(0);
  });

  it("writes no minus before a zero", () => {
    expect(formatNumber(-0.04, "de", 1)).toBe("0,0");
  });

  it("writes percentages with one decimal and, in German, a no-break space", () => {
    expect(formatPercent(23.9, "de")).toBe("23,9\u00a0%");
    expect(formatPercent(24, "en")).toBe("24.0%");
  });

  it("writes counts with the decimals they have, two at most", () => {
    expect([4, 4.5, 4.25, 4.123].map((value) => formatCount(value, "de"))).toEqual(["4", "4,5", "4,25", "4,12"]);
  });

  it("writes a sign before every difference", () => {
    expect([4.6, -2, 0, 0.04].map((value) => formatDifference(value, "de"))).toEqual([
      "+4,6",
      "\u22122,0",
      "±0,0",
      "±0,0",
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s as a value", (value) => {
    expect(() => mustBeFinite(value, "area")).toThrow(expect.objectContaining({ code: "number-not-finite" }));
  });

  it.each([-1, 0.5, Number.NaN])("refuses %s as a count", (value) => {
    expect(() => mustBeCount(value, "met")).toThrow(expect.objectContaining({ code: "count-not-whole" }));
    expect(mustBeCount(0, "met")).toBe(0);
  });
});
