// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { build, parameter, rule } from "@quartierkit/rules";
import type { Condition } from "@quartierkit/rules";
import type { Day } from "@quartierkit/calendar";
import { cite } from "@quartierkit/vocabulary";
import type { Bilingual, Citation } from "@quartierkit/vocabulary";
import { employableBeneficiary } from "../sgb-2/7-leistungsberechtigt.ts";
import { commentary, readUntil, statutes2026 } from "../sources.ts";
import { unread } from "../unread.ts";
import { unemployedForServices } from "./16-arbeitslos.ts";
import { unlearned, withoutDegree } from "./81-geringqualifiziert.ts";

const {
  allOf,
  amount,
  anyOf,
  calc,
  choose,
  compare,
  day,
  dayOf,
  holds,
  months,
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

const workMonths = parameter({
  id: "sgb3-81-2-work-months",
  title: { de: "Monate beruflicher Tätigkeit ohne Abschluss", en: "Months of work without a degree" },
  unit: "months",
  values: [
    {
      value: 36,
      inForce: { from: "2022-01-01", to: null },
      norm: cite("§ 81 Abs. 2 Satz 2 SGB III"),
      source: statutes2026,
    },
  ],
});

const worked = months("calendar", spells(["employment", "self-employment"]), since(dayOf("birthDate")));

/** Without a degree: after three years of work, or where there is no way into an apprenticeship. */
const degreeLater = reason("degree-later", cite("§ 81 Abs. 2 SGB III"), {
  say: {
    de: "Holt einen Berufsabschluss nach: ohne Abschluss und lange genug beruflich tätig, oder ohne anderen Weg.",
    en: "Obtains a vocational degree later: without a degree and at work for long enough, or without another way.",
  },
  of: allOf(
    withoutDegree,
    reason("three-years-of-work", cite("§ 81 Abs. 2 Satz 2 SGB III"), {
      say: {
        de: "Mindestens {required} Monate beruflich tätig (gezählt: {counted}), oder eine Ausbildung ist nicht möglich oder zumutbar, oder ein Engpassberuf ist das Ziel.",
        en: "At work for at least {required} months (counted: {counted}), or an apprenticeship is impossible or unreasonable, or the aim is a shortage occupation.",
      },
      shows: { required: workMonths, counted: worked },
      of: anyOf(
        compare(worked, ">=", workMonths),
        personDecides({
          de: "Ist eine Ausbildung oder Berufsvorbereitung aus persönlichen Gründen nicht möglich oder nicht zumutbar, oder wird ein Engpassberuf angestrebt?",
          en: "Is an apprenticeship or preparation for one impossible or unreasonable for personal reasons, or is a shortage occupation the aim?",
        }),
      ),
    }),
  ),
});

const conditions = (lawDay: Day) =>
  reason("necessary", norm, {
    say: {
      de: "Notwendig, weil die Person arbeitslos oder von Arbeitslosigkeit bedroht ist, oder gefördert zum Nachholen eines Berufsabschlusses.",
      en: "Necessary because the person is unemployed or threatened by unemployment, or funded to obtain a vocational degree later.",
    },
    of: anyOf(
      unemployedForServices(lawDay),
      degreeLater,
      unlearned,
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

/** Who pays for employable beneficiaries: that it changed was read in the statutes, the day of the change in the trade press. */
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

const changeOfPayer = {
  ...statutes2026,
  title: "Bundesrecht, konsolidierte Fassungen 2022 und April 2026; Tag des Wechsels der Zuständigkeit nach Fachpresse",
};

const version = (from: Day, to: Day | null, paidBy: Condition) => ({
  inForce: { from, to },
  norm,
  source: changeOfPayer,
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

const formerPremiums = commentary("Haufe, SGB II § 16 Rz. 97g und SGB III § 131a: Prämien bis 30. Juni 2023");

/** Premiums of trainings that began before July 2023: the former provision goes on for them. */
const formerEuros = (id: string, value: number, title: Bilingual) =>
  parameter({
    id,
    title,
    unit: "euro",
    values: [
      {
        value,
        inForce: { from: "2023-07-01", to: null },
        norm: cite("§ 131a Abs. 3 SGB III a. F."),
        source: formerPremiums,
      },
    ],
  });

const formerInterim = formerEuros("sgb3-131a-3-interim", 1000, {
  de: "Prämie nach der Zwischenprüfung nach früherem Recht in Euro",
  en: "Premium after the intermediate examination under the former law in euros",
});
const formerFinal = formerEuros("sgb3-131a-3-final", 1500, {
  de: "Prämie nach der Abschlussprüfung nach früherem Recht in Euro",
  en: "Premium after the final examination under the former law in euros",
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
 * trainings that began before July 2023 follow the former § 131a Abs. 3 (§ 456 Abs. 2 SGB III).
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
            de: "Die Weiterbildung führt zum Abschluss in einem Ausbildungsberuf mit mindestens zwei Jahren Ausbildungsdauer.",
            en: "The training leads to a degree in an occupation with at least two years of training.",
          },
          {
            de: "Führt die Weiterbildung zu einem Berufsabschluss? Eine einzelne Teilqualifikation führt dazu nicht.",
            en: "Does the training lead to a vocational degree? A single partial qualification does not.",
          },
        ),
      ),
      values: {
        interimPremium: choose([{ when: beganEarlier, then: formerInterim }], interim),
        finalPremium: choose([{ when: beganEarlier, then: formerFinal }], final),
        monthlyAllowance: amount(monthly),
      },
      remarks: [
        asked(
          "without-work",
          cite("§ 87a Abs. 2 und 3 SGB III"),
          {
            de: "Weiterbildungsgeld: arbeitslos, oder erwerbsfähig leistungsberechtigt, dann auch in einem Arbeitsverhältnis.",
            en: "Monthly allowance: unemployed, or an employable beneficiary, then also in a job.",
          },
          {
            de: "Wäre die Person ohne die Weiterbildung arbeitslos, oder ist sie erwerbsfähig leistungsberechtigt?",
            en: "Would the person be unemployed without the training, or is the person an employable beneficiary?",
          },
        ),
      ],
    },
  ],
});
