// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build } from "@quartierkit/rules";
import type { Condition, DayNode } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { olderAge, olderMonths } from "./parameters.ts";

const { allOf, calc, chain, compareDays, day, dayOf, not, personDecides, reason, shift, spells, today } = build;

/** First day of the unbroken receipt of benefits that runs on the day. */
const receiptSince = shift(today, calc("-", 0, chain(spells(["benefit-sgb2"]), [])), "days");

const twelveMonthsBefore = (until: DayNode): DayNode => shift(until, calc("-", 0, olderMonths), "months");

const coveredBy = (until: DayNode): readonly Condition[] => [
  compareDays(shift(dayOf("birthDate"), olderAge, "years"), "<=", twelveMonthsBefore(until)),
  compareDays(receiptSince, "<=", twelveMonthsBefore(until)),
];

const noOffer = personDecides({
  de: "Wurde in den zwölf Monaten nach dem 58. Geburtstag eine versicherungspflichtige Beschäftigung angeboten?",
  en: "Was insurable employment offered in the twelve months after the 58th birthday?",
});

/**
 * Older beneficiaries without an offer of employment, who did not count as unemployed.
 *
 * @law § 53a Abs. 2 SGB II in the wording until 2022-12-31
 */
export const notOlderBeneficiaryBefore2023 = reason("not-older-beneficiary", cite("§ 53a Abs. 2 SGB II"), {
  say: {
    de: "Fällt nicht unter die Sonderregelung für Ältere (nach Vollendung des {age}. Lebensjahres mindestens {months} Monate Leistungen, ohne dass eine Beschäftigung angeboten wurde).",
    en: "Is not covered by the special rule for older people (benefits for at least {months} months after completing age {age} without an offer of employment).",
  },
  shows: { age: olderAge, months: olderMonths },
  of: not(allOf(...coveredBy(today), noOffer)),
});

/** The first day of the year in which the special rule no longer takes in anybody. */
const endOfTheRule = day("2023-01-01");

/**
 * Who was covered on 2022-12-31 stays covered while the receipt goes on.
 *
 * @law § 65 Abs. 8 SGB II
 */
export const notOlderBeneficiarySince2023 = reason("not-older-beneficiary", cite("§ 65 Abs. 8 SGB II"), {
  say: {
    de: "War nicht am 31.12.2022 von der Sonderregelung für Ältere erfasst mit seither ununterbrochenem Leistungsbezug.",
    en: "Was not covered by the special rule for older people on 31 December 2022 with receipt without a break since.",
  },
  of: not(allOf(...coveredBy(endOfTheRule), noOffer)),
});
