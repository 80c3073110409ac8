// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { IANAZone } from "luxon";
import { dayNumber } from "./day.ts";
import { CalendarError } from "./error.ts";

const msPerMinute = 60_000;
const msPerDay = 86_400_000;
const writtenTime = /^T([01][0-9]|2[0-3]):([0-5][0-9])$/;

/** The wall time as if it stood in UTC. */
function wallClock(localDateTime: string): number {
  const time = writtenTime.exec(localDateTime.slice(10));
  if (time === null) {
    const message = `“${localDateTime}” is not written as YYYY-MM-DDTHH:mm.`;
    throw new CalendarError("impossible-time", message, { cause: localDateTime });
  }
  const minutes = Number(time[1]) * 60 + Number(time[2]);
  return dayNumber(localDateTime.slice(0, 10)) * msPerDay + minutes * msPerMinute;
}

function rulesOf(zone: string): IANAZone {
  // A zone that was made remembers whether it exists; to ask anew is what takes the time.
  const rules = IANAZone.create(zone);
  if (rules.isValid) return rules;
  throw new CalendarError("unknown-zone", `There is no time zone “${zone}”.`, { cause: zone });
}

/**
 * The instant of a wall time in a time zone. Where clocks go back and the time comes twice, the first; where they go forward
 * and it does not come, as late after the jump as if they had not (RFC 5545, 3.3.5).
 *
 * @param localDateTime - `YYYY-MM-DDTHH:mm`
 * @param zone - name in the IANA time zone database, `Europe/Berlin`
 * @returns ISO 8601 in UTC
 * @throws CalendarError `unknown-zone`, `impossible-time`, `impossible-day`
 * @example
 * import { zonedInstant } from "@quartierkit/calendar";
 * console.log(zonedInstant("2021-03-08T09:30", "Europe/Berlin")); // → 2021-03-08T08:30:00.000Z
 */
export function zonedInstant(localDateTime: string, zone: string): string {
  const rules = rulesOf(zone);
  const wall = wallClock(localDateTime);
  // Luxon's own reading of a doubtful time depends on the day it is asked; the offsets of the days around do not.
  const instantWith = (offset: number) => wall - Math.round(offset * msPerMinute);
  const [before, after] = [rules.offset(wall - msPerDay), rules.offset(wall + msPerDay)];
  const holds = (offset: number) => rules.offset(instantWith(offset)) === offset;
  return new Date(instantWith(holds(after) && !holds(before) ? after : before)).toISOString();
}

/**
 * What the clock on the wall shows at an instant.
 *
 * @param instant - ISO 8601 with `Z` or an offset
 * @param zone - name in the IANA time zone database, `Europe/Berlin`
 * @returns `YYYY-MM-DDTHH:mm`
 * @throws CalendarError `unknown-zone`, `impossible-time`
 * @example
 * import { wallTime } from "@quartierkit/calendar";
 * console.log(wallTime("2021-03-28T01:00:00Z", "Europe/Berlin")); // → 2021-03-28T03:00
 */
export function wallTime(instant: string, zone: string): string {
  const rules = rulesOf(zone);
  const ms = /(Z|[+-][0-9]{2}:[0-9]{2})$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(ms)) throw new CalendarError("impossible-time", `“${instant}” is no instant.`, { cause: instant });
  return new Date(ms + rules.offset(ms) * msPerMinute).toISOString().slice(0, 16);
}
