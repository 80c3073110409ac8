// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, dayOf } from "@quartierkit/calendar";
import type { Bilingual } from "@quartierkit/vocabulary";
import { weekdays } from "../codes/lists.ts";
import type { RecurringSchedule, Schedule, SimpleSchedule, WeeklySchedule } from "../records/catalogue.ts";
import { occurrencesOf } from "../recurrence/expand.ts";
import { msPerDay, wallOf } from "../recurrence/wall.ts";
import { factsOf } from "./day-facts.ts";
import type { PlaceDays } from "./day-facts.ts";
import { deviated, outside } from "./deviations.ts";
import { spanOf, undecided, wholeDay } from "./span.ts";
import type { DayPlan, Span } from "./span.ts";

/** Days of a schedule one after the other, and what spans several of them. */
export interface Timeline {
  readonly spans: readonly Span[];
  /** Why a day is closed, by its number; without an entry it is outside of the hours. */
  readonly closed: ReadonlyMap<number, Bilingual>;
}

/** First and last day, by their numbers. */
export type DayWindow = readonly [first: number, last: number];

const hoursSay: Bilingual = { de: "nach den angegebenen Zeiten", en: "by the hours given" };
const appointment: Bilingual = { de: "nach Vereinbarung", en: "by appointment" };
const notStated: Bilingual = { de: "Zeiten nicht bekannt", en: "hours unknown" };
const notValid: Bilingual = { de: "für diesen Tag sind keine Zeiten bekannt", en: "no hours are known for this day" };

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): (typeof weekdays)[number] => weekdays[(((day + 3) % 7) + 7) % 7] ?? "mo";

/**
 * Days one by one, each with all that it may be.
 *
 * @param window - first and last day
 * @param place - municipality, lists, school calendars
 * @param plan - what a day is, given what is known of it
 */
export function dayByDay(
  [first, last]: DayWindow,
  { place, asksSchools }: { readonly place: PlaceDays; readonly asksSchools: boolean },
  plan: (day: number, facts: Parameters<typeof deviated>[3]) => DayPlan,
): Timeline {
  const days = Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const { facts, because } = factsOf(day, place, asksSchools);
    return [
      day,
      undecided(
        facts.map((known) => plan(day, known)),
        because,
      ),
    ] as const;
  });
  return {
    spans: days.flatMap(([, { spans }]) => spans),
    closed: new Map(days.flatMap(([day, { closed }]) => (closed === outside ? [] : [[day, closed]]))),
  };
}

function weeklyTimeline(schedule: WeeklySchedule, window: DayWindow, place: PlaceDays): Timeline {
  const { hours, validFrom, validTo } = schedule;
  return dayByDay(window, { place, asksSchools: schedule.schoolHolidays !== undefined }, (day, facts) => {
    const written = dayOf(day);
    if ((validFrom !== undefined && written < validFrom) || (validTo !== undefined && written > validTo))
      return { spans: [wholeDay(day, { state: "unknown", because: notValid })], closed: notValid };
    const usual = hours
      .filter(({ weekday, opens, closes }) => weekday === weekdayOf(day) && opens !== closes)
      .map(({ byAppointment, ...times }) =>
        byAppointment === true
          ? spanOf(day, times, { state: "by-appointment", because: appointment })
          : spanOf(day, times, { state: "open", because: hoursSay }),
      );
    return deviated(day, usual, schedule, facts);
  });
}

/** Meetings of all series, as the rules alone give them. */
function meetingsOf({ series, timeZone }: RecurringSchedule, [first, last]: DayWindow): readonly Span[] {
  return series.flatMap(({ rule, start, end, exclude = [], include = [] }) => {
    const length = wallOf(end) - wallOf(start);
    const from = dayOf(Math.max(first - Math.ceil(length / msPerDay), dayNumber(start.slice(0, 10)) - 366));
    const found = occurrencesOf({ rule, start, timeZone, exclude, include }, { from, to: dayOf(last) });
    return found.map(({ local }): Span => {
      const wall = wallOf(local);
      return { start: wall, end: wall + length, state: "open", because: hoursSay };
    });
  });
}

function recurringTimeline(schedule: RecurringSchedule, window: DayWindow, place: PlaceDays): Timeline {
  const meetings = meetingsOf(schedule, window);
  const dayOfMeeting = ({ start }: Span): number => Math.floor(start / msPerDay);
  const first = Math.min(window[0], ...meetings.map(dayOfMeeting));
  return dayByDay([first, window[1]], { place, asksSchools: schedule.schoolHolidays !== undefined }, (day, facts) =>
    deviated(
      day,
      meetings.filter((meeting) => dayOfMeeting(meeting) === day),
      schedule,
      facts,
    ),
  );
}

function simpleTimeline(schedule: SimpleSchedule, window: DayWindow, place: PlaceDays): Timeline {
  const always = (state: Span["state"], because: Bilingual): Timeline => ({
    spans: [{ start: window[0] * msPerDay, end: Infinity, state, because }],
    closed: new Map(),
  });
  if (schedule.kind === "unknown") return always("unknown", notStated);
  if (schedule.kind === "by-appointment") return always("by-appointment", appointment);
  if (schedule.kind === "weekly") return weeklyTimeline(schedule, window, place);
  if (schedule.kind === "recurring") return recurringTimeline(schedule, window, place);
  const spans = schedule.sessions
    .filter(({ cancelled }) => cancelled !== true)
    .map(({ start, end }): Span => ({ start: wallOf(start), end: wallOf(end), state: "open", because: hoursSay }));
  return { spans, closed: new Map() };
}

/**
 * The spans of a schedule over some days, in no order. Meetings with an end before their start have no span.
 *
 * @param schedule - the schedule
 * @param window - first and last day
 * @param place - municipality, lists, school calendars
 * @throws OffersError for a rule or a time that cannot be read, CalendarError for an unknown zone
 */
export function timelineOf(schedule: Schedule, window: DayWindow, place: PlaceDays): Timeline {
  if (schedule.kind !== "several") return simpleTimeline(schedule, window, place);
  const parts = schedule.parts.map((part) => simpleTimeline(part.schedule, window, place));
  return {
    spans: parts.flatMap(({ spans }) => spans),
    closed: new Map(parts.flatMap(({ closed }) => [...closed])),
  };
}
