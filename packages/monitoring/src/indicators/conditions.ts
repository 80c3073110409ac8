// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition, DayNode, Parameter } from "@quartierkit/rules";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { participation } from "../record/build.ts";
import { working } from "../record/prepare.ts";
import { unemployedSince, unemployedSinceGermany } from "./derived.ts";
import {
  followUpMonths,
  followUpToleranceDays,
  longTermDaysGermany,
  longTermMonths,
  longTermMonthsYoung,
  resultWindowDays,
  youthAge,
} from "./parameters.ts";

const { allOf, anyOf, calc, compare, compareDays, dayOf, not, number, reason, shift } = build;

const entry = participation.day("entry");
const exit = participation.day("exit");
const atExit = participation.day("atExit.on");
const askedOn = participation.day("atSixMonths.on");

/** A condition with its words. */
export const told = (id: string, norm: Citation, say: Bilingual, of: Condition): Condition =>
  reason(id, norm, { say, of });

/** Born so late that so many years are not complete on the day of entry. */
export const youngerThan = (years: Parameter): Condition =>
  compareDays(dayOf("birthDate"), ">", shift(entry, calc("-", 0, years), "years"));

const withAge = (
  id: string,
  norm: Citation,
  { say, of, required }: { say: Bilingual; of: Condition; required: Parameter },
) => reason(id, norm, { say, of, shows: { required } });

/** Younger than so many years at entry. */
export const isYounger = (norm: Citation, years: Parameter): Condition =>
  withAge("younger", norm, {
    required: years,
    say: { de: "Bei Eintritt unter {required} Jahre alt.", en: "Below {required} years of age at entry." },
    of: youngerThan(years),
  });

/** So many years or older at entry. */
export const isAtLeast = (norm: Citation, years: Parameter): Condition =>
  withAge("at-least", norm, {
    required: years,
    say: { de: "Bei Eintritt mindestens {required} Jahre alt.", en: "At least {required} years of age at entry." },
    of: not(youngerThan(years)),
  });

const hasStatus = (codes: readonly string[]): Condition => participation.oneOf("status", codes);

/** Unemployed at entry. */
export const isUnemployed = (norm: Citation): Condition =>
  told("unemployed", norm, { de: "Bei Eintritt arbeitslos.", en: "Unemployed at entry." }, hasStatus(["unemployed"]));

/** Inactive at entry. */
export const isInactive = (norm: Citation): Condition =>
  told("inactive", norm, { de: "Bei Eintritt nichterwerbstätig.", en: "Inactive at entry." }, hasStatus(["inactive"]));

/** Employed at entry, self-employed included. */
export const isEmployed = (norm: Citation): Condition =>
  told(
    "employed",
    norm,
    { de: "Bei Eintritt erwerbstätig, auch selbständig.", en: "Employed at entry, also self-employed." },
    hasStatus(working),
  );

/** Unemployed or inactive at entry: the population of “in employment”. */
export const isWithoutWork = (norm: Citation): Condition =>
  told(
    "without-work",
    norm,
    { de: "Bei Eintritt arbeitslos oder nichterwerbstätig.", en: "Unemployed or inactive at entry." },
    hasStatus(["unemployed", "inactive"]),
  );

/** Not in education or training at entry. */
export const isNotInEducation = (norm: Citation): Condition =>
  told(
    "not-in-education",
    norm,
    { de: "Bei Eintritt nicht in Bildung oder Ausbildung.", en: "Not in education or training at entry." },
    not(participation.is("inEducation")),
  );

const longerThan = (months: Parameter): Condition => compareDays(shift(unemployedSince, months, "months"), "<", entry);

/** Long enough by the guidance of the Commission. */
export const isLongTermByGuidance: Condition = anyOf(
  longerThan(longTermMonths),
  allOf(youngerThan(youthAge), longerThan(longTermMonthsYoung)),
);

/** Long enough by the national definition. */
export const isLongTermByLaw: Condition = compareDays(
  shift(unemployedSinceGermany, longTermDaysGermany, "days"),
  "<=",
  entry,
);

/** Which definition of long-term unemployment is taken. */
export type LongTerm = "eu" | "sgb3";

/** Long enough unemployed at entry. */
export function isLongTerm(norm: Citation, definition: LongTerm): Condition {
  if (definition === "sgb3")
    return reason("long-term", longTermDaysGermany.values[0]?.norm ?? norm, {
      say: { de: "Seit mindestens {required} Tagen arbeitslos.", en: "Unemployed for at least {required} days." },
      shows: { required: longTermDaysGermany },
      of: isLongTermByLaw,
    });
  return reason("long-term", norm, {
    say: {
      de: "Mehr als {months} Monate arbeitslos, unter {age} Jahren mehr als {short}.",
      en: "Unemployed for more than {months} months, below {age} years for more than {short}.",
    },
    shows: { months: longTermMonths, short: longTermMonthsYoung, age: youthAge },
    of: isLongTermByGuidance,
  });
}

