// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { DayNode } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { own } from "../facts.ts";
import { repeatMonths, sampleYears, supplementaryYears } from "../parameters.ts";
import { acts } from "./acts.ts";
import { bbfverfv, readUntil, statutes2026 } from "./sources.ts";

const { allOf, anyOf, calc, compareDays, personDecides, reason, shift, today } = build;

const notifiedOn = own.dayOf("determination.notifiedOn");

/** The last day of a period that runs from an event (§ 188 Abs. 2 BGB): the same day of the month, years later. */
const yearsAfter = (day: DayNode): DayNode => shift(day, supplementaryYears, "years");

/**
 * What was missing for full comparability may be supplemented, once and within five years.
 *
 * @law § 8 BBFVerfV, § 50b Abs. 5 BBiG, § 41b Abs. 5 HwO
 * @inForce 2024-11-08
 */
export const supplementaryProcedure = rule({
  id: "bbfverfv-8",
  title: { de: "Ergänzungsverfahren (§ 8 BBFVerfV)", en: "Supplementary procedure (§ 8 BBFVerfV)" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2024-11-08", to: null },
      norm: cite("§ 8 BBFVerfV"),
      source: bbfverfv,
      checkedUntil: readUntil,
      when: allOf(
        reason("outcome", cite("§ 8 Abs. 1 Satz 1 BBFVerfV"), {
          say: {
            de: "Festgestellt ist die überwiegende (bei § 50d BBiG, § 41d HwO: teilweise) Vergleichbarkeit.",
            en: "Predominant (under § 50d BBiG, § 41d HwO: partial) comparability was established.",
          },
          of: own.oneOf("determination.outcome", ["ueberwiegend", "teilweise"]),
        }),
        reason("within-years", cite("§ 8 Abs. 1 Satz 1 BBFVerfV"), {
          say: {
            de: "Antrag innerhalb von {years} Jahren nach der Bekanntgabe, also bis {last}.",
            en: "Application within {years} years after the result was made known, that is until {last}.",
          },
          shows: { years: supplementaryYears, last: yearsAfter(notifiedOn) },
          of: compareDays(today, "<=", yearsAfter(notifiedOn)),
        }),
        reason("once", cite("§ 8 Abs. 2 Satz 1 BBFVerfV"), {
          say: { de: "Noch kein Ergänzungsverfahren durchlaufen.", en: "No supplementary procedure taken yet." },
          of: own.isNot("determination.supplementaryUsed"),
        }),
        reason("gap-closed", cite(acts.bbig.supplementary), {
          say: {
            de: "Der fehlende Teil der Handlungsfähigkeit ist nach der Zulassung erworben; das ist glaubhaft gemacht.",
            en: "The missing part of the ability was acquired after admission, and that is made credible.",
          },
          of: personDecides({
            de: "Ist glaubhaft, dass der fehlende Teil inzwischen erworben ist?",
            en: "Is it credible that the missing part has been acquired since?",
          }),
        }),
      ),
    },
  ],
});

const rejected = allOf(
  own.oneOf("determination.outcome", ["abgelehnt"]),
  compareDays(today, ">", shift(notifiedOn, repeatMonths, "months")),
);

/** That a rejection in the supplementary procedure opens the repetition as well is our reading of § 8 Abs. 2 Satz 2. */
const supplementRejected = allOf(
  own.oneOf("determination.outcome", ["ueberwiegend", "teilweise"]),
  own.is("determination.supplementaryUsed"),
  compareDays(today, ">", shift(own.dayOf("determination.supplementaryRejectedOn"), repeatMonths, "months")),
);

const longAgo = allOf(
  own.oneOf("determination.outcome", ["ueberwiegend", "teilweise"]),
  compareDays(today, ">", yearsAfter(notifiedOn)),
);

/**
 * A new application for the same reference occupation.
 *
 * @law § 9 BBFVerfV
 * @inForce 2024-11-08
 */
export const repeatedApplication = rule({
  id: "bbfverfv-9",
  title: { de: "Erneuter Antrag (§ 9 BBFVerfV)", en: "Repeated application (§ 9 BBFVerfV)" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2024-11-08", to: null },
      norm: cite("§ 9 BBFVerfV"),
      source: bbfverfv,
      checkedUntil: readUntil,
      when: allOf(
        anyOf(
          reason("twelve-months", cite("§ 9 Abs. 1 Satz 1 BBFVerfV"), {
            say: {
              de: "Die Bekanntgabe der Ablehnung liegt mehr als {months} Monate zurück.",
              en: "The rejection was made known more than {months} months ago.",
            },
            shows: { months: repeatMonths },
            of: anyOf(rejected, supplementRejected),
          }),
          reason("five-years", cite("§ 9 Abs. 2 BBFVerfV"), {
            say: {
              de: "Oder die überwiegende oder teilweise Vergleichbarkeit wurde vor mehr als {years} Jahren bekannt gegeben.",
              en: "Or predominant or partial comparability was made known more than {years} years ago.",
            },
            shows: { years: supplementaryYears },
            of: longAgo,
          }),
        ),
        reason("new-facts", cite("§ 9 Abs. 1 Satz 2 BBFVerfV"), {
          say: {
            de: "Der Antrag stützt sich auf weitere oder neue Tatsachen, etwa zusätzliche Tätigkeit im Referenzberuf.",
            en: "The application rests on further or new facts, such as additional work in the reference occupation.",
          },
          of: own.is("determination.newFacts"),
        }),
      ),
    },
  ],
});

const appliedOn = own.dayOf("workSample.appliedOn");

/**
 * A work sample that the procedure has in mind: from the two years before the application. An older one is not excluded,
 * for the list of instruments is not closed.
 *
 * @law § 50c Abs. 2 Satz 2 BBiG, § 41c Abs. 2 Satz 2 HwO
 * @inForce 2025-01-01
 */
export const recentWorkSample = rule({
  id: "bbig-50c-2",
  title: { de: "Arbeitsergebnis der letzten beiden Jahre", en: "Work sample of the last two years" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2025-01-01", to: null },
      norm: cite(acts.bbig.samples),
      source: statutes2026,
      checkedUntil: readUntil,
      when: reason("recent", cite(acts.bbig.samples), {
        say: {
          de: "Aus den letzten {years} Jahren vor dem Antrag.",
          en: "From the last {years} years before the application.",
        },
        shows: { years: sampleYears },
        of: allOf(
          compareDays(own.dayOf("workSample.on"), ">=", shift(appliedOn, calc("*", sampleYears, -1), "years")),
          compareDays(own.dayOf("workSample.on"), "<=", appliedOn),
        ),
      }),
    },
  ],
});
