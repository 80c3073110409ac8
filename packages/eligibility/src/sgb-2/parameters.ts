// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { parameter } from "@quartierkit/rules";
import type { Parameter } from "@quartierkit/rules";
import { cite } from "@quartierkit/vocabulary";
import type { Citation, Source } from "@quartierkit/vocabulary";
import { derived, statutes2026 } from "../sources.ts";

interface Single {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  readonly unit: Parameter["unit"];
  readonly value: number;
  readonly from: string;
  readonly norm: Citation;
  readonly source?: Source;
}

const single = ({ id, de, en, unit, value, from, norm, source = statutes2026 }: Single): Parameter =>
  parameter({ id, title: { de, en }, unit, values: [{ value, inForce: { from, to: null }, norm, source }] });

const agh = "2013-01-01";
const extended = "2017-01-01";
const teilhabechancen = "2019-01-01";

export const aghMonths = single({
  id: "sgb2-16d-6-months",
  de: "Monate in Arbeitsgelegenheiten",
  en: "Months in work opportunities",
  unit: "months",
  value: 24,
  from: agh,
  norm: cite("§ 16d Abs. 6 Satz 1 SGB II"),
});

export const aghExtensionMonths = single({
  id: "sgb2-16d-6-extension-months",
  de: "Weitere Monate nach Ablauf der ersten",
  en: "Further months after the first ones",
  unit: "months",
  value: 12,
  from: extended,
  norm: cite("§ 16d Abs. 6 Satz 3 SGB II"),
});

export const aghWindowYears = single({
  id: "sgb2-16d-6-years",
  de: "Jahre des Zeitraums, der mit der ersten Arbeitsgelegenheit beginnt",
  en: "Years of the window that opens with the first work opportunity",
  unit: "years",
  value: 5,
  from: agh,
  norm: cite("§ 16d Abs. 6 SGB II"),
});

export const teilhabeAge = single({
  id: "sgb2-16i-3-age",
  de: "Mindestalter",
  en: "Minimum age",
  unit: "years",
  value: 25,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 1 Nr. 1 SGB II"),
});

export const teilhabeBenefitDays = single({
  id: "sgb2-16i-3-benefit-days",
  de: "Tage mit Leistungsbezug, sechs Jahre insgesamt",
  en: "Days of benefit receipt, six years in total",
  unit: "days",
  value: 2190,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 1 Nr. 2 SGB II"),
  source: derived("sechs Jahre insgesamt, Jahre zu 365 Tagen nach § 191 BGB"),
});

export const teilhabeWindowYears = single({
  id: "sgb2-16i-3-window-years",
  de: "Jahre, auf die zurückgeblickt wird",
  en: "Years looked back",
  unit: "years",
  value: 7,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 1 Nr. 2 SGB II"),
});

export const teilhabeShortYears = single({
  id: "sgb2-16i-3-short-years",
  de: "Jahre mit Leistungsbezug bei minderjährigem Kind oder Schwerbehinderung",
  en: "Years of receipt with a minor child or severe disability",
  unit: "years",
  value: 5,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 3 SGB II"),
});

export const teilhabeGapDays = single({
  id: "sgb2-16i-3-gap-days",
  de: "Tage, bis zu denen eine Unterbrechung des Bezugs in den fünf Jahren das Ergebnis offen lässt",
  en: "Days up to which a break in the five years of benefits leaves the verdict open",
  unit: "days",
  value: 42,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 3 SGB II"),
  source: derived("das Gesetz verlangt keinen lückenlosen Bezug und nennt keine Zahl; wirkt nur als offene Frage"),
});

export const formerJobMonths = single({
  id: "sgb2-16i-10-months",
  de: "Monate in früher geförderter Beschäftigung, ab deren Überschreiten die Vorbezugszeit entfällt",
  en: "Months in formerly subsidised work; with more of them no earlier receipt is asked for",
  unit: "months",
  value: 6,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 10 Satz 1 SGB II"),
});

/** Whole months of an earlier subsidy, by calendar, and the percentage that the year after them is paid with. */
export const teilhabeSteps: readonly { readonly months: number; readonly percent: Parameter }[] = [
  { year: 1, percent: 100 },
  { year: 2, percent: 100 },
  { year: 3, percent: 90 },
  { year: 4, percent: 80 },
  { year: 5, percent: 70 },
].map(({ year, percent }) => ({
  months: 12 * year,
  percent: single({
    id: `sgb2-16i-2-percent-year-${year}`,
    de: `Zuschuss im ${year}. Jahr`,
    en: `Subsidy in year ${year}`,
    unit: "percent",
    value: percent,
    from: teilhabechancen,
    norm: cite("§ 16i Abs. 2 Satz 1 SGB II"),
  }),
}));

export const teilhabeMaxMonths = single({
  id: "sgb2-16i-3-max-months",
  de: "Monate, in denen der Zuschuss längstens gezahlt wird",
  en: "Months for which the subsidy is paid at most",
  unit: "months",
  value: 60,
  from: teilhabechancen,
  norm: cite("§ 16i Abs. 3 Satz 1 Nr. 4 SGB II"),
});

export const employableAge = single({
  id: "sgb2-7-1-age",
  de: "Mindestalter erwerbsfähiger Leistungsberechtigter",
  en: "Minimum age of employable beneficiaries",
  unit: "years",
  value: 15,
  from: agh,
  norm: cite("§ 7 Abs. 1 Satz 1 Nr. 1 SGB II"),
});

export const employableHours = single({
  id: "sgb2-8-1-hours",
  de: "Stunden am Tag, ab denen Erwerbsfähigkeit besteht",
  en: "Hours a day from which a person is employable",
  unit: "hours-per-day",
  value: 3,
  from: agh,
  norm: cite("§ 8 Abs. 1 SGB II"),
});

export const residenceYears = single({
  id: "sgb2-7-1-residence-years",
  de: "Jahre des gewöhnlichen Aufenthalts seit der Anmeldung",
  en: "Years of habitual residence since registration",
  unit: "years",
  value: 5,
  from: "2022-01-01",
  norm: cite("§ 7 Abs. 1 Satz 4 und 5 SGB II"),
});

export const olderAge = single({
  id: "sgb2-53a-2-age",
  de: "Alter der Sonderregelung für Ältere",
  en: "Age of the special rule for older people",
  unit: "years",
  value: 58,
  from: agh,
  norm: cite("§ 53a Abs. 2 SGB II"),
});

export const olderMonths = single({
  id: "sgb2-53a-2-months",
  de: "Monate mit Leistungsbezug nach diesem Alter",
  en: "Months of benefits after that age",
  unit: "months",
  value: 12,
  from: agh,
  norm: cite("§ 53a Abs. 2 SGB II"),
});
