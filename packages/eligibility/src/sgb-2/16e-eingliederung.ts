// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { NumberNode } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import { derived, readUntil, statutes2012, statutes2026 } from "../sources.ts";
import { durationWithBridges, isLongEnough } from "../sgb-3/18-langzeitarbeitslos.ts";
import { unemployedForServices } from "../sgb-3/16-arbeitslos.ts";
import { unread } from "../unread.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";

const { allOf, calc, choose, compare, holds, last, months, personDecides, reason, spells } = build;

const norm = cite("§ 16e Abs. 1 SGB II");

const twoYears = parameter({
  id: "sgb2-16e-1-days",
  title: { de: "Dauer der Arbeitslosigkeit in Tagen", en: "Duration of unemployment in days" },
  unit: "days",
  values: [
    {
      value: 730,
      inForce: { from: "2019-01-01", to: "2026-06-30" },
      norm,
      source: derived("zwei Jahre, gezählt wie das Jahr der Langzeitarbeitslosigkeit mit 365 Tagen"),
    },
  ],
});

const percent = (id: string, value: number, de: string, en: string) =>
  parameter({
    id,
    title: { de, en },
    unit: "percent",
    values: [
      {
        value,
        inForce: { from: "2019-01-01", to: "2026-06-30" },
        norm: cite("§ 16e Abs. 2 SGB II"),
        source: statutes2026,
      },
    ],
  });

const firstYear = percent("sgb2-16e-2-first", 75, "Zuschuss im ersten Jahr", "Subsidy in the first year");
const secondYear = percent("sgb2-16e-2-second", 50, "Zuschuss im zweiten Jahr", "Subsidy in the second year");

const yearMonths = parameter({
  id: "sgb2-16e-2-year",
  title: { de: "Monate eines Förderjahres", en: "Months of a year of the subsidy" },
  unit: "months",
  values: [
    {
      value: 12,
      inForce: { from: "2019-01-01", to: "2026-06-30" },
      norm: cite("§ 16e Abs. 2 SGB II"),
      source: statutes2026,
    },
  ],
});

const subsidisedWithin = (length: NumberNode) =>
  months("calendar", spells(["measure"], { norms: ["sgb2-16e"] }), last(length, "months"));

/** Two years of the job, and nothing after them; a job that ended long ago does not count. */
const bothYears = calc("*", 2, yearMonths);
const subsidyPercent = choose(
  [
    { when: compare(subsidisedWithin(bothYears), ">=", bothYears), then: 0 },
    { when: compare(subsidisedWithin(calc("+", yearMonths)), ">=", yearMonths), then: secondYear },
  ],
  firstYear,
);

const days = durationWithBridges(twoYears);

const wording = (lawDay: Day) =>
  allOf(
    holds(employableBeneficiary, lawDay),
    unemployedForServices(lawDay),
    reason("duration", norm, {
      say: {
        de: "Seit mindestens {twoYears} Tagen arbeitslos, unschädliche Unterbrechungen übersprungen; anzurechnen sind {days} Tage.",
        en: "Unemployed for at least {twoYears} days, harmless interruptions skipped; {days} days count.",
      },
      shows: { twoYears, days },
      of: isLongEnough(days, twoYears),
    }),
  );

const support = reason("support", norm, {
  say: {
    de: "Trotz vermittlerischer Unterstützung arbeitslos; das Arbeitsverhältnis ist mehr als geringfügig und auf mindestens zwei Jahre angelegt.",
    en: "Unemployed in spite of placement support; the job is more than marginal and lasts for at least two years.",
  },
  of: personDecides({
    de: "Gab es vermittlerische Unterstützung, und ist das Arbeitsverhältnis mehr als geringfügig und auf mindestens zwei Jahre angelegt?",
    en: "Was there placement support, and is the job more than marginal and for at least two years?",
  }),
});

const version = (from: Day, to: Day) => ({
  inForce: { from, to },
  norm,
  source: statutes2026,
  checkedUntil: readUntil,
  when: wording(from),
  values: { subsidyPercent, days },
  remarks: [support],
});

/** What was asked until 2018: a year of unemployment, two further obstacles, half a year of intensified support. */
const formerly = allOf(
  holds(employableBeneficiary, "2013-01-01"),
  reason("obstacles", cite("§ 16e SGB II a. F."), {
    say: {
      de: "Langzeitarbeitslos mit mindestens zwei weiteren Vermittlungshemmnissen und sechs Monaten verstärkter Unterstützung.",
      en: "Long-term unemployed with at least two further obstacles and six months of intensified support.",
    },
    of: personDecides({
      de: "War die Person langzeitarbeitslos, mit mindestens zwei weiteren Vermittlungshemmnissen und nach sechs Monaten verstärkter Unterstützung?",
      en: "Was the person long-term unemployed, with at least two further obstacles and after six months of intensified support?",
    }),
  }),
);

/**
 * Integration of long-term unemployed people: two years of unemployment, a subsidy for two years.
 *
 * @law § 16e SGB II, duration by § 18 SGB III
 * @inForce 2019 to June 2026; the wording from July 2026 was not read
 */
export const integrationOfLongTermUnemployed = rule({
  id: "sgb2-16e",
  title: {
    de: "Eingliederung von Langzeitarbeitslosen (§ 16e SGB II)",
    en: "Integration of long-term unemployed (§ 16e SGB II)",
  },
  purpose: "entitlement",
  versions: [
    unread(norm, { from: "2012-04-01", to: "2012-12-31" }),
    {
      inForce: { from: "2013-01-01", to: "2018-12-31" },
      norm: cite("§ 16e SGB II a. F."),
      source: statutes2012,
      when: formerly,
    },
    version("2019-01-01", "2022-12-31"),
    version("2023-01-01", "2026-06-30"),
    unread(norm, { from: "2026-07-01", to: null }),
  ],
});
