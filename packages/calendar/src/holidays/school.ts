// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "../day.ts";
import type { Day } from "../day.ts";
import type { ClosedPeriod } from "../period.ts";

/** The school holidays of a Land over a span of time, as its ministry publishes them. */
export interface SchoolCalendar {
  /** AGS of the Land, two digits. */
  readonly land: string;
  /** Outside of this span nothing is known. */
  readonly covers: ClosedPeriod;
  readonly periods: readonly (ClosedPeriod & { readonly name: string })[];
  readonly source: string;
}

/** Whether schools are closed for holidays. */
export type SchoolHolidayOnDay =
  { readonly state: "holiday"; readonly name: string } | { readonly state: "ordinary" | "unknown" };

/**
 * Whether a day lies in the school holidays of a place.
 *
 * @param day - `YYYY-MM-DD`
 * @param ags - Amtlicher Gemeindeschlüssel, or its first two digits
 * @param calendars - what is known of school holidays
 * @returns `unknown` where no calendar covers the Land and the day
 * @throws CalendarError `impossible-day`
 */
export function schoolHolidayOn(day: Day, ags: string, calendars: readonly SchoolCalendar[]): SchoolHolidayOnDay {
  dayNumber(day);
  const known = calendars.filter(({ land, covers }) => ags.startsWith(land) && covers.from <= day && day <= covers.to);
  if (known.length === 0) return { state: "unknown" };
  const period = known.flatMap(({ periods }) => periods).find(({ from, to }) => from <= day && day <= to);
  return period === undefined ? { state: "ordinary" } : { state: "holiday", name: period.name };
}
