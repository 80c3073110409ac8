// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import type { Condition, WindowNode } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { severelyDisabledOrEqual } from "../sgb-9/2-behinderung.ts";
import { readUntil, statutes2026 } from "../sources.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";
import { hasMinorChild } from "./21-alleinerziehend.ts";
import {
  teilhabeAge,
  teilhabeBenefitDays,
  teilhabeMaxMonths,
  teilhabeShortYears,
  teilhabeSteps,
  teilhabeWindowYears,
} from "./parameters.ts";

const {
  age,
  allOf,
  anyOf,
  choose,
  compare,
  day,
  dayOf,
  except,
  holds,
  last,
  months,
  personDecides,
  reason,
  since,
  spells,
  total,
} = build;

const receipt = spells(["benefit-sgb2"]);
const longWindow = last(teilhabeWindowYears, "years");
const shortWindow = last(teilhabeShortYears, "years");

/** The subsidy did not exist before it was law. */
const subsidisedMonths = months("calendar", spells(["measure"], { norms: ["sgb2-16i"] }), since(day("2019-01-01")));

const hardlyEmployed = (window: WindowNode): Condition =>
  reason("hardly-employed", cite("§ 16i Abs. 3 Satz 1 Nr. 3 SGB II"), {
    say: {
      de: "In dieser Zeit nicht oder nur kurzzeitig beschäftigt oder selbständig tätig.",
      en: "Not employed or self-employed in that time, or only briefly.",
    },
    of: anyOf(
      compare(total(spells(["employment", "self-employment"]), window), "<=", 0),
      personDecides({
        de: "War die Beschäftigung in dieser Zeit nur kurzzeitig? Das Gesetz nennt keine Zahl.",
        en: "Was the employment in that time only brief? The statute gives no number.",
      }),
    ),
  });

const sixOfSeven = allOf(
  reason("six-of-seven-years", cite("§ 16i Abs. 3 Satz 1 Nr. 2 SGB II"), {
    say: {
      de: "In den letzten sieben Jahren insgesamt mindestens sechs Jahre Leistungen bezogen ({days} von {required} Tagen).",
      en: "Received benefits for at least six years in total within the last seven ({days} of {required} days).",
    },
    shows: { days: total(receipt, longWindow), required: teilhabeBenefitDays },
    of: compare(total(receipt, longWindow), ">=", teilhabeBenefitDays),
  }),
  hardlyEmployed(longWindow),
);

const lastFive = allOf(
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
    of: compare(total(except(receipt), shortWindow), "<=", 0),
  }),
  hardlyEmployed(shortWindow),
);

/**
 * Participation in the labour market: whether a wage subsidy may be granted for the person, and at which rate.
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
            de: "Leistungsbezug: sechs der letzten sieben Jahre, oder die letzten fünf Jahre mit Kind oder Behinderung.",
            en: "Receipt of benefits: six of the last seven years, or the last five years with a child or disability.",
          },
          of: anyOf(sixOfSeven, lastFive),
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
            de: "In der Regel vorher zwei Monate ganzheitliche Unterstützung.",
            en: "As a rule two months of holistic support beforehand.",
          },
          of: personDecides({ de: "Unterstützung erfolgt?", en: "Support given?" }),
        }),
      ],
    },
  ],
});
