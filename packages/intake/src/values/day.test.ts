// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "@quartierkit/calendar";
import { addDays } from "@quartierkit/calendar";
import { readDay } from "./day.ts";

const read = (text: string, rules = {}) => readDay({ kind: "text", text }, { yearsFrom: 1930, epoch: null, ...rules });

describe("days of a German list", () => {
  test.each([
    ["01.02.1990", "1990-02-01"],
    ["1.2.1990", "1990-02-01"],
    ["1.2.90", "1990-02-01"],
    ["1.2.29", "2029-02-01"],
    ["1.2.30", "1930-02-01"],
    ["02/1990", "1990-02"],
    ["2.1990", "1990-02"],
    ["1990", "1990"],
    ["00.00.1990", "1990"],
    ["00.02.1990", "1990-02"],
    ["29.02.2000", "2000-02-29"],
    ["1990-02-01", "1990-02-01"],
    ["1990-02", "1990-02"],
    ["01.02.1990 00:00:00", "1990-02-01"],
    ["1990-02-01T00:00:00Z", "1990-02-01"],
    ["01. 02. 1990", "1990-02-01"],
    ["01/02/1990", "1990-02-01"],
  ])("%s is %s", (text, day) => {
    expect(read(text)).toEqual({ day });
  });

  test.each(["00.00.0000", "00.00.00"])("%s says that nobody knows", (text) => {
    expect(read(text)).toEqual({ unknown: true });
  });

  test.each([
    ["29.02.1900", "impossible-day"],
    ["29.02.2021", "impossible-day"],
    ["31.04.1990", "impossible-day"],
    ["01.13.1990", "impossible-day"],
    ["05.00.1990", "impossible-day"],
    ["01.02.0000", "impossible-day"],
    ["gestern", "not-a-day"],
    ["01.02.190", "not-a-day"],
    ["32874", "serial-day"],
  ])("%s is %s", (text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  test("without a rule for the century, two digits are not read", () => {
    expect(read("1.2.90", { yearsFrom: null })).toEqual({ problem: "two-digit-year" });
    expect(read("1.2.1990", { yearsFrom: null })).toEqual({ day: "1990-02-01" });
  });

  test("numbers of days in a text file are read where the profile says from when they count", () => {
    expect(read("32874", { epoch: "1900" })).toEqual({ day: "1990-01-01" });
    expect(read("31412", { epoch: "1904" })).toEqual({ day: "1990-01-01" });
    expect(read("60000", { epoch: "1900" })).toEqual({ day: "2064-04-08" });
  });

  test("a cell of Excel that holds a day, a year, or an error", () => {
    const rules = { yearsFrom: null, epoch: "1900" as const };
    expect(readDay({ kind: "day", text: "1990-02-01" }, rules)).toEqual({ day: "1990-02-01" });
    expect(readDay({ kind: "number", text: "1990" }, rules)).toEqual({ day: "1990" });
    expect(readDay({ kind: "error", text: "60" }, rules)).toEqual({ problem: "impossible-day" });
    expect(readDay({ kind: "boolean", text: "true" }, rules)).toEqual({ problem: "not-a-day" });
  });

  test("every day that is written as Germans write it is read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays("1900-01-01", days);
        expect(read(formatDay(day, "de"))).toEqual({ day });
      }),
    );
  });

  test("a two-digit year lies in the hundred years that the profile names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1850, max: 2100 }), fc.integer({ min: 1, max: 99 }), (yearsFrom, year) => {
        const found = read(`01.01.${String(year).padStart(2, "0")}`, { yearsFrom });
        const full = "day" in found ? Number(found.day.slice(0, 4)) : 0;
        expect(full % 100).toBe(year);
        expect(full >= yearsFrom && full < yearsFrom + 100).toBe(true);
      }),
    );
  });
});
