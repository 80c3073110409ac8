// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { parseRule } from "./parse-rule.ts";

describe("what RFC 5545 forbids", () => {
  test.each([
    "FREQ=WEEKLY;BYDAY=-1FR",
    "FREQ=DAILY;BYDAY=2MO",
    "FREQ=MONTHLY;BYWEEKNO=3",
    "FREQ=WEEKLY;BYWEEKNO=3",
    "FREQ=DAILY;COUNT=3;UNTIL=20210308",
    "FREQ=DAILY;BYSETPOS=1",
    "FREQ=WEEKLY;BYMONTHDAY=3",
    "FREQ=DAILY;BYYEARDAY=3",
    "FREQ=WEEKLY;BYYEARDAY=3",
    "FREQ=MONTHLY;BYYEARDAY=3",
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO",
    "FREQ=DAILY;FREQ=WEEKLY",
    "FREQ=DAILY;INTERVAL=2;INTERVAL=3",
  ])("%s", (rule) => {
    expect(() => parseRule(rule)).toThrow(expect.objectContaining({ name: "OffersError", code: "rule-forbidden" }));
  });
});

describe("what is not written as RFC 5545 says", () => {
  test.each([
    "",
    "FREQ",
    "FREQ=",
    "FREQ=FORTNIGHTLY",
    "INTERVAL=2",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;INTERVAL=1.5",
    "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=ten",
    "FREQ=DAILY;UNTIL=tomorrow",
    "FREQ=DAILY;UNTIL=20210230",
    "FREQ=DAILY;UNTIL=20210308T250000Z",
    "FREQ=YEARLY;BYMONTH=13",
    "FREQ=YEARLY;BYMONTH=-1",
    "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=YEARLY;BYYEARDAY=367",
    "FREQ=YEARLY;BYWEEKNO=54",
    "FREQ=DAILY;BYHOUR=24",
    "FREQ=DAILY;BYMINUTE=60",
    "FREQ=DAILY;BYSECOND=61",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
    "FREQ=MONTHLY;BYDAY=0MO",
    "FREQ=MONTHLY;BYDAY=54MO",
    "FREQ=WEEKLY;BYDAY=MON",
    "FREQ=WEEKLY;BYDAY=MO,,TU",
    "FREQ=WEEKLY;WKST=XX",
    "FREQ=DAILY;BYEASTER=0",
    "FREQ=DAILY;RSCALE=GREGORIAN",
    "FREQ=DAILY;;COUNT=2",
    "every tuesday",
  ])("“%s”", (rule) => {
    expect(() => parseRule(rule)).toThrow(expect.objectContaining({ name: "OffersError", code: "rule-syntax" }));
  });
});

test("small letters, the name of the property and a semicolon at the end are no obstacle", () => {
  expect(parseRule("rrule:freq=monthly;byday=-1fr;")).toMatchObject({
    frequency: "MONTHLY",
    interval: 1,
    weekdays: [{ weekday: 4, ordinal: -1 }],
  });
});
