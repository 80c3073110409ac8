// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { bgbMonthsOf, calendarMonthsOf, fixedWindows, mergePeriods, overlap } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { limits } from "../parameters.ts";
import type { Participation, Register } from "../records/register.ts";
import type { RegisterCheck } from "./check.ts";
import { assigned, base } from "./examples.ts";
import { lastDay, placed } from "./time.ts";

/** Participations in work opportunities that have begun by a day, cut at that day. */
function opportunities(register: Register, on: Day) {
  const measures = new Set(register.measures.filter(({ norm }) => norm === "sgb2-16d").map(({ id }) => id));
  return placed(register).flatMap(({ participation, path }) => {
    const { actual, measureId } = participation;
    if (!measures.has(measureId) || actual === undefined || actual.from > on) return [];
    return [{ participation, path, from: actual.from, to: lastDay(actual.to, on) }];
  });
}

/** The months of each person in each window of five years, in both countings. */
function clocks(register: Register, on: Day) {
  const people = [...new Set(opportunities(register, on).map(({ participation }) => participation.participantId))];
  return people.flatMap((person) => {
    const own = opportunities(register, on).filter(
      ({ participation, from, to }) => participation.participantId === person && from <= to,
    );
    return fixedWindows(own, limits.aghWindowYears.value).map(({ window: { from, to }, spells }) => {
      const { months, days } = calendarMonthsOf(spells);
      // § 191 BGB speaks of periods that do not hang together; one piece is counted by calendar alone.
      const inOnePiece = mergePeriods(spells).length === 1;
      return { from, to, months, days, bgb: inOnePiece ? months + days / 31 : bgbMonthsOf(spells), spells };
    });
  });
}

type Clock = ReturnType<typeof clocks>[number];

const beyondCalendar = ({ months, days }: Clock, limit: number): boolean =>
  months > limit || (months === limit && days > 0);
const beyondBgb = ({ bgb }: Clock, limit: number): boolean => bgb > limit;
const extended = ({ spells }: Clock): boolean =>
  spells.some(({ participation }) => participation.extension?.criteriaChecked === true);

const atLast = (clock: Clock, values: Violation["values"]): Violation => ({
  path: clock.spells.at(-1)?.path ?? "",
  values: {
    months: clock.months,
    days: clock.days,
    bgb: Math.round(clock.bgb * 100) / 100,
    from: clock.from,
    to: clock.to,
    ...values,
  },
  related: clock.spells.map(({ path }) => path),
});

const counted = {
  de: "Im Zeitraum {from} bis {to} sind {months} Monate und {days} Tage nach Kalender verbraucht, {bgb} Monate nach § 191 BGB",
  en: "In the window {from} to {to}, {months} months and {days} days are used by calendar, {bgb} months under § 191 BGB",
};

const sixTwelveSix = [
  ["2020-02-01", "2020-07-31"],
  ["2021-02-01", "2022-01-31"],
  ["2022-05-01", "2022-10-31"],
] as const;

const criterionNames = ["additionality", "publicInterest", "competitionNeutrality"] as const;

