// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "./day.ts";
import type { Day } from "./day.ts";

const months = "January February March April May June July August September October November December".split(" ");

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
export function formatDay(day: Day, language: "de" | "en"): string {
  dayNumber(day);
  const [year = "", month = "", ofMonth = ""] = day.split("-");
  return language === "de" ? `${ofMonth}.${month}.${year}` : `${Number(ofMonth)} ${months[Number(month) - 1]} ${year}`;
}
