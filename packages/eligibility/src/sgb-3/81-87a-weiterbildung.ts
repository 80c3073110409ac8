// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { employableBeneficiary } from "../sgb-2/7-leistungsberechtigt.ts";
import { readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployed } from "./16-arbeitslos.ts";
import { withoutUsableDegree } from "./81-geringqualifiziert.ts";

const {
  allOf,
  amount,
  anyOf,
  calc,
  choose,
  compare,
  day,
  holds,
  onTheDay,
  personDecides,
  reason,
  since,
  spells,
  total,
} = build;

const norm = cite("§ 81 Abs. 1 SGB III");

const asked = (id: string, own: Citation, say: Bilingual, ask: Bilingual) =>
  reason(id, own, { say, of: personDecides(ask) });

const conditions = (lawDay: Day) =>
  reason("necessary", norm, {
    say: {
      de: "Notwendig, weil arbeitslos, davon bedroht oder ohne verwertbaren Berufsabschluss.",
      en: "Necessary because of unemployment, a threat of it, or the lack of a usable vocational degree.",
    },
    of: anyOf(
      holds(unemployed, lawDay),
      withoutUsableDegree,
      asked(
        "threatened",
        norm,
        { de: "Von Arbeitslosigkeit bedroht.", en: "Threatened by unemployment." },
        { de: "Ist die Person von Arbeitslosigkeit bedroht?", en: "Is the person threatened by unemployment?" },
      ),
    ),
  });

/** What the measure and its way there must be: asked of a person, no property of the participant. */
const measure = [
  asked(
    "counselled",
    cite("§ 81 Abs. 1 Satz 1 Nr. 2 SGB III"),
    { de: "Vor Beginn beraten.", en: "Counselled before the beginning." },
    { de: "Hat vor Beginn eine Beratung stattgefunden?", en: "Was there counselling before the beginning?" },
  ),
  asked(
    "approved",
    cite("§ 81 Abs. 1 Satz 1 Nr. 3 SGB III"),
    { de: "Maßnahme und Träger sind zugelassen.", en: "Measure and provider are approved." },
    { de: "Sind Maßnahme und Träger zugelassen?", en: "Are measure and provider approved?" },
  ),
];

/** Who pays for employable beneficiaries: that it changed was read, the day of the change was not. */
const payer = (lawDay: Day, id: string, own: Citation, say: Bilingual) =>
  reason(id, own, { say, of: holds(employableBeneficiary, lawDay) });

const jobcenter = payer("2022-01-01", "paid-by-jobcenter", cite("§ 16 Abs. 1 Satz 2 Nr. 4 SGB II a. F."), {
  de: "Für erwerbsfähige Leistungsberechtigte fördert das Jobcenter.",
  en: "For employable beneficiaries the Jobcenter pays.",
});
const agency = payer("2025-01-01", "paid-by-agency", cite("§ 22 Abs. 4 SGB III"), {
  de: "Auch für erwerbsfähige Leistungsberechtigte fördert die Agentur für Arbeit.",
  en: "For employable beneficiaries, too, the employment agency pays.",
});

const version = (from: Day, to: Day | null, paidBy: Condition) => ({
  inForce: { from, to },
  norm,
  source: statutes2026,
  checkedUntil: readUntil,
  when: conditions(from),
  remarks: [...measure, paidBy],
});

/**
 * Further training (berufliche Weiterbildung) by education voucher. Counselling and approval are no properties of the person: they
 * are asked and do not decide.
 *
 * @law § 81 SGB III
 * @inForce wordings read for January to March 2022 and April 2026
 */
export const furtherTraining = rule({
  id: "sgb3-81",
  title: { de: "Berufliche Weiterbildung (§ 81 SGB III)", en: "Further training (§ 81 SGB III)" },
  purpose: "entitlement",
  versions: [
    unread(norm, { from: "2012-04-01", to: "2021-12-31" }),
    version("2022-01-01", "2022-12-31", jobcenter),
    version("2023-01-01", "2024-12-31", jobcenter),
    version("2025-01-01", null, agency),
  ],
});

