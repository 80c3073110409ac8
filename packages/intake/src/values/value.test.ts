// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { Cell } from "@quartierkit/tables";
import { readerOf, readValue } from "./value.ts";
import type { Target } from "./targets.ts";

const rules = { yearsFrom: null, epoch: null };
const value = (to: Target, cell: Cell | string, codes = {}) =>
  readValue(
    typeof cell === "string" ? { kind: "text", text: cell } : cell,
    readerOf({ header: "x", to, codes }, new Set(["k.a."]), rules),
  );

describe("a value is read by its column", () => {
  test.each<[Target, Cell | string, unknown]>([
    ["gender", "female", "female"],
    ["germanByBirth", "Ja", true],
    ["available", "n", false],
    ["available", { kind: "boolean", text: "false" }, false],
    ["canWorkHoursPerDay", "3,5", 3.5],
    ["canWorkHoursPerDay", { kind: "number", text: "3.5" }, 3.5],
    ["household.adults", "2", 2],
    ["nationalities", "DE, TR", ["DE", "TR"]],
    ["residence.ags", "05916000", "05916000"],
    ["identifiers.ba-kundennummer", "0012345678", "0012345678"],
    ["identifiers.provider", { kind: "number", text: "17" }, "17"],
  ])("%s: %j", (to, cell, expected) => {
    expect(value(to, cell)).toEqual({ value: expected });
  });

  test.each<[Target, Cell | string, string]>([
    ["gender", "w", "unknown-code"],
    ["nationalities", "deutsch", "unknown-code"],
    ["birthCountry", "Deutschland", "unknown-code"],
    ["available", "vielleicht", "not-a-boolean"],
    ["isced", "hoch", "not-a-number"],
    ["isced", "9", "out-of-range"],
    ["household.adults", "1,5", "out-of-range"],
    ["residence.ags", "5916000", "wrong-length"],
    ["identifiers.cosach", "1,23457E+11", "digits-lost"],
    ["isced", { kind: "error", text: "#NV" }, "cell-error"],
    ["birthDate", { kind: "error", text: "60" }, "impossible-day"],
  ])("%s: %j is %s", (to, cell, problem) => {
    expect(value(to, cell)).toEqual({ problem });
  });

  test("codes are translated whatever their case; a list of countries part by part", () => {
    expect(value("gender", "WEIBLICH", { weiblich: "female" })).toEqual({ value: "female" });
    expect(value("nationalities", "deutsch/türkisch", { deutsch: "DE", türkisch: "TR" })).toEqual({
      value: ["DE", "TR"],
    });
    expect(value("available", "steht bereit", { "steht bereit": "ja" })).toEqual({ value: true });
  });

  test("a word that says nothing is nothing", () => {
    expect(value("isced", "k.A.")).toBeUndefined();
    expect(value("birthDate", "00.00.0000")).toBeUndefined();
  });
});
