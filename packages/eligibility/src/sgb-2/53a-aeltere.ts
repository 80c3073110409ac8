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

/** Months after the age is completed: compared with the birthday itself, which may be a 29 February. */
const coveredBy = (until: DayNode): readonly Condition[] => [
  compareDays(dayOf("birthDate"), "<=", shift(twelveMonthsBefore(until), calc("-", 0, olderAge), "years")),
  compareDays(receiptSince, "<=", twelveMonthsBefore(until)),
];

const withoutOffer = personDecides({
  de: "Sind die ersten zwölf Monate des Leistungsbezugs nach dem 58. Geburtstag ohne Angebot einer versicherungspflichtigen Beschäftigung vergangen?",
  en: "Did the first twelve months of benefits after the 58th birthday pass without an offer of insurable employment?",
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
  of: not(allOf(...coveredBy(today), withoutOffer)),
});

/** The last day of the special rule: who did not count as unemployed on it still does not. */
const lastDayOfTheRule = day("2022-12-31");

/**
 * Who was covered on 2022-12-31 stays covered while the receipt goes on. It is no matter for integration services.
 *
 * @law § 65 Abs. 8 Satz 1 SGB II
 */
export const notOlderBeneficiarySince2023 = reason("not-older-beneficiary", cite("§ 65 Abs. 8 SGB II"), {
  say: {
    de: "Fällt nicht unter die Übergangsregelung für Ältere (am 31.12.2022 nach § 53a Abs. 2 SGB II nicht arbeitslos und seither ununterbrochen im Leistungsbezug).",
    en: "Is not covered by the transitional rule for older people (not counted as unemployed on 31 December 2022 under § 53a (2) SGB II, and in receipt of benefits without a break since).",
  },
  of: not(allOf(...coveredBy(lastDayOfTheRule), withoutOffer)),
});
