// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition, WindowNode } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual } from "@quartierkit/vocabulary";
import { severelyDisabledOrEqual } from "../sgb-9/2-behinderung.ts";
import { readUntil, statutes2026 } from "../sources.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";
import { hasMinorChild } from "./21-alleinerziehend.ts";
import {
  formerJobMonths,
  teilhabeAge,
  teilhabeBenefitDays,
  teilhabeGapDays,
  teilhabeMaxMonths,
  teilhabeShortYears,
  teilhabeSteps,
  teilhabeWindowYears,
} from "./parameters.ts";

const {
  age,
  allOf,
  anyOf,
  bridge,
  calc,
  chain,
  choose,
  compare,
  day,
  dayOf,
  except,
  holds,
  intersection,
  last,
  months,
  perhaps,
  personDecides,
  reason,
  since,
  spells,
  total,
  union,
} = build;

const receipt = spells(["benefit-sgb2"]);
const longWindow = last(teilhabeWindowYears, "years");
const shortWindow = last(teilhabeShortYears, "years");

/** The subsidy did not exist before it was law. */
const underThisNorm = months("calendar", spells(["measure"], { norms: ["sgb2-16i"] }), since(day("2019-01-01")));

/** Jobs under § 16e in its wording until 2018, and in the federal programme Soziale Teilhabe that began in 2015. */
const formerJobs = spells(["measure"], { norms: ["sgb2-16e", "soziale-teilhabe"] });
const formerlySubsidised = calc(
  "-",
  months("calendar", formerJobs, since(day("2015-01-01"))),
  months("calendar", formerJobs, since(day("2019-01-01"))),
);

const subsidisedMonths = calc("+", underThisNorm, formerlySubsidised);

const hardlyEmployed = (window: WindowNode): Condition =>
  reason("hardly-employed", cite("§ 16i Abs. 3 Satz 1 Nr. 3 SGB II"), {
    say: {
      de: "In dieser Zeit nicht oder nur kurzzeitig versicherungspflichtig oder geringfügig beschäftigt oder selbständig tätig.",
      en: "In that time not in insurable or marginal employment or self-employed, or only briefly.",
    },
    of: anyOf(
      compare(total(spells(["employment", "self-employment"]), window), "<=", 0),
      personDecides({
        de: "War die Beschäftigung in dieser Zeit nur kurzzeitig? Das Gesetz nennt keine Zahl.",
        en: "Was the employment in that time only brief? The statute gives no number.",
      }),
    ),
  });

/** Parts that are needed together, under one sentence: beside other ways none of them is enough alone. */
const way = (id: string, norm: string, say: Bilingual, ...parts: readonly Condition[]): Condition =>
  reason(id, cite(norm), { say, of: allOf(...parts) });

const sixOfSeven = way(
  "long-receipt",
  "§ 16i Abs. 3 Satz 1 Nr. 2 und 3 SGB II",
  {
    de: "Sechs der letzten sieben Jahre Leistungen bezogen und in dieser Zeit höchstens kurzzeitig gearbeitet.",
    en: "Received benefits in six of the last seven years and worked only briefly in that time, if at all.",
  },

  reason("six-of-seven-years", cite("§ 16i Abs. 3 Satz 1 Nr. 2 SGB II"), {
    say: {
      de: "In den letzten sieben Jahren insgesamt mindestens sechs Jahre Leistungen bezogen (nötig: {required} Tage; gezählt: {days}).",
      en: "Received benefits for at least six years in total within the last seven (needed: {required} days; counted: {days}).",
    },
    shows: { days: total(receipt, longWindow), required: teilhabeBenefitDays },
    of: compare(total(receipt, longWindow), ">=", teilhabeBenefitDays),
  }),
  hardlyEmployed(longWindow),
);

/** The statute does not say “without a break”: whether a short one is harmless is for a person to say. */
const receiptWithShortGaps = chain(
  receipt,
  [bridge(intersection(perhaps, except(receipt)), { counts: true, maxDays: teilhabeGapDays })],
  { window: shortWindow },
);
const daysOfTheFiveYears = total(union(receipt, except(receipt)), shortWindow);

