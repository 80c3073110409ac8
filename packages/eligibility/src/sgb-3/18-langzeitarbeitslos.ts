// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, rule } from "@quartierkit/rules";
import type { NumberNode, Parameter, RuleVersion } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { readUntil, statutes2022, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployed } from "./16-arbeitslos.ts";
import { atWork, inActivation, inMeasure, unemployedDays } from "./history.ts";
import { harmlessGapDays, harmlessWorkDays, longTermDays, lookBackYears, shortGapDays } from "./parameters.ts";

const { allOf, bridge, chain, compare, except, holds, intersection, last, perhaps, reason, spells } = build;

/** What does not interrupt: measures under § 45, and up to six weeks without work for whatever reason. */
const harmless = [
  bridge(inActivation, { counts: true }),
  bridge(except(atWork), { counts: true, maxDays: harmlessGapDays }),
];

/** Duration of unemployment on the day, in days; the day itself is not counted. */
const duration = chain(unemployedDays, harmless, { enough: longTermDays });

/** What is disregarded when a benefit presupposes long-term unemployment: skipped, not added. */
const disregarded = [
  bridge(inMeasure, { counts: false }),
  bridge(spells(["illness", "maternity"]), { counts: false }),
  bridge(spells(["care"]), { counts: false }),
  bridge(atWork, { counts: false, totalMaxDays: harmlessWorkDays }),
  bridge(spells(["work-not-permitted"]), { counts: false }),
  bridge(intersection(perhaps, except(atWork)), { counts: false, maxDays: shortGapDays }),
];

/**
 * Duration of unemployment on the day where a benefit presupposes it, in days.
 *
 * @param enough - the length that is asked for: what lies further back is not missed
 */
export const durationWithBridges = (enough: Parameter): NumberNode =>
  chain(unemployedDays, [...harmless, ...disregarded], { window: last(lookBackYears, "years"), enough });

const durationForBenefits = durationWithBridges(longTermDays);

interface Wording {
  readonly norm: Citation;
  readonly days: NumberNode;
  readonly say: Bilingual;
}

/** The versions follow those of the rule on unemployment, which is part of the definition. */
function versions({ norm, days, say }: Wording): readonly RuleVersion[] {
  const wording = (lawDay: Day) =>
    allOf(
      holds(unemployed, lawDay),
      reason("duration", norm, { say, shows: { days, required: longTermDays }, of: compare(days, ">=", longTermDays) }),
    );
  return [
    unread(norm, { from: "1998-01-01", to: "2016-12-31" }),
    {
      inForce: { from: "2017-01-01", to: "2022-12-31" },
      norm,
      source: statutes2022,
      when: wording("2017-01-01"),
      values: { days },
    },
    {
      inForce: { from: "2023-01-01", to: null },
      norm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: wording("2023-01-01"),
      values: { days },
    },
  ];
}

/**
 * Long-term unemployed, as statistics and most provisions mean it.
 *
 * @law § 18 Abs. 1 SGB III
 * @inForce wording read for 2022 and 2026; before 2017 not read
 */
export const longTermUnemployed = rule({
  id: "long-term-unemployed",
  title: { de: "Langzeitarbeitslos (§ 18 Abs. 1)", en: "Long-term unemployed (§ 18 (1))" },
  purpose: "entitlement",
  versions: versions({
    norm: cite("§ 18 Abs. 1 SGB III"),
    days: duration,
    say: {
      de: "Seit mindestens {required} Tagen arbeitslos; anzurechnen sind {days} Tage.",
      en: "Unemployed for at least {required} days; {days} days count.",
    },
  }),
});

/**
 * Long-term unemployed, where a benefit presupposes it: harmless interruptions within five years are skipped.
 *
 * @law § 18 Abs. 2 SGB III
 * @inForce wording read for 2022 and 2026; before 2017 not read
 */
export const longTermUnemployedForBenefits = rule({
  id: "long-term-unemployed-benefits",
  title: { de: "Langzeitarbeitslos für Leistungen (§ 18 Abs. 2)", en: "Long-term unemployed for benefits (§ 18 (2))" },
  purpose: "entitlement",
  versions: versions({
    norm: cite("§ 18 Abs. 2 SGB III"),
    days: durationForBenefits,
    say: {
      de: "Innerhalb von fünf Jahren mindestens {required} Tage arbeitslos, unschädliche Unterbrechungen übersprungen; anzurechnen sind {days} Tage.",
      en: "Unemployed for at least {required} days within five years, harmless interruptions skipped; {days} days count.",
    },
  }),
});
