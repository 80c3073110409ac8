// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Schedule, Series, Session, SimpleSchedule } from "../../records/catalogue.ts";
import type { EventTimes } from "./event-times.ts";

/** An event that was read: its times, and whether it falls out. */
export interface TimedEvent {
  readonly times: EventTimes;
  readonly cancelled: boolean;
}

const allDay = (is: boolean): { readonly allDay?: true } => (is ? { allDay: true } : {});

const sessionOf = ({ times, cancelled }: TimedEvent): Session => ({
  start: times.start,
  end: times.end,
  ...allDay(times.allDay),
  ...(cancelled ? { cancelled: true } : {}),
});

const dates = (sessions: readonly Session[], timeZone: string): SimpleSchedule => ({
  kind: "dates",
  sessions,
  timeZone,
});

function seriesOf(times: EventTimes, rule: string, moved: readonly TimedEvent[]): Series {
  const exclude = [...times.exclude, ...moved.flatMap(({ times: { insteadOf } }) => insteadOf ?? [])];
  return {
    rule,
    start: times.start,
    end: times.end,
    ...allDay(times.allDay),
    ...(exclude.length === 0 ? {} : { exclude: [...new Set(exclude)] }),
    ...(times.include.length === 0 ? {} : { include: times.include }),
  };
}

/** Meetings of an event without a rule: the first, and those it lists besides. */
function meetingsOf({ times, cancelled }: TimedEvent): readonly TimedEvent[] {
  const length = Date.parse(`${times.end}Z`) - Date.parse(`${times.start}Z`);
  const later = times.include.map((start) => ({
    ...times,
    start,
    end: new Date(Date.parse(`${start}Z`) + length).toISOString().slice(0, 16),
  }));
  return [times, ...later].map((one) => ({ times: one, cancelled }));
}

/**
 * The schedule of an event and of the meetings that stand for single ones of its series.
 *
 * @param main - the event itself
 * @param moved - events with `RECURRENCE-ID`
 */
export function scheduleOf(main: TimedEvent, moved: readonly TimedEvent[]): Schedule {
  const { times } = main;
  const sessions = moved.filter(({ cancelled }) => !cancelled).map(sessionOf);
  if (times.rule === undefined) return dates([...meetingsOf(main).map(sessionOf), ...sessions], times.zone);
  const series: SimpleSchedule = {
    kind: "recurring",
    series: [seriesOf(times, times.rule, moved)],
    timeZone: times.zone,
    // The calendar lists its dates; what it does not exclude takes place.
    holidays: { state: "open" },
  };
  if (sessions.length === 0) return series;
  return { kind: "several", parts: [{ schedule: series }, { schedule: dates(sessions, times.zone) }] };
}