/** The highest level of education completed lies between two levels of ISCED 2011. */
export const isEducated = (norm: Citation, lowest: number, highest: number): Condition =>
  told(
    "isced",
    norm,
    {
      de: `Höchster Abschluss ISCED ${lowest} bis ${highest}.`,
      en: `Highest level completed ISCED ${lowest} to ${highest}.`,
    },
    allOf(compare(number("isced"), ">=", lowest), compare(number("isced"), "<=", highest)),
  );

/** The situation after leaving is dated within four weeks. */
export const isInWindow: Condition = allOf(
  compareDays(atExit, ">=", exit),
  compareDays(atExit, "<=", shift(exit, resultWindowDays, "days")),
);

/** The person has left, and it was found out within four weeks what became of them. */
const inWindow = (norm: Citation): readonly Condition[] => [
  told("left", norm, { de: "Ist ausgetreten.", en: "Has left." }, participation.is("hasLeft")),
  reason("window", norm, {
    say: {
      de: "Verbleib innerhalb von {days} Tagen nach Austritt festgestellt.",
      en: "Situation found out within {days} days after leaving.",
    },
    shows: { days: resultWindowDays },
    of: isInWindow,
  }),
];

const sixMonthsOn: DayNode = shift(exit, followUpMonths, "months");

/** The follow-up is dated around the day six months after leaving. */
export const isInFollowUpWindow: Condition = allOf(
  compareDays(askedOn, ">=", shift(sixMonthsOn, calc("-", 0, followUpToleranceDays), "days")),
  compareDays(askedOn, "<=", shift(sixMonthsOn, followUpToleranceDays, "days")),
);

/** Who is asked six months later: everybody who left, a sample, or nobody. */
export type FollowUp = "census" | "sample" | "not-collected";

/**
 * Whoever could not be reached is not in work for all that is known, where everybody is asked; of a sample they are no part of those who
 * answered, and it stays unknown.
 */
const wasAsked = (norm: Citation, followUp: FollowUp): Condition =>
  followUp === "sample"
    ? told(
        "drawn",
        norm,
        { de: "Für die Nachbefragung gezogen.", en: "Drawn for the follow-up." },
        participation.is("atSixMonths.sampled"),
      )
    : told(
        "reached",
        norm,
        { de: "Wurde erreicht.", en: "Could be reached." },
        not(participation.is("atSixMonths.unreachable")),
      );

/** The person has left, and was asked again six months later. */
const afterSixMonths = (norm: Citation, followUp: FollowUp): readonly Condition[] => [
  told("left", norm, { de: "Ist ausgetreten.", en: "Has left." }, participation.is("hasLeft")),
  wasAsked(norm, followUp),
  reason("follow-up-window", norm, {
    say: {
      de: "Nachbefragung {months} Monate nach Austritt, höchstens {days} Tage davor oder danach.",
      en: "Asked {months} months after leaving, at most {days} days before or after.",
    },
    shows: { months: followUpMonths, days: followUpToleranceDays },
    of: isInFollowUpWindow,
  }),
];

/** Upon leaving, within the window: one of the four immediate results. */
export const uponLeaving = (norm: Citation, ...of: readonly Condition[]): Condition => allOf(...of, ...inWindow(norm));

/** The norm of a longer-term result, and who is asked. */
export interface Later {
  readonly norm: Citation;
  readonly followUp: FollowUp;
}

/** Six months after leaving. */
export const sixMonthsAfter = ({ norm, followUp }: Later, ...of: readonly Condition[]): Condition =>
  allOf(...of, ...afterSixMonths(norm, followUp));

/** Newly searching for a job. */
export const searches = (norm: Citation): Condition =>
  told(
    "searching",
    norm,
    { de: "Sucht nach Austritt Arbeit.", en: "Searches for a job after leaving." },
    participation.is("atExit.jobSearching"),
  );

/** In education or training. */
export const learns = (norm: Citation): Condition =>
  told(
    "learning",
    norm,
    { de: "Ist nach Austritt in Bildung oder Ausbildung.", en: "Is in education or training after leaving." },
    participation.is("atExit.inEducation"),
  );

/** Gained a qualification that somebody assessed. */
export const isQualified = (norm: Citation): Condition =>
  told(
    "qualified",
    norm,
    {
      de: "Qualifikation erlangt, nach festen Maßstäben festgestellt.",
      en: "Gained a qualification, assessed by given standards.",
    },
    participation.is("atExit.qualification"),
  );

/** Works after leaving. */
export const works = (norm: Citation): Condition =>
  told(
    "working",
    norm,
    { de: "Ist nach Austritt erwerbstätig.", en: "Works after leaving." },
    participation.oneOf("atExit.status", working),
  );

/** Works six months after leaving. */
export const worksLater = (norm: Citation): Condition =>
  told(
    "working-later",
    norm,
    { de: "Ist sechs Monate nach Austritt erwerbstätig.", en: "Works six months after leaving." },
    participation.oneOf("atSixMonths.status", working),
  );

/** The situation at work is better, and not only the pay. */
export const isBetterOff = (norm: Citation): Condition =>
  told(
    "improved",
    norm,
    {
      de: "Lage am Arbeitsplatz verbessert (nicht nur der Lohn).",
      en: "Situation at work improved (not only the pay).",
    },
    participation.is("atSixMonths.improved"),
  );
