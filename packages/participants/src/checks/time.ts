// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, ageBoundsOn, dayBounds, daysBetween, overlap } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Violation } from "@quartierkit/findings";
import { valueOf } from "@quartierkit/vocabulary";
import type { Participation, Register } from "../records/register.ts";
import { standing } from "../records/standing.ts";
import { base, having, participating } from "./examples.ts";
import type { RegisterCheck } from "./check.ts";

interface Placed {
  readonly participation: Participation;
  readonly path: string;
}

/** Participations that count, each with its place. */
export const placed = ({ participations }: Register): readonly Placed[] =>
  participations
    .map((participation, index) => ({ participation, path: pointer("participations", index) }))
    .filter(({ participation }) => standing(participation));

const each = (register: Register, find: (placed: Placed) => Violation | null): readonly Violation[] =>
  placed(register).flatMap((one) => {
    const violation = find(one);
    return violation === null ? [] : [violation];
  });

const birthOf = ({ participants }: Register, { participantId }: Participation): string | undefined =>
  valueOf(participants.find(({ id }) => id === participantId)?.birthDate);

const ended = (to: string) => ({ from: "2020-03-02", to });

export const timeChecks: readonly RegisterCheck[] = [
  {
    code: "T-EXIT-BEFORE-ENTRY",
    severity: "error",
    title: { de: "Austritt vor Eintritt", en: "Exit before entry" },
    message: {
      de: "Der Austritt ({to}) liegt vor dem Eintritt ({from}).",
      en: "The exit ({to}) lies before the entry ({from}).",
    },
    hint: {
      de: "Beide Tage prüfen; ein Tag ist die kürzeste Teilnahme.",
      en: "Check both days; one day is the shortest participation.",
    },
    find: (register) =>
      each(register, ({ participation: { actual }, path }) =>
        actual === undefined || actual.to === null || actual.from <= actual.to
          ? null
          : { path: `${path}/actual/to`, values: { from: actual.from, to: actual.to } },
      ),
    examples: {
      passing: [base, participating({ actual: ended("2020-03-02") })],
      failing: [participating({ actual: ended("2020-03-01") })],
    },
  },
  {
    code: "T-ENTRY-BEFORE-BIRTH",
    severity: "error",
    title: { de: "Eintritt vor der Geburt", en: "Entry before birth" },
    message: {
      de: "Der Eintritt ({from}) liegt vor der Geburt ({birth}).",
      en: "The entry ({from}) lies before the birth ({birth}).",
    },
    hint: { de: "Geburtsdatum und Eintritt prüfen.", en: "Check the date of birth and the entry." },
    find: (register) =>
      each(register, ({ participation, path }) => {
        const [birth, from] = [birthOf(register, participation), participation.actual?.from];
        return birth === undefined || from === undefined || dayBounds(birth).lo <= from
          ? null
          : { path: `${path}/actual/from`, values: { from, birth } };
      }),
    examples: { passing: [base], failing: [having({ participants: [{ id: "p-1", birthDate: "2021" }] })] },
  },
  {
    code: "T-FUTURE-ENTRY",
    severity: "warning",
    title: { de: "Eintritt in der Zukunft", en: "Entry in the future" },
    message: {
      de: "Der Eintritt ({from}) liegt nach dem Tag der Prüfung.",
      en: "The entry ({from}) lies after the day of the check.",
    },
    hint: { de: "Bis zum Beginn als „wartet auf Beginn“ führen.", en: "Keep it as “waiting” until it begins." },
    find: (register, { on }) =>
      each(register, ({ participation: { actual, status }, path }) =>
        actual === undefined || actual.from <= on
          ? null
          : {
              path: `${path}/actual/from`,
              values: { from: actual.from },
              severity: status === "active" ? "error" : "warning",
            },
      ),
    examples: {
      passing: [base],
      failing: [participating({ actual: { from: "2099-01-01", to: null }, status: "active", exit: undefined })],
    },
  },
  {
    code: "T-FUTURE-EXIT",
    severity: "error",
    title: { de: "Austritt nach der Erfassung", en: "Exit after it was recorded" },
    message: {
      de: "Der Austritt ({to}) liegt nach dem Tag, an dem er erfasst wurde ({recorded}).",
      en: "The exit ({to}) lies after the day it was recorded on ({recorded}).",
    },
    hint: { de: "Ein geplantes Ende gehört zu „planned“.", en: "A planned end belongs to “planned”." },
    find: (register) =>
      each(register, ({ participation: { actual, recordedAt }, path }) =>
        actual === undefined || actual.to === null || recordedAt === undefined || actual.to <= recordedAt
          ? null
          : { path: `${path}/actual/to`, values: { to: actual.to, recorded: recordedAt } },
      ),
    examples: {
      passing: [participating({ recordedAt: "2021-02-28" })],
      failing: [participating({ recordedAt: "2021-02-27" })],
    },
  },
  {
    code: "T-OUTSIDE-MEASURE",
    severity: "error",
    title: { de: "Teilnahme außerhalb der Maßnahme", en: "Participation outside the measure" },
    message: {
      de: "Die Teilnahme ({from} bis {to}) liegt nicht in der Laufzeit der Maßnahme.",
      en: "The participation ({from} to {to}) does not lie within the measure's period.",
    },
    hint: { de: "Maßnahme oder Tage prüfen.", en: "Check the measure or the days." },
    find: (register, { on }) =>
      each(register, ({ participation: { actual, measureId }, path }) => {
        const operating = register.measures.find(({ id }) => id === measureId)?.operating;
        if (actual === undefined || operating === undefined) return null;
        const late = operating.to !== null && (actual.to ?? on) > operating.to;
        return actual.from < operating.from || late
          ? { path: `${path}/actual`, values: { from: actual.from, to: actual.to ?? "…" } }
          : null;
      }),
    examples: {
      passing: [base, participating({ actual: ended("2022-12-31") })],
      failing: [
        participating({ actual: ended("2023-01-01") }),
        participating({ actual: { from: "2019-12-31", to: "2020-05-31" } }),
        having({
          ...participating({ status: "active", actual: { from: "2020-03-02", to: null }, exit: undefined }),
          measures: base.measures.map((measure) => ({
            ...measure,
            operating: { from: "2020-01-01", to: "2021-12-31" },
          })),
        }),
      ],
    },
  },
  {
    code: "T-OVERLAP-SAME-MEASURE",
    severity: "error",
    title: { de: "Doppelte Teilnahme", en: "Overlapping participation" },
    message: {
      de: "Dieselbe Person nimmt an derselben Maßnahme schon teil (ab {from}).",
      en: "The same person already takes part in the same measure (from {from}).",
    },
    hint: {
      de: "Eine der beiden Teilnahmen beenden oder als irrtümlich kennzeichnen.",
      en: "End one of the two or mark it as entered in error.",
    },
    find: (register) =>
      each(register, ({ participation, path }) => {
        const { actual } = participation;
        const other = placed(register).find(({ participation: one }) => {
          const earlier =
            one.actual !== undefined &&
            actual !== undefined &&
            (one.actual.from < actual.from || (one.actual.from === actual.from && one.id < participation.id));
          const same = one.participantId === participation.participantId && one.measureId === participation.measureId;
          return (
            same && earlier && one.actual !== undefined && actual !== undefined && overlap(one.actual, actual) !== null
          );
        });
        return other === undefined
          ? null
          : { path: `${path}/actual`, values: { from: other.participation.actual?.from ?? "" }, related: [other.path] };
      }),
    examples: {
      passing: [participating({ actual: ended("2020-06-30") }, { actual: { from: "2020-07-01", to: "2020-12-31" } })],
      failing: [participating({ actual: ended("2020-06-30") }, { actual: { from: "2020-06-30", to: "2020-12-31" } })],
    },
  },
  {
    code: "T-AGE-RANGE",
    severity: "warning",
    title: { de: "Ungewöhnliches Alter", en: "Unusual age" },
    message: { de: "Alter bei Eintritt: {age}.", en: "Age at entry: {age}." },
    hint: {
      de: "Geburtsdatum prüfen; die Grenzen sind einstellbar.",
      en: "Check the date of birth; the limits can be set.",
    },
    find: (register, { parameters: { youngest, oldest } }) =>
      each(register, ({ participation, path }) => {
        const [birth, from] = [birthOf(register, participation), participation.actual?.from];
        if (birth === undefined || from === undefined) return null;
        const { lo, hi } = ageBoundsOn(birth, from);
        return lo >= 0 && (hi < youngest || lo > oldest) ? { path: `${path}/actual/from`, values: { age: lo } } : null;
      }),
    examples: {
      passing: [base],
      failing: [
        having({ participants: [{ id: "p-1", birthDate: "1950-01-01" }] }),
        having({ participants: [{ id: "p-1", birthDate: "2010" }] }),
      ],
    },
  },
  {
    code: "T-STALE-OPEN",
    severity: "warning",
    title: { de: "Längst zu Ende, noch offen", en: "Long over, still open" },
    message: {
      de: "Das geplante Ende ({to}) ist {days} Tage her, ein Austritt fehlt.",
      en: "The planned end ({to}) was {days} days ago, an exit is missing.",
    },
    hint: {
      de: "Austritt erfassen oder verlängern; offene Teilnahmen verfälschen die Auswertung.",
      en: "Record the exit or extend; open participations skew the figures.",
    },
    find: (register, { on, parameters: { staleDays } }) =>
      each(register, ({ participation: { actual, planned }, path }) => {
        if (actual === undefined || actual.to !== null || planned === undefined) return null;
        const days = daysBetween(planned.to, on);
        return days > staleDays ? { path, values: { to: planned.to, days } } : null;
      }),
    examples: {
      passing: [participating({ status: "active", actual: { from: "2020-03-02", to: null }, exit: undefined })],
      failing: [
        participating({
          status: "active",
          actual: { from: "2020-03-02", to: null },
          planned: { from: "2020-03-02", to: "2021-02-28" },
          exit: undefined,
        }),
      ],
    },
  },
  {
    code: "T-STATUS-DATES",
    severity: "error",
    title: { de: "Status und Tage widersprechen sich", en: "Status and days contradict each other" },
    message: { de: "Zum Status „{status}“ passen die Tage nicht.", en: "The days do not fit the status “{status}”." },
    hint: {
      de: "Laufend: Eintritt, kein Austritt. Beendet: beides. Nicht angetreten: keines.",
      en: "Active: entry and no exit. Ended: both. Not started: neither.",
    },
    find: (register) =>
      each(register, ({ participation: { actual, status }, path }) => {
        const running = status === "active" || status === "interrupted";
        const over = status === "completed" || status === "ended-early";
        const fits = running ? actual?.to === null : over ? typeof actual?.to === "string" : actual === undefined;
        return fits ? null : { path: `${path}/status`, values: { status } };
      }),
    examples: {
      passing: [base, participating({ status: "active", actual: { from: "2020-03-02", to: null }, exit: undefined })],
      failing: [
        participating({ status: "active" }),
        participating({ actual: undefined }),
        participating({ status: "not-started", exit: undefined }),
      ],
    },
  },
];

/** The last day of a stretch that may still run. */
export const lastDay = (to: string | null, on: string): string => (to === null || to > on ? on : to);

/** The day after. */
export const after = (day: string): string => addDays(day, 1);
