// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, isDay } from "@quartierkit/calendar";
import { weekdays } from "./codes/lists.ts";
import type { Offer } from "./records/catalogue.ts";

/** Whether an offer is open. Unknown is not closed. */
export type OfferState = "open" | "closed" | "by-appointment" | "unknown";

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: string): (typeof weekdays)[number] => weekdays[(((dayNumber(day) + 3) % 7) + 7) % 7] ?? "mo";

const before = (day: string): (typeof weekdays)[number] => weekdays[(weekdays.indexOf(weekdayOf(day)) + 6) % 7] ?? "su";

/**
 * Whether an offer is open at a local time, by its weekly hours or its dates. Public holidays and closures are not
 * considered yet: the answer is that of an ordinary day.
 *
 * @param offer - the offer
 * @param at - local time in the offer's own zone, `YYYY-MM-DDTHH:mm`
 * @returns `unknown` where the hours are unknown, the time cannot be read, or the hours are not valid on that day
 * @example
 * import { stateOf } from "@quartierkit/offers";
 * const hours = [{ weekday: "mo", opens: "20:00", closes: "01:00" }] as const;
 * const schedule = { kind: "weekly", hours, timeZone: "Europe/Berlin" } as const;
 * console.log(stateOf({ schedule }, "2021-03-09T00:30")); // → open
 * console.log(stateOf({ schedule: { kind: "unknown" } }, "2021-03-09T00:30")); // → unknown
 */
export function stateOf({ schedule }: Pick<Offer, "schedule">, at: string): OfferState {
  const [day = "", time = ""] = at.split("T");
  if (!isDay(day) || !/^[0-9]{2}:[0-9]{2}$/.test(time)) return "unknown";
  if (schedule.kind === "unknown" || schedule.kind === "by-appointment") return schedule.kind;
  if (schedule.kind === "dates")
    return schedule.sessions.some(({ start, end }) => start <= at && at < end) ? "open" : "closed";
  if (schedule.kind !== "weekly") return "unknown";
  const { hours, validFrom, validTo } = schedule;
  if ((validFrom !== undefined && day < validFrom) || (validTo !== undefined && day > validTo)) return "unknown";
  const open = hours.some(({ weekday, opens, closes }) => {
    if (opens < closes) return weekday === weekdayOf(day) && opens <= time && time < closes;
    return (weekday === weekdayOf(day) && opens <= time) || (weekday === before(day) && time < closes);
  });
  return open ? "open" : "closed";
}
