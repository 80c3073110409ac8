// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, isDay, wallTime } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Schedule, Series, Session, SimpleSchedule, WeeklySchedule } from "../../records/catalogue.ts";
import { weekdays } from "../../codes/lists.ts";
import { expandRecurrence } from "../../recurrence/expand.ts";
import { parseRule } from "../../recurrence/parse-rule.ts";
import { readClock } from "./clock.ts";
import type { Fields } from "./json.ts";
import { membersOf, numberOf, present, textOf } from "./json.ts";
import type { Reading } from "./reading.ts";
import { says, words } from "./wording.ts";

type Hours = WeeklySchedule["hours"][number];

/** What one schedule record of HSDS says; records that say the same of other hours become one schedule. */
type Piece =
  | {
      readonly kind: "hours";
      readonly hours: readonly Hours[];
      readonly validFrom?: Day;
      readonly validTo?: Day;
      readonly note?: string;
    }
  | { readonly kind: "series"; readonly series: Series }
  | { readonly kind: "session"; readonly session: Session }
  | { readonly kind: "by-appointment"; readonly note?: string }
  | { readonly kind: "unknown"; readonly note?: string };

const dayNames: Readonly<Record<string, (typeof weekdays)[number]>> = {
  mo: "mo",
  di: "tu",
  tu: "tu",
  mi: "we",
  we: "we",
  do: "th",
  th: "th",
  fr: "fr",
  sa: "sa",
  so: "su",
  su: "su",
};

/** Weekdays as `MO,TU`, as `2MO`, or as prose: `Monday; Dienstag`. */
function bydayOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = text.split(/[\s,;/]+/).filter((part) => part !== "");
  return parts
    .map((part) => {
      const [, ordinal = "", name = ""] = /^([+-]?[0-9]{0,2})([A-Za-z]+)$/.exec(part) ?? [];
      return `${ordinal}${(dayNames[name.slice(0, 2).toLowerCase()] ?? part).toUpperCase()}`;
    })
    .join(",");
}

interface Context {
  readonly record: Fields;
  readonly path: string;
  readonly reading: Reading;
}

function timeOf({ record, path, reading }: Context, name: "opens_at" | "closes_at"): string | undefined {
  const text = textOf(record[name]);
  const clock = text === undefined ? undefined : readClock(text);
  if (clock?.offset !== undefined) reading.report("hours-offset", `${path}/${name}`);
  else if (clock?.loose === true) reading.report("hours-format", `${path}/${name}`);
  return clock?.time;
}

function dayField({ record, path, reading }: Context, name: string): Day | undefined {
  const text = textOf(record[name]);
  if (text === undefined) return undefined;
  const day = text.slice(0, 10);
  if (isDay(day)) return day;
  reading.report("impossible-day", `${path}/${name}`);
  return undefined;
}

function ruleOf(context: Context): string {
  const { record, path, reading } = context;
  const until = dayField(context, "until");
  const count = textOf(record["count"]);
  if (until !== undefined && count !== undefined) reading.report("rule-forbidden", `${path}/count`);
  const validTo = count === undefined && until === undefined ? dayField(context, "valid_to") : undefined;
  const parts = {
    FREQ: textOf(record["freq"])?.toUpperCase() ?? "WEEKLY",
    INTERVAL: numberOf(record["interval"]) === 1 ? undefined : textOf(record["interval"]),
    COUNT: until === undefined ? count : undefined,
    UNTIL: (until ?? validTo)?.replaceAll("-", ""),
    WKST: textOf(record["wkst"])?.toUpperCase(),
    BYDAY: bydayOf(textOf(record["byday"])),
    BYMONTHDAY: textOf(record["bymonthday"])?.replaceAll(" ", ""),
    BYWEEKNO: textOf(record["byweekno"])?.replaceAll(" ", ""),
    BYYEARDAY: textOf(record["byyearday"])?.replaceAll(" ", ""),
  };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(";");
}

/** The end of a meeting: on its own day, or on the next where it closes before it opens. */
function endOf(day: Day, opens: string, closes: string): string {
  if (closes === "24:00") return `${addDays(day, 1)}T00:00`;
  return `${closes <= opens ? addDays(day, 1) : day}T${closes}`;
}

/** A rule whose first meeting is the first that it gives on or after the day it was said to start. */
function seriesOf(context: Context, opens: string, closes: string): Piece {
  const { path, reading } = context;
  const rule = ruleOf(context);
  const from = dayField(context, "dtstart") ?? dayField(context, "valid_from") ?? "2000-01-01";
  const note = noteOf(context);
  try {
    parseRule(rule);
    const [first] = expandRecurrence({ rule, start: `${from}T${opens}`, timeZone: reading.timeZone }, { limit: 1 });
    const start = first === undefined ? `${from}T${opens}` : wallTime(first, reading.timeZone).slice(0, 16);
    const end = endOf(start.slice(0, 10), opens, closes);
    return {
      kind: "series",
      series: { rule, start, end, ...(note === undefined ? {} : { note: { [reading.language]: note } }) },
    };
  } catch {
    reading.report("rule-syntax", path);
    return unknown(note);
  }
}

const unknown = (note: string | undefined): Piece => ({ kind: "unknown", ...(note === undefined ? {} : { note }) });

function noteOf({ record }: Context): string | undefined {
  const parts = [record["description"], record["notes"]].flatMap((value) => textOf(value) ?? []);
  return parts.length === 0 ? undefined : parts.join("; ");
}

