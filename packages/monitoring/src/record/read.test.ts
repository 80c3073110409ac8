// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { readParticipation } from "./read.ts";

const whole = {
  ref: "A",
  operation: "BQB",
  region: "more-developed",
  entry: "2020-03-02",
  exit: null,
  status: "unemployed",
  facts: { birthDate: "1984-06-01", gender: "female", isced: 3 },
};
const codes = (value: unknown) => readParticipation(value).findings.map(({ code, path }) => `${code} ${path}`);

describe("reading a record", () => {
  test("a whole one has nothing to find", () => {
    expect(readParticipation(whole)).toEqual({ record: whole, findings: [] });
  });

  test("an unknown code is left out and found, the rest stays", () => {
    const { record, findings } = readParticipation({ ...whole, status: "CO02" }, { file: "a.json", path: "/3" });
    expect(record).toEqual({ ...whole, status: undefined });
    expect(findings).toMatchObject([{ severity: "error", path: "/3/status", file: "a.json" }]);
  });

  test("an impossible day inside is left out alone", () => {
    const { record } = readParticipation({
      ...whole,
      exit: "2020-12-31",
      atExit: { on: "2021-02-30", status: "employed" },
    });
    expect(record?.atExit).toEqual({ status: "employed" });
  });

  test("a broken fact is unknown", () => {
    const { record, findings } = readParticipation({ ...whole, facts: { ...whole.facts, isced: 9 } });
    expect(record?.facts).toEqual({ birthDate: "1984-06-01", gender: "female" });
    expect(findings.map(({ path }) => path)).toEqual(["/facts/isced"]);
  });

  test("columns of another city are found and nothing is guessed", () => {
    const other = { TN_Vname: "Ida", TN_GebDat: "1984-06-01", EECO02H: 60 };
    expect(readParticipation(other).record).toBeNull();
    expect(codes({ ...whole, ...other })).toEqual([
      "unknown-field /TN_Vname",
      "unknown-field /TN_GebDat",
      "unknown-field /EECO02H",
    ]);
    expect(readParticipation({ ...whole, ...other }).record).toEqual(whole);
  });

  test("without reference, operation or day of entry there is no record", () => {
    for (const key of ["ref", "operation", "entry"] as const) {
      const { [key]: _, ...rest } = whole;
      expect(readParticipation(rest).record).toBeNull();
      expect(codes(rest)).toEqual([`missing-field /${key}`]);
    }
    expect(readParticipation("A").record).toBeNull();
  });
});