const euros = (id: string, value: number, own: Citation, title: Bilingual) =>
  parameter({
    id,
    title,
    unit: "euro",
    values: [{ value, inForce: { from: "2023-07-01", to: null }, norm: own, source: statutes2026 }],
  });

const interim = euros("sgb3-87a-interim", 1000, cite("§ 87a Abs. 1 Nr. 1 SGB III"), {
  de: "Prämie nach der Zwischenprüfung in Euro",
  en: "Premium after the intermediate examination in euros",
});
const final = euros("sgb3-87a-final", 1500, cite("§ 87a Abs. 1 Nr. 2 SGB III"), {
  de: "Prämie nach der Abschlussprüfung in Euro",
  en: "Premium after the final examination in euros",
});
const monthly = euros("sgb3-87a-monthly", 150, cite("§ 87a Abs. 2 SGB III"), {
  de: "Weiterbildungsgeld im Monat in Euro",
  en: "Monthly allowance for further training in euros",
});

/**
 * Premiums of trainings that began earlier follow § 131a Abs. 3. Its amounts were not read, and the assumed one is not carried into the
 * time after its repeal: the value stays open.
 */
const earlierPremium = parameter({
  id: "sgb3-131a-3",
  title: { de: "Prämie nach früherem Recht in Euro", en: "Premium under the former law in euros" },
  unit: "euro",
  values: [
    {
      value: 1000,
      inForce: { from: "2016-08-01", to: "2023-06-30" },
      norm: cite("§ 131a Abs. 3 SGB III a. F."),
      source: { title: "Betrag aus dem Gedächtnis, nicht gelesen", mark: "M" },
    },
  ],
});

const training = spells(["measure"], { norms: ["sgb3-81"] });

/** In training on the last day before the allowance came. */
const beganEarlier = compare(
  calc("-", total(training, since(day("2023-06-30"))), total(training, since(day("2023-07-01")))),
  ">",
  0,
);

const premiumNorm = cite("§ 87a SGB III");

/**
 * Premiums and monthly allowance for further training that leads to a degree in an occupation of at least two years. A single
 * Teilqualifikation leads to none by itself; whether a chain of them does, a person decides. Premiums of
 * trainings that began before July 2023 follow older law (§ 456 SGB III) and stay open.
 *
 * @law §§ 87a, 456 SGB III
 * @inForce from 1 July 2023
 */
export const trainingPremium = rule({
  id: "sgb3-87a",
  title: {
    de: "Weiterbildungsprämie und Weiterbildungsgeld (§ 87a SGB III)",
    en: "Premium and allowance for further training (§ 87a SGB III)",
  },
  purpose: "entitlement",
  versions: [
    {
      inForce: { from: "2023-07-01", to: null },
      norm: premiumNorm,
      source: statutes2026,
      checkedUntil: readUntil,
      when: allOf(
        reason("in-training", premiumNorm, {
          say: { de: "Nimmt an einer geförderten Weiterbildung teil.", en: "Takes part in a funded further training." },
          of: onTheDay(training),
        }),
        asked(
          "leads-to-degree",
          premiumNorm,
          {
            de: "Die Weiterbildung führt zu einem Abschluss in einem Beruf von mindestens zwei Jahren.",
            en: "The training leads to a degree in an occupation of at least two years.",
          },
          {
            de: "Führt die Weiterbildung zu einem Berufsabschluss? Eine einzelne Teilqualifikation tut es nicht.",
            en: "Does the training lead to a vocational degree? A single partial qualification does not.",
          },
        ),
      ),
      values: {
        interimPremium: choose([{ when: beganEarlier, then: earlierPremium }], interim),
        finalPremium: choose([{ when: beganEarlier, then: earlierPremium }], final),
        monthlyAllowance: amount(monthly),
      },
      remarks: [
        asked(
          "without-work",
          cite("§ 87a Abs. 2 SGB III"),
          {
            de: "Weiterbildungsgeld: ohne die Weiterbildung arbeitslos, oder erwerbsfähig leistungsberechtigt.",
            en: "Monthly allowance: unemployed but for the training, or an employable beneficiary.",
          },
          { de: "Wäre die Person sonst arbeitslos?", en: "Would the person be unemployed otherwise?" },
        ),
      ],
    },
  ],
});
