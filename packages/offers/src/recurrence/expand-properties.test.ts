// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { expandRecurrence } from "./expand.ts";

const timeZone = "Etc/UTC";
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const dayMs = 86_400_000;

const parts = fc.record({
  interval: fc.integer({ min: 1, max: 3 }),
  months: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }), {
    nil: undefined,
  }),
  monthDays: fc.option(fc.uniqueArray(fc.constantFrom(1, 2, 15, 29, 31, -1, -2, -31), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
  }),
  days: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }), { nil: undefined }),
});
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
const starts = fc.integer({ min: 18_262, max: 20_000 });

const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);
const ruleOf = (frequency: string, { interval, months, monthDays, days }: Parts): string =>
  [
    `FREQ=${frequency};INTERVAL=${interval}`,
    ...(months === undefined ? [] : [`BYMONTH=${months.join()}`]),
    ...(monthDays === undefined ? [] : [`BYMONTHDAY=${monthDays.join()}`]),
    ...(days === undefined ? [] : [`BYDAY=${days.map((day) => weekdays[day]).join()}`]),
  ].join(";");

/** Day by day, each asked whether it fits: slow, and written without a look at the engine. */
function expected(frequency: string, start: number, { interval, months, monthDays, days }: Parts): readonly string[] {
  const first = new Date(start * dayMs);
  const firstMonday = start - ((first.getUTCDay() + 6) % 7);
  return Array.from({ length: 900 }, (_, index) => start + index)
    .filter((number) => {
      const day = new Date(number * dayMs);
      const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
      const monthsOn = (day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth();
      const weekday = (day.getUTCDay() + 6) % 7;
      const distance =
        { DAILY: number - start, WEEKLY: Math.floor((number - firstMonday) / 7), MONTHLY: monthsOn }[frequency] ?? 0;
      if (distance % interval !== 0) return false;
      if (months !== undefined && !months.includes(day.getUTCMonth() + 1)) return false;
      if (days !== undefined && !days.includes(weekday)) return false;
      const inMonth = monthDays?.some(
        (wanted) => wanted === day.getUTCDate() || wanted === day.getUTCDate() - length - 1,
      );
      if (inMonth === false) return false;
      if (days !== undefined || monthDays !== undefined || frequency === "DAILY") return true;
      return frequency === "WEEKLY" ? weekday === (first.getUTCDay() + 6) % 7 : day.getUTCDate() === first.getUTCDate();
    })
    .map(dayOf);
}

test.each(["DAILY", "WEEKLY", "MONTHLY"])("%s rules give what a look at each day gives", (frequency) => {
  fc.assert(
    fc.property(starts, parts, (start, given) => {
      const usable = frequency === "WEEKLY" ? { ...given, monthDays: undefined } : given;
      const series = { rule: ruleOf(frequency, usable), start: `${dayOf(start)}T09:00`, timeZone };
      const found = expandRecurrence(series, { to: dayOf(start + 899) }).map((instant) => instant.slice(0, 10));
      expect(found).toEqual(expected(frequency, start, usable));
    }),
    { numRuns: 60 },
  );
});

test("asking about a later part gives the same as asking about all", () => {
  const frequencies = fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  fc.assert(
    fc.property(frequencies, starts, parts, fc.integer({ min: 0, max: 1500 }), (frequency, start, given, later) => {
      const usable = frequency === "WEEKLY" ? { ...given, monthDays: undefined } : given;
      const series = { rule: ruleOf(frequency, usable), start: `${dayOf(start)}T09:00`, timeZone: "Europe/Berlin" };
      const to = dayOf(start + later + 60);
      const whole = expandRecurrence(series, { to }).filter((instant) => instant.slice(0, 10) >= dayOf(start + later));
      expect(expandRecurrence(series, { from: dayOf(start + later), to })).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});
