// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { openingOfHours } from "./opening-of-hours.ts";

const herne = "05916000";
const state = (hours: string, at: string, ags = herne) => openingOfHours(hours, at, { ags }).state;

describe("office hours", () => {
  const hours = 'Mo-Fr 08:00-12:00,13:00-17:00; PH off; Sa "by appointment"';
  test.each([
    // 2025-06-16 is a Monday, 2025-06-19 Corpus Christi.
    ["2025-06-16T07:59", "closed", "2025-06-16T08:00"],
    ["2025-06-16T08:00", "open", "2025-06-16T12:00"],
    ["2025-06-16T12:30", "closed", "2025-06-16T13:00"],
    ["2025-06-16T16:59", "open", "2025-06-16T17:00"],
    ["2025-06-18T17:00", "closed", "2025-06-20T08:00"],
    ["2025-06-19T10:00", "closed", "2025-06-20T08:00"],
    ["2025-06-21T10:00", "by-appointment", "2025-06-22T00:00"],
    ["2025-06-22T10:00", "closed", "2025-06-23T08:00"],
  ])("%s: %s until %s", (at, expected, until) => {
    expect(openingOfHours(hours, at, { ags: herne })).toMatchObject({ state: expected, until });
  });

  test("tell the holiday that closes them", () => {
    expect(openingOfHours(hours, "2025-06-19T10:00", { ags: herne }).because.de).toBe("Fronleichnam");
  });
});

describe("holidays of the municipality", () => {
  test.each([
    ["2025-08-08T10:00", "09761000", "closed"],
    ["2025-08-08T10:00", "09162000", "open"],
    ["2025-06-19T10:00", "16061045", "closed"],
    ["2025-06-19T10:00", "16051000", "open"],
    ["2025-06-19T10:00", "14625020", "unknown"],
    ["2025-08-15T10:00", "09162000", "unknown"],
    ["2025-08-15T20:00", "09162000", "closed"],
  ])("%s in %s: %s", (at, ags, expected) => {
    expect(state("Mo-Fr 08:00-12:00; PH off", at, ags)).toBe(expected);
  });

  test("hours that do not speak of holidays hold on them", () => {
    expect(state("Mo-Fr 08:00-12:00", "2025-06-19T10:00")).toBe("open");
    expect(state("Mo-Su,PH 08:00-12:00", "2025-06-19T10:00")).toBe("open");
    expect(state("Mo-We 08:00-12:00; PH 10:00-11:00", "2025-06-19T10:30")).toBe("open");
  });
});

describe("past midnight and around the clock", () => {
  test.each([
    ["Mo-Su 22:00-02:00", "2025-06-16T01:59", "open"],
    ["Mo-Su 22:00-02:00", "2025-06-16T02:00", "closed"],
    ["Fr 22:00-02:00", "2025-06-14T01:00", "open"],
    ["Fr 22:00-02:00", "2025-06-13T01:00", "closed"],
    ["Fr 22:00-26:00", "2025-06-14T01:00", "open"],
    ["24/7", "2025-06-14T03:00", "open"],
    ["Sa 00:00-24:00", "2025-06-14T23:59", "open"],
  ])("%s at %s: %s", (hours, at, expected) => {
    expect(state(hours, at)).toBe(expected);
  });

  test("what never changes has no end", () => {
    expect(openingOfHours("24/7", "2025-06-14T03:00").until).toBeNull();
  });
});

