// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, rule } from "@quartierkit/rules";
import type { Condition, NumberNode, Parameter, RuleVersion } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { readUntil, statutes2022, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployed, unemployedForServices } from "./16-arbeitslos.ts";
import { atWork, inActivation, inMeasure, unemployedDays } from "./history.ts";
import {
  harmlessGapDays,
  harmlessWorkDays,
  harmlessWorkMonths,
  longTermDays,
  lookBackYears,
  shortGapDays,
} from "./parameters.ts";

const {
  allOf,
  anyOf,
  bridge,
  calc,
  chain,
  choose,
  compare,
  except,
  holds,
  intersection,
  last,
  months,
  perhaps,
  personDecides,
  reason,
  spells,
  total,
} = build;

/** What does not interrupt: measures under § 45, and up to six weeks without work for whatever reason. */
const harmless = [
  bridge(inActivation, { counts: true }),
  bridge(except(atWork), { counts: true, maxDays: harmlessGapDays }),
];

/** Duration of unemployment on the day, in days; the day itself is not counted. */
const duration = chain(unemployedDays, harmless, { enough: longTermDays });

const lookBack = last(lookBackYears, "years");

/** Six months by calendar that are more than 180 days: which counting holds here nobody has decided. */
const sixCalendarMonths = allOf(
  compare(total(atWork, lookBack), ">", harmlessWorkDays),
  compare(months("calendar", atWork, lookBack), "<=", harmlessWorkMonths),
  personDecides({
    de: "Gelten sechs Kalendermonate mit mehr als 180 Tagen Beschäftigung als insgesamt sechs Monate? § 191 BGB rechnet den Monat zu 30 Tagen.",
    en: "Do six calendar months with more than 180 days of work count as six months in total? § 191 BGB counts a month as thirty days.",
  }),
);

/** No month has more than 31 days: by calendar nothing up to six months is too long. */
const harmlessWork = choose([{ when: sixCalendarMonths, then: calc("*", harmlessWorkMonths, 31) }], harmlessWorkDays);

/** What is disregarded when a benefit presupposes long-term unemployment: skipped, not added. */
const disregarded = [
  bridge(inMeasure, { counts: false }),
  bridge(spells(["illness", "maternity"]), { counts: false }),
  bridge(spells(["care"]), { counts: false }),
  bridge(atWork, { counts: false, totalMaxDays: harmlessWork }),
  bridge(spells(["work-not-permitted"]), { counts: false }),
  bridge(intersection(perhaps, except(atWork)), { counts: false, maxDays: shortGapDays }),
];

/**
 * Duration of unemployment on the day where a benefit presupposes it, in days.
 *
 * @param enough - the length that is asked for: what lies further back is not missed
 */
export const durationWithBridges = (enough: Parameter): NumberNode =>
  chain(unemployedDays, [...harmless, ...disregarded], { window: lookBack, enough });

/**
 * Long enough, where harmless interruptions are skipped.
 *
 * @param days - `durationWithBridges`
 * @param required - the length that is asked for
 */
export const isLongEnough = (days: NumberNode, required: Parameter): Condition => {
  const long = compare(days, ">=", required);
  return anyOf(long, allOf(sixCalendarMonths, long));
};

const durationForBenefits = durationWithBridges(longTermDays);

interface Wording {
  readonly norm: Citation;
  readonly days: NumberNode;
  readonly of: Condition;
  readonly onTheDay: (lawDay: Day) => Condition;
  readonly say: Bilingual;
}

/** The versions follow those of the rule on unemployment, which is part of the definition. */
function versions({ norm, days, of, onTheDay, say }: Wording): readonly RuleVersion[] {
  const wording = (lawDay: Day) =>
    allOf(onTheDay(lawDay), reason("duration", norm, { say, shows: { days, required: longTermDays }, of }));
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
    of: compare(duration, ">=", longTermDays),
    onTheDay: (lawDay) => holds(unemployed, lawDay),
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
    of: isLongEnough(durationForBenefits, longTermDays),
    onTheDay: unemployedForServices,
    say: {
      de: "Innerhalb von fünf Jahren mindestens {required} Tage arbeitslos, unschädliche Unterbrechungen übersprungen; anzurechnen sind {days} Tage.",
      en: "Unemployed for at least {required} days within five years, harmless interruptions skipped; {days} days count.",
    },
  }),
});
