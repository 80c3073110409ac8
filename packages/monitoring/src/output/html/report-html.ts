// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { EsfReport } from "../../count/report.ts";
import type { Correction } from "../../open/compare.ts";
import type { ProtectedTable } from "../../publish/protected-table.ts";
import { flowPicture } from "../picture.ts";
import { flowOf } from "../series.ts";
import { figureSection, openedSection, publishedSection } from "./figures.ts";
import { choiceSection, correctionSection, excludedSection, findingSection, pendingSection } from "./notes.ts";
import { say, section, style } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

/** What stands in a report beside its figures. */
export interface HtmlOptions {
  readonly language: ReportLanguage;
  /** Name of the project or programme. */
  readonly title?: string;
  /** Pictures as SVG that is safe to stand in a page, each with a sentence. */
  readonly pictures?: readonly { readonly svg: string; readonly caption: string }[];
  /** What was corrected since the last transmission. */
  readonly correction?: Correction;
}

const figure = ({ svg, caption }: { readonly svg: string; readonly caption: string }): string =>
  `<figure>${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;

function pictures(report: EsfReport, { language, pictures: own = [] }: HtmlOptions): string {
  const caption = {
    de: "Alle Teilnahmen, auch mit unvollständigen Angaben.",
    en: "All participations, also with incomplete data.",
  };
  const flow = { svg: flowPicture(flowOf(report), language), caption: caption[language] };
  const heading = say({ de: "Verlauf und Ergebnisse", en: "Course and results" }, language);
  return section("pictures", heading, [flow, ...own].map(figure).join(""));
}

/** The page around what a report says. */
function page(
  { rules, from, to }: Pick<EsfReport, "rules" | "from" | "to">,
  body: string,
  { language, title = rules.title[language] }: Pick<HtmlOptions, "language" | "title">,
): string {
  const t = (de: string, en: string) => say({ de, en }, language);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><a class="skip" href="#content">${t("Zum Inhalt springen", "Skip to the content")}</a>
<main id="content"><h1>${escapeHtml(title)}</h1>
<p>${say(rules.title, language)}, ${formatDay(from, language)} ${t("bis", "to")} ${formatDay(to, language)}. ${escapeHtml(rules.norm.text)}.</p>
${body}</main></body></html>
`;
}

/**
 * The report as one page that prints on A4: figures by region and gender, pictures, choices with their reasons, what does not count,
 * what is pending, findings, and every figure with its records. It names references of records; it is for those who may know them.
 *
 * @param report - the report
 * @param options - language, title, pictures, corrections
 */
export function reportHtml(report: EsfReport, options: HtmlOptions): string {
  const { language, correction } = options;
  const t = (de: string, en: string) => say({ de, en }, language);
  const records = `${excludedSection(report, language)}${pendingSection(report, language)}${findingSection(report, language)}${correction === undefined ? "" : correctionSection(correction, language)}${openedSection(report, language)}`;
  const warning = `<p class="warning">${t("Diese Seite nennt Datensätze einzeln und ist nur für die Stelle bestimmt, die sie führt. Kleine Zahlen vor einer Veröffentlichung schützen.", "This page names single records and is for the office that keeps them only. Protect small figures before you publish.")}</p>`;
  const body = `${warning}${figureSection(report, language)}${pictures(report, options)}${choiceSection(report, language)}${records}`;
  return page(report, body, options);
}

/**
 * A page for everybody: protected figures and the choices behind them, no records, no pictures that would show a hidden figure.
 *
 * @param published - from `protectedTable`
 * @param options - language and title
 */
export const publishedHtml = (published: ProtectedTable, options: Pick<HtmlOptions, "language" | "title">): string =>
  page(
    published,
    `${publishedSection(published, options.language)}${choiceSection(published, options.language)}`,
    options,
  );
