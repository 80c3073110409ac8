// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween, overlap } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import type { Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { base, having, participating } from "./examples.ts";
import { placed } from "./time.ts";

type Absence = Register["absences"][number];

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

const each = (
  register: Register,
  find: (absence: Absence) => NonNullable<Violation["values"]> | null,
): readonly Violation[] =>
  register.absences.flatMap((absence, index) => {
    const values = find(absence);
    return values === null ? [] : [{ path: pointer("absences", index), values }];
  });

/** Words that give a diagnosis away; the category and the evidence are enough. */
const diagnosis =
  /\b([A-TV-Z][0-9]{2}(\.[0-9]+)?|diagnos\w*|depressi\w*|psych\w*|krebs|hiv|schwanger\w*|sucht\w*|alkohol\w*|bandscheib\w*)\b/i;

export const attendanceChecks: readonly RegisterCheck[] = [
  {
    code: "ATT-OUTSIDE",
    severity: "error",
    title: { de: "Abwesenheit außerhalb der Teilnahme", en: "Absence outside the participation" },
    message: {
      de: "Die Abwesenheit ({from} bis {to}) liegt nicht in der Teilnahme.",
      en: "The absence ({from} to {to}) does not lie within the participation.",
    },
    hint: { de: "Tage oder Teilnahme prüfen.", en: "Check the days or the participation." },
    find: (register) =>
      each(register, ({ participationId, from, to }) => {
        const actual = register.participations.find(({ id }) => id === participationId)?.actual;
        if (actual === undefined) return null;
        const inside = from >= actual.from && (actual.to === null || to <= actual.to) && from <= to;
        const paused = register.participations.find(({ id }) => id === participationId)?.interruptions ?? [];
        return inside && !paused.some((pause) => overlap(pause, { from, to }) !== null) ? null : { from, to };
      }),
    examples: { passing: [absent({})], failing: [absent({ to: "2021-03-01" }), absent({ from: "2020-05-07" })] },
  },
  {
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
    find: (register) => each(register, ({ note }) => (note !== undefined && diagnosis.test(note) ? {} : null)),
    examples: {
      passing: [absent({ note: "Bescheinigung gesehen" })],
      failing: [absent({ note: "Diagnose F32.1" }), absent({ note: "wegen Depression" })],
    },
  },
  {
    code: "ATT-ABSENCE-STREAK",
    severity: "warning",
    title: { de: "Länger unentschuldigt, ohne Kontakt", en: "Long unexcused absence without contact" },
    message: {
      de: "{days} Tage unentschuldigt, kein Kontakt erfasst.",
      en: "{days} days unexcused, no contact recorded.",
    },
    hint: { de: "Kontakt aufnehmen und erfassen.", en: "Get in touch and record it." },
    find: (register, { parameters: { absenceStreakDays } }) =>
      each(register, ({ participationId, from, to, reason }) => {
        const person = register.participations.find(({ id }) => id === participationId)?.participantId;
        const days = daysBetween(from, to) + 1;
        const met = register.contacts.some((contact) => contact.participantId === person && contact.on >= from);
        return reason === "unexcused" && days >= absenceStreakDays && !met ? { days } : null;
      }),
    examples: {
      passing: [absent({ reason: "unexcused", excused: false, to: "2020-05-05" })],
      failing: [absent({ reason: "unexcused", excused: false, to: "2020-05-20" })],
    },
  },
  {
    code: "ATT-MONTHLY-REPORT",
    severity: "warning",
    title: { de: "Monatliche Meldung der Fehlzeiten fehlt", en: "Monthly report of absences missing" },
    message: {
      de: "Für {month} ist keine Meldung an das Jobcenter erfasst.",
      en: "No report to the Jobcenter is recorded for {month}.",
    },
    hint: { de: "Fehlzeiten melden und den Tag erfassen.", en: "Report the absences and record the day." },
    norm: cite("§ 318 Abs. 2 Satz 2 Nr. 2 SGB III"),
    find: (register, { on }) =>
      register.absences.flatMap(({ participationId, from }, index): readonly Violation[] => {
        const month = from.slice(0, 7);
        const reported = register.absenceReports.some(
          (report) => report.participationId === participationId && report.month === month,
        );
        return month < on.slice(0, 7) && !reported ? [{ path: pointer("absences", index), values: { month } }] : [];
      }),
    examples: {
      passing: [
        { ...absent({}), absenceReports: [{ participationId: "t-1", month: "2020-05", reportedOn: "2020-06-03" }] },
      ],
      failing: [absent({})],
    },
  },
  {
    code: "EXIT-REASON-DEST",
    severity: "error",
    title: {
      de: "Austritt ohne Grund oder mit widersprüchlichem Verbleib",
      en: "Exit without reason or with a contradicting destination",
    },
    message: {
      de: "Grund und Verbleib fehlen oder passen nicht zusammen.",
      en: "Reason and destination are missing or do not fit.",
    },
    hint: {
      de: "Beide erfassen; „Arbeit aufgenommen“ braucht eine Beschäftigung als Verbleib.",
      en: "Record both; “took up work” needs an employment as destination.",
    },
    find: (register) =>
      placed(register).flatMap(({ participation: { status, exit }, path }): readonly Violation[] => {
        if (status !== "completed" && status !== "ended-early") return [];
        const working = ["employment-insured", "employment-minor", "self-employed", "sgb2-16e", "sgb2-16i"];
        const contradicts = exit?.reason === "employment" && !working.includes(exit.destination ?? "");
        return exit === undefined || exit.destination === undefined || contradicts ? [{ path: `${path}/exit` }] : [];
      }),
    examples: {
      passing: [base, participating({ exit: { reason: "employment", destination: "employment-insured" } })],
      failing: [
        participating({ exit: undefined }),
        participating({ exit: { reason: "employment", destination: "unemployed" } }),
        participating({ exit: { reason: "completed" } }),
      ],
    },
  },
  {
    code: "OUT-FOLLOWUP-WINDOW",
    severity: "warning",
    title: { de: "Nachbefragung vor der Frist oder überfällig", en: "Follow-up early or overdue" },
    message: { de: "Nachbefragung fällig am {due}: {state}.", en: "Follow-up due on {due}: {state}." },
    hint: {
      de: "Am Stichtag oder in den Wochen danach erheben.",
      en: "Collect it on the day or in the weeks after it.",
    },
    find: (register, { on, parameters: { followUpDays } }) =>
      placed(register).flatMap(({ participation: { followUps = [] }, path }) =>
        followUps.flatMap(({ dueOn, on: asked }, index): readonly Violation[] => {
          const late = daysBetween(dueOn, asked ?? on) > followUpDays;
          const early = asked !== undefined && asked < dueOn;
          if (!late && !early) return [];
          return [{ path: `${path}${pointer("followUps", index)}`, values: { due: dueOn, state: asked ?? "–" } }];
        }),
      ),
    examples: {
      passing: [participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-09-25", destination: "unemployed" }] })],
      failing: [
        participating({ followUps: [{ dueOn: "2021-08-28" }] }),
        participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-08-01" }] }),
      ],
    },
  },
  {
    code: "FUND-AZAV",
    severity: "warning",
    title: { de: "Maßnahme ohne gültige Zulassung", en: "Measure without valid admission" },
    message: {
      de: "Für eine Maßnahme nach § 45 oder § 81 SGB III ist keine Zulassung erfasst, die den Beginn deckt.",
      en: "No admission that covers the start is recorded for a measure under § 45 or § 81 SGB III.",
    },
    hint: { de: "Zulassung nach AZAV mit Zeitraum erfassen.", en: "Record the admission under AZAV with its period." },
    norm: cite("§ 179 SGB III"),
    find: ({ measures }) =>
      measures.flatMap(({ norm, operating, admission }, index): readonly Violation[] => {
        const covered =
          admission !== undefined &&
          admission.from <= operating.from &&
          (admission.to === null || admission.to >= operating.from);
        return (norm === "sgb3-45" || norm === "sgb3-81") && !covered ? [{ path: pointer("measures", index) }] : [];
      }),
    examples: {
      passing: [base],
      failing: [
        having({
          participations: [],
          measures: [
            {
              id: "m-3",
              norm: "sgb3-45",
              title: "Aktivierung",
              provider: "GBH",
              operating: { from: "2020-01-01", to: null },
            },
          ],
        }),
      ],
    },
  },
];
