// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Finding, Severity } from "./finding.ts";

/** How findings are shown. */
export interface RenderOptions {
  readonly language: keyof Bilingual;
  /** ANSI colours for a terminal; off unless asked for. */
  readonly color?: boolean;
}

const words: Readonly<Record<Severity, Bilingual>> = {
  error: { de: "Fehler", en: "error" },
  warning: { de: "Warnung", en: "warning" },
  info: { de: "Hinweis", en: "note" },
};

const ansi: Readonly<Record<Severity, string>> = { error: "\u001B[31m", warning: "\u001B[33m", info: "\u001B[36m" };

const place = ({ file, line, path }: Finding): string =>
  [file, line === undefined ? undefined : String(line), path === "" ? undefined : path]
    .filter((piece) => piece !== undefined)
    .join(":");

/** One line: no value of a record may break it. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/**
 * One finding on one line: file, position, severity, code, message, hint, norm.
 *
 * @param finding - the finding
 * @param language - `de` or `en`
 */
export function toLine(finding: Finding, language: keyof Bilingual): string {
  const where = place(finding);
  const norm = finding.norm === undefined ? "" : ` [${finding.norm.text}]`;
  const { code, severity, message, hint } = finding;
  return flat(
    `${where}${where === "" ? "" : ": "}${words[severity][language]} ${code}: ${message[language]} → ${hint[language]}${norm}`,
  );
}

/**
 * Findings for a terminal, a line each; the empty text when there are none.
 *
 * @param findings - in the order in which they are to be shown
 */
export function renderText(findings: readonly Finding[], { language, color = false }: RenderOptions): string {
  const line = (finding: Finding) => {
    const text = toLine(finding, language);
    return color ? `${ansi[finding.severity]}${text}\u001B[0m` : text;
  };
  return findings.map(line).join("\n");
}

/**
 * Makes a text safe inside HTML, attributes included.
 *
 * @param text - any text, also from a foreign file
 */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const headings: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  de: ["Schwere", "Code", "Stelle", "Befund", "Was zu tun ist", "Norm"],
  en: ["Severity", "Code", "Place", "Finding", "What to do", "Norm"],
};

/**
 * Findings as an HTML table with headings; every text is escaped.
 *
 * @param findings - in the order in which they are to be shown
 */
export function renderHtml(findings: readonly Finding[], { language }: RenderOptions): string {
  const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
  const row = (finding: Finding) => {
    const { severity, code, message, hint, norm } = finding;
    const cells = [
      words[severity][language],
      code,
      place(finding),
      message[language],
      hint[language],
      norm?.text ?? "",
    ];
    return `<tr class="finding ${severity}">${cells.map(cell).join("")}</tr>`;
  };
  const head = headings[language].map((heading) => `<th scope="col">${heading}</th>`).join("");
  return `<table class="findings"><thead><tr>${head}</tr></thead><tbody>${findings.map(row).join("")}</tbody></table>`;
}
