// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Epoch } from "../sheet.ts";

/** The last day that the calendar of this house knows. */
const lastDay = dayNumber("2299-12-31");

const since = (first: Day, days: number): Day | null => {
  const number = dayNumber(first) + days;
  return number > lastDay ? null : dayOf(number);
};

/** Lotus took 1900 for a leap year and Excel kept it: number 60 is a day that never was. */
const neverWas = 60;

/**
 * The day behind a number of Excel.
 *
 * @param serial - days since the epoch; a fraction is a time and is left out
 * @param epoch - from when the file counts
 * @returns `null` for a number that is no day: below the first, after 2299, or 29 February 1900
 */
export function dayOfSerial(serial: number, epoch: Epoch): Day | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial)) return null;
  if (epoch === "1904") return days < 0 ? null : since("1904-01-01", days);
  if (days < 1 || days === neverWas) return null;
  return since("1899-12-31", days < neverWas ? days : days - 1);
}

/**
 * The number of Excel behind a day, in the epoch of 1900.
 *
 * @param day - a day
 * @returns `null` for a day before 1900, which Excel does not know
 */
export function serialOf(day: Day): number | null {
  const days = dayNumber(day) - dayNumber("1899-12-31");
  if (days < 1) return null;
  return days < neverWas ? days : days + 1;
}
