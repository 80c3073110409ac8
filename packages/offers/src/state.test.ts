// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { stateOf } from "./state.ts";

const weekly = (weekday: "mo" | "su", opens: string, closes: string, validity = {}) =>
  ({
    schedule: { kind: "weekly", hours: [{ weekday, opens, closes }], timeZone: "Europe/Berlin", ...validity },
  }) as const;

describe("open or not", () => {
  test.each([
    ["2021-03-08T08:59", "closed"],
    ["2021-03-08T09:00", "open"],
    ["2021-03-08T11:59", "open"],
    ["2021-03-08T12:00", "closed"],
    ["2021-03-09T09:00", "closed"],
  ])("Monday nine to twelve, at %s: %s", (at, state) => {
    expect(stateOf(weekly("mo", "09:00", "12:00"), at)).toBe(state);
  });

  test.each([
    ["2021-03-07T20:00", "open"],
    ["2021-03-08T00:59", "open"],
    ["2021-03-08T01:00", "closed"],
    ["2021-03-07T00:30", "closed"],
  ])("Sunday eight in the evening to one, at %s: %s", (at, state) => {
    expect(stateOf(weekly("su", "20:00", "01:00"), at)).toBe(state);
  });

  test("unknown hours are not closed, and hours are unknown outside their validity", () => {
    expect(stateOf({ schedule: { kind: "unknown" } }, "2021-03-08T09:00")).toBe("unknown");
    expect(stateOf({ schedule: { kind: "by-appointment" } }, "2021-03-08T09:00")).toBe("by-appointment");
    expect(stateOf(weekly("mo", "09:00", "12:00", { validTo: "2021-03-07" }), "2021-03-08T09:00")).toBe("unknown");
    expect(stateOf(weekly("mo", "09:00", "12:00"), "2021-02-30T09:00")).toBe("unknown");
  });

  test("dated sessions are open while they last", () => {
    const dates = {
      schedule: {
        kind: "dates",
        timeZone: "Europe/Berlin",
        sessions: [{ start: "2021-03-08T09:00", end: "2021-03-08T12:00" }],
      },
    } as const;
    expect(["2021-03-08T09:00", "2021-03-08T12:00"].map((at) => stateOf(dates, at))).toEqual(["open", "closed"]);
  });
});
