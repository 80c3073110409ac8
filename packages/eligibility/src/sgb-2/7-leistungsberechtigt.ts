// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, rule } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { ageLimitDay } from "./7a-altersgrenze.ts";
import { employableAge, employableHours } from "./parameters.ts";

const { age, allOf, compare, compareDays, dayOf, number, onTheDay, reason, spells, today } = build;

/**
 * Employable beneficiary: of age, below the age limit, able to work three hours a day, in receipt of benefits.
 * Receipt on the day stands for need and habitual residence, which the Jobcenter has found.
 *
 * @law § 7 Abs. 1, § 7a, § 8 SGB II
 * @inForce conditions unchanged 2013 to 2026
 */
export const employableBeneficiary = rule({
  id: "employable-beneficiary",
  title: { de: "Erwerbsfähig und leistungsberechtigt", en: "Employable beneficiary" },
  purpose: "entitlement",
  versions: [
    unread(cite("§ 7 SGB II"), { from: "2005-01-01", to: "2012-12-31" }),
    {
      inForce: { from: "2013-01-01", to: null },
      norm: cite("§ 7 Abs. 1 SGB II"),
      source: statutes2026,
      checkedUntil: readUntil,
      values: { ageLimitDay },
      when: allOf(
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
      ),
    },
  ],
});
