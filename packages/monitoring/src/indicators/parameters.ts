// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameter } from "@quartierkit/rules";
import type { Parameter } from "@quartierkit/rules";
import type { Bilingual, Citation, Source } from "@quartierkit/vocabulary";
import { cite } from "@quartierkit/vocabulary";
import { annexPlus, annex2018, answered, assumed, derived, norms, read } from "./sources.ts";

interface Declared {
  readonly id: string;
  readonly title: Bilingual;
  readonly unit: Parameter["unit"];
  readonly value: number;
  readonly norm: Citation;
  readonly source: Source;
}

/** All numbers hold since the programming period 2014-2020; what changed has a name of its own. */
const fixed = ({ value, norm, source, ...about }: Declared): Parameter =>
  parameter({ ...about, values: [{ value, inForce: { from: "2014-01-01", to: null }, norm, source }] });

/** Below this age CO06 counts; “below 25” stands in the annex, completed years at entry in the guidance. */
export const youthAge = fixed({
  id: "esf-youth-age",
  title: { de: "Unter diesem Alter: jung", en: "Below this age: young" },
  unit: "years",
  value: 25,
  norm: norms.annex2018,
  source: annex2018,
});

/** “Above 54 years” is 55 completed years and more; the regulation on the ESF+ says so itself. */
export const olderAge = fixed({
  id: "esf-older-age",
  title: { de: "Ab diesem Alter: älter", en: "From this age: older" },
  unit: "years",
  value: 55,
  norm: norms.annexPlus,
  source: annexPlus,
});

/** EECO06: children below 18 years. */
export const childAge = fixed({
  id: "esf-plus-child-age",
  title: { de: "Unter diesem Alter: Kind", en: "Below this age: child" },
  unit: "years",
  value: 18,
  norm: norms.annexPlus,
  source: annexPlus,
});

/** Dependent children; those of 18 to 24 who are inactive and live with a parent belong to them too, but no fact tells them. */
export const dependentAge = fixed({
  id: "esf-dependent-age",
  title: { de: "Unter diesem Alter: abhängiges Kind", en: "Below this age: dependent child" },
  unit: "years",
  value: 18,
  norm: norms.annex2013,
  source: assumed("abhängig sind Kinder unter 18; nichterwerbstätige Kinder von 18 bis 24 stehen nicht in den Daten"),
});

/** EECO07: 18 to 29 years, so below 30. */
export const youngPlusEnd = fixed({
  id: "esf-plus-young-end",
  title: { de: "Ab diesem Alter nicht mehr jung (18-29)", en: "From this age no longer young (18-29)" },
  unit: "years",
  value: 30,
  norm: norms.annexPlus,
  source: annexPlus,
});

/** Long-term unemployed below 25: more than six months. */
export const longTermMonthsYoung = fixed({
  id: "esf-ltu-months-young",
  title: {
    de: "Langzeitarbeitslos unter 25: mehr als so viele Monate",
    en: "Long-term below 25: more than so many months",
  },
  unit: "months",
  value: 6,
  norm: norms.guidance,
  source: assumed("Anhang C1 der Leitlinien: unter 25 Jahren mehr als 6 Monate ununterbrochen"),
});

/** Long-term unemployed from 25: more than twelve months. */
export const longTermMonths = fixed({
  id: "esf-ltu-months",
  title: {
    de: "Langzeitarbeitslos ab 25: mehr als so viele Monate",
    en: "Long-term from 25: more than so many months",
  },
  unit: "months",
  value: 12,
  norm: norms.guidance,
  source: assumed("Anhang C1 der Leitlinien: ab 25 Jahren mehr als 12 Monate ununterbrochen"),
});

/** National definition: one year and longer, for every age. */
export const longTermDaysGermany = fixed({
  id: "sgb3-18-days",
  title: {
    de: "Langzeitarbeitslos nach SGB III: ab so vielen Tagen",
    en: "Long-term under SGB III: from so many days",
  },
  unit: "days",
  value: 365,
  norm: cite("§ 18 Abs. 1 Satz 1 SGB III"),
  source: { title: "Haufe, SGB III § 18: ein Jahr entspricht 365 Tagen", mark: "S" },
});

/** Illness or other non-employment up to here does not break the national spell. */
export const harmlessGapDays = fixed({
  id: "sgb3-18-gap-days",
  title: { de: "Unschädliche Unterbrechung in Tagen", en: "Harmless interruption in days" },
  unit: "days",
  value: 42,
  norm: cite("§ 18 Abs. 1 Satz 2 SGB III"),
  source: { title: "SGB III, konsolidierte Fassung, Stand April 2026", mark: "R" },
});

