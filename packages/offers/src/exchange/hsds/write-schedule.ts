// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { textIn } from "@quartierkit/vocabulary";
import type { LocalizedText } from "@quartierkit/vocabulary";
import type { Series, Session, SimpleSchedule, WeeklySchedule } from "../../records/catalogue.ts";
import { hoursInWords } from "../../plan/words.ts";
import { parseRule } from "../../recurrence/parse-rule.ts";
import { ruleWeekdays } from "../../recurrence/rule.ts";
import type { Rule } from "../../recurrence/rule.ts";
import type { JsonObject } from "./json.ts";
import { given } from "./json.ts";
import type { Wording } from "./wording.ts";
import { words } from "./wording.ts";
import { uuidOf } from "./uuid.ts";

/** A rule as far as HSDS can say it: every so many weeks or months, on weekdays or days of the month. */
export function sayable(text: string): Rule | undefined {
  try {
    const rule = parseRule(text);
    const { months, weekNumbers, yearDays, hours, minutes, seconds, positions } = rule;
    const rest = [months, weekNumbers, yearDays, hours, minutes, seconds, positions];
    const isKnown = rule.frequency === "WEEKLY" || rule.frequency === "MONTHLY";
    return isKnown && rest.every((part) => part === undefined) ? rule : undefined;
  } catch {
    return undefined;
  }
}

const dayIn = (local: string): string => local.slice(0, 10);
const timeIn = (local: string): string => local.slice(11);

const ruleFields = ({ frequency, interval, count, until, weekStart, monthDays, weekdays }: Rule): JsonObject =>
  given({
    freq: frequency,
    interval: interval === 1 ? undefined : interval,
    count,
    until: until === undefined ? undefined : new Date(until.ms).toISOString().slice(0, 10),
    wkst: weekStart === 0 ? undefined : ruleWeekdays[weekStart],
    byday: weekdays
      ?.map(({ weekday, ordinal }) => `${ordinal === 0 ? "" : ordinal}${ruleWeekdays[weekday] ?? ""}`)
      .join(","),
    bymonthday: monthDays?.join(","),
  });

const noted = (note: LocalizedText | undefined, { language }: Wording): string | undefined =>
  note === undefined ? undefined : textIn(note, language)?.text;

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("; ");

const weeklyRecords = ({ hours, validFrom, validTo, note }: WeeklySchedule, wording: Wording): readonly JsonObject[] =>
  hours.map(({ weekday, opens, closes, byAppointment }) =>
    given({
      freq: "WEEKLY",
      byday: weekday.toUpperCase(),
      opens_at: opens,
      closes_at: closes,
      valid_from: validFrom,
      valid_to: validTo,
      attending_type: byAppointment === true ? words.byAppointment[wording.words] : undefined,
      notes: noted(note, wording),
    }),
  );

const times = (start: string, end: string): JsonObject => {
  const isMidnight = timeIn(end) === "00:00" && dayIn(end) > dayIn(start);
  return { opens_at: timeIn(start), closes_at: isMidnight ? "24:00" : timeIn(end) };
};

/** The last day that a meeting touches. */
const lastDay = (end: string): string =>
  timeIn(end) === "00:00" ? new Date(Date.parse(`${end}Z`) - 60_000).toISOString().slice(0, 10) : dayIn(end);

const sessionRecord = ({ start, end, note }: Session, wording: Wording): JsonObject =>
  given({
    dtstart: dayIn(start),
    valid_from: dayIn(start),
    valid_to: lastDay(end),
    ...times(start, end),
    notes: noted(note, wording),
  });

/** What falls out or comes in is at least said in words: a meeting that is not there is the worst thing a calendar can show. */
function seriesRecord({ note, ...series }: Series, wording: Wording): JsonObject {
  const rule = sayable(series.rule);
  const { start, end, exclude = [], include = [] } = series;
  const days = (label: string, list: readonly string[]) =>
    list.length === 0 ? undefined : `${label} ${list.map(dayIn).join(", ")}`;
  const notes = sentence([
    noted(note, wording),
    days(words.notOn[wording.words], exclude),
    days(words.alsoOn[wording.words], include),
  ]);
  if (rule !== undefined) return given({ dtstart: dayIn(start), ...ruleFields(rule), ...times(start, end), notes });
  const schedule = { kind: "recurring", series: [series], timeZone: "Europe/Berlin" } as const;
  return given({ description: hoursInWords({ schedule }, wording.words), notes });
}

function recordsOf(schedule: SimpleSchedule, wording: Wording): readonly JsonObject[] {
  switch (schedule.kind) {
    case "unknown": {
      const description = noted(schedule.note, wording);
      return description === undefined ? [] : [{ description }];
    }
    case "by-appointment":
      return [
        given({ attending_type: words.byAppointment[wording.words], description: noted(schedule.note, wording) }),
      ];
    case "weekly":
      return weeklyRecords(schedule, wording);
    case "dates":
      return schedule.sessions.filter(({ cancelled }) => cancelled !== true).map((one) => sessionRecord(one, wording));
    case "recurring":
      return schedule.series.map((series) => seriesRecord(series, wording));
  }
}

/**
 * A schedule as records of HSDS: one for each slot of a week, meeting or series. Times are the wall's, without an offset: the
 * one that HSDS asks for holds in one half of the year only.
 *
 * @param schedule - the schedule
 * @param owner - what the schedule belongs to, for the ids
 * @param wording - languages
 */
export const schedulesOut = (schedule: SimpleSchedule, owner: string, wording: Wording): readonly JsonObject[] =>
  recordsOf(schedule, wording).map((record, index) => ({ id: uuidOf("schedule", `${owner}/${index}`), ...record }));
