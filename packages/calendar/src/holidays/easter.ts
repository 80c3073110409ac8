// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayOf } from "../day.ts";
import type { Day } from "../day.ts";
import { CalendarError } from "../error.ts";
import { numberOf } from "../internal/civil.ts";

/**
 * Easter Sunday of the western churches.
 *
 * @source Butcher's algorithm, first printed in Nature, 20 April 1876
 * @param year - 1800 to 2299
 * @throws CalendarError `impossible-day` for another year
 * @example
 * import { easterSunday } from "@quartierkit/calendar/holidays";
 * console.log(easterSunday(2025), easterSunday(2038)); // → 2025-04-20 2038-04-25
 */
export function easterSunday(year: number): Day {
  if (!Number.isInteger(year) || year < 1800 || year > 2299) {
    throw new CalendarError("impossible-day", `There is no Easter of ${year} here.`, { cause: year });
  }
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * rest) / 451);
  const days = moon + rest - 7 * late + 114;
  return dayOf(numberOf(year * 10_000 + Math.floor(days / 31) * 100 + (days % 31) + 1));
}
