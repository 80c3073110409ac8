// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf, isDay, zonedInstant } from "@quartierkit/calendar";
import { OffersError } from "../error.ts";

export const msPerDay = 86_400_000;

/**
 * A wall time as milliseconds, counted as if it were UTC.
 *
 * @param local - `YYYY-MM-DDTHH:mm`
 * @throws OffersError `impossible-time`
 */
export function wallOf(local: string): number {
  const [day = "", time = ""] = [local.slice(0, 10), local.slice(10)];
  if (!isDay(day) || !/^T([01][0-9]|2[0-3]):[0-5][0-9]$/.test(time)) {
    throw new OffersError("impossible-time", `“${local}” is no time YYYY-MM-DDTHH:mm.`, { cause: local });
  }
  return dayNumber(day) * msPerDay + (Number(time.slice(1, 3)) * 60 + Number(time.slice(4, 6))) * 60_000;
}

/**
 * Milliseconds of wall time as text.
 *
 * @param wall - as `wallOf` counts
 * @returns `YYYY-MM-DDTHH:mm`
 */
export function localOf(wall: number): string {
  const number = Math.floor(wall / msPerDay);
  const minutes = Math.floor((wall - number * msPerDay) / 60_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${dayOf(number)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The instant of a wall time, in milliseconds since 1970.
 *
 * @param wall - as `wallOf` counts, with seconds
 * @param timeZone - IANA name
 * @throws CalendarError `unknown-zone`
 */
export const instantOf = (wall: number, timeZone: string): number =>
  Date.parse(zonedInstant(localOf(wall), timeZone)) + (((wall % 60_000) + 60_000) % 60_000);
