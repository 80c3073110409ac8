// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { euMembers } from "../groups/eu-newcomer.ts";
import { readUntil, statutes2022, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { ageLimitDay } from "./7a-altersgrenze.ts";
import { employableAge, employableHours, residenceYears } from "./parameters.ts";

const {
  age,
  allOf,
  anyOf,
  compare,
  compareDays,
  dayOf,
  number,
  onTheDay,
  personDecides,
  reason,
  someOf,
  spells,
  today,
} = build;

const registeredYears = age(dayOf("residence.registeredInGermanySince"));

/** Who receives benefits has been examined by the Jobcenter: told, so that nobody overlooks it, and not decided here. */
const foreignerNotExcluded = reason("not-excluded", cite("§ 7 Abs. 1 Satz 2 bis 6 SGB II"), {
  say: {
    de: "Nicht als Ausländerin oder Ausländer ausgeschlossen: deutsch, aus der EU und seit mindestens {required} Jahren hier gemeldet (volle Jahre: {years}; kein Verlust des Rechts festgestellt), oder mit einem Aufenthaltsrecht, das nicht allein aus der Arbeitsuche folgt.",
    en: "Not excluded as a foreigner: German, from the EU and registered here for at least {required} years (full years: {years}; no loss of the right established), or with a right of residence that does not follow from looking for work alone.",
  },
  shows: { required: residenceYears, years: registeredYears },
  of: anyOf(
    someOf("nationalities", ["DE"]),
    allOf(someOf("nationalities", euMembers), compare(registeredYears, ">=", residenceYears)),
    personDecides({
      de: "Besteht ein Aufenthaltsrecht, das nicht allein aus der Arbeitsuche folgt, nach den ersten drei Monaten oder aus Arbeit, und kein Anspruch nach dem AsylbLG?",
      en: "Is there a right of residence that does not follow from looking for work alone, after the first three months or by work, and no claim under AsylbLG?",
    }),
  ),
});

const exclusions = [
  reason("not-in-institution", cite("§ 7 Abs. 4 SGB II"), {
    say: {
      de: "Nicht in einer stationären Einrichtung oder in Haft, keine Altersrente.",
      en: "Not in a residential institution or in custody, no old-age pension.",
    },
    of: personDecides({
      de: "Ist die Person weder stationär untergebracht noch in Haft, und bezieht sie keine Altersrente?",
      en: "Is the person neither in a residential institution nor in custody, and without an old-age pension?",
    }),
  }),
  reason("work-permitted", cite("§ 8 Abs. 2 SGB II"), {
    say: {
      de: "Eine Beschäftigung ist erlaubt oder könnte erlaubt werden.",
      en: "Employment is permitted or could be permitted.",
    },
    of: anyOf(
      someOf("nationalities", ["DE"]),
      personDecides({
        de: "Ist der Person eine Beschäftigung erlaubt, oder könnte sie erlaubt werden?",
        en: "Is employment permitted to the person, or could it be?",
      }),
    ),
  }),
];

const conditions = allOf(
  reason("receipt", cite("§ 7 Abs. 1 Satz 1 SGB II"), {
    say: {
      de: "Bezieht an diesem Tag Leistungen nach dem SGB II.",
      en: "Receives benefits under SGB II on this day.",
    },
    of: onTheDay(spells(["benefit-sgb2"])),
  }),
  reason("minimum-age", cite("§ 7 Abs. 1 Satz 1 Nr. 1 SGB II"), {
    say: {
      de: "Mindestens {required} Jahre alt (Alter: {age}).",
      en: "At least {required} years old (age: {age}).",
    },
    shows: { required: employableAge, age: age(dayOf("birthDate")) },
    of: compare(age(dayOf("birthDate")), ">=", employableAge),
  }),
  reason("age-limit", cite("§ 7a SGB II"), {
    say: {
      de: "Altersgrenze noch nicht erreicht (letzter Tag: {limit}).",
      en: "Below the age limit (last day: {limit}).",
    },
    shows: { limit: ageLimitDay },
    of: compareDays(today, "<=", ageLimitDay),
  }),
  reason("able-to-work", cite("§ 8 Abs. 1 SGB II"), {
    say: {
      de: "Kann mindestens {required} Stunden am Tag arbeiten.",
      en: "Is able to work at least {required} hours a day.",
    },
    shows: { required: employableHours },
    of: compare(number("canWorkHoursPerDay"), ">=", employableHours),
  }),
);

/**
 * Employable beneficiary: of age, below the age limit, able to work three hours a day, in receipt of benefits.
 * Receipt on the day stands for need and habitual residence, and for no exclusion, which the Jobcenter has found; the exclusions are
 * told.
 *
 * @law § 7 Abs. 1, § 7a, § 8 SGB II
 * @inForce conditions unchanged 2013 to 2026; the exclusion of foreigners in the wordings of 2022 and 2026
 */
export const employableBeneficiary = rule({
  id: "employable-beneficiary",
  title: { de: "Erwerbsfähig und leistungsberechtigt", en: "Employable beneficiary" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 7 SGB II"), { from: "2005-01-01", to: "2012-12-31" }),
    {
      inForce: { from: "2013-01-01", to: "2021-12-31" },
      norm: cite("§ 7 Abs. 1 SGB II"),
      source: statutes2022,
      values: { ageLimitDay },
      when: conditions,
      remarks: exclusions,
    },
    {
      inForce: { from: "2022-01-01", to: null },
      norm: cite("§ 7 Abs. 1 SGB II"),
      source: statutes2026,
      checkedUntil: readUntil,
      values: { ageLimitDay },
      when: conditions,
      remarks: [foreignerNotExcluded, ...exclusions],
    },
  ],
});
