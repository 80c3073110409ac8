// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import { entersIn, leavesIn } from "../../count/period.ts";
import type { EsfReport } from "../../count/report.ts";
import { pendingWords } from "../words.ts";
import type { HtmlOptions } from "./options.ts";
import { facts, german, speaking, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

/** What a page is about: programme, law, period. */
export type Subject = Pick<EsfReport, "rules" | "from" | "to">;

/** The days of a report in words. */
export const periodWords = ({ from, to }: Subject, language: ReportLanguage): string =>
  `${formatDay(from, language)} ${language === "de" ? "bis" : "to"} ${formatDay(to, language)}`;

/** Programme, law and period, and from when and where the records are. */
export function aboutPage(subject: Subject, options: Omit<HtmlOptions, "title">): string {
  const { language, programme, asOf, origin } = options;
  const t = speaking(language);
  const { rules } = subject;
  return facts([
    ...(programme === undefined ? [] : [[t("Förderprogramm", "Programme"), escapeHtml(programme)] as const]),
    [t("Rechtsstand", "Rule set"), `${escapeHtml(rules.title[language])}; ${german(rules.norm.text, language)}`],
    [t("Berichtszeitraum", "Reporting period"), periodWords(subject, language)],
    ...(asOf === undefined ? [] : [[t("Stand der Daten", "Data as of"), formatDay(asOf, language)] as const]),
    ...(origin === undefined ? [] : [[t("Datengrundlage", "Records"), escapeHtml(origin)] as const]),
  ]);
}

function keyFigures(report: EsfReport, language: ReportLanguage): string {
  const t = speaking(language);
  const { participations, counts, pending } = report;
  const entered = participations.filter(({ facts: one }) => entersIn(one, report));
  const tiles = [
    [entered.length, t("Teilnehmende (Eintritte im Zeitraum)", "participants (entries in the period)")],
    [entered.filter(({ complete }) => complete).length, t("mit vollständigen Angaben", "with complete data")],
    [counts.grandTotalOnly, t("zählen nur in der Gesamtzahl", "count in the grand total only")],
    [
      participations.filter(({ facts: one }) => leavesIn(one, report)).length,
      t("Austritte im Zeitraum", "exits in the period"),
    ],
    [pending.length, t("Ergebnisse noch festzustellen", "results still to be found out")],
  ] as const;
  return `<ul class="tiles">${tiles.map(([value, label]) => `<li><strong>${value}</strong> ${label}</li>`).join("")}</ul>`;
}

function openUntil({ pending }: EsfReport, language: ReportLanguage, asOf: Day): string {
  const t = speaking(language);
  const rows = (["exit-situation", "follow-up"] as const).flatMap((what) => {
    const due = pending
      .filter((one) => one.what === what)
      .map((one) => one.due)
      .toSorted();
    const [next, last] = [due.find((day) => day > asOf), due.at(-1)];
    const dayOrNone = (day: Day | undefined) => ({ number: day === undefined ? "–" : formatDay(day, language) });
    if (last === undefined) return [];
    const past = due.filter((day) => day <= asOf).length;
    return [[escapeHtml(pendingWords[what][language]), due.length, past, dayOrNone(next), dayOrNone(last)]];
  });
  if (rows.length === 0) return `<p>${t("Kein Ergebnis ist mehr offen.", "No result is open.")}</p>`;
  const day = formatDay(asOf, language);
  const head = [
    t("Offen", "Open"),
    t("Anzahl", "Number"),
    t(`fällig bis ${day}`, `due by ${day}`),
    t("nächster Termin", "next date"),
    t("letzter Termin", "last date"),
  ];
  return table(head, rows, {
    caption: t("Was bis wann festzustellen ist", "What is to be found out by when"),
    wide: true,
  });
}

/** What a reader wants to know first: how many people, how many complete, what is open until when. */
export const atAGlance = (report: EsfReport, { language, asOf = report.to }: HtmlOptions): string =>
  `${keyFigures(report, language)}${openUntil(report, language, asOf)}`;
