// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, labelOfFact } from "@quartierkit/rules";
import type { Condition, DayNode, Facts, NumberNode } from "@quartierkit/rules";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { comparabilities } from "../records/codes.ts";

/**
 * What is known of somebody on the way to a degree, beside the facts about a person. **An absent key means unknown.** The
 * same occupation throughout; months are whole months.
 */
export interface DegreeFacts extends Facts {
  readonly occupation?: {
    /** Training time that the regulation prescribes. */
    readonly trainingMonths?: number;
    /** Months in the occupation that count for the examination, for certain and at most. */
    readonly monthsAtLeast?: number;
    readonly monthsAtMost?: number;
    /** The same for the Feststellungsverfahren: a failed apprenticeship may count up to half of the training time. */
    readonly procedureMonthsAtLeast?: number;
    readonly procedureMonthsAtMost?: number;
    /** The same with work in a part of the field of activity. */
    readonly partMonthsAtLeast?: number;
    readonly partMonthsAtMost?: number;
  };
  readonly applicant?: {
    readonly residentInGermany?: boolean;
    readonly halfOfWorkInGermany?: boolean;
    readonly degreeInOccupation?: boolean;
    readonly equivalenceEstablished?: boolean;
    readonly inApprenticeship?: boolean;
    readonly section50d?: boolean;
    readonly seeks?: (typeof comparabilities)[number];
  };
  readonly determination?: {
    /** Full comparability was certified. */
    readonly full?: boolean;
    readonly outcome?: (typeof comparabilities)[number];
    /** The day on which the result was made known. */
    readonly notifiedOn?: Day;
    readonly supplementaryUsed?: boolean;
    /** The day on which the rejection in a supplementary procedure was made known. */
    readonly supplementaryRejectedOn?: Day;
    /** A new application rests on further or new facts. */
    readonly newFacts?: boolean;
  };
  readonly workSample?: { readonly on?: Day; readonly appliedOn?: Day };
  readonly training?: {
    /** The day on which training as a nursing assistant under Land law began or is to begin. */
    readonly begunOn?: Day;
    /** The Land provides that it may still begin in 2027. */
    readonly landProvides?: boolean;
  };
}

type OwnType = "boolean" | "number" | "day" | "code";

const fact = <const T extends OwnType>(type: T, de: string, en: string) => ({ type, label: { de, en } });

/** The facts of {@link DegreeFacts} by dotted path, with the words to ask for them. */
export const degreeFacts = {
  "occupation.trainingMonths": fact("number", "Ausbildungsdauer in Monaten", "Training time in months"),
  "occupation.monthsAtLeast": fact("number", "Monate im Beruf, sicher", "Months in the occupation, certain"),
  "occupation.monthsAtMost": fact("number", "Monate im Beruf, höchstens", "Months in the occupation, at most"),
  "occupation.procedureMonthsAtLeast": fact(
    "number",
    "Monate im Referenzberuf, sicher",
    "Months in the reference occupation, certain",
  ),
  "occupation.procedureMonthsAtMost": fact(
    "number",
    "Monate im Referenzberuf, höchstens",
    "Months in the reference occupation, at most",
  ),
  "occupation.partMonthsAtLeast": fact(
    "number",
    "Monate im Tätigkeitsbereich, sicher",
    "Months in the field of activity, certain",
  ),
  "occupation.partMonthsAtMost": fact(
    "number",
    "Monate im Tätigkeitsbereich, höchstens",
    "Months in the field of activity, at most",
  ),
  "applicant.residentInGermany": fact("boolean", "Wohnsitz in Deutschland", "Resident in Germany"),
  "applicant.halfOfWorkInGermany": fact(
    "boolean",
    "Mindestens die Hälfte der Tätigkeit im Inland",
    "At least half of the work in Germany",
  ),
  "applicant.degreeInOccupation": fact(
    "boolean",
    "Berufsabschluss im Referenzberuf",
    "Degree in the reference occupation",
  ),
  "applicant.equivalenceEstablished": fact(
    "boolean",
    "Gleichwertigkeit eines Abschlusses nach BQFG festgestellt",
    "Equivalence of a degree established (BQFG)",
  ),
  "applicant.inApprenticeship": fact(
    "boolean",
    "In einer Ausbildung im Referenzberuf",
    "In an apprenticeship in the reference occupation",
  ),
  "applicant.section50d": fact(
    "boolean",
    "Besondere Regelung für Menschen mit Behinderungen (§ 50d BBiG, § 41d HwO)",
    "Special rule for disabled people (§ 50d BBiG, § 41d HwO)",
  ),
  "applicant.seeks": fact(
    "code",
    "Beantragte Feststellung: vollständig, überwiegend, teilweise",
    "Comparability applied for: full, predominant, partial",
  ),
  "determination.full": fact("boolean", "Vollständige Vergleichbarkeit bescheinigt", "Full comparability certified"),
  "determination.outcome": fact("code", "Ergebnis der Feststellung", "Result of the procedure"),
  "determination.notifiedOn": fact("day", "Bekanntgabe des Ergebnisses", "Day on which the result was made known"),
  "determination.supplementaryUsed": fact(
    "boolean",
    "Ergänzungsverfahren schon durchlaufen",
    "Supplementary procedure already taken",
  ),
  "determination.supplementaryRejectedOn": fact(
    "day",
    "Bekanntgabe der Ablehnung im Ergänzungsverfahren",
    "Day on which the rejection in the supplementary procedure was made known",
  ),
  "determination.newFacts": fact("boolean", "Weitere oder neue Tatsachen", "Further or new facts"),
  "workSample.on": fact("day", "Tag des Arbeitsergebnisses", "Day of the work sample"),
  "workSample.appliedOn": fact("day", "Tag des Antrags", "Day of the application"),
  "training.begunOn": fact(
    "day",
    "Beginn der Helfer- oder Assistenzausbildung",
    "First day of the assistant's training",
  ),
  "training.landProvides": fact(
    "boolean",
    "Das Land lässt neue Ausbildungen nach altem Recht zu",
    "The Land allows new training under the old law",
  ),
} as const;

type Declared = typeof degreeFacts;

type OwnPath<T extends OwnType> = { [P in keyof Declared]: Declared[P]["type"] extends T ? P : never }[keyof Declared];

/** Conditions on the facts of this package, beside those that `build` knows. */
export const own = {
  is: (path: OwnPath<"boolean">): Condition => ({ op: "is", fact: path }),
  isNot: (path: OwnPath<"boolean">): Condition => build.not({ op: "is", fact: path }),
  oneOf: (path: OwnPath<"code">, codes: readonly (typeof comparabilities)[number][]): Condition => ({
    op: "one-of",
    fact: path,
    codes,
  }),
  number: (path: OwnPath<"number">): NumberNode => ({ op: "fact-number", fact: path }),
  dayOf: (path: OwnPath<"day">): DayNode => ({ op: "fact-day", fact: path }),
} as const;

const isOwn = (path: string): path is keyof Declared => Object.hasOwn(degreeFacts, path);

/**
 * The words for a fact, as verdicts name it among the missing ones.
 *
 * @param path - of this package or of a person
 */
export const labelOfDegreeFact = (path: string): Bilingual =>
  isOwn(path) ? degreeFacts[path].label : labelOfFact(path);
