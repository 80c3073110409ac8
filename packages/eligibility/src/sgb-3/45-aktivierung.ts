// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Citation } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployedForServices } from "./16-arbeitslos.ts";
import { longTermUnemployedForBenefits } from "./18-langzeitarbeitslos.ts";
import { unemployedDays } from "./history.ts";

const {
  allOf,
  amount,
  anyOf,
  calc,
  choose,
  compare,
  holds,
  last,
  number,
  onTheDay,
  personDecides,
  reason,
  spells,
  total,
} = build;

const norm = cite("§ 45 Abs. 1 SGB III");

interface Figure {
  readonly id: string;
  readonly unit: "days" | "months" | "euro";
  readonly value: number;
  readonly norm: Citation;
}

const figure = ({ id, unit, value, norm: own }: Figure, de: string, en: string) =>
  parameter({
    id,
    title: { de, en },
    unit,
    values: [{ value, inForce: { from: "2022-01-01", to: null }, norm: own, source: statutes2026 }],
  });

/** Weeks of the statute, in days. */
const shortPhase = figure(
  { id: "sgb3-45-2-days", unit: "days", value: 42, norm: cite("§ 45 Abs. 2 Satz 2 SGB III") },
  "Höchstdauer eines Teils beim Arbeitgeber in Tagen",
  "Longest part with an employer in days",
);
const longPhase = figure(
  { id: "sgb3-45-8-days", unit: "days", value: 84, norm: cite("§ 45 Abs. 8 SGB III") },
  "Höchstdauer eines Teils beim Arbeitgeber in Tagen, wenn die Eingliederung besonders erschwert ist",
  "Longest part with an employer in days where integration is especially difficult",
);
const fee = figure(
  { id: "sgb3-45-6-fee", unit: "euro", value: 2500, norm: cite("§ 45 Abs. 6 Satz 3 SGB III") },
  "Vergütung der Vermittlung in Euro",
  "Placement fee in euros",
);
const higherFee = figure(
  { id: "sgb3-45-6-higher-fee", unit: "euro", value: 3000, norm: cite("§ 45 Abs. 6 Satz 4 SGB III") },
  "Höchste Vergütung bei Langzeitarbeitslosigkeit oder Behinderung in Euro",
  "Highest fee for long-term unemployed or disabled people in euros",
);
const firstInstalment = figure(
  { id: "sgb3-45-6-instalment", unit: "euro", value: 1250, norm: cite("§ 45 Abs. 6 Satz 5 SGB III") },
  "Teilbetrag nach sechs Wochen in Euro",
  "Instalment after six weeks in euros",
);
const waitingDays = figure(
  { id: "sgb3-45-7-days", unit: "days", value: 42, norm: cite("§ 45 Abs. 7 SGB III") },
  "Tage der Arbeitslosigkeit, nach denen der Gutschein beansprucht werden kann",
  "Days of unemployment after which the voucher can be claimed",
);
const waitingMonths = figure(
  { id: "sgb3-45-7-months", unit: "months", value: 3, norm: cite("§ 45 Abs. 7 SGB III") },
  "Monate, in denen diese Tage liegen",
  "Months in which these days lie",
);

const groups = (lawDay: Day) =>
  anyOf(
    reason("unemployed", norm, {
      say: { de: "Arbeitslos.", en: "Unemployed." },
      of: unemployedForServices(lawDay),
    }),
    reason("seeking-training", norm, {
      say: {
        de: "Ausbildungsuchend oder von Arbeitslosigkeit bedroht.",
        en: "Seeking training, or threatened by unemployment.",
      },
      of: personDecides({
        de: "Sucht die Person eine Ausbildung, oder ist sie von Arbeitslosigkeit bedroht?",
        en: "Is the person seeking training or threatened by unemployment?",
      }),
    }),
  );

const severeObstacles = personDecides({
  de: "Ist die Eingliederung wegen schwerwiegender Vermittlungshemmnisse besonders erschwert?",
  en: "Is integration especially difficult because of severe obstacles?",
});

const valuesOn = (lawDay: Day) => {
  const longTerm = holds(longTermUnemployedForBenefits, lawDay);
  const highestFee = choose(
    [{ when: anyOf(longTerm, compare(number("disability.degree"), ">", 0)), then: higherFee }],
    fee,
  );
  return {
    employerPhaseDays: choose([{ when: anyOf(longTerm, severeObstacles), then: longPhase }], shortPhase),
    placementFee: highestFee,
    feeAfterSixWeeks: amount(firstInstalment),
    feeAfterSixMonths: calc("-", highestFee, firstInstalment),
  };
};

/** Times in measures would extend the three months; they are for the agency to add. */
const voucherClaim = reason("voucher-claim", cite("§ 45 Abs. 7 SGB III"), {
  say: {
    de: "Anspruch auf den Vermittlungsgutschein: Arbeitslosengeld und in den letzten {months} Monaten mindestens {days} Tage arbeitslos (gezählt: {counted}).",
    en: "Claim to the placement voucher: unemployment benefit, and unemployed for at least {days} days in the last {months} months (counted: {counted}).",
  },
  shows: { months: waitingMonths, days: waitingDays, counted: total(unemployedDays, last(waitingMonths, "months")) },
  of: allOf(
    onTheDay(spells(["benefit-sgb3"])),
    compare(total(unemployedDays, last(waitingMonths, "months")), ">=", waitingDays),
  ),
});

const version = (from: Day, to: Day | null) => ({
  inForce: { from, to },
  norm,
  source: statutes2026,
  checkedUntil: readUntil,
  when: groups(from),
  values: valuesOn(from),
  remarks: [voucherClaim],
});

/**
 * Activation and vocational integration: for people who are unemployed, threatened by it, or seek training. With an employer a part
 * lasts six weeks at most, twelve for long-term unemployed people and for those with severe obstacles. The fee is what an agency may
 * get for a placement, at most.
 *
 * @law § 45 SGB III
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const activation = rule({
  id: "sgb3-45",
  title: {
    de: "Aktivierung und berufliche Eingliederung (§ 45 SGB III)",
    en: "Activation and vocational integration (§ 45 SGB III)",
  },
  purpose: "entitlement",
  versions: [
    unread(norm, { from: "2012-04-01", to: "2021-12-31" }),
    version("2022-01-01", "2022-12-31"),
    version("2023-01-01", null),
  ],
});
