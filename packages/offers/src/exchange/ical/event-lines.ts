// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, zonedInstant } from "@quartierkit/calendar";
import { localOf, wallOf } from "../../recurrence/wall.ts";
import { contentLine, dateTimeValue, dateValue, textValue, utcValue } from "./content-line.ts";
import type { Parameters } from "./content-line.ts";
import type { FeedEvent } from "./series.ts";

/** What all events of an offer have in common. */
export interface EventHead {
  /** Id before the `@`. */
  readonly uid: string;
  readonly domain: string;
  /** When the feed was made, in UTC. */
  readonly stamp: string;
  /** Texts, place and the like, ready as lines. */
  readonly lines: readonly string[];
  readonly status: "CONFIRMED" | "TENTATIVE";
}

/** A rule's end as the start demands it: a day for days, else an instant. */
function ruleFor({ rule = "", allDay, timeZone }: FeedEvent): string {
  return rule.replace(
    /UNTIL=([0-9]{8})(T[0-9]{6})?(Z?)/,
    (written, date: string, time: string | undefined, zulu: string) => {
      if (allDay) return `UNTIL=${date}`;
      if (zulu === "Z") return written;
      const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
      const last = time === undefined ? `${day}T23:59` : `${day}T${time.slice(1, 3)}:${time.slice(3, 5)}`;
      return `UNTIL=${utcValue(zonedInstant(last, timeZone))}`;
    },
  );
}

const times = (name: string, locals: readonly string[], { allDay, timeZone }: FeedEvent): readonly string[] => {
  if (locals.length === 0) return [];
  const form = allDay ? dateValue : dateTimeValue;
  const parameters: Parameters = allDay ? { VALUE: "DATE" } : { TZID: timeZone };
  return [contentLine(name, [...new Set(locals)].map(form).join(","), parameters)];
};

/** The end of a day is the beginning of the next (RFC 5545, 3.6.1). */
const endOf = ({ allDay, start, end }: FeedEvent): string =>
  allDay && end <= start ? `${addDays(start.slice(0, 10), 1)}T00:00` : end;

function oneEvent(
  event: FeedEvent,
  { head, status, more }: { head: EventHead; status: string; more: readonly string[] },
) {
  return [
    "BEGIN:VEVENT",
    contentLine("UID", textValue(`${head.uid}-${event.key}@${head.domain}`)),
    contentLine("DTSTAMP", utcValue(head.stamp)),
    ...times("DTSTART", [event.start], event),
    ...times("DTEND", [endOf(event)], event),
    ...more,
    ...head.lines,
    contentLine("STATUS", status),
    ...(event.kind === "hours" ? [contentLine("TRANSP", "TRANSPARENT")] : []),
    "END:VEVENT",
  ];
}

/** A meeting of a series of which nobody said whether it takes place: it stands in the calendar as not confirmed. */
function unsureMeeting(event: FeedEvent, start: string, head: EventHead): readonly string[] {
  const end = localOf(wallOf(start) + wallOf(event.end) - wallOf(event.start));
  return oneEvent(
    { ...event, start, end },
    { head, status: "TENTATIVE", more: times("RECURRENCE-ID", [start], event) },
  );
}

/**
 * An event with its rule, as lines of a calendar.
 *
 * @param event - what became of the schedule
 * @param head - what its offer says
 */
export function eventLines(event: FeedEvent, head: EventHead): readonly string[] {
  const { rule, include, exclude, unsure } = event;
  const repeats = rule === undefined ? [] : [contentLine("RRULE", ruleFor(event))];
  const more = [...repeats, ...times("EXDATE", exclude, event), ...times("RDATE", include, event)];
  return [
    ...oneEvent(event, { head, status: event.cancelled ? "CANCELLED" : head.status, more }),
    ...unsure.flatMap((start) => unsureMeeting(event, start, head)),
  ];
}
