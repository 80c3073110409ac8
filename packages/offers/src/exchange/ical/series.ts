// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber } from "@quartierkit/calendar";
import { weekdays } from "../../codes/lists.ts";
import type { RecurringSchedule, SimpleSchedule, WeeklySchedule } from "../../records/catalogue.ts";
import { occurrencesOf } from "../../recurrence/expand.ts";
import { ruleWeekdays } from "../../recurrence/rule.ts";
import { localOf, msPerDay, wallOf } from "../../recurrence/wall.ts";
import type { PlaceDays } from "../../time/day-facts.ts";
import { timelineOf } from "../../time/timeline.ts";

/** What becomes one event of a calendar, or one with a rule. */
export interface FeedEvent {
  /** Tells the events of an offer apart, and stays the same when the offer is edited. */
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly allDay: boolean;
  readonly rule?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly cancelled: boolean;
  /** Meetings of which nobody said whether they take place. */
  readonly unsure: readonly string[];
  /** `hours`: one may come within them. */
  readonly kind: "hours" | "session";
}

/** The days for which single meetings are looked at; what a rule gives later is not. */
export interface FeedWindow extends PlaceDays {
  readonly from: string;
  readonly to: string;
}

type Base = Omit<FeedEvent, "cancelled" | "unsure" | "timeZone">;

const compact = (local: string): string => local.replaceAll(/[-:]/g, "");

const lengthOf = ({ start, end }: Pick<Base, "start" | "end">): number => wallOf(end) - wallOf(start);

const weekdayOf = (day: string): number => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** The first of some weekdays from a day on. */
function firstOf(days: readonly number[], from: string): string {
  const week = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return week.find((day) => days.includes(weekdayOf(day))) ?? from;
}

/** Weekly hours as series: weekdays with the same hours are one. */
function weeklyBases(schedule: WeeklySchedule, from: string): readonly Base[] {
  const { hours, validFrom, validTo } = schedule;
  const shown = hours.filter(({ opens, closes, byAppointment }) => byAppointment !== true && opens !== closes);
  const times = [...new Set(shown.map(({ opens, closes }) => `${opens}-${closes}`))];
  return times.map((time) => {
    const [opens = "", closes = ""] = time.split("-");
    const days = shown
      .filter((slot) => `${slot.opens}-${slot.closes}` === time)
      .map(({ weekday }) => weekdays.indexOf(weekday));
    const day = firstOf(days, validFrom !== undefined && validFrom > from ? validFrom : from);
    const ends = closes === "24:00" ? "00:00" : closes;
    const names = days.map((index) => ruleWeekdays[index] ?? "").join(",");
    const until = validTo === undefined ? "" : `;UNTIL=${compact(validTo)}`;
    return {
      key: time.replaceAll(/[:-]/g, ""),
      start: `${day}T${opens}`,
      end: `${ends > opens ? day : addDays(day, 1)}T${ends}`,
      allDay: false,
      rule: `FREQ=WEEKLY;BYDAY=${names}${until}`,
      include: [],
      exclude: [],
      kind: "hours",
    };
  });
}

function recurringBases({ series, timeZone }: RecurringSchedule): readonly Base[] {
  return series.flatMap((one): readonly Base[] => {
    const { id, rule, start, include = [], exclude = [] } = one;
    // A calendar takes the start itself for a meeting: it begins with the first that the rule gives.
    const first = occurrencesOf({ rule, start, timeZone }, { limit: 1 })[0]?.local;
    if (first === undefined) return [];
    const end = localOf(wallOf(first) + lengthOf(one));
    const key = id ?? compact(start);
    return [{ key, rule, start: first, end, allDay: one.allDay === true, include, exclude, kind: "session" }];
  });
}

type Repeating = WeeklySchedule | RecurringSchedule;

/** What the schedule itself says of the days of the window, after exceptions and holidays. */
function spansOf(schedule: Repeating, { from, to, ...place }: FeedWindow) {
  const first = dayNumber(from);
  const { spans } = timelineOf(schedule, [first, dayNumber(to)], place);
  const inside = spans.filter(({ start, end }) => start >= first * msPerDay && end < Infinity);
  return inside.map(({ start, end, state }) => ({ start: localOf(start), end: localOf(end), state }));
}

const meeting = ({ start, end }: { readonly start: string; readonly end: string }): string => `${start} ${end}`;

/** The series of a schedule, without the meetings that fall out, and the meetings that are no part of a series. */
function repeating(schedule: Repeating, window: FeedWindow): readonly FeedEvent[] {
  const bases = schedule.kind === "weekly" ? weeklyBases(schedule, window.from) : recurringBases(schedule);
  const { timeZone } = schedule;
  const spans = spansOf(schedule, window);
  const open = new Set(spans.filter(({ state }) => state === "open").map(meeting));
  const unknown = new Set(spans.filter(({ state }) => state === "unknown").map(meeting));
  const raw = bases.map((base) => {
    const { rule = "", start, include, exclude } = base;
    const found = occurrencesOf({ rule, start, timeZone, include, exclude }, { from: window.from, to: window.to });
    return found.map(({ local }) => ({ start: local, end: localOf(wallOf(local) + lengthOf(base)) }));
  });
  const usual = new Set(raw.flat().map(meeting));
  const series = bases.map((base, index): FeedEvent => {
    const meetings = raw[index] ?? [];
    const out = meetings.filter((one) => !open.has(meeting(one)) && !unknown.has(meeting(one)));
    const unsure = meetings.filter((one) => !open.has(meeting(one)) && unknown.has(meeting(one)));
    return {
      ...base,
      timeZone,
      cancelled: false,
      exclude: [...base.exclude, ...out.map(({ start }) => start)],
      unsure: unsure.map(({ start }) => start),
    };
  });
  const kind = schedule.kind === "weekly" ? "hours" : "session";
  const special = spans.filter((span) => span.state === "open" && !usual.has(meeting(span)));
  return [...series, ...special.map(({ start, end }) => single({ key: compact(start), start, end, timeZone, kind }))];
}

const single = (
  event: Pick<FeedEvent, "key" | "start" | "end" | "timeZone" | "kind"> & Partial<FeedEvent>,
): FeedEvent => ({ allDay: false, include: [], exclude: [], unsure: [], cancelled: false, ...event });

/**
 * The events that a schedule becomes in a calendar. Unknown hours and hours by appointment are none.
 *
 * @param schedule - the schedule
 * @param window - days, municipality, lists, school calendars
 */
export function feedEvents(schedule: SimpleSchedule, window: FeedWindow): readonly FeedEvent[] {
  if (schedule.kind === "unknown" || schedule.kind === "by-appointment") return [];
  if (schedule.kind !== "dates") return repeating(schedule, window);
  const { timeZone } = schedule;
  return schedule.sessions
    .filter(({ start, end }) => start.slice(0, 10) <= window.to && end.slice(0, 10) >= window.from)
    .map(({ id, start, end, allDay, cancelled }) =>
      single({
        key: id ?? compact(start),
        start,
        end,
        timeZone,
        kind: "session",
        allDay: allDay === true,
        cancelled: cancelled === true,
      }),
    );
}
