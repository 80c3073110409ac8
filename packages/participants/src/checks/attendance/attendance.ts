// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import type { Member, Participation, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { having, participating } from "../examples.ts";
import { found, grouped, ofPerson } from "../../records/lookup.ts";
import { holds, share } from "../share.ts";

type Absence = Member<"absences">;
type AttendanceDay = Member<"attendanceDays">;

const absent = (changes: Partial<Absence>): Register =>
  having({
    absences: [
      {
        id: "f-1",
        participationId: "t-1",
        from: "2020-05-04",
        to: "2020-05-06",
        reason: "child-sick",
        excused: true,
        ...changes,
      },
    ],
  });

const attended = (day: Partial<AttendanceDay>, participation: Partial<Participation> = {}): Register => ({
  ...participating(participation),
  attendanceDays: [{ participationId: "t-1", on: "2020-05-04", state: "present", ...day }],
});

/** Words that give a diagnosis away; the category and the evidence are enough. */
const diagnosis =
  /\b([A-TV-Z][0-9]{2}(\.[0-9]+)?|diagnos\w*|depressi\w*|psych\w*|krebs|hiv|schwanger\w*|sucht\w*|alkohol\w*|bandscheib\w*)\b/i;

/** ISO weekday, Monday is 1: 5 January 1970 was a Monday. */
const weekday = (day: string): number => (((daysBetween("1970-01-05", day) % 7) + 7) % 7) + 1;

/** Whether all days of a stretch lie in the participation and in none of its interruptions. */
function within(
  { actual, interruptions = [] }: Participation,
  days: { readonly from: string; readonly to: string },
): boolean {
  if (actual === undefined) return true;
  const inside = holds(actual, days.from) && holds(actual, days.to) && days.from <= days.to;
  return inside && !interruptions.some((pause) => share(pause, days));
}

const outside: RegisterCheck = {
  code: "ATT-OUTSIDE",
  severity: "error",
  title: {
    de: "An- oder Abwesenheit außerhalb der Teilnahme oder der Arbeitstage",
    en: "Attendance or absence outside the participation or its working days",
  },
  message: {
    de: "{from} bis {to} liegt nicht in der Teilnahme, in einer Unterbrechung oder auf keinem Arbeitstag.",
    en: "{from} to {to} lies outside the participation, in an interruption or on no working day.",
  },
  hint: { de: "Tage oder Teilnahme prüfen.", en: "Check the days or the participation." },
  find: (register, context) => [
    ...each("absences", ({ participationId, from, to }) => {
      const part = found(register, "participations", participationId);
      return when(part !== undefined && !within(part, { from, to }), { path: "", values: { from, to } });
    })(register, context),
    ...each("attendanceDays", ({ participationId, on: day }) => {
      const part = found(register, "participations", participationId);
      if (part === undefined) return [];
      const free = part.workingDays !== undefined && !part.workingDays.includes(weekday(day));
      return when(free || !within(part, { from: day, to: day }), { path: "/on", values: { from: day, to: day } });
    })(register, context),
  ],
  examples: {
    passing: [absent({}), attended({}), attended({}, { workingDays: [1, 2] })],
    failing: [
      absent({ to: "2021-03-01" }),
      absent({ from: "2020-05-07" }),
      attended({ on: "2020-03-01" }),
      attended({}, { workingDays: [2, 3] }),
      attended({}, { interruptions: [{ from: "2020-05-04", to: null }] }),
    ],
  },
};

const secret: RegisterCheck = {
  code: "ATT-NO-DIAGNOSIS",
  severity: "error",
  title: { de: "Angabe verrät eine Diagnose", en: "Note reveals a diagnosis" },
  message: {
    de: "Die Notiz enthält eine Gesundheitsangabe, die hier nicht stehen darf.",
    en: "The note holds a health detail that must not stand here.",
  },
  hint: {
    de: "Nur die Kategorie erfassen und ob ein Nachweis gesehen wurde.",
    en: "Record only the category and whether evidence was seen.",
  },
  norm: cite("§ 67a Abs. 1 SGB X"),
  find: (register, context) => {
    const reveals = ({ note }: { readonly note?: string }): readonly Violation[] =>
      when(note !== undefined && diagnosis.test(note), { path: "/note" });
    return [...each("absences", reveals)(register, context), ...each("attendanceDays", reveals)(register, context)];
  },
  examples: {
    passing: [absent({ note: "Bescheinigung gesehen" })],
    failing: [
      absent({ note: "Diagnose F32.1" }),
      absent({ note: "wegen Depression" }),
      attended({ note: "schwanger" }),
    ],
  },
};

const streak: RegisterCheck = {
  code: "ATT-ABSENCE-STREAK",
  severity: "warning",
  title: { de: "Länger unentschuldigt, ohne Kontakt", en: "Long unexcused absence without contact" },
  message: {
    de: "{days} Tage unentschuldigt, kein Kontakt erfasst.",
    en: "{days} days unexcused, no contact recorded.",
  },
  hint: { de: "Kontakt aufnehmen und erfassen.", en: "Get in touch and record it." },
  find: each("absences", ({ participationId, from, to, reason }, { register, parameters: { absenceStreakDays } }) => {
    const person = found(register, "participations", participationId)?.participantId ?? "";
    const days = daysBetween(from, to) + 1;
    const met = ofPerson(register, "contacts", person).some(({ record }) => record.on >= from);
    return when(reason === "unexcused" && days >= absenceStreakDays && !met, { path: "", values: { days } });
  }),
  examples: {
    passing: [absent({ reason: "unexcused", excused: false, to: "2020-05-05" })],
    failing: [absent({ reason: "unexcused", excused: false, to: "2020-05-20" })],
  },
};

const report: RegisterCheck = {
  code: "ATT-MONTHLY-REPORT",
  severity: "warning",
  title: { de: "Monatliche Meldung der Fehlzeiten fehlt", en: "Monthly report of absences missing" },
  message: {
    de: "Für {month} ist keine Meldung an das Jobcenter erfasst.",
    en: "No report to the Jobcenter is recorded for {month}.",
  },
  hint: { de: "Fehlzeiten melden und den Tag erfassen.", en: "Report the absences and record the day." },
  norm: cite("§ 318 Abs. 2 Satz 2 Nr. 2 SGB III"),
  find: each("absences", ({ participationId, from }, { register, on }) => {
    const month = from.slice(0, 7);
    const reports = grouped(register, "absenceReports", "participationId").get(participationId) ?? [];
    const reported = reports.some(({ record }) => record.month === month);
    return when(month < on.slice(0, 7) && !reported, { path: "", values: { month } });
  }),
  examples: {
    passing: [
      { ...absent({}), absenceReports: [{ participationId: "t-1", month: "2020-05", reportedOn: "2020-06-03" }] },
    ],
    failing: [absent({})],
  },
};

export const attendanceChecks: readonly RegisterCheck[] = [outside, secret, streak, report];