function sessionOf(context: Context, opens: string, closes: string): Piece {
  const day = dayField(context, "dtstart") ?? dayField(context, "valid_from");
  const note = noteOf(context);
  if (day === undefined) return unknown(note);
  const last = dayField(context, "valid_to") ?? day;
  const ends =
    last > day ? (closes === "24:00" ? `${addDays(last, 1)}T00:00` : `${last}T${closes}`) : endOf(day, opens, closes);
  const isWhole = opens === "00:00" && closes === "24:00";
  return {
    kind: "session",
    session: present({
      start: `${day}T${opens}`,
      end: ends,
      allDay: isWhole ? (true as const) : undefined,
      note: note === undefined ? undefined : { [context.reading.language]: note },
    }),
  };
}

const byRule = ["interval", "count", "until", "bymonthday", "byweekno", "byyearday", "dtstart"];

function hoursOf(context: Context, opens: string, closes: string): Piece | undefined {
  const { record } = context;
  const byday = bydayOf(textOf(record["byday"]))?.split(",") ?? [];
  const days = byday.flatMap((name) => weekdays.find((weekday) => weekday === name.toLowerCase()) ?? []);
  const isWeekly = (textOf(record["freq"])?.toUpperCase() ?? "WEEKLY") === "WEEKLY";
  const isPlain = byRule.every(
    (name) => textOf(record[name]) === undefined || (name === "interval" && numberOf(record[name]) === 1),
  );
  if (!isWeekly || !isPlain || days.length === 0 || days.length < byday.length) return undefined;
  const appointment = says(textOf(record["attending_type"]), words.byAppointment)
    ? { byAppointment: true as const }
    : {};
  return {
    kind: "hours",
    hours: days.map((weekday) => ({ weekday, opens, closes, ...appointment })),
    ...present({
      validFrom: dayField(context, "valid_from"),
      validTo: dayField(context, "valid_to"),
      note: noteOf(context),
    }),
  };
}

function pieceOf(context: Context): Piece {
  const { record, path, reading } = context;
  const note = noteOf(context);
  const untimed = textOf(record["opens_at"]) === undefined && textOf(record["closes_at"]) === undefined;
  const isAgreed = [record["attending_type"], record["description"], record["opens_at"]].some((value) =>
    says(textOf(value), words.byAppointment),
  );
  const hasDays = ["freq", "byday", "bymonthday", "dtstart", "valid_from"].some(
    (name) => textOf(record[name]) !== undefined,
  );
  if (isAgreed && (untimed || says(textOf(record["opens_at"]), words.byAppointment)))
    return { kind: "by-appointment", ...(note === undefined || says(note, words.byAppointment) ? {} : { note }) };
  const [opens, closes] = [timeOf(context, "opens_at"), timeOf(context, "closes_at")];
  if (opens === undefined || closes === undefined) {
    if (!untimed || hasDays) reading.report("hours-unreadable", path);
    return unknown(note);
  }
  const recurs = ["freq", "byday", "bymonthday"].some((name) => textOf(record[name]) !== undefined);
  if (!recurs) return sessionOf(context, opens, closes);
  return hoursOf(context, opens, closes) ?? seriesOf(context, opens, closes);
}

type Weekly = Extract<Piece, { readonly kind: "hours" }>;

/** Hours that hold in the same months and say the same are one schedule. */
function weeklies(pieces: readonly Piece[], { timeZone, language }: Reading): readonly SimpleSchedule[] {
  const groups = new Map<string, Weekly>();
  for (const piece of pieces) {
    if (piece.kind !== "hours") continue;
    const key = [piece.validFrom, piece.validTo, piece.note].join("|");
    const before = groups.get(key)?.hours ?? [];
    groups.set(key, { ...piece, hours: [...before, ...piece.hours] });
  }
  return [...groups.values()].map(({ hours, validFrom, validTo, note }) => ({
    kind: "weekly",
    hours: [...hours],
    timeZone,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(note === undefined ? {} : { note: { [language]: note } }),
  }));
}

/**
 * The schedules that records of HSDS tell.
 *
 * @param value - `schedules` of a service or a service at a location
 * @param path - its place in the feed
 * @param reading - language, zone, and where problems go
 */
export function readSchedules(value: unknown, path: string, reading: Reading): readonly SimpleSchedule[] {
  const pieces = membersOf(value).map(({ index, fields }) =>
    pieceOf({ record: fields, path: `${path}/${index}`, reading }),
  );
  const { timeZone, language } = reading;
  const series = pieces.flatMap((piece) => (piece.kind === "series" ? [piece.series] : []));
  const sessions = pieces.flatMap((piece) => (piece.kind === "session" ? [piece.session] : []));
  const noted = (note: string | undefined) => (note === undefined ? {} : { note: { [language]: note } });
  const rest = pieces.flatMap((piece): readonly SimpleSchedule[] =>
    piece.kind === "by-appointment" || piece.kind === "unknown" ? [{ kind: piece.kind, ...noted(piece.note) }] : [],
  );
  return [
    ...weeklies(pieces, reading),
    ...(series.length === 0 ? [] : [{ kind: "recurring" as const, series, timeZone }]),
    ...(sessions.length === 0 ? [] : [{ kind: "dates" as const, sessions, timeZone }]),
    ...rest,
  ];
}

/** Several schedules as one; none at all is unknown. */
export function joined(
  parts: readonly { readonly schedule: SimpleSchedule; readonly placeIds?: readonly string[] }[],
): Schedule {
  const [only, ...more] = parts;
  if (only === undefined) return { kind: "unknown" };
  return more.length === 0 && only.placeIds === undefined ? only.schedule : { kind: "several", parts };
}
