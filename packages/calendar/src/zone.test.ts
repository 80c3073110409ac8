// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { Settings } from "luxon";
import { afterEach, describe, expect, test } from "vitest";
import { wallTime, zonedInstant } from "./zone.ts";

describe("wall time in a zone", () => {
  test.each([
    ["2021-01-15T09:00", "Europe/Berlin", "2021-01-15T08:00:00.000Z"],
    ["2021-07-15T09:00", "Europe/Berlin", "2021-07-15T07:00:00.000Z"],
    ["2021-03-28T01:59", "Europe/Berlin", "2021-03-28T00:59:00.000Z"],
    ["2021-03-28T03:00", "Europe/Berlin", "2021-03-28T01:00:00.000Z"],
    ["2021-10-31T01:59", "Europe/Berlin", "2021-10-30T23:59:00.000Z"],
    ["2021-10-31T03:00", "Europe/Berlin", "2021-10-31T02:00:00.000Z"],
    ["2021-01-01T00:00", "Europe/Berlin", "2020-12-31T23:00:00.000Z"],
    ["2021-03-08T09:30", "Asia/Kathmandu", "2021-03-08T03:45:00.000Z"],
    ["2021-03-08T23:59", "UTC", "2021-03-08T23:59:00.000Z"],
    ["2021-04-04T01:45", "Australia/Lord_Howe", "2021-04-03T14:45:00.000Z"],
  ])("%s %s is %s", (local, zone, instant) => {
    expect(zonedInstant(local, zone)).toBe(instant);
  });

  test("that comes twice is the first", () => {
    expect(zonedInstant("2021-10-31T02:00", "Europe/Berlin")).toBe("2021-10-31T00:00:00.000Z");
    expect(zonedInstant("2021-10-31T02:59", "Europe/Berlin")).toBe("2021-10-31T00:59:00.000Z");
    expect(zonedInstant("2021-11-07T01:30", "America/New_York")).toBe("2021-11-07T05:30:00.000Z");
  });

  test("that does not come is as late after the jump as it would have been", () => {
    expect(zonedInstant("2021-03-28T02:00", "Europe/Berlin")).toBe(zonedInstant("2021-03-28T03:00", "Europe/Berlin"));
    expect(zonedInstant("2021-03-28T02:30", "Europe/Berlin")).toBe("2021-03-28T01:30:00.000Z");
    expect(zonedInstant("2021-03-14T02:30", "America/New_York")).toBe("2021-03-14T07:30:00.000Z");
  });
});

describe("the clock of the machine", () => {
  const { now } = Settings;
  afterEach(() => {
    Settings.now = now;
  });

  test.each(["2021-01-15T12:00:00Z", "2021-07-15T12:00:00Z"])("at %s, the answers are the same", (clock) => {
    Settings.now = () => Date.parse(clock);
    expect(zonedInstant("2021-10-31T02:30", "Europe/Berlin")).toBe("2021-10-31T00:30:00.000Z");
    expect(zonedInstant("2021-03-28T02:30", "Europe/Berlin")).toBe("2021-03-28T01:30:00.000Z");
  });
});

describe("what cannot be is refused", () => {
  test.each(["Europe/Wanne-Eickel", "", "Berlin"])("zone “%s”", (zone) => {
    expect(() => zonedInstant("2021-03-27T09:00", zone)).toThrow(
      expect.objectContaining({ code: "unknown-zone", cause: zone }),
    );
  });

  test.each([
    ["2021-03-27", "impossible-time"],
    ["2021-03-27T24:00", "impossible-time"],
    ["2021-03-27T09:60", "impossible-time"],
    ["2021-03-27T9:00", "impossible-time"],
    ["2021-03-27 9 Uhr", "impossible-time"],
    ["2021-03-27T09:00Z", "impossible-time"],
    ["2021-02-29T09:00", "impossible-day"],
  ])("time “%s”", (local, code) => {
    expect(() => zonedInstant(local, "Europe/Berlin")).toThrow(expect.objectContaining({ code }));
  });
});

describe("what the clock shows", () => {
  test.each([
    ["2021-03-28T00:59:00Z", "2021-03-28T01:59"],
    ["2021-03-28T01:00:00Z", "2021-03-28T03:00"],
    ["2021-10-31T00:30:00Z", "2021-10-31T02:30"],
    ["2021-10-31T01:30:00Z", "2021-10-31T02:30"],
    ["2021-06-30T22:30:00+00:00", "2021-07-01T00:30"],
  ])("%s is %s in Berlin", (instant, local) => {
    expect(wallTime(instant, "Europe/Berlin")).toBe(local);
  });

  test.each([
    ["2021-06-30T22:30", "Europe/Berlin", "impossible-time"],
    ["2021-06-30T22:30:00Z", "Europe/Herne", "unknown-zone"],
  ])("%s in %s is refused", (instant, zone, code) => {
    expect(() => wallTime(instant, zone)).toThrow(expect.objectContaining({ code }));
  });
});
