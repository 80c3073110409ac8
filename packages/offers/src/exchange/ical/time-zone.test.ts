// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { wallTime } from "@quartierkit/calendar";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { expandRecurrence } from "../../recurrence/expand.ts";
import { timeZoneLines } from "./time-zone.ts";

/** The instant of a wall time, by a parser that knows nothing but the definition. */
function instantBy(lines: readonly string[], local: string): string {
  const component = ICAL.Component.fromString(lines.join("\r\n"));
  const time = ICAL.Time.fromDateTimeString(`${local}:00`);
  time.zone = new ICAL.Timezone(component);
  return time.toJSDate().toISOString();
}

describe("a zone's definition", () => {
  test("Berlin has two rules without end", () => {
    expect(timeZoneLines("Europe/Berlin", [2021, 2021]).filter((line) => /RRULE|DTSTART|TZOFFSET/.test(line))).toEqual([
      "DTSTART:20200101T000000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0100",
      "DTSTART:20200329T020000",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
      "DTSTART:20201025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ]);
  });

  test.each(["Europe/Berlin", "Europe/Istanbul", "America/New_York", "Asia/Kolkata", "Africa/Casablanca", "Etc/UTC"])(
    "another parser reckons with it as the zone does: %s",
    (timeZone) => {
      const lines = timeZoneLines(timeZone, [2021, 2022]);
      const days = expandRecurrence({ rule: "FREQ=DAILY;INTERVAL=3;COUNT=240", start: "2021-01-01T12:00", timeZone });
      const wrong = days.filter((instant) => instantBy(lines, wallTime(instant, timeZone)) !== instant);
      expect(wrong).toEqual([]);
    },
  );
});
