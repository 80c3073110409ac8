// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import type { Participation, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having, participating } from "../examples.ts";
import { found, ofPerson } from "../../records/lookup.ts";
import type { Placed } from "../../records/lookup.ts";
import { share } from "../share.ts";

const ended = (to: string) => ({ from: "2020-03-02", to });

/** Other participations of the same person in the same measure, that count. */
const siblings = (register: Register, { id, participantId, measureId }: Participation) =>
  ofPerson(register, "participations", participantId).filter(
    ({ record }) => record.measureId === measureId && record.id !== id && standing(record),
  );

const outside: RegisterCheck = {
  code: "T-OUTSIDE-MEASURE",
  severity: "error",
  title: { de: "Teilnahme außerhalb der Maßnahme", en: "Participation outside the measure" },
  message: {
    de: "Die Teilnahme ({from} bis {to}) liegt nicht in der Laufzeit der Maßnahme.",
    en: "The participation ({from} to {to}) does not lie within the measure's period.",
  },
  hint: { de: "Maßnahme oder Tage prüfen.", en: "Check the measure or the days." },
  find: each("participations", ({ actual, measureId }, { register, on }) => {
    const operating = found(register, "measures", measureId)?.operating;
    if (actual === undefined || operating === undefined) return [];
    const late = operating.to !== null && (actual.to ?? on) > operating.to;
    const values = { from: actual.from, to: actual.to ?? "…" };
    return when(actual.from < operating.from || late, { path: "/actual", values });
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
};

/** Whether the other one was there first: by entry, and among equals by id. */
const isEarlier = (other: Participation, one: Participation): boolean => {
  const [theirs, ours] = [other.actual?.from ?? "", one.actual?.from ?? ""];
  return theirs < ours || (theirs === ours && other.id < one.id);
};

/** The later entry is wrong; where it was recorded first, the earlier one may be the mistake, and it is a warning only. */
function clash(one: Participation, { record: other, path }: Placed<"participations">): readonly Violation[] {
  if (one.actual === undefined || other.actual === undefined || !isEarlier(other, one)) return [];
  if (!share(other.actual, one.actual)) return [];
  const recordedFirst = (one.recordedAt ?? "") < (other.recordedAt ?? "");
  const severity = recordedFirst ? "warning" : "error";
  return [{ path: "/actual", severity, values: { from: other.actual.from }, related: [path] }];
}

const overlapping: RegisterCheck = {
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
  find: each("participations", (participation, { register }) =>
    siblings(register, participation)
      .flatMap((other) => clash(participation, other))
      .slice(0, 1),
  ),
  examples: {
    passing: [participating({ actual: ended("2020-06-30") }, { actual: { from: "2020-07-01", to: "2020-12-31" } })],
    failing: [participating({ actual: ended("2020-06-30") }, { actual: { from: "2020-06-30", to: "2020-12-31" } })],
  },
};

const duplicate: RegisterCheck = {
  code: "T-DUP-ENTRY",
  severity: "error",
  title: { de: "Derselbe Eintritt zweimal", en: "The same entry twice" },
  message: {
    de: "Person, Maßnahme und Eintritt ({from}) stehen schon in einer anderen Teilnahme.",
    en: "Person, measure and entry ({from}) already stand in another participation.",
  },
  hint: { de: "Eine der beiden als irrtümlich kennzeichnen.", en: "Mark one of the two as entered in error." },
  find: each("participations", (participation, { register }) => {
    const from = participation.actual?.from;
    const first = siblings(register, participation).find(
      ({ record }) => record.actual?.from === from && record.id < participation.id,
    );
    return from === undefined || first === undefined ? [] : [{ path: "", values: { from }, related: [first.path] }];
  }),
  examples: { passing: [base], failing: [participating({}, {})] },
};

const stale: RegisterCheck = {
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
  find: each("participations", ({ actual, planned }, { on, parameters: { staleDays } }) => {
    if (actual === undefined || actual.to !== null || planned === undefined) return [];
    const days = daysBetween(planned.to, on);
    return when(days > staleDays, { path: "", values: { to: planned.to, days } });
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
};

const statusDays: RegisterCheck = {
  code: "T-STATUS-DATES",
  severity: "error",
  title: { de: "Status und Tage widersprechen sich", en: "Status and days contradict each other" },
  message: { de: "Zum Status „{status}“ passen die Tage nicht.", en: "The days do not fit the status “{status}”." },
  hint: {
    de: "Laufend: Eintritt, kein Austritt. Beendet: beides. Nicht angetreten: keines.",
    en: "Active: entry and no exit. Ended: both. Not started: neither.",
  },
  find: each("participations", ({ actual, status }) => {
    const running = status === "active" || status === "interrupted";
    const over = status === "completed" || status === "ended-early";
    const fits = running ? actual?.to === null : over ? typeof actual?.to === "string" : actual === undefined;
    return when(!fits, { path: "/status", values: { status } });
  }),
  examples: {
    passing: [base, participating({ status: "active", actual: { from: "2020-03-02", to: null }, exit: undefined })],
    failing: [
      participating({ status: "active" }),
      participating({ actual: undefined }),
      participating({ status: "not-started", exit: undefined }),
    ],
  },
};

export const participationChecks: readonly RegisterCheck[] = [outside, overlapping, duplicate, stale, statusDays];
