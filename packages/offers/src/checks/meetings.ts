// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import type { RecurringSchedule, Series, Session, SimpleSchedule } from "../records/catalogue.ts";
import { occurrencesOf } from "../recurrence/expand.ts";
import { parseRule } from "../recurrence/parse-rule.ts";
import { base, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { eachSchedule } from "./walk.ts";

const timeZone = "Europe/Berlin";

/** Meetings with dates and the first ones of series. */
const meetingsOf = (
  schedule: SimpleSchedule,
): readonly { readonly path: string; readonly start: string; readonly end: string }[] => {
  if (schedule.kind === "dates")
    return schedule.sessions.map(({ start, end }, index) => ({ path: `/sessions/${index}`, start, end }));
  if (schedule.kind !== "recurring") return [];
  return schedule.series.map(({ start, end }, index) => ({ path: `/series/${index}`, start, end }));
};

function complaintAbout(rule: string): string | undefined {
  try {
    parseRule(rule);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const eachSeries = (
  find: (series: Series, schedule: RecurringSchedule, on: string) => readonly Violation[],
): CatalogueCheck["find"] =>
  eachSchedule((schedule, _, on) =>
    schedule.kind === "recurring"
      ? schedule.series.flatMap((series, index) =>
          find(series, schedule, on).map((violation) => ({ ...violation, path: `/series/${index}${violation.path}` })),
        )
      : [],
  );

/** Times that a rule gives inside a window; `undefined` where it cannot be read. */
function timesOf(
  { rule, start }: Series,
  { timeZone: zone }: RecurringSchedule,
  window: { from?: string; to?: string; limit: number },
) {
  try {
    return occurrencesOf({ rule, start, timeZone: zone }, window).map(({ local }) => local);
  } catch {
    return undefined;
  }
}

const series = (rest: Partial<Series>) =>
  offering({
    schedule: {
      kind: "recurring",
      timeZone,
      series: [{ rule: "FREQ=WEEKLY;BYDAY=TU", start: "2022-01-04T09:00", end: "2022-01-04T12:00", ...rest }],
    },
  });

const session = (start: string, end: string): Session => ({ start, end });
const dates = (...sessions: readonly Session[]) => offering({ schedule: { kind: "dates", timeZone, sessions } });

export const meetingChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-SESSION-ORDER",
    severity: "error",
    title: {
      de: "Termin endet vor dem Beginn oder an einem Tag, den es nicht gibt",
      en: "Session ends before it begins, or on no day",
    },
    message: { de: "{start} bis {end} ist kein Termin.", en: "{start} to {end} is no session." },
    hint: { de: "Beginn und Ende prüfen.", en: "Check start and end." },
    find: eachSchedule((schedule) =>
      meetingsOf(schedule).flatMap(({ path, start, end }): readonly Violation[] => {
        const real = isDay(start.slice(0, 10)) && isDay(end.slice(0, 10));
        return real && start < end ? [] : [{ path, values: { start, end } }];
      }),
    ),
    examples: {
      passing: [dates(session("2022-09-08T09:00", "2022-09-08T12:00"))],
      failing: [
        dates(session("2022-09-08T09:00", "2022-09-08T09:00")),
        dates(session("2022-02-30T09:00", "2022-09-08T09:00")),
        series({ end: "2022-01-04T08:00" }),
      ],
    },
  },
  {
    code: "OFF-SESSION-TWICE",
    severity: "warning",
    title: { de: "Termin steht zweimal", en: "Session stands twice" },
    message: { de: "{start} bis {end} steht schon da.", en: "{start} to {end} stands there already." },
    hint: { de: "Einen der beiden entfernen.", en: "Remove one of the two." },
    find: eachSchedule((schedule) => {
      const keys = meetingsOf(schedule).map(({ start, end }) => `${start} ${end}`);
      return schedule.kind === "dates"
        ? meetingsOf(schedule).flatMap(({ path, start, end }, index) =>
            keys.indexOf(`${start} ${end}`) === index ? [] : [{ path, values: { start, end } }],
          )
        : [];
    }),
    examples: {
      passing: [dates(session("2022-09-08T09:00", "2022-09-08T12:00"))],
      failing: [
        dates(session("2022-09-08T09:00", "2022-09-08T12:00"), session("2022-09-08T09:00", "2022-09-08T12:00")),
      ],
    },
  },
  {
    code: "OFF-RULE",
    severity: "error",
    title: { de: "Wiederholungsregel verstößt gegen RFC 5545", en: "Recurrence rule breaks RFC 5545" },
    message: { de: "„{rule}“: {why}", en: "“{rule}”: {why}" },
    hint: {
      de: "Regel berichtigen, z. B. FREQ=WEEKLY;BYDAY=TU oder FREQ=MONTHLY;BYDAY=-1FR.",
      en: "Correct the rule, e.g. FREQ=WEEKLY;BYDAY=TU or FREQ=MONTHLY;BYDAY=-1FR.",
    },
    find: eachSeries(({ rule }) => {
      const why = complaintAbout(rule);
      return why === undefined ? [] : [{ path: "/rule", values: { rule, why } }];
    }),
    examples: {
      passing: [series({})],
      failing: [
        series({ rule: "FREQ=WEEKLY;BYDAY=-1FR" }),
        series({ rule: "FREQ=DAILY;UNTIL=20221231;COUNT=3" }),
        series({ rule: "jeden Dienstag" }),
      ],
    },
  },
  {
    code: "OFF-RULE-NEVER",
    severity: "error",
    title: { de: "Regel ergibt keinen Termin", en: "Rule gives no date" },
    message: { de: "„{rule}“ ergibt ab {start} keinen Termin.", en: "“{rule}” gives no date from {start} on." },
    hint: { de: "Regel und Beginn prüfen.", en: "Check rule and start." },
    find: eachSeries((one, schedule) =>
      timesOf(one, schedule, { limit: 1 })?.length === 0
        ? [{ path: "/rule", values: { rule: one.rule, start: one.start } }]
        : [],
    ),
    examples: { passing: [series({})], failing: [series({ rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" })] },
  },
  {
    code: "OFF-RULE-START",
    severity: "warning",
    title: { de: "Beginn passt nicht zur Regel", en: "Start does not fit the rule" },
    message: {
      de: "Die Regel ergibt den Beginn {start} nicht; ihr erster Termin ist {first}.",
      en: "The rule does not give the start {start}; its first date is {first}.",
    },
    hint: { de: "Den ersten Termin als Beginn eintragen.", en: "Enter the first date as the start." },
    find: eachSeries((one, schedule) => {
      const first = timesOf(one, schedule, { limit: 1 })?.[0];
      return first === undefined || first === one.start
        ? []
        : [{ path: "/start", values: { start: one.start, first } }];
    }),
    examples: { passing: [series({})], failing: [series({ start: "2022-01-05T09:00", end: "2022-01-05T12:00" })] },
  },
  {
    code: "OFF-RULE-EXCLUDE",
    severity: "warning",
    title: { de: "Ausgefallener Termin, den die Regel nicht ergibt", en: "Excluded date that the rule does not give" },
    message: { de: "{date} ist kein Termin der Regel.", en: "{date} is no date of the rule." },
    hint: { de: "Tag und Uhrzeit prüfen.", en: "Check day and time." },
    find: eachSeries((one, schedule) =>
      (one.exclude ?? []).flatMap((date, index): readonly Violation[] => {
        const found = timesOf(one, schedule, { from: date, to: date, limit: 1 });
        const included = one.include?.includes(date) === true;
        return found?.length === 0 && !included ? [{ path: `/exclude/${index}`, values: { date } }] : [];
      }),
    ),
    examples: {
      passing: [series({ exclude: ["2022-01-11T09:00"] })],
      failing: [series({ exclude: ["2022-01-12T09:00"] }), series({ exclude: ["2022-01-11T10:00"] })],
    },
  },
  {
    code: "OFF-OVER",
    severity: "warning",
    title: { de: "Vorbei, aber noch im Plan", en: "Over, but still in the plan" },
    message: { de: "Der letzte Termin war am {last}.", en: "The last date was on {last}." },
    hint: {
      de: "Neue Termine eintragen oder den Stand auf „beendet“ (ended) setzen.",
      en: "Enter new dates or set the status to “ended”.",
    },
    find: eachSchedule((schedule, { status, period }, on) => {
      if (status === "ended") return [];
      const ends = schedule.kind === "dates" ? schedule.sessions.map(({ end }) => end.slice(0, 10)) : [];
      const last = ends.toSorted().at(-1) ?? (schedule.kind === "weekly" ? schedule.validTo : undefined) ?? period?.to;
      return last !== undefined && last !== null && last < on ? [{ path: "", values: { last } }] : [];
    }),
    examples: {
      passing: [base, dates(session("2099-09-08T09:00", "2099-09-08T12:00"))],
      failing: [
        dates(session("2020-09-08T09:00", "2020-09-08T12:00")),
        offering({ period: { from: "2019-01-01", to: "2019-12-31" } }),
      ],
    },
  },
];