/** Work of this many hours a week ends unemployment under national law. */
export const hoursAtWork = fixed({
  id: "sgb3-138-hours",
  title: { de: "Wochenstunden, ab denen Arbeitslosigkeit endet", en: "Weekly hours from which unemployment ends" },
  unit: "hours-per-week",
  value: 15,
  norm: cite("§ 138 Abs. 3 Satz 1 SGB III"),
  source: { title: "SGB III, konsolidierte Fassung, Stand April 2026", mark: "R" },
});

/** Immediate results: from the exit up to four weeks after it. */
export const resultWindowDays = fixed({
  id: "esf-result-window-days",
  title: { de: "Tage nach Austritt für unmittelbare Ergebnisse", en: "Days after leaving for immediate results" },
  unit: "days",
  value: 28,
  norm: norms.guidance,
  source: read("ESF participant guidance, monitoring and evaluation (Anhang D: vier Wochen)", "Scottish Government"),
});

/** Longer-term results: the situation six months after leaving. */
export const followUpMonths = fixed({
  id: "esf-follow-up-months",
  title: {
    de: "Monate nach Austritt für längerfristige Ergebnisse",
    en: "Months after leaving for longer-term results",
  },
  unit: "months",
  value: 6,
  norm: norms.annex2018,
  source: annex2018,
});

/** How many days around the six months a follow-up may be dated; no text was found that says so. */
export const followUpToleranceDays = fixed({
  id: "esf-follow-up-tolerance-days",
  title: { de: "Zulässige Abweichung der Nachbefragung in Tagen", en: "Days by which a follow-up may be off" },
  unit: "days",
  value: 28,
  norm: norms.guidance,
  source: assumed(
    "vier Wochen um den Stichtag wie bei den unmittelbaren Ergebnissen; eine Vorgabe wurde nicht gefunden",
  ),
});

/** Contacts of up to so many hours are no participation. */
export const bagatelleHours = fixed({
  id: "esf-bagatelle-hours",
  title: {
    de: "Stunden, bis zu denen ein Kontakt keine Teilnahme ist",
    en: "Hours up to which a contact is no participation",
  },
  unit: "count",
  value: 8,
  norm: cite("ESF-Bagatellregelung von Bund und Ländern"),
  source: read("Datenerhebung im ESF: Bagatellgrenze 8 Stunden oder ein Tag", "esf-bw.de"),
});

/** Unpaid parental leave up to here still is employment. */
export const parentalLeaveMonths = fixed({
  id: "esf-parental-leave-months",
  title: {
    de: "Elternzeit ohne Zahlung: beschäftigt bis zu so vielen Monaten",
    en: "Unpaid parental leave: employed up to so many months",
  },
  unit: "months",
  value: 3,
  norm: norms.guidance,
  source: answered("Erwerbsstatus von Personen in Elternzeit (EU-LFS 2021)"),
});

/** A degree of disability is ascertained from here on (§ 152 SGB IX); the national definition of CO16 and EECO12 is left to the state. */
export const disabilityDegree = fixed({
  id: "esf-disability-degree",
  title: { de: "Grad der Behinderung, ab dem eine Behinderung zählt", en: "Degree from which a disability counts" },
  unit: "degree",
  value: 20,
  norm: cite("§ 152 Abs. 1 SGB IX"),
  source: assumed("jeder festgestellte Grad der Behinderung; die nationale Definition wurde nicht gefunden"),
});

/** Rural are thinly populated areas, degree of urbanisation 3. */
export const ruralDegree = fixed({
  id: "esf-rural-degurba",
  title: { de: "Verstädterungsgrad ländlicher Gebiete", en: "Degree of urbanisation of rural areas" },
  unit: "count",
  value: 3,
  norm: cite("DEGURBA"),
  source: read("Questions and answers: rural areas by DEGURBA", "Scottish Government"),
});

/** From this age on somebody can have been unemployed at all. */
export const earliestWorkAge = fixed({
  id: "esf-earliest-work-age",
  title: { de: "Alter, ab dem jemand arbeitslos sein kann", en: "Age from which somebody can be unemployed" },
  unit: "years",
  value: 15,
  norm: norms.guidance,
  source: derived("niemand ist vor dem 15. Geburtstag arbeitslos"),
});

/** All numbers, for the report and the documentation. */
export const parameters: readonly Parameter[] = [
  youthAge,
  olderAge,
  childAge,
  dependentAge,
  youngPlusEnd,
  longTermMonthsYoung,
  longTermMonths,
  longTermDaysGermany,
  harmlessGapDays,
  hoursAtWork,
  resultWindowDays,
  followUpMonths,
  followUpToleranceDays,
  bagatelleHours,
  parentalLeaveMonths,
  disabilityDegree,
  ruralDegree,
  earliestWorkAge,
];