export const workOpportunityChecks: readonly RegisterCheck[] = [
  {
    code: "AGH-LIMIT-24",
    severity: "error",
    title: {
      de: "Mehr als 24 Monate in Arbeitsgelegenheiten ohne Verlängerung",
      en: "More than 24 months in work opportunities without an extension",
    },
    message: {
      de: `${counted.de}; eine Verlängerung ist nicht entschieden.`,
      en: `${counted.en}; no extension was decided.`,
    },
    hint: {
      de: "Entscheidung nach § 16d Abs. 6 Satz 3 SGB II einholen oder beenden.",
      en: "Obtain a decision under § 16d (6) sentence 3 SGB II or end it.",
    },
    norm: limits.aghMonths.norm,
    find: (register, { on }) =>
      clocks(register, on)
        .filter(
          (clock) =>
            beyondCalendar(clock, limits.aghMonths.value) &&
            beyondBgb(clock, limits.aghMonths.value) &&
            !extended(clock),
        )
        .map((clock) => atLast(clock, {})),
    examples: {
      passing: [base, assigned(["2020-02-01", "2022-01-21"]), assigned(...sixTwelveSix)],
      failing: [assigned(["2020-02-01", "2022-02-01"])],
    },
  },
  {
    code: "AGH-LIMIT-AMBIGUOUS",
    severity: "warning",
    title: { de: "Die beiden Monatszählungen widersprechen sich", en: "The two ways of counting months disagree" },
    message: {
      de: `${counted.de}: nur eine der Zählungen überschreitet die Höchstdauer.`,
      en: `${counted.en}: only one of them is over the limit.`,
    },
    hint: { de: "Mit dem Jobcenter klären, welche Zählung gilt.", en: "Ask the Jobcenter which counting applies." },
    norm: limits.aghMonths.norm,
    find: (register, { on }) =>
      clocks(register, on)
        .filter(
          (clock) =>
            beyondCalendar(clock, limits.aghMonths.value) !== beyondBgb(clock, limits.aghMonths.value) &&
            !extended(clock),
        )
        .map((clock) => atLast(clock, {})),
    examples: { passing: [assigned(["2020-02-01", "2021-01-31"])], failing: [assigned(...sixTwelveSix)] },
  },
  {
    code: "AGH-LIMIT-36",
    severity: "error",
    title: { de: "Mehr als 36 Monate in Arbeitsgelegenheiten", en: "More than 36 months in work opportunities" },
    message: {
      de: `${counted.de}; mehr als 36 sind auch mit Verlängerung nicht möglich.`,
      en: `${counted.en}; more than 36 are not possible even with an extension.`,
    },
    hint: { de: "Die Zuweisung beenden.", en: "End the assignment." },
    norm: limits.aghAllMonths.norm,
    find: (register, { on }) =>
      clocks(register, on)
        .filter(
          (clock) => beyondCalendar(clock, limits.aghAllMonths.value) && beyondBgb(clock, limits.aghAllMonths.value),
        )
        .map((clock) => atLast(clock, {})),
    examples: { passing: [assigned(["2019-02-01", "2022-01-16"])], failing: [assigned(["2019-02-01", "2022-02-01"])] },
  },
  {
    code: "AGH-OVERLAP",
    severity: "error",
    title: { de: "Zwei Arbeitsgelegenheiten zugleich", en: "Two work opportunities at once" },
    message: {
      de: "Die Zeiten zweier Arbeitsgelegenheiten überschneiden sich ab {from}.",
      en: "Two work opportunities overlap from {from}.",
    },
    hint: { de: "Zeiten prüfen; jeder Tag zählt nur einmal.", en: "Check the periods; each day counts once." },
    norm: limits.aghMonths.norm,
    find: (register, { on }) => {
      const all = opportunities(register, on);
      return all.flatMap((one, index): readonly Violation[] =>
        all
          .slice(0, index)
          .filter(
            (other) =>
              other.participation.participantId === one.participation.participantId &&
              one.from <= one.to &&
              other.from <= other.to &&
              overlap(one, other) !== null,
          )
          .map((other) => ({ path: `${one.path}/actual`, values: { from: one.from }, related: [other.path] })),
      );
    },
    examples: {
      passing: [assigned(["2020-02-01", "2020-07-31"], ["2020-08-01", "2020-12-31"])],
      failing: [assigned(["2020-02-01", "2020-07-31"], ["2020-07-31", "2020-12-31"])],
    },
  },
  {
    code: "AGH-CRITERIA",
    severity: "error",
    title: {
      de: "Kriterien der Arbeitsgelegenheit nicht dokumentiert",
      en: "Criteria of the work opportunity not documented",
    },
    message: {
      de: "Zusätzlichkeit, öffentliches Interesse und Wettbewerbsneutralität sind nicht alle vor dem Beginn geprüft.",
      en: "Additionality, public interest and neutrality to competition were not all assessed before the start.",
    },
    hint: {
      de: "Für jedes Kriterium Tag und Begründung erfassen.",
      en: "Record day and reasoning for each criterion.",
    },
    norm: cite("§ 16d Abs. 1 SGB II"),
    find: (register, { on }) =>
      opportunities(register, on).flatMap(({ participation: { id }, path, from }): readonly Violation[] => {
        const place = register.workOpportunities.find(({ participationId }) => participationId === id);
        const open = criterionNames.filter((name) => (place?.[name]?.assessedOn ?? "9999") > from);
        return open.length === 0 ? [] : [{ path }];
      }),
    examples: {
      passing: [assigned(["2020-03-01", "2020-07-31"])],
      failing: [
        { ...assigned(["2020-03-01", "2020-07-31"]), workOpportunities: [] },
        assigned(["2020-02-14", "2020-07-31"]),
      ],
    },
  },
  {
    code: "AGH-EXT-DECISION",
    severity: "error",
    title: { de: "Verlängerung ohne Prüfung oder zu früh", en: "Extension without examination or too early" },
    message: {
      de: "Die Verlängerung vom {on} nennt die Prüfung nach § 16d Abs. 1 und 5 SGB II nicht.",
      en: "The extension of {on} does not name the examination under § 16d (1) and (5) SGB II.",
    },
    hint: { de: "Prüfung der Voraussetzungen nachtragen.", en: "Add the examination of the conditions." },
    norm: limits.aghAllMonths.norm,
    find: (register, { on }) =>
      opportunities(register, on).flatMap(({ participation: { extension }, path }): readonly Violation[] =>
        extension === undefined || extension.criteriaChecked
          ? []
          : [{ path: `${path}/extension`, values: { on: extension.decidedOn } }],
      ),
    examples: {
      passing: [withExtension(true)],
      failing: [withExtension(false)],
    },
  },
  {
    code: "AGH-NO-EMPLOYMENT",
    severity: "error",
    title: { de: "Lohn in einer Arbeitsgelegenheit", en: "Wage in a work opportunity" },
    message: {
      de: "Eine Arbeitsgelegenheit ist kein Arbeitsverhältnis; ein Lohn ist erfasst.",
      en: "A work opportunity is no employment; a wage is recorded.",
    },
    hint: {
      de: "Mehraufwandsentschädigung ist kein Lohn: Angabe entfernen oder Maßnahme prüfen.",
      en: "The compensation for expenses is no wage: remove it or check the measure.",
    },
    norm: cite("§ 16d Abs. 7 SGB II"),
    find: (register, { on }) =>
      opportunities(register, on).flatMap(({ participation: { wageEuroCents }, path }): readonly Violation[] =>
        wageEuroCents === undefined ? [] : [{ path: `${path}/wageEuroCents` }],
      ),
    examples: { passing: [assigned(["2020-03-01", "2020-07-31"])], failing: [withWage()] },
  },
];

function changed(change: Partial<Participation>): Register {
  const register = assigned(["2020-03-01", "2020-07-31"]);
  return {
    ...register,
    participations: register.participations.map((participation) => ({ ...participation, ...change })),
  };
}

function withExtension(criteriaChecked: boolean): Register {
  return changed({ extension: { decidedOn: "2020-07-01", criteriaChecked } });
}

function withWage(): Register {
  return changed({ wageEuroCents: 120_000 });
}
