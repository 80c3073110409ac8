// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { readGermanHours } from "./german-hours.ts";
import { readGermanCost, readGermanDay, readYesNo } from "./german-values.ts";

const hours = (text: string) => {
  const schedule = readGermanHours(text, "Europe/Berlin");
  if (schedule?.kind !== "weekly") return schedule?.kind;
  return schedule.hours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).join(", ");
};

describe("hours as offices write them", () => {
  test.each([
    ["Mo 9-12 Uhr", "mo 09:00-12:00"],
    ["Mo-Mi 9-12 Uhr", "mo 09:00-12:00, tu 09:00-12:00, we 09:00-12:00"],
    ["Montag bis Dienstag von 9 bis 12 Uhr", "mo 09:00-12:00, tu 09:00-12:00"],
    ["Di und Do 9.30 – 12 Uhr", "tu 09:30-12:00, th 09:30-12:00"],
    ["Mo, Mi, Fr: 8:00-10:00", "mo 08:00-10:00, we 08:00-10:00, fr 08:00-10:00"],
    ["Mo 9-12 und 14-16 Uhr", "mo 09:00-12:00, mo 14:00-16:00"],
    ["Mo 9-12 Uhr, Di 14-16 Uhr", "mo 09:00-12:00, tu 14:00-16:00"],
    ["dienstags 10-12 Uhr", "tu 10:00-12:00"],
    ["Sa-Mo 20-2 Uhr", "sa 20:00-02:00, su 20:00-02:00, mo 20:00-02:00"],
    ["Montag 09:00 bis 12:00, Freitag 14:00 bis 24:00", "mo 09:00-12:00, fr 14:00-24:00"],
    ["nach Vereinbarung", "by-appointment"],
    ["n. V.", "by-appointment"],
  ])("%s", (text, expected) => {
    expect(hours(text)).toBe(expected);
  });

  test.each([
    ["Mo"],
    ["9-12 Uhr"],
    ["Mo ab 9 Uhr"],
    ["jeden 2. Dienstag 9-12 Uhr"],
    ["Mo 9-12 Uhr außer in den Ferien"],
    ["Mo 25-26 Uhr"],
    ["Mo 9-12 Uhr Fr 8-10 Uhr"],
    [""],
  ])("%o is not half understood", (text) => {
    expect(hours(text)).toBeUndefined();
  });
});

test.each([
  ["kostenlos", { kind: "free" }],
  ["0 €", { kind: "free" }],
  ["5,50 €", { kind: "amount", euroCents: 550 }],
  ["5.5 Euro", { kind: "amount", euroCents: 550 }],
  ["5,- €", { kind: "amount", euroCents: 500 }],
  ["ab 3 €", { kind: "range", fromEuroCents: 300 }],
  ["2,50 bis 5 €", { kind: "range", fromEuroCents: 250, toEuroCents: 500 }],
  ["Spende erbeten", { kind: "donation" }],
  ["auf Anfrage", undefined],
  ["5 € / 3 € ermäßigt", undefined],
])("cost %s", (text, cost) => {
  expect(readGermanCost(text)).toEqual(cost);
});

test.each([
  ["31.12.2025", "2025-12-31"],
  ["1.3.25", "2025-03-01"],
  ["2025-03-01", "2025-03-01"],
  ["30.2.2025", undefined],
  ["März", undefined],
])("day %s", (text, day) => {
  expect(readGermanDay(text)).toBe(day);
});

test.each([
  ["ja", true],
  ["X", true],
  ["nein", false],
  ["-", false],
  ["teilweise", undefined],
])("%s", (text, expected) => {
  expect(readYesNo(text)).toBe(expected);
});
