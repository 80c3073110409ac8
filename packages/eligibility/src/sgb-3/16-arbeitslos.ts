// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2022, statutes2026 } from "../sources.ts";
import { notOlderBeneficiaryBefore2023, notOlderBeneficiarySince2023 } from "../sgb-2/53a-aeltere.ts";
import { unread } from "../unread.ts";
import { atWork, inMeasure } from "./history.ts";
import { hoursThatEndUnemployment } from "./parameters.ts";

const { allOf, anyOf, is, not, onTheDay, reason, spells } = build;

const registered = reason("registered", cite("§ 16 Abs. 1 Nr. 3 SGB III"), {
  say: { de: "Arbeitslos gemeldet.", en: "Registered as unemployed." },
  of: anyOf(onTheDay(spells(["registered-unemployed"])), is("registeredJobSeeker")),
});

const outsideMeasures = reason("outside-measures", cite("§ 16 Abs. 2 SGB III"), {
  say: {
    de: "Nimmt an diesem Tag an keiner Maßnahme der aktiven Arbeitsmarktpolitik teil.",
    en: "Takes part in no measure of active labour market policy on this day.",
  },
  of: not(onTheDay(inMeasure)),
});

const withoutWork = reason("without-work", cite("§ 138 Abs. 3 SGB III"), {
  say: {
    de: "Arbeitet weniger als {hours} Stunden in der Woche, mehrere Beschäftigungen zusammengerechnet.",
    en: "Works less than {hours} hours a week, several jobs added up.",
  },
  shows: { hours: hoursThatEndUnemployment },
  of: not(onTheDay(atWork)),
});

const available = reason("available", cite("§ 16 Abs. 1 Nr. 2 SGB III"), {
  say: {
    de: "Sucht eine versicherungspflichtige Beschäftigung und steht der Vermittlung zur Verfügung.",
    en: "Looks for insurable employment and is available for placement.",
  },
  of: is("available"),
});

const conditions = [registered, outsideMeasures, withoutWork, available];

const counted = (notOlderBeneficiary: Condition): Condition => allOf(...conditions, notOlderBeneficiary);

/**
 * Unemployed on a day: without work of fifteen hours, available, registered, in no measure.
 *
 * @law § 16 SGB III, § 138 SGB III, § 53a SGB II
 * @inForce wording unchanged 2013 to 2026; the exception for people of 58 and older ended on 2022-12-31
 */
export const unemployed = rule({
  id: "unemployed",
  title: { de: "Arbeitslos", en: "Unemployed" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 16 SGB III"), { from: "1998-01-01", to: "2012-12-31" }),
    {
      inForce: { from: "2013-01-01", to: "2022-12-31" },
      norm: cite("§ 16 SGB III"),
      source: statutes2022,
      when: counted(notOlderBeneficiaryBefore2023),
    },
    {
      inForce: { from: "2023-01-01", to: null },
      norm: cite("§ 16 SGB III"),
      source: statutes2026,
      checkedUntil: readUntil,
      when: counted(notOlderBeneficiarySince2023),
    },
  ],
});

/**
 * Unemployed where an integration service presupposes it: since 2023 the rule for older people has no effect there.
 *
 * @law § 16 SGB III, § 65 Abs. 8 Satz 2 SGB II
 * @param lawDay - first day of the version that uses the condition
 */
export const unemployedForServices = (lawDay: Day): Condition =>
  lawDay < "2023-01-01" ? build.holds(unemployed, lawDay) : allOf(...conditions);
