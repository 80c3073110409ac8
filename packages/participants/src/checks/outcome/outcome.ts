// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { limits } from "../../parameters.ts";
import type { Member, Participation, Register } from "../../records/register.ts";
import { standing } from "../../records/standing.ts";
import { each, when } from "../check.ts";
import type { RegisterCheck } from "../check.ts";
import { base, having, participating } from "../examples.ts";

const working = new Set(["employment-insured", "employment-minor", "self-employed", "sgb2-16e", "sgb2-16i"]);

const exit: RegisterCheck = {
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
  find: each("participations", ({ status, exit: left }): readonly Violation[] => {
    if (status !== "completed" && status !== "ended-early") return [];
    const contradicts = left?.reason === "employment" && !working.has(left.destination ?? "");
    const trained =
      left?.reason === "training" && left.destination !== "apprenticeship" && left.destination !== "school";
    return when(left?.destination === undefined || contradicts || trained, { path: "/exit" });
  }),
  examples: {
    passing: [base, participating({ exit: { reason: "employment", destination: "employment-insured" } })],
    failing: [
      participating({ exit: undefined }),
      participating({ exit: { reason: "employment", destination: "unemployed" } }),
      participating({ exit: { reason: "completed" } }),
    ],
  },
};

const followUp: RegisterCheck = {
  code: "OUT-FOLLOWUP-WINDOW",
  severity: "warning",
  title: { de: "Nachbefragung vor der Frist oder überfällig", en: "Follow-up early or overdue" },
  message: { de: "Nachbefragung fällig am {due}: {state}.", en: "Follow-up due on {due}: {state}." },
  hint: {
    de: "Am Stichtag oder in den Wochen danach erheben.",
    en: "Collect it on the day or in the weeks after it.",
  },
  find: each("participations", ({ followUps = [] }, { on, parameters: { followUpDays } }) =>
    followUps.flatMap(({ dueOn, on: asked, state }, index) => {
      // Whoever tried and reached nobody has done what was due.
      const given = asked ?? (state === undefined ? on : dueOn);
      const late = daysBetween(dueOn, given) > followUpDays;
      const early = asked !== undefined && asked < dueOn;
      return when(late || early, { path: `/followUps/${index}`, values: { due: dueOn, state: asked ?? "–" } });
    }),
  ),
  examples: {
    passing: [participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-09-25", destination: "unemployed" }] })],
    failing: [
      participating({ followUps: [{ dueOn: "2021-08-28" }] }),
      participating({ followUps: [{ dueOn: "2021-08-28", on: "2021-08-01" }] }),
    ],
  },
};

type Statistic = Member<"statistics">;

const published = (
  changes: Partial<Statistic>,
  participations: readonly Participation[] = base.participations,
): Register =>
  having({
    participations,
    statistics: [
      {
        id: "s-1",
        title: "Teilnehmende",
        on: "2021-12-31",
        unit: "persons",
        cells: [{ label: "insgesamt", count: 12 }],
        ...changes,
      },
    ],
  });

const [first] = base.participations;
const twice = first === undefined ? [] : [first, { ...first, id: "t-2", measureId: "m-1" }];

/** How many participations that have begun by a day a statistic counts, and how many people are behind them. */
function countedBy({ participations }: Register, { measureId, on }: Statistic) {
  const begun = participations.filter(
    (part) =>
      standing(part) &&
      part.actual !== undefined &&
      part.actual.from <= on &&
      (measureId === undefined || part.measureId === measureId),
  );
  return { cases: begun.length, people: new Set(begun.map(({ participantId }) => participantId)).size };
}

const doubleCount: RegisterCheck = {
  code: "OUT-DOUBLE-COUNT",
  severity: "info",
  title: { de: "Gezählt sind Teilnahmen, nicht Personen", en: "Participations are counted, not people" },
  message: {
    de: "„{title}“ zählt {cases} Teilnahmen von {people} Personen.",
    en: "“{title}” counts {cases} participations of {people} people.",
  },
  hint: { de: "Die Zähleinheit dazuschreiben.", en: "State the unit next to the figures." },
  find: each("statistics", (statistic, { register }): readonly Violation[] => {
    const { cases, people } = countedBy(register, statistic);
    const { unit, title } = statistic;
    return when(unit === "participations" && cases > people, { path: "", values: { title, cases, people } });
  }),
  examples: {
    passing: [published({ unit: "participations" }), published({}, twice)],
    failing: [published({ unit: "participations" }, twice)],
  },
};

const smallCell: RegisterCheck = {
  code: "PRIV-SMALL-CELL",
  severity: "error",
  title: { de: "Kleine Zahl veröffentlicht", en: "Small count published" },
  message: {
    de: "„{title}“, {label}: eine Zahl unter {limit} kann auf Personen weisen.",
    en: "“{title}”, {label}: a count below {limit} can point at people.",
  },
  hint: {
    de: "Zahl sperren oder zusammenfassen; auch Summen dürfen sie nicht verraten.",
    en: "Suppress the count or merge it; sums must not give it away either.",
  },
  norm: limits.smallestCell.norm,
  find: each("statistics", ({ title, cells }, { parameters: { smallestCell: limit } }) =>
    cells.flatMap(({ label, count }, index) =>
      when(count > 0 && count < limit, { path: `/cells/${index}`, values: { title, label, limit } }),
    ),
  ),
  examples: {
    passing: [
      published({
        cells: [
          { label: "divers", count: 0 },
          { label: "weiblich", count: 3 },
        ],
      }),
    ],
    failing: [published({ cells: [{ label: "divers", count: 2 }] })],
  },
};

/** What came of it, and what is told about it. */
export const outcomeChecks: readonly RegisterCheck[] = [exit, followUp, doubleCount, smallCell];
