// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import { escapeHtml } from "./escape-html.ts";
import type { Finding } from "./finding.ts";
import { oneLine } from "./one-line.ts";
import { placeOf } from "./render-text.ts";
import type { RenderOptions } from "./render-text.ts";
import { severityLabels } from "./severity.ts";

const headings: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  de: ["Schwere", "Code", "Stelle", "Befund", "Was zu tun ist", "Norm"],
  en: ["Severity", "Code", "Place", "Finding", "What to do", "Norm"],
};

const safe = (text: string): string => escapeHtml(oneLine(text));

/**
 * Findings as an HTML table with headings; every text is escaped.
 *
 * @param findings - in the order in which they are to be shown
 * @param options - the language of the words
 */
export function renderHtml(findings: readonly Finding[], { language }: RenderOptions): string {
  const row = (finding: Finding) => {
    const { severity, code, message, hint, norm } = finding;
    const label = severityLabels[severity][language];
    const cells = [label, code, placeOf(finding), message[language], hint[language], norm?.text ?? ""];
    return `<tr class="finding ${safe(severity)}">${cells.map((text) => `<td>${safe(text)}</td>`).join("")}</tr>`;
  };
  const head = headings[language].map((heading) => `<th scope="col">${safe(heading)}</th>`).join("");
  return `<table class="findings" lang="${language}"><thead><tr>${head}</tr></thead><tbody>${findings.map(row).join("")}</tbody></table>`;
}
