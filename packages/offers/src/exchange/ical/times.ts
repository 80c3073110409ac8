// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, isDay, wallTime } from "@quartierkit/calendar";
import { localOf, wallOf } from "../../recurrence/wall.ts";
import type { Property } from "./parse.ts";
import { zoneNamed } from "./zone-names.ts";

/** A time of a calendar as wall time. */
export interface CalendarTime {
  /** `YYYY-MM-DDTHH:mm`; of a day its beginning. */
  readonly local: string;
  readonly allDay: boolean;
  /** The zone it was given in; absent where it was given without one. */
  readonly zone?: string;
}

/** Why a time cannot be used. */
export type TimeProblem = "no-time" | "unknown-zone";

const form = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z?))?$/;

/**
 * A `DATE` or `DATE-TIME` as wall time of a zone.
 *
 * @param value - e.g. `20210308T090000Z`
 * @param parameters - `TZID`, where there is one
 * @param zone - the zone in which instants are told, and times without zone meant
 */
export function timeOf(value: string, parameters: Property["parameters"], zone: string): CalendarTime | TimeProblem {
  const [, year, month, date, hour, minute, , zulu] = form.exec(value.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return "no-time";
  if (hour === undefined) return { local: `${day}T00:00`, allDay: true };
  const local = `${day}T${hour}:${minute}`;
  if (Number(hour) > 23 || Number(minute) > 59) return "no-time";
  if (zulu === "Z") return { local: wallTime(`${local}:00Z`, zone), allDay: false, zone };
  const named = parameters["TZID"];
  if (named === undefined) return { local, allDay: false };
  const known = zoneNamed(named);
  return known === undefined ? "unknown-zone" : { local, allDay: false, zone: known };
}

const lengths = { W: 7 * 1440, D: 1440, H: 60, M: 1, S: 1 / 60 } as const;

/** Minutes of a duration (RFC 5545, 3.3.6), e.g. `PT1H30M`; `undefined` for what is none. */
function minutesOf(value: string): number | undefined {
  if (!/^\+?P([0-9]+W|([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+S)?)?)$/.test(value)) return undefined;
  const parts = [...value.matchAll(/([0-9]+)([WDHMS])/g)];
  // The form holds only these letters.
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * lengths[unit as keyof typeof lengths], 0);
}

/** The end of an event: as given, by its duration, of a day the next one, else its beginning. */
export function endOf(start: CalendarTime, given: CalendarTime | undefined, duration: string | undefined): string {
  if (given !== undefined) return given.local;
  const minutes = duration === undefined ? undefined : minutesOf(duration);
  if (minutes !== undefined) return localOf(wallOf(start.local) + Math.round(minutes) * 60_000);
  return start.allDay ? `${addDays(start.local.slice(0, 10), 1)}T00:00` : start.local;
}
