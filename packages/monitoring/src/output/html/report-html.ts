// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { EsfReport } from "../../count/report.ts";
import type { ProtectedTable } from "../../publish/protected-table.ts";
import { flowPicture } from "../picture.ts";
import { flowOf } from "../series.ts";
import { groupTable } from "./by-group.ts";
import { choiceSection, sourceSection } from "./choices.ts";
import { correctionSection } from "./corrections.ts";
import { figureSection, publishedSection } from "./figures.ts";
import { findingSection } from "./findings.ts";
import { aboutPage, atAGlance, periodWords } from "./head.ts";
import type { Subject } from "./head.ts";
import { excludedSection, pendingSection } from "./notes.ts";
import type { HtmlOptions } from "./options.ts";
import { section, speaking } from "./parts.ts";
import { openedSection } from "./records.ts";
import { styleOf } from "./style.ts";

const figure = ({ svg, caption }: { readonly svg: string; readonly caption: string }): string =>
  `<figure>${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;

function courseSection(report: EsfReport, { language, pictures: own = [] }: HtmlOptions): string {
  const t = speaking(language);
  const caption = {
    de: "Alle Teilnahmen, auch mit unvollständigen Angaben.",
    en: "All participations, also with incomplete data.",
  };
  const flow = { svg: flowPicture(flowOf(report), language), caption: caption[language] };
  const body = `${figure(flow)}${groupTable(report, language)}${own.map(figure).join("")}`;
  return section("pictures", t("Verlauf und Ergebnisse", "Course and results"), body);
}

/** The headings of a page as links, for whoever reads it on a screen. */
function contents(body: string, language: HtmlOptions["language"]): string {
  const found = [...body.matchAll(/<h2 id="([\w-]+)-heading">(.*?)<\/h2>/g)];
  const links = found.map(([, id, heading]) => `<li><a href="#${id}">${heading}</a></li>`);
  return `<nav aria-label="${speaking(language)("Inhalt", "Contents")}"><ul>${links.join("")}</ul></nav>`;
}

/** The page around what a report says. */
function page(subject: Subject, options: HtmlOptions, { lead, body }: { lead: string; body: string }): string {
  const { rules } = subject;
  const { language, title = rules.title[language] } = options;
  const period = periodWords(subject, language);
  const full =
    title === rules.title[language] ? `${title}, ${period}` : `${title} – ${rules.title[language]}, ${period}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(full)}</title><style>${styleOf(full)}</style></head>
<body><a class="skip" href="#content">${speaking(language)("Zum Inhalt springen", "Skip to the content")}</a>
<main id="content"><h1>${escapeHtml(title)}</h1>
${lead}${contents(body, language)}
${body}</main></body></html>
`;
}

/**
 * The report as one page that prints on A4: at a glance who it is about and what is open until when, then figures by region and gender,
 * course and results, corrections, what does not count, what is pending, findings, choices with their reasons, and every figure with its
 * records. It names references of records; it is for those who may know them.
 *
 * @param report - the report
 * @param options - language, title, programme, day and origin of the records, pictures, corrections
 */
export function reportHtml(report: EsfReport, options: HtmlOptions): string {
  const { language, asOf = report.to } = options;
  const t = speaking(language);
  const warning = `<p class="warning">${t("Diese Seite nennt Datensätze einzeln und ist nur für die Stelle bestimmt, die sie führt. Vor einer Veröffentlichung sind kleine Zahlen zu schützen.", "This page names single records and is for the office that keeps them only. Protect small figures before you publish.")}</p>`;
  const body = [
    figureSection(report, language),
    courseSection(report, options),
    correctionSection(report.rules, options),
    excludedSection(report, options),
    pendingSection(report, language, asOf),
    findingSection(report, language),
    choiceSection(report, language),
    sourceSection(report, language),
    openedSection(report, language),
  ].join("");
  return page(report, options, {
    lead: `${aboutPage(report, { ...options, asOf })}${atAGlance(report, options)}${warning}`,
    body,
  });
}

/**
 * A page for everybody: protected figures and the choices behind them, no records, no pictures that would show a hidden figure.
 *
 * @param published - from `protectedTable`
 * @param options - language and title
 */
export function publishedHtml(
  published: ProtectedTable,
  { language, title }: Pick<HtmlOptions, "language" | "title">,
): string {
  const body = `${publishedSection(published, language)}${choiceSection(published, language)}${sourceSection(published, language)}`;
  const options = title === undefined ? { language } : { language, title };
  return page(published, options, { lead: aboutPage(published, { language }), body });
}
