// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weekdays } from "../codes/lists.ts";
import type { Schedule } from "../records/catalogue.ts";
import { openingOf } from "../state.ts";
import { openingOfHours } from "./opening-of-hours.ts";
import { toOsmHours } from "./write-hours.ts";

const timeZone = "Europe/Berlin";
const place = { ags: "05916000" };

const slot = fc
  .record({
    weekday: fc.constantFrom(...weekdays),
    from: fc.integer({ min: 0, max: 22 }),
    hours: fc.integer({ min: 1, max: 14 }),
  })
  .map(({ weekday, from, hours }) => {
    const two = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
    return { weekday, opens: two(from), closes: two((from + hours) % 24) };
  });

const instead = fc.constantFrom(
  { state: "closed" },
  { state: "open", hours: [{ opens: "10:00", closes: "11:00" }] },
  { state: "by-appointment" },
  { state: "unknown" },
) as fc.Arbitrary<{ state: "closed" }>;

const weekly = fc.record(
  {
    kind: fc.constant("weekly" as const),
    timeZone: fc.constant(timeZone),
    hours: fc.array(slot, { minLength: 1, maxLength: 6 }),
    holidays: instead,
    exceptions: fc.array(
      instead.map((rest) => ({ from: "2021-05-10", to: "2021-05-14", ...rest })),
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ["kind", "timeZone", "hours", "holidays"] },
);

describe("what was written says the same as what it was written from", () => {
  const times = ["2021-05-13", "2021-05-15", "2021-05-18", "2021-05-24"].flatMap((day) =>
    Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, "0")}:30`),
  );

  test("weekly hours, holidays and exceptions", () => {
    fc.assert(
      fc.property(weekly, fc.constantFrom(...times), (schedule, at) => {
        const { value, loss } = toOsmHours(schedule);
        expect(loss).toEqual([]);
        expect(`${value}: ${openingOfHours(value, at, place).state}`).toBe(
          `${value}: ${openingOf({ schedule }, at, place).state}`,
        );
      }),
      { numRuns: 400 },
    );
  });

  test("where nothing was said of holidays they are unknown, never open or closed", () => {
    const schedule: Schedule = {
      kind: "weekly",
      timeZone,
      hours: [{ weekday: "mo", opens: "09:00", closes: "12:00" }],
    };
    expect(toOsmHours(schedule).value).toBe("Mo 09:00-12:00; PH unknown");
    expect(openingOfHours(toOsmHours(schedule).value, "2021-05-24T10:00", place).state).toBe("unknown");
  });
});

describe("words", () => {
  const hours = (opens: string, closes: string, ...on: readonly (typeof weekdays)[number][]) =>
    on.map((weekday) => ({ weekday, opens, closes }));
  const closed = { holidays: { state: "closed" } } as const;

  test.each<readonly [string, Schedule, string]>([
    [
      "weekdays with the same hours are one",
      {
        kind: "weekly",
        timeZone,
        hours: [...hours("09:00", "12:00", "mo", "tu", "we", "fr"), ...hours("13:00", "16:00", "mo", "tu")],
        ...closed,
      },
      "Mo,Tu 09:00-12:00,13:00-16:00; We,Fr 09:00-12:00; PH off",
    ],
    [
      "hours by appointment stand beside the others",
      {
        kind: "weekly",
        timeZone,
        hours: [
          ...hours("09:00", "12:00", "mo"),
          { weekday: "mo", opens: "14:00", closes: "16:00", byAppointment: true },
        ],
        ...closed,
      },
      'Mo 09:00-12:00, Mo 14:00-16:00 "nach Vereinbarung"; PH off',
    ],
    [
      "a reason is a comment",
      {
        kind: "weekly",
        timeZone,
        hours: hours("09:00", "12:00", "mo"),
        ...closed,
        exceptions: [{ from: "2021-07-05", to: "2021-07-16", state: "closed", reason: { de: 'Betriebs"ferien"' } }],
      },
      "Mo 09:00-12:00; PH off; 2021 Jul 05-2021 Jul 16 off \"Betriebs'ferien'\"",
    ],
    [
      "dates",
      { kind: "dates", timeZone, sessions: [{ start: "2021-03-27T18:00", end: "2021-03-28T00:00" }] },
      "2021 Mar 27 18:00-24:00",
    ],
    ["by appointment", { kind: "by-appointment" }, '"nach Vereinbarung"'],
    ["unknown", { kind: "unknown" }, ""],
  ])("%s", (_, schedule, value) => {
    expect(toOsmHours(schedule)).toEqual({ value, loss: [] });
  });

  test("a series has no place, and of several schedules only the first has", () => {
    const recurring = {
      kind: "recurring",
      timeZone,
      series: [{ rule: "FREQ=DAILY", start: "2021-03-01T09:00", end: "2021-03-01T10:00" }],
    } as const;
    expect(toOsmHours(recurring)).toMatchObject({ value: "", loss: [{ path: "/schedule" }] });
    const several = toOsmHours({
      kind: "several",
      parts: [{ schedule: { kind: "by-appointment" } }, { schedule: recurring }],
    });
    expect(several.value).toBe('"nach Vereinbarung"');
    expect(several.loss.map(({ path }) => path)).toEqual(["/schedule/parts/1"]);
  });
});
