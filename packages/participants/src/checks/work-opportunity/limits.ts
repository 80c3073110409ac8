// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Violation } from "@quartierkit/findings";
import { limits } from "../../parameters.ts";
import type { RegisterCheck } from "../check.ts";
import { assigned, base } from "../examples.ts";
import { beyondBgb, beyondCalendar, byPerson, clocks, usedBy } from "./clock.ts";
import type { Clock } from "./clock.ts";

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

const over24: RegisterCheck = {
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
          beyondCalendar(clock, limits.aghMonths.value) && beyondBgb(clock, limits.aghMonths.value) && !extended(clock),
      )
      .map((clock) => atLast(clock, {})),
  examples: {
    passing: [base, assigned(["2020-02-01", "2022-01-21"]), assigned(...sixTwelveSix)],
    failing: [assigned(["2020-02-01", "2022-02-01"])],
  },
};

const ambiguous: RegisterCheck = {
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
};

const over36: RegisterCheck = {
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
};

const extension: RegisterCheck = {
  code: "AGH-EXT-DECISION",
  severity: "error",
  title: { de: "Verlängerung ohne Prüfung oder zu früh", en: "Extension without examination or too early" },
  message: {
    de: "Die Verlängerung vom {on} {wrong}.",
    en: "The extension of {on} {wrong}.",
  },
  hint: {
    de: "Prüfung nach § 16d Abs. 1 und 5 SGB II nachtragen; verlängert wird nach Ablauf der ersten 24 Monate.",
    en: "Add the examination under § 16d (1) and (5) SGB II; an extension follows the first 24 months.",
  },
  norm: limits.aghAllMonths.norm,
  find: (register, { on }) =>
    byPerson(register, on).flatMap(({ own }) =>
      own.flatMap(({ participation: { extension: decided }, path }): readonly Violation[] => {
        if (decided === undefined) return [];
        const place = { path: `${path}/extension` };
        if (!decided.criteriaChecked)
          return [{ ...place, values: { on: decided.decidedOn, wrong: wording.unchecked } }];
        const used = usedBy(own, decided.decidedOn);
        const early = used.months < limits.aghMonths.value && used.bgb < limits.aghMonths.value;
        // Offices decide shortly before the end, so that no gap opens: early is for somebody to look at.
        return early
          ? [{ ...place, severity: "warning", values: { on: decided.decidedOn, wrong: wording.early } }]
          : [];
      }),
    ),
  examples: {
    passing: [extendedOn("2022-02-01", true), extendedOn("2022-02-15", true)],
    failing: [extendedOn("2022-02-01", false), extendedOn("2021-06-01", true)],
  },
};

const wording = {
  unchecked: {
    de: "nennt die Prüfung nach § 16d Abs. 1 und 5 SGB II nicht",
    en: "does not name the examination under § 16d (1) and (5) SGB II",
  },
  early: {
    de: "fiel, bevor nach einer der Zählungen 24 Monate verbraucht waren",
    en: "was taken before 24 months were used by either counting",
  },
};

function extendedOn(decidedOn: string, criteriaChecked: boolean) {
  const register = assigned(["2020-02-01", "2022-06-30"]);
  return {
    ...register,
    participations: register.participations.map((one) => ({ ...one, extension: { decidedOn, criteriaChecked } })),
  };
}

const newWindow: RegisterCheck = {
  code: "AGH-WINDOW",
  severity: "info",
  title: { de: "Ein neuer Zeitraum von fünf Jahren hat begonnen", en: "A new window of five years has opened" },
  message: {
    de: "Mit der ersten Arbeitsgelegenheit nach dem {end} beginnt am {from} ein neuer Zeitraum.{split}",
    en: "With the first work opportunity after {end} a new window opens on {from}.{split}",
  },
  hint: {
    de: "Dass der Zeitraum so neu beginnt, ist eine Lesart des Gesetzes: mit dem Jobcenter abstimmen.",
    en: "That the window opens anew in this way is a reading of the law: agree on it with the Jobcenter.",
  },
  norm: limits.aghWindowYears.norm,
  find: (register, { on }) =>
    byPerson(register, on).flatMap((person) =>
      person.clocks.flatMap((clock, index, all): readonly Violation[] => {
        const before = all[index - 1];
        const [first] = clock.spells;
        if (before === undefined || first === undefined) return [];
        const isSplit = first.participation.actual?.from !== first.from;
        return [{ path: first.path, values: { end: before.to, from: clock.from, split: isSplit ? split : "" } }];
      }),
    ),
  examples: {
    passing: [assigned(["2020-02-01", "2022-01-31"])],
    failing: [
      assigned(["2016-02-01", "2017-01-31"], ["2021-02-01", "2021-07-31"]),
      assigned(["2015-09-01", "2015-12-31"], ["2020-06-01", "2020-12-31"]),
    ],
  },
};

const split = {
  de: " Die laufende Arbeitsgelegenheit wird an der Grenze geteilt.",
  en: " The running work opportunity is split at the border.",
};

/** The clock of § 16d Abs. 6 SGB II. */
export const limitChecks: readonly RegisterCheck[] = [over24, ambiguous, over36, extension, newWindow];
