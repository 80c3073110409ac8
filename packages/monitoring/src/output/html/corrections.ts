// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { EsfReport } from "../../count/report.ts";
import type { CorrectedFigure, Correction } from "../../open/compare.ts";
import { genderWords, regionWords, titleOf } from "../words.ts";
import type { HtmlOptions } from "./options.ts";
import { refs, say, section, speaking, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";
import { placeOfFigure } from "./places.ts";

type Rules = EsfReport["rules"];

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : "0");

function figureTable(figures: readonly CorrectedFigure[], rules: Rules, language: ReportLanguage): string {
  const t = speaking(language);
  const regional = new Set(figures.map(({ region }) => region)).size > 1;
  const rows = figures.map(({ indicator, gender, region, before, after }) => [
    `<a href="#${placeOfFigure(indicator)}"><strong>${escapeHtml(indicator)}</strong></a> ${say(titleOf(rules, indicator), language)}`,
    `${say(genderWords[gender], language)}${regional ? `, ${say(regionWords[region], language)}` : ""}`,
    before,
    after,
    { number: signed(after - before) },
  ]);
  const head = [
    t("Indikator", "Indicator"),
    t("Geschlecht", "Gender"),
    t("vorher", "before"),
    t("jetzt", "now"),
    t("Änderung", "Change"),
  ];
  return table(head, rows, { caption: t("Je Zahl", "By figure"), wide: true });
}

function recordTable({ records }: Correction, language: ReportLanguage): string {
  const t = speaking(language);
  const rows = records.map(({ ref, why, added, removed }) => [
    escapeHtml(ref),
    say(why, language),
    refs([...added.map((id) => `+${id}`), ...removed.map((id) => `−${id}`)]),
  ]);
  const head = [
    t("Datensatz", "Record"),
    t("Grund", "Reason"),
    t("Zählt jetzt (+), nicht mehr (−)", "Counts now (+), no longer (−)"),
  ];
  return table(head, rows, { caption: t("Je Datensatz", "By record"), wide: true });
}

/** What was corrected since the version before; where nobody told of one, that. */
export function correctionSection(rules: Rules, { language, correction, transmitted }: HtmlOptions): string {
  const t = speaking(language);
  const heading = t("Berichtigungen seit der letzten Übermittlung", "Corrections since the last transmission");
  if (correction === undefined)
    return section(
      "corrections",
      heading,
      `<p>${t("Mit keiner früheren Übermittlung verglichen.", "Compared with no earlier transmission.")}</p>`,
    );
  const since =
    transmitted === undefined
      ? ""
      : `<p>${t(`Letzte Übermittlung: Stand ${formatDay(transmitted, "de")}.`, `Last transmission: data as of ${formatDay(transmitted, "en")}.`)}</p>`;
  const { figures, records } = correction;
  const none = `<p>${t("Keine Zahl hat sich geändert.", "No figure has changed.")}</p>`;
  const changed = figures.length === 0 ? none : figureTable(figures, rules, language);
  return section(
    "corrections",
    heading,
    `${since}${changed}${records.length === 0 ? "" : recordTable(correction, language)}`,
  );
}
