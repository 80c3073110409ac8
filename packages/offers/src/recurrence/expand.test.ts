// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { OffersError } from "../error.ts";
import { expandRecurrence, occurrencesOf } from "./expand.ts";
import { rfcExamples } from "../../testing/rfc-5545.ts";
import { vectors } from "../../testing/vectors.ts";

const newYork = "America/New_York";
const berlin = "Europe/Berlin";

/** Wall times of an example as the RFC groups them. */
const wallsOf = (dates: string, time: string): readonly string[] =>
  dates
    .replace(" …", "")
    .split("; ")
    .flatMap((group) => {
      const [month = "", days = ""] = group.split(": ");
      return days.split(" ").flatMap((day) => {
        const [number = "", times = time] = day.split("@");
        return times.split(",").map((at) => `${month}-${number.padStart(2, "0")}T${at}`);
      });
    });

describe("RFC 5545, 3.8.5.3", () => {
  test.each(rfcExamples)("$rule", ({ rule, start, exclude, dates }) => {
    const expected = wallsOf(dates, start.slice(11));
    const endless = dates.endsWith("…");
    const series = { rule, start, timeZone: newYork, ...(exclude === undefined ? {} : { exclude }) };
    const found = occurrencesOf(series, endless ? { limit: expected.length } : {});
    expect(found.map(({ local }) => local)).toEqual(expected);
  });

  test("its instants follow the clock of the zone: 9:00 in New York is 13:00 UTC in summer, 14:00 in winter", () => {
    const series = { rule: "FREQ=WEEKLY;COUNT=9", start: "1997-09-02T09:00", timeZone: newYork };
    const instants = expandRecurrence(series);
    expect(instants.slice(-2)).toEqual(["1997-10-21T13:00:00.000Z", "1997-10-28T14:00:00.000Z"]);
  });
});

describe("regression vectors", () => {
  test.each(vectors)("%s from %s", (rule, start, expected) => {
    const instants = expandRecurrence({ rule, start, timeZone: "Etc/UTC" });
    const time = `T${start.slice(11)}:00`;
    expect(instants.map((instant) => instant.slice(0, 19))).toEqual(
      expected.split(" ").map((day) => (day.length === 10 ? day + time : day)),
    );
  });
});

describe("clocks change", () => {
  test("a time that does not come counts with the offset before it, one that comes twice is the first", () => {
    const night = { rule: "FREQ=DAILY;COUNT=3", start: "2021-03-27T02:30", timeZone: berlin };
    expect(expandRecurrence(night)).toEqual([
      "2021-03-27T01:30:00.000Z",
      "2021-03-28T01:30:00.000Z",
      "2021-03-29T00:30:00.000Z",
    ]);
    const autumn = { rule: "FREQ=DAILY;COUNT=2", start: "2021-10-30T02:30", timeZone: berlin };
    expect(expandRecurrence(autumn)).toEqual(["2021-10-30T00:30:00.000Z", "2021-10-31T00:30:00.000Z"]);
  });

  test("UNTIL in UTC is an instant", () => {
    const series = { start: "2021-03-27T10:00", timeZone: berlin } as const;
    const until = (end: string) => expandRecurrence({ ...series, rule: `FREQ=DAILY;UNTIL=${end}` }).length;
    expect([until("20210328T080000Z"), until("20210328T075959Z"), until("20210328T100000"), until("20210328")]).toEqual(
      [2, 1, 2, 2],
    );
  });
});

describe("exclude, include, window", () => {
  const tuesdays = { rule: "FREQ=WEEKLY;COUNT=4", start: "2021-03-02T10:00", timeZone: berlin } as const;
  const days = (found: readonly string[]) => found.map((instant) => instant.slice(5, 10));

  test("days fall out and come in, each once, in order; COUNT counts before", () => {
    const changed = { ...tuesdays, exclude: ["2021-03-09T10:00"], include: ["2021-03-11T10:00", "2021-03-02T10:00"] };
    expect(days(expandRecurrence(changed))).toEqual(["03-02", "03-11", "03-16", "03-23"]);
  });

  test("what is excluded stays out even if it is included", () => {
    const both = { ...tuesdays, exclude: ["2021-03-11T10:00"], include: ["2021-03-11T10:00"] };
    expect(days(expandRecurrence(both))).not.toContain("03-11");
  });

  test.each([
    [{ from: "2021-03-09", to: "2021-03-16" }, ["03-09", "03-16"]],
    [{ from: "2021-03-09T10:01", to: "2021-03-16T09:59" }, []],
    [{ from: "2021-03-09T09:00:00Z", to: "2021-03-16T10:00:00+01:00" }, ["03-09", "03-16"]],
    [{ limit: 2 }, ["03-02", "03-09"]],
    [{ from: "2021-03-10", limit: 1 }, ["03-16"]],
    [{ limit: 0 }, []],
  ])("%o", (window, expected) => {
    expect(days(expandRecurrence(tuesdays, window))).toEqual(expected);
  });

  test("a start that the rule does not give is not among the times", () => {
    const off = { rule: "FREQ=WEEKLY;BYDAY=WE;COUNT=2", start: "2021-03-02T10:00", timeZone: berlin };
    expect(days(expandRecurrence(off))).toEqual(["03-03", "03-10"]);
  });
});

describe("no end", () => {
  test.each([
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MINUTELY;BYSECOND=60",
  ])("%s never comes and says so in no time", (rule) => {
    const began = performance.now();
    expect(expandRecurrence({ rule, start: "2021-03-02T10:00", timeZone: berlin }, { limit: 5 })).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("a rule without end gives no more than was asked, and ten thousand where nothing was", () => {
    const series = { rule: "FREQ=SECONDLY", start: "2021-03-02T10:00", timeZone: berlin };
    expect(expandRecurrence(series, { limit: 3 })).toHaveLength(3);
    expect(expandRecurrence(series)).toHaveLength(10_000);
  });

  test("a rule whose times cannot meet gives up with an error", () => {
    const never = { rule: "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1", start: "2021-03-02T10:00", timeZone: berlin };
    expect(() => expandRecurrence(never, { limit: 1 })).toThrow(expect.objectContaining({ code: "rule-too-costly" }));
  });
});

test.each([
  [{ start: "2021-02-30T10:00" }, "impossible-time"],
  [{ start: "2021-03-02" }, "impossible-time"],
  [{ exclude: ["9 Uhr"] }, "impossible-time"],
  [{ timeZone: "Europe/Wanne-Eickel" }, "unknown-zone"],
])("%o is refused", (changes, code) => {
  const series = { rule: "FREQ=DAILY", start: "2021-03-02T10:00", timeZone: berlin, ...changes };
  expect(() => expandRecurrence(series, { limit: 1 })).toThrow(expect.objectContaining({ code }));
});

test("a bound that is no time is refused", () => {
  const series = { rule: "FREQ=DAILY", start: "2021-03-02T10:00", timeZone: berlin };
  expect(() => expandRecurrence(series, { from: "tomorrow" })).toThrow(OffersError);
});
