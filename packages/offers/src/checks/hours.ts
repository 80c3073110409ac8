// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { zonedInstant } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import type { SimpleSchedule, WeeklySchedule } from "../records/catalogue.ts";
import { base, monday, offering } from "./examples.ts";
import type { CatalogueCheck } from "./parameters.ts";
import { eachSchedule } from "./walk.ts";

type Times = { readonly opens: string; readonly closes: string };
type Instead = NonNullable<WeeklySchedule["holidays"]>;

/** Weekly hours, and those of holidays and exceptions, with their place. */
function timesOf(schedule: SimpleSchedule): readonly { readonly path: string; readonly times: Times }[] {
  if (schedule.kind !== "weekly" && schedule.kind !== "recurring") return [];
  const usual = schedule.kind === "weekly" ? schedule.hours : [];
  const instead = (path: string, rule: Instead | undefined) =>
    (rule?.hours ?? []).map((times, index) => ({ path: `${path}/hours/${index}`, times }));
  return [
    ...usual.map((times, index) => ({ path: `/hours/${index}`, times })),
    ...instead("/holidays", schedule.holidays),
    ...instead("/schoolHolidays", schedule.schoolHolidays),
    ...(schedule.exceptions ?? []).flatMap((exception, index) => instead(`/exceptions/${index}`, exception)),
  ];
}

const each = (wrong: (times: Times) => boolean): CatalogueCheck["find"] =>
  eachSchedule((schedule) =>
    timesOf(schedule).flatMap(({ path, times }): readonly Violation[] =>
      wrong(times) ? [{ path, values: { opens: times.opens, closes: times.closes } }] : [],
    ),
  );

function exists(zone: string): boolean {
  try {
    return zonedInstant("2021-03-08T09:00", zone) !== "";
  } catch {
    return false;
  }
}

const weekly = (rest: Partial<WeeklySchedule>) => {
  const schedule = monday(["09:00", "12:00"]);
  return offering({ schedule: { ...schedule, ...rest } });
};

