// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, it } from "vitest";
import { readCell } from "./cell.ts";

const german = { numbers: "german", zero: "less-than-half" } as const;

describe("readCell", () => {
  it.each([
    ["23,9", 23.9, "measured"],
    ["23,9 %", 23.9, "measured"],
    ["–", 0, "true-zero"],
    ["-", 0, "true-zero"],
    ["0", 0, "less-than-half"],
    ["0,0", 0, "less-than-half"],
    ["*", null, "suppressed-primary"],
    [".", null, "not-available"],
    ["x", null, "not-available"],
    ["/", null, "below-threshold"],
    ["...", null, "not-available"],
    ["…", null, "not-available"],
    ["  ", null, "not-available"],
    ["(12,3)", 12.3, "estimated"],
    ["12,3p", 12.3, "provisional"],
    ["12,3 s", 12.3, "estimated"],
  ])("%j is %d, %s", (text, value, status) => {
    expect(readCell(text, german)).toMatchObject({ value, status });
  });

  it("takes 0 for nothing where the file says so", () => {
    expect(readCell("0", { numbers: "german", zero: "true-zero" })).toEqual({ value: 0, status: "measured" });
  });

  it("says what a sign means where the status says less", () => {
    expect(readCell(".", german)?.note?.en).toBe("unknown or not to be disclosed");
    expect(readCell("...", german)?.note?.de).toBe("Angabe fällt später an");
  });

  it.each([["about 5"], ["23.9"], ["()"], ["p"], ["12 34"], ["--"]])("cannot read %j", (text) => {
    expect(readCell(text, german)).toBeNull();
  });
});
