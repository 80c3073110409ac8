// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter } from "@quartierkit/rules";
import type { DayNode, Parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { statutes2026 } from "../sources.ts";

const { choose, compareDays, day, dayOf, monthEnd, shift } = build;

/** Years of birth and the age limit of that cohort, in months of life. */
const cohorts: readonly { readonly bornIn: number; readonly months: number }[] = [
  { bornIn: 1946, months: 780 },
  ...Array.from({ length: 12 }, (_, index) => ({ bornIn: 1947 + index, months: 781 + index })),
  { bornIn: 1959, months: 794 },
  { bornIn: 1960, months: 796 },
  { bornIn: 1961, months: 798 },
  { bornIn: 1962, months: 800 },
  { bornIn: 1963, months: 802 },
  { bornIn: 1964, months: 804 },
];

const limitOf = (bornIn: number, months: number): Parameter =>
  parameter({
    id: `sgb2-7a-months-${bornIn}`,
    title: {
      de: `Altersgrenze in Lebensmonaten, Jahrgang ${bornIn}`,
      en: `Age limit in months of life, born in ${bornIn}`,
    },
    unit: "months",
    values: [
      { value: months, inForce: { from: "2013-01-01", to: null }, norm: cite("§ 7a SGB II"), source: statutes2026 },
    ],
  });

const born = dayOf("birthDate");

const limitMonths = choose(
  cohorts.slice(0, -1).map(({ bornIn, months }) => ({
    when: compareDays(born, "<=", day(`${bornIn}-12-31`)),
    then: limitOf(bornIn, months),
  })),
  limitOf(1964, 804),
);

/**
 * Last day before the age limit: the end of the month in which the limiting age is completed, which happens at the end
 * of the day before the birthday.
 *
 * @law § 7a SGB II, §§ 187 Abs. 2, 188 Abs. 2 BGB
 */
export const ageLimitDay: DayNode = monthEnd(shift(shift(born, limitMonths, "months"), -1, "days"));
