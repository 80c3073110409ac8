// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { ageBoundsOn, dayBounds } from "@quartierkit/calendar";
import { valueOf } from "@quartierkit/vocabulary";
import type { Participation, Register } from "../../records/register.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having, participating } from "../examples.ts";
import { found } from "../../records/lookup.ts";

const birthOf = (register: Register, { participantId }: Participation): string | undefined =>
  valueOf(found(register, "participants", participantId)?.birthDate);

const ended = (to: string) => ({ from: "2020-03-02", to });

const exitBeforeEntry: RegisterCheck = {
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
  find: each("participations", ({ actual }) =>
    actual === undefined || actual.to === null
      ? []
      : when(actual.from > actual.to, { path: "/actual/to", values: { from: actual.from, to: actual.to } }),
  ),
  examples: {
    passing: [base, participating({ actual: ended("2020-03-02") })],
    failing: [participating({ actual: ended("2020-03-01") })],
  },
};

const beforeBirth: RegisterCheck = {
  code: "T-ENTRY-BEFORE-BIRTH",
  severity: "error",
  title: { de: "Eintritt vor der Geburt", en: "Entry before birth" },
  message: {
    de: "Der Eintritt ({from}) liegt vor der Geburt ({birth}).",
    en: "The entry ({from}) lies before the birth ({birth}).",
  },
  hint: { de: "Geburtsdatum und Eintritt prüfen.", en: "Check the date of birth and the entry." },
  find: each("participations", (participation, { register }) => {
    const [birth, from] = [birthOf(register, participation), participation.actual?.from];
    if (birth === undefined || from === undefined) return [];
    return when(dayBounds(birth).lo > from, { path: "/actual/from", values: { from, birth } });
  }),
  examples: { passing: [base], failing: [having({ participants: [{ id: "p-1", birthDate: "2021" }] })] },
};

const futureEntry: RegisterCheck = {
  code: "T-FUTURE-ENTRY",
  severity: "warning",
  title: { de: "Eintritt in der Zukunft", en: "Entry in the future" },
  message: {
    de: "Der Eintritt ({from}) liegt nach dem Tag der Prüfung.",
    en: "The entry ({from}) lies after the day of the check.",
  },
  hint: { de: "Bis zum Beginn als „wartet auf Beginn“ führen.", en: "Keep it as “waiting” until it begins." },
  find: each("participations", ({ actual, status }, { on }) =>
    actual === undefined
      ? []
      : when(actual.from > on, {
          path: "/actual/from",
          values: { from: actual.from },
          severity: status === "active" ? "error" : "warning",
        }),
  ),
  examples: {
    passing: [base],
    failing: [participating({ actual: { from: "2099-01-01", to: null }, status: "active", exit: undefined })],
  },
};

const futureExit: RegisterCheck = {
  code: "T-FUTURE-EXIT",
  severity: "error",
  title: { de: "Austritt nach der Erfassung", en: "Exit after it was recorded" },
  message: {
    de: "Der Austritt ({to}) liegt nach dem Tag, an dem er erfasst wurde ({recorded}).",
    en: "The exit ({to}) lies after the day it was recorded on ({recorded}).",
  },
  hint: { de: "Ein geplantes Ende gehört zu „planned“.", en: "A planned end belongs to “planned”." },
  find: each("participations", ({ actual, recordedAt }) =>
    actual === undefined || actual.to === null || recordedAt === undefined
      ? []
      : when(actual.to > recordedAt, { path: "/actual/to", values: { to: actual.to, recorded: recordedAt } }),
  ),
  examples: {
    passing: [participating({ recordedAt: "2021-02-28" })],
    failing: [participating({ recordedAt: "2021-02-27" })],
  },
};

/** Nobody takes part at that age: the century was mistyped, and the other findings matter more. */
const typo = 100;

const age: RegisterCheck = {
  code: "T-AGE-RANGE",
  severity: "warning",
  title: { de: "Ungewöhnliches Alter", en: "Unusual age" },
  message: { de: "Alter bei Eintritt: {age}.", en: "Age at entry: {age}." },
  hint: {
    de: "Geburtsdatum prüfen; die Grenzen sind einstellbar.",
    en: "Check the date of birth; the limits can be set.",
  },
  find: each("participations", (participation, { register, parameters: { youngest, oldest } }) => {
    const [birth, from] = [birthOf(register, participation), participation.actual?.from];
    if (birth === undefined || from === undefined) return [];
    const { lo, hi } = ageBoundsOn(birth, from);
    return when(lo >= 0 && (hi < youngest || lo > oldest), {
      path: "/actual/from",
      values: { age: lo },
      severity: lo > typo ? "info" : "warning",
    });
  }),
  examples: {
    passing: [base],
    failing: [
      having({ participants: [{ id: "p-1", birthDate: "1950-01-01" }] }),
      having({ participants: [{ id: "p-1", birthDate: "2010" }] }),
      having({ participants: [{ id: "p-1", birthDate: "1901" }] }),
    ],
  },
};

export const dayChecks: readonly RegisterCheck[] = [exitBeforeEntry, beforeBirth, futureEntry, futureExit, age];
