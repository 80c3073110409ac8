// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { zonedInstant } from "@quartierkit/calendar";

/** Zones as Outlook names them (Unicode CLDR, windowsZones), as far as calendars from Europe carry them. */
const windowsNames: Readonly<Record<string, string>> = {
  "W. Europe Standard Time": "Europe/Berlin",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "Romance Standard Time": "Europe/Paris",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "E. Europe Standard Time": "Europe/Chisinau",
  "FLE Standard Time": "Europe/Kyiv",
  "GTB Standard Time": "Europe/Bucharest",
  "Turkey Standard Time": "Europe/Istanbul",
  "Russian Standard Time": "Europe/Moscow",
  UTC: "Etc/UTC",
};

/** What Outlook writes where it shows cities: they tell no zone, but these are all in Berlin's. */
const berlinTitle = /Amsterdam, Berlin, Bern|Berlin, Stockholm/;

const exists = (zone: string): boolean => {
  try {
    return zonedInstant("2021-01-01T12:00", zone) !== "";
  } catch {
    return false;
  }
};

/**
 * The IANA name of a zone as a calendar names it: also as Outlook does, or behind a prefix as Mozilla and Evolution do.
 *
 * @param name - `TZID`
 * @returns `undefined` where nobody knows it
 */
export function zoneNamed(name: string): string | undefined {
  const plain = name.trim();
  if (plain !== "" && exists(plain)) return plain;
  const windows = windowsNames[plain];
  if (windows !== undefined) return windows;
  if (berlinTitle.test(plain)) return "Europe/Berlin";
  const parts = plain.split("/");
  return [3, 2].map((length) => parts.slice(-length).join("/")).find((tail) => tail.includes("/") && exists(tail));
}