export const hourChecks: readonly CatalogueCheck[] = [
  {
    code: "OFF-HOURS-UNKNOWN",
    severity: "info",
    title: { de: "Zeiten nicht bekannt", en: "Hours unknown" },
    message: { de: "Die Zeiten dieses Angebots sind nicht bekannt.", en: "The hours of this offer are not known." },
    hint: {
      de: "Beim Träger erfragen; veröffentlicht wird „Zeiten nicht bekannt“, nie „geschlossen“.",
      en: "Ask the organisation; “hours unknown” is published, never “closed”.",
    },
    find: eachSchedule(({ kind }) => (kind === "unknown" ? [{ path: "" }] : [])),
    examples: { passing: [base], failing: [offering({ schedule: { kind: "unknown" } })] },
  },
  {
    code: "OFF-HOURS-EMPTY",
    severity: "error",
    title: { de: "Öffnet und schließt zugleich", en: "Opens and closes at once" },
    message: { de: "Von {opens} bis {closes} ist keine Zeit.", en: "From {opens} to {closes} there is no time." },
    hint: {
      de: "Beginn und Ende prüfen; rund um die Uhr ist 00:00 bis 24:00.",
      en: "Check both times; around the clock is 00:00 to 24:00.",
    },
    find: each(({ opens, closes }) => opens === closes),
    examples: { passing: [base], failing: [offering({ schedule: monday(["09:00", "09:00"]) })] },
  },
  {
    code: "OFF-HOURS-MIDNIGHT",
    severity: "info",
    title: { de: "Über Mitternacht geöffnet", en: "Open past midnight" },
    message: {
      de: "Von {opens} bis {closes} geht über Mitternacht.",
      en: "From {opens} to {closes} runs past midnight.",
    },
    hint: { de: "Prüfen, ob Beginn und Ende vertauscht sind.", en: "Check whether the two are swapped." },
    find: each(({ opens, closes }) => closes < opens),
    examples: { passing: [base], failing: [offering({ schedule: monday(["20:00", "01:00"]) })] },
  },
  {
    code: "OFF-HOURS-OVERLAP",
    severity: "error",
    title: { de: "Zeiten überschneiden sich", en: "Hours overlap" },
    message: {
      de: "Zwei Zeiten am selben Wochentag überschneiden sich ({first}, {second}).",
      en: "Two times on the same weekday overlap ({first}, {second}).",
    },
    hint: { de: "Zu einer Zeit zusammenfassen.", en: "Join them into one." },
    find: eachSchedule((schedule) => {
      const hours = schedule.kind === "weekly" ? schedule.hours : [];
      return hours.flatMap((one, index): readonly Violation[] =>
        hours
          .slice(0, index)
          .filter(({ opens, closes }) => opens < closes && one.opens < one.closes)
          .filter((other) => other.weekday === one.weekday && other.opens < one.closes && one.opens < other.closes)
          .map((other) => ({
            path: `/hours/${index}`,
            values: { first: `${other.opens}-${other.closes}`, second: `${one.opens}-${one.closes}` },
          })),
      );
    }),
    examples: {
      passing: [offering({ schedule: monday(["09:00", "12:00"], ["12:00", "15:00"]) })],
      failing: [offering({ schedule: monday(["09:00", "12:00"], ["11:00", "15:00"]) })],
    },
  },
  {
    code: "OFF-ZONE",
    severity: "error",
    title: { de: "Zeitzone gibt es nicht", en: "Time zone does not exist" },
    message: { de: "Eine Zeitzone „{zone}“ gibt es nicht.", en: "There is no time zone “{zone}”." },
    hint: { de: "In Deutschland „Europe/Berlin“.", en: "In Germany “Europe/Berlin”." },
    find: eachSchedule((schedule) =>
      "timeZone" in schedule && !exists(schedule.timeZone)
        ? [{ path: "/timeZone", values: { zone: schedule.timeZone } }]
        : [],
    ),
    examples: { passing: [base], failing: [weekly({ timeZone: "Europe/Herne" })] },
  },
  {
    code: "OFF-VALIDITY",
    severity: "error",
    title: { de: "Gültigkeit endet vor dem Beginn", en: "Validity ends before it begins" },
    message: { de: "Von {from} bis {to} ist kein Zeitraum.", en: "From {from} to {to} is no period." },
    hint: { de: "Beide Tage prüfen.", en: "Check both days." },
    find: eachSchedule((schedule) => {
      if (schedule.kind !== "weekly" && schedule.kind !== "recurring") return [];
      const { validFrom, validTo } = schedule.kind === "weekly" ? schedule : {};
      const spans = (schedule.exceptions ?? []).map(({ from, to }, index) => ({
        path: `/exceptions/${index}`,
        from,
        to,
      }));
      const own =
        validFrom === undefined || validTo === undefined ? [] : [{ path: "/validTo", from: validFrom, to: validTo }];
      return [...own, ...spans].flatMap(({ path, from, to }) => (from <= to ? [] : [{ path, values: { from, to } }]));
    }),
    examples: {
      passing: [weekly({ validFrom: "2022-01-01", validTo: "2022-12-31" })],
      failing: [
        weekly({ validFrom: "2022-12-31", validTo: "2022-01-01" }),
        weekly({ exceptions: [{ from: "2022-08-02", to: "2022-08-01", state: "closed" }] }),
      ],
    },
  },
  {
    code: "OFF-EXCEPTION",
    severity: "warning",
    title: { de: "Ausnahme ohne Wirkung", en: "Exception without effect" },
    message: {
      de: "Die Ausnahme von {from} bis {to} liegt außerhalb der Gültigkeit oder ist geschlossen und hat Zeiten.",
      en: "The exception from {from} to {to} lies outside the validity, or is closed and has hours.",
    },
    hint: { de: "Tage und Zustand prüfen.", en: "Check the days and the state." },
    find: eachSchedule((schedule) => {
      if (schedule.kind !== "weekly") return [];
      const { validFrom, validTo, exceptions = [] } = schedule;
      return exceptions.flatMap(({ from, to, state, hours }, index) => {
        const outside = to < (validFrom ?? to) || from > (validTo ?? from);
        const odd = (state === "closed" || state === "unknown") && hours !== undefined;
        return outside || odd ? [{ path: `/exceptions/${index}`, values: { from, to } }] : [];
      });
    }),
    examples: {
      passing: [weekly({ exceptions: [{ from: "2022-08-01", to: "2022-08-12", state: "closed" }] })],
      failing: [
        weekly({ validTo: "2022-06-30", exceptions: [{ from: "2022-08-01", to: "2022-08-12", state: "closed" }] }),
        weekly({
          exceptions: [
            { from: "2022-08-01", to: "2022-08-12", state: "closed", hours: [{ opens: "09:00", closes: "10:00" }] },
          ],
        }),
      ],
    },
  },
];
