// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import { build, parameter, rule } from "@quartierkit/rules";
import type { RuleVersion } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import { longTermUnemployedForBenefits } from "../sgb-3/18-langzeitarbeitslos.ts";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { employableBeneficiary } from "./7-leistungsberechtigt.ts";

const { age, allOf, amount, anyOf, compare, dayOf, holds, personDecides, reason } = build;

const youngAge = parameter({
  id: "sgb2-16f-16h-age",
  title: { de: "Alter, unter dem Menschen als jung gelten", en: "Age below which people count as young" },
  unit: "years",
  values: [
    { value: 25, inForce: { from: "2017-01-01", to: null }, norm: cite("§ 16h Abs. 1 SGB II"), source: statutes2026 },
  ],
});

const years = age(dayOf("birthDate"));

const freeNorm = cite("§ 16f SGB II");

/**
 * Free support (freie Förderung): open to every employable beneficiary. Whether statutory benefits may be topped up is told and does not
 * decide.
 *
 * @law § 16f SGB II
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const freeSupport = rule({
  id: "sgb2-16f",
  title: { de: "Freie Förderung (§ 16f SGB II)", en: "Free support (§ 16f SGB II)" },
  purpose: "entitlement",
  versions: [
    unread(freeNorm, { from: "2009-01-01", to: "2021-12-31" }),
    freeVersion("2022-01-01", "2022-12-31"),
    freeVersion("2023-01-01", null),
  ],
});

/** The versions follow those of the rule on unemployment, which the remark rests on. */
function freeVersion(lawDay: Day, to: Day | null): RuleVersion {
  return {
    inForce: { from: lawDay, to },
    norm: freeNorm,
    source: statutes2026,
    checkedUntil: readUntil,
    when: holds(employableBeneficiary, lawDay),
    remarks: [
      reason("topping-up", cite("§ 16f Abs. 2 SGB II"), {
        say: {
          de: "Gesetzliche Leistungen dürfen aufgestockt werden: langzeitarbeitslos, oder unter {youngAge} Jahren mit schwerwiegenden Hemmnissen, und in etwa sechs Monaten ist mit ihnen allein kein Erfolg zu erwarten.",
          en: "Statutory benefits may be topped up: long-term unemployed, or below {youngAge} years with severe obstacles, and within about six months no success is to be expected from them alone.",
        },
        shows: { youngAge },
        of: allOf(
          anyOf(
            holds(longTermUnemployedForBenefits, lawDay),
            allOf(
              compare(years, "<", youngAge),
              personDecides({
                de: "Ist die Eingliederung wegen schwerwiegender Vermittlungshemmnisse besonders erschwert?",
                en: "Is integration especially difficult because of severe obstacles?",
              }),
            ),
          ),
          personDecides({
            de: "Ist in etwa sechs Monaten mit den gesetzlichen Leistungen kein Erfolg zu erwarten?",
            en: "Is no success to be expected with the statutory benefits within about six months?",
          }),
        ),
      }),
    ],
  };
}

const youngNorm = cite("§ 16h Abs. 1 SGB II");

/**
 * Support of young people who are hard to reach, also before an application where an entitlement is likely.
 *
 * @law § 16h SGB II
 * @inForce 2017 to 2026
 */
export const hardToReachYoung = rule({
  id: "sgb2-16h",
  title: {
    de: "Förderung schwer zu erreichender junger Menschen (§ 16h SGB II)",
    en: "Support of young people who are hard to reach (§ 16h SGB II)",
  },
  purpose: "entitlement",
  versions: [
    unread(youngNorm, { from: "2016-08-01", to: "2016-12-31" }),
    {
      inForce: { from: "2017-01-01", to: null },
      norm: youngNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        reason("young", youngNorm, {
          say: {
            de: "Jünger als {youngAge} Jahre (Alter: {years}).",
            en: "Younger than {youngAge} years (age: {years}).",
          },
          shows: { youngAge, years },
          of: compare(years, "<", youngAge),
        }),
        reason("hard-to-reach", youngNorm, {
          say: {
            de: "Wegen der persönlichen Lage schwer zu erreichen; die Leistungsberechtigung ist hinreichend wahrscheinlich, auch ohne Antrag.",
            en: "Hard to reach because of the personal situation; an entitlement to benefits is likely enough, even without an application.",
          },
          of: personDecides({
            de: "Ist die Person schwer zu erreichen und die Leistungsberechtigung hinreichend wahrscheinlich?",
            en: "Is the person hard to reach, and an entitlement likely enough?",
          }),
        }),
      ),
    },
  ],
});

const holisticNorm = cite("§ 16k SGB II");

const afterCare = parameter({
  id: "sgb2-16g-2-months",
  title: { de: "Monate der Nachbetreuung", en: "Months of after-care" },
  unit: "months",
  values: [
    { value: 9, inForce: { from: "2023-07-01", to: null }, norm: cite("§ 16k Abs. 3 SGB II"), source: statutes2026 },
  ],
});

/**
 * Holistic support (ganzheitliche Betreuung), also outreach: for employable beneficiaries; voluntary, never a ground for a sanction.
 *
 * @law § 16k SGB II
 * @inForce from 1 July 2023
 */
export const holisticSupport = rule({
  id: "sgb2-16k",
  title: { de: "Ganzheitliche Betreuung (§ 16k SGB II)", en: "Holistic support (§ 16k SGB II)" },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2023-07-01", to: null },
      norm: holisticNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: holds(employableBeneficiary, "2023-07-01"),
      values: { afterCareMonths: amount(afterCare) },
      remarks: [
        reason("need", holisticNorm, {
          say: {
            de: "Die Betreuung ist erforderlich, um Beschäftigungsfähigkeit aufzubauen; sie ist freiwillig.",
            en: "The support is needed to build employability; it is voluntary.",
          },
          of: personDecides({
            de: "Ist eine ganzheitliche Betreuung erforderlich?",
            en: "Is holistic support needed?",
          }),
        }),
      ],
    },
  ],
});