const lastFive = way(
  "receipt-with-child-or-disability",
  "§ 16i Abs. 3 Satz 3 SGB II",
  {
    de: "Mit minderjährigem Kind oder Schwerbehinderung: die letzten fünf Jahre Leistungen bezogen und in dieser Zeit höchstens kurzzeitig gearbeitet.",
    en: "With a minor child or severe disability: received benefits in the last five years and worked only briefly in that time, if at all.",
  },

  reason("child-or-disability", cite("§ 16i Abs. 3 Satz 3 SGB II"), {
    say: {
      de: "Lebt mit mindestens einem minderjährigen Kind oder ist schwerbehindert oder gleichgestellt.",
      en: "Lives with at least one minor child, or is severely disabled or of equal status.",
    },
    of: anyOf(hasMinorChild, severelyDisabledOrEqual),
  }),
  reason("last-five-years", cite("§ 16i Abs. 3 Satz 3 SGB II"), {
    say: {
      de: "In den letzten fünf Jahren durchgehend Leistungen bezogen (Tage ohne Bezug: {gap}).",
      en: "Received benefits throughout the last five years (days without: {gap}).",
    },
    shows: { gap: total(except(receipt), shortWindow) },
    of: anyOf(
      compare(total(except(receipt), shortWindow), "<=", 0),
      allOf(
        compare(receiptWithShortGaps, ">=", daysOfTheFiveYears),
        personDecides({
          de: "Ist die kurze Unterbrechung des Leistungsbezugs in den fünf Jahren unschädlich? Das Gesetz nennt keine Zahl.",
          en: "Is the short break of benefits within the five years harmless? The statute gives no number.",
        }),
      ),
    ),
  }),
  hardlyEmployed(shortWindow),
);

/** Who lost a formerly subsidised job without giving notice needs no earlier receipt. */
const formerJob = reason("former-job", cite("§ 16i Abs. 10 Satz 1 SGB II"), {
  say: {
    de: "Von 2015 bis 2018 mehr als {required} Monate nach § 16e a. F. oder im Programm „Soziale Teilhabe“ beschäftigt ({counted} Monate) und nicht selbst gekündigt.",
    en: "From 2015 to 2018 for more than {required} months in a job under the former § 16e or the programme “Soziale Teilhabe” ({counted} months), and not ended by own notice.",
  },
  shows: { required: formerJobMonths, counted: formerlySubsidised },
  of: allOf(
    compare(formerlySubsidised, ">", formerJobMonths),
    personDecides({
      de: "Endete das früher geförderte Arbeitsverhältnis ohne eigene Kündigung?",
      en: "Did the formerly subsidised job end without the person's own notice?",
    }),
  ),
});

/**
 * Participation in the labour market: whether a wage subsidy may be granted for the person, and at which rate. Months in formerly
 * subsidised jobs count; the rate is that of the current year of the subsidy.
 *
 * @law § 16i SGB II
 * @inForce since 2019-01-01
 */
export const participationInLabourMarket = rule({
  id: "sgb2-16i",
  title: { de: "Teilhabe am Arbeitsmarkt (§ 16i SGB II)", en: "Participation in the labour market (§ 16i SGB II)" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2019-01-01", to: null },
      norm: cite("§ 16i SGB II"),
      source: statutes2026,
      checkedUntil: readUntil,
      values: {
        subsidyPercent: choose(
          teilhabeSteps.map((step) => ({ when: compare(subsidisedMonths, "<", step.months), then: step.percent })),
          0,
        ),
        subsidisedMonths,
      },
      when: allOf(
        holds(employableBeneficiary, "2019-01-01"),
        reason("age", cite("§ 16i Abs. 3 Satz 1 Nr. 1 SGB II"), {
          say: {
            de: "Mindestens {required} Jahre alt (Alter: {age}).",
            en: "At least {required} years old (age: {age}).",
          },
          shows: { required: teilhabeAge, age: age(dayOf("birthDate")) },
          of: compare(age(dayOf("birthDate")), ">=", teilhabeAge),
        }),
        reason("receipt-history", cite("§ 16i Abs. 3 SGB II"), {
          say: {
            de: "Leistungsbezug: sechs der letzten sieben Jahre, oder die letzten fünf Jahre mit minderjährigem Kind oder Schwerbehinderung, oder früher gefördert beschäftigt.",
            en: "Receipt of benefits: six of the last seven years, or the last five years with a minor child or severe disability, or a formerly subsidised job.",
          },
          of: anyOf(sixOfSeven, lastFive, formerJob),
        }),
        reason("subsidy-left", cite("§ 16i Abs. 3 Satz 1 Nr. 4 SGB II"), {
          say: {
            de: "Zuschuss noch nicht für fünf Jahre gewährt ({months} von {max} Monaten).",
            en: "Subsidy not yet granted for five years ({months} of {max} months).",
          },
          shows: { months: subsidisedMonths, max: teilhabeMaxMonths },
          of: compare(subsidisedMonths, "<", teilhabeMaxMonths),
        }),
      ),
      remarks: [
        reason("support-before", cite("§ 16i Abs. 3 Satz 2 SGB II"), {
          say: {
            de: "Die Person soll in der Regel vorher mindestens zwei Monate ganzheitlich unterstützt worden sein.",
            en: "As a rule the person should have had holistic support for at least two months beforehand.",
          },
          of: personDecides({
            de: "Wurde die Person mindestens zwei Monate ganzheitlich unterstützt?",
            en: "Did the person have holistic support for at least two months?",
          }),
        }),
      ],
    },
  ],
});
