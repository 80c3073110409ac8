// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition, Rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { own } from "../facts.ts";
import { procedureAge, procedureTimePercent } from "../parameters.ts";
import { acts } from "./acts.ts";
import type { Act } from "./acts.ts";
import { enough, requiredMonths } from "./enough.ts";
import { readUntil, statutes2026 } from "./sources.ts";

const { age, allOf, anyOf, compare, dayOf, personDecides, reason } = build;

const years = age(dayOf("birthDate"));

const whole = {
  atLeast: own.number("occupation.procedureMonthsAtLeast"),
  atMost: own.number("occupation.procedureMonthsAtMost"),
};

const inParts = {
  atLeast: own.number("occupation.partMonthsAtLeast"),
  atMost: own.number("occupation.partMonthsAtMost"),
};

const residence = (act: Act): Condition =>
  reason("residence", cite(act.residence), {
    say: {
      de: "Wohnsitz in Deutschland, oder mindestens die Hälfte der Tätigkeit im Inland.",
      en: "Resident in Germany, or at least half of the work done here.",
    },
    of: anyOf(own.is("applicant.residentInGermany"), own.is("applicant.halfOfWorkInGermany")),
  });

const noDegree = (act: Act): Condition =>
  reason("no-degree", cite(act.degree), {
    say: {
      de: "Kein Berufsabschluss im Referenzberuf, und keine Gleichwertigkeit nach BQFG festgestellt.",
      en: "No degree in the reference occupation, and no equivalence established under the BQFG.",
    },
    of: allOf(own.isNot("applicant.degreeInOccupation"), own.isNot("applicant.equivalenceEstablished")),
  });

const noApprenticeship = (act: Act): Condition =>
  reason("no-apprenticeship", cite(act.apprenticeship), {
    say: {
      de: "Nicht in einer Ausbildung im Referenzberuf.",
      en: "Not in an apprenticeship in the reference occupation.",
    },
    of: own.isNot("applicant.inApprenticeship"),
  });

const oldEnough = (act: Act): Condition =>
  anyOf(
    reason("age", cite(act.age), {
      say: {
        de: "Mindestens {minimum} Jahre alt (Alter: {years}).",
        en: "At least {minimum} years old (age: {years}).",
      },
      shows: { minimum: procedureAge, years },
      of: compare(years, ">=", procedureAge),
    }),
    reason("disability", cite(act.disability), {
      say: {
        de: "Oder die besondere Regelung für Menschen mit Behinderungen gilt: ohne Mindestalter.",
        en: "Or the special rule for disabled people applies: no minimum age.",
      },
      of: own.is("applicant.section50d"),
    }),
  );

const longEnough = (act: Act): Condition =>
  anyOf(
    reason("minimum-time", cite(act.procedureTime), {
      say: {
        de: "Mindestens {required} Monate im Referenzberuf tätig (nachgewiesen: {proved}, möglich: {possible}).",
        en: "In the reference occupation for at least {required} months (proved: {proved}, possible: {possible}).",
      },
      shows: { required: requiredMonths(procedureTimePercent), proved: whole.atLeast, possible: whole.atMost },
      of: enough(whole, procedureTimePercent),
    }),
    reason("time-in-part", cite(act.procedurePart), {
      say: {
        de: "Oder der Antrag richtet sich auf überwiegende (bei § 50d BBiG, § 41d HwO: teilweise) Vergleichbarkeit: Dann genügen {required} Monate im Tätigkeitsbereich (nachgewiesen: {proved}, möglich: {possible}).",
        en: "Or the application seeks predominant (under § 50d BBiG, § 41d HwO: partial) comparability: then {required} months in the field of activity are enough (proved: {proved}, possible: {possible}).",
      },
      shows: { required: requiredMonths(procedureTimePercent), proved: inParts.atLeast, possible: inParts.atMost },
      of: allOf(
        anyOf(
          own.oneOf("applicant.seeks", ["ueberwiegend"]),
          allOf(own.oneOf("applicant.seeks", ["teilweise"]), own.is("applicant.section50d")),
        ),
        enough(inParts, procedureTimePercent),
      ),
    }),
    reason("waiver", cite(act.procedureWaiver), {
      say: {
        de: "Oder die zuständige Stelle sieht vom Nachweis der Zeit ganz oder teilweise ab; eine eidesstattliche Versicherung kann verlangt werden.",
        en: "Or the competent body does without proof of the time, wholly or in part; an affidavit may be asked for.",
      },
      of: personDecides({
        de: "Sieht die zuständige Stelle vom Nachweis der Mindestzeit ab?",
        en: "Does the competent body do without proof of the minimum time?",
      }),
    }),
  );

const able = (act: Act): Condition =>
  reason("credible-ability", cite(act.procedureAbility), {
    say: {
      de: "Eine überwiegend oder vollständig vergleichbare Handlungsfähigkeit ist glaubhaft gemacht.",
      en: "An ability that is predominantly or fully comparable is made credible.",
    },
    of: personDecides({
      de: "Ist die Handlungsfähigkeit glaubhaft gemacht? Die zuständige Stelle entscheidet.",
      en: "Is the ability made credible? The competent body decides.",
    }),
  });

const procedure = (act: Act, id: string): Rule<"entitlement"> =>
  rule({
    id,
    title: { de: `Feststellungsverfahren (${act.applicant})`, en: `Procedure establishing ability (${act.applicant})` },
    purpose: "entitlement",
    versions: [
      {
        inForce: { from: "2025-01-01", to: null },
        norm: cite(act.applicant),
        source: statutes2026,
        checkedUntil: readUntil,
        when: allOf(residence(act), noDegree(act), noApprenticeship(act), oldEnough(act), longEnough(act), able(act)),
      },
    ],
  });

/**
 * Admission to the Feststellungsverfahren in an occupation under the BBiG. It is never met for certain, because the
 * competent body judges the ability; it is not met where a condition that no discretion reaches fails.
 *
 * @law §§ 50b, 50d, 106 Abs. 4 BBiG
 * @inForce 2025-01-01
 */
export const bbigProcedure = procedure(acts.bbig, "bbig-50b");

/**
 * The same for a craft.
 *
 * @law §§ 41b, 41d HwO
 * @inForce 2025-01-01
 */
export const hwoProcedure = procedure(acts.hwo, "hwo-41b");