describe("seasons, weeks, numbered weekdays, exceptions", () => {
  test.each([
    ["May-Sep Sa 10:00-12:00", "2025-06-14T10:00", "open"],
    ["May-Sep Sa 10:00-12:00", "2025-10-11T10:00", "closed"],
    ["Nov-Feb Sa 10:00-12:00", "2025-01-11T10:00", "open"],
    ["Mo-Fr 10:00-12:00; Dec 24-Jan 1 off", "2025-12-29T10:00", "closed"],
    ["Mo-Fr 10:00-12:00; Dec 24-26 off", "2025-12-24T10:00", "closed"],
    ["Mo-Fr 10:00-12:00; 2025 Jul 14-2025 Jul 25 off", "2025-07-18T10:00", "closed"],
    ["Mo-Fr 10:00-12:00; 2025 Jul 14-Jul 25 off", "2026-07-20T10:00", "open"],
    ["week 25 Mo 10:00-12:00", "2025-06-16T10:00", "open"],
    ["week 01-53/2 Mo 10:00-12:00", "2025-06-09T10:00", "closed"],
    ["Tu[2] 10:00-12:00", "2025-06-10T10:00", "open"],
    ["Tu[2] 10:00-12:00", "2025-06-17T10:00", "closed"],
    ["Tu[-1] 10:00-12:00", "2025-06-24T10:00", "open"],
    ["Mo-Fr 08:00-18:00; Mo-Fr 12:00-13:00 off", "2025-06-16T12:30", "closed"],
    ["Mo-Fr 08:00-18:00; We off", "2025-06-18T10:00", "closed"],
    ["Mo-Fr 08:00-12:00, We 14:00-18:00", "2025-06-18T09:00", "open"],
    ["Mo-Fr 08:00-12:00; We 14:00-18:00", "2025-06-18T09:00", "closed"],
    ["Fr-Mo 08:00-12:00", "2025-06-15T09:00", "open"],
  ])("%s at %s: %s", (hours, at, expected) => {
    expect(state(hours, at)).toBe(expected);
  });
});

describe("by appointment and unknown", () => {
  test.each([
    ['"nach Vereinbarung"', "2025-06-16T10:00", "by-appointment"],
    ['Mo-Fr 08:00-12:00 || "nach Vereinbarung"', "2025-06-16T10:00", "open"],
    ['Mo-Fr 08:00-12:00 || "nach Vereinbarung"', "2025-06-16T15:00", "by-appointment"],
    ['Mo-Fr 08:00-12:00; PH off; "nach Vereinbarung"', "2025-06-16T10:00", "open"],
    ['Mo-Fr 08:00-12:00; "nach Vereinbarung"', "2025-06-16T15:00", "by-appointment"],
    ['Mo-Fr 08:00-12:00 open "klingeln"', "2025-06-16T10:00", "open"],
    ['Mo-Fr 08:00-12:00 "nur manchmal"', "2025-06-16T10:00", "unknown"],
    ["Mo-Fr 08:00-12:00 unknown", "2025-06-16T10:00", "unknown"],
  ])("%s at %s: %s", (hours, at, expected) => {
    expect(state(hours, at)).toBe(expected);
  });

  test("school holidays are unknown without a calendar and decide with one", () => {
    const calendar = {
      land: "05",
      covers: { from: "2025-01-01", to: "2025-12-31" },
      periods: [{ name: "erfunden", from: "2025-06-16", to: "2025-06-20" }],
      source: "invented for this test",
    };
    const hours = "Mo-Fr 08:00-12:00; SH off";
    expect(state(hours, "2025-06-16T10:00")).toBe("unknown");
    const known = (at: string) => openingOfHours(hours, at, { ags: herne, schools: [calendar] }).state;
    expect([known("2025-06-16T10:00"), known("2025-06-23T10:00")]).toEqual(["closed", "open"]);
  });
});

describe("what is not read is said so", () => {
  test.each([
    "",
    "9am-5pm",
    "Mo-Fr 9-17",
    "Mo-Fr sunrise-sunset",
    "Mo-Fr 10:00+",
    "Mo-Fr 10:00-12:00/30",
    "Mo-Fr 25:00-26:00",
    "Mo-Fr 10:00-10:00",
    "easter off",
    "PH +1 day off",
    "Di-Do 10:00-12:00",
    "nach Vereinbarung",
    "Mo-Fr 08:00-12:00; Feb 30 off",
    "week 60 Mo 10:00-12:00",
    "Mo-Fr 08:00-12:00;;",
  ])("“%s”", (hours) => {
    expect(() => openingOfHours(hours, "2025-06-16T10:00")).toThrow(
      expect.objectContaining({ code: "hours-unsupported" }),
    );
  });
});
