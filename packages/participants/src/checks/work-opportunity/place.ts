// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { cite } from "@quartierkit/vocabulary";
import { limits } from "../../parameters.ts";
import type { Member, Participation, Register } from "../../records/register.ts";
import type { RegisterCheck } from "../check.ts";
import { assigned } from "../examples.ts";
import { grouped } from "../../records/lookup.ts";
import { share } from "../share.ts";
import { byPerson, opportunities } from "./clock.ts";

type Place = Member<"workOpportunities">;

const placeOf = (register: Register, { id }: Participation): Place | undefined =>
  grouped(register, "workOpportunities", "participationId").get(id)?.[0]?.record;

const sound = assigned(["2020-03-01", "2020-07-31"]);

/** The sound work opportunity, with its participation or its place changed. */
const changed = (change: Partial<Participation>, place: Partial<Place> = {}): Register => ({
  ...sound,
  participations: sound.participations.map((participation) => ({ ...participation, ...change })),
  workOpportunities: sound.workOpportunities.map((one) => ({ ...one, ...place })),
});

const overlapping: RegisterCheck = {
  code: "AGH-OVERLAP",
  severity: "error",
  title: { de: "Zwei Arbeitsgelegenheiten zugleich", en: "Two work opportunities at once" },
  message: {
    de: "Die Zeiten zweier Arbeitsgelegenheiten überschneiden sich ab {from}.",
    en: "Two work opportunities overlap from {from}.",
  },
  hint: { de: "Zeiten prüfen; jeder Tag zählt nur einmal.", en: "Check the periods; each day counts once." },
  norm: limits.aghMonths.norm,
  find: (register, { on }) =>
    byPerson(register, on).flatMap(({ own }) =>
      own.flatMap((one, index) =>
        own
          .slice(0, index)
          .filter((other) => share(one, other))
          .map((other): Violation => ({
            path: `${one.path}/actual`,
            values: { from: one.from },
            related: [other.path],
          })),
      ),
    ),
  examples: {
    passing: [assigned(["2020-02-01", "2020-07-31"], ["2020-08-01", "2020-12-31"])],
    failing: [assigned(["2020-02-01", "2020-07-31"], ["2020-07-31", "2020-12-31"])],
  },
};

const criterionNames = ["additionality", "publicInterest", "competitionNeutrality"] as const;

const criteria: RegisterCheck = {
  code: "AGH-CRITERIA",
  severity: "error",
  title: {
    de: "Kriterien der Arbeitsgelegenheit nicht dokumentiert",
    en: "Criteria of the work opportunity not documented",
  },
  message: {
    de: "Zusätzlichkeit, öffentliches Interesse und Wettbewerbsneutralität sind nicht alle vor dem Beginn geprüft, oder die Arbeit ist Pflichtaufgabe und würde ohnehin binnen zwei Jahren getan.",
    en: "Additionality, public interest and neutrality to competition were not all assessed before the start, or the work is due by statute and would be done within two years anyway.",
  },
  hint: {
    de: "Für jedes Kriterium Tag und Begründung erfassen.",
    en: "Record day and reasoning for each criterion.",
  },
  norm: cite("§ 16d Abs. 1 SGB II"),
  find: (register, { on }) =>
    opportunities(register, on).flatMap(({ participation, path, from }): readonly Violation[] => {
      const place = placeOf(register, participation);
      const open = criterionNames.some((name) => (place?.[name]?.assessedOn ?? "9999") > from);
      const due =
        (place?.statutoryDuty?.otherwiseDoneInYears ?? limits.aghDelayYears.value) < limits.aghDelayYears.value;
      return open || due ? [{ path }] : [];
    }),
  examples: {
    passing: [sound, changed({}, { statutoryDuty: { otherwiseDoneInYears: 2 } })],
    failing: [
      { ...sound, workOpportunities: [] },
      assigned(["2020-02-14", "2020-07-31"]),
      changed({}, { statutoryDuty: { otherwiseDoneInYears: 1 } }),
    ],
  },
};

const priority: RegisterCheck = {
  code: "AGH-PRIORITY",
  severity: "warning",
  title: { de: "Vorrang anderer Leistungen nicht begründet", en: "Priority of other services not reasoned" },
  message: {
    de: "Es ist nicht festgehalten, warum keine Vermittlung oder Qualifizierung in Frage kam.",
    en: "It is not recorded why neither placement nor qualification was available.",
  },
  hint: {
    de: "Begründung unter „noDirectAlternative“ nachtragen.",
    en: "Add the reasoning as “noDirectAlternative”.",
  },
  norm: cite("§ 16d Abs. 5 SGB II"),
  find: (register, { on }) =>
    opportunities(register, on).flatMap(({ participation, path }): readonly Violation[] =>
      placeOf(register, participation)?.noDirectAlternative === undefined ? [{ path }] : [],
    ),
  examples: {
    passing: [sound],
    failing: [
      {
        ...sound,
        workOpportunities: sound.workOpportunities.map(({ noDirectAlternative: _reasoning, ...one }) => one),
      },
    ],
  },
};

const wage: RegisterCheck = {
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
  examples: { passing: [sound], failing: [changed({ wageEuroCents: 120_000 })] },
};

const compensation: RegisterCheck = {
  code: "AGH-MAE",
  severity: "warning",
  title: {
    de: "Mehraufwandsentschädigung fehlt, oder zu viele Stunden",
    en: "Compensation for expenses missing, or too many hours",
  },
  message: {
    de: "Mehraufwandsentschädigung: {amount} Cent je Stunde; {hours} Stunden je Woche bei einer Grenze von {limit}.",
    en: "Compensation for expenses: {amount} cents an hour; {hours} hours a week at a limit of {limit}.",
  },
  hint: {
    de: "Betrag und Stunden prüfen; die Grenze ist einstellbar.",
    en: "Check amount and hours; the limit can be set.",
  },
  norm: cite("§ 16d Abs. 7 SGB II"),
  find: (register, { on, parameters: { aghHoursPerWeek: limit } }) =>
    opportunities(register, on).flatMap(({ participation, path }): readonly Violation[] => {
      const { compensationEuroCentsPerHour: amount, hoursPerWeek: hours } = participation;
      if (amount !== undefined && (hours === undefined || hours <= limit)) return [];
      return [{ path, values: { amount: amount ?? "–", hours: hours ?? "–", limit } }];
    }),
  examples: {
    passing: [sound, changed({ hoursPerWeek: 30 })],
    failing: [changed({ hoursPerWeek: 31 }), withoutCompensation()],
  },
};

function withoutCompensation(): Register {
  const participations = sound.participations.map(({ compensationEuroCentsPerHour: _amount, ...one }) => one);
  return { ...sound, participations };
}

/** What makes a place a work opportunity. */
export const placeChecks: readonly RegisterCheck[] = [overlapping, criteria, priority, wage, compensation];
