// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DateTime } from "luxon";
import { dayNumber } from "./day.ts";
import type { Day } from "./day.ts";

const formats = { de: "dd.MM.yyyy", en: "d LLLL yyyy" } as const;

/**
 * A day as people write it: `08.03.2021`, `8 March 2021`.
 *
 * @param day - `YYYY-MM-DD`
 * @param language - `de` or `en`
 * @throws CalendarError `impossible-day`
 * @example
 * import { formatDay } from "@quartierkit/calendar";
 * console.log(formatDay("2021-03-08", "de"), "-", formatDay("2021-03-08", "en")); // → 08.03.2021 - 8 March 2021
 */
export function formatDay(day: Day, language: keyof typeof formats): string {
  dayNumber(day);
  return DateTime.fromISO(day, { zone: "utc", locale: language }).toFormat(formats[language]);
}
