// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Finding } from "./finding.ts";
import { oneLine } from "./one-line.ts";
import { severityLabels } from "./severity.ts";
import type { Severity } from "./severity.ts";

/** How findings are shown. */
export interface RenderOptions {
  readonly language: keyof Bilingual;
  /** ANSI colours for a terminal; off unless asked for. */
  readonly color?: boolean;
}

const ansi: Readonly<Record<Severity, string>> = { error: "\u001B[31m", warning: "\u001B[33m", info: "\u001B[36m" };

/**
 * Where a finding stands: `file:line:pointer`, as far as it is known.
 *
 * @param finding - the finding
 */
export const placeOf = ({ file, line, path }: Finding): string =>
  [file, line === undefined ? undefined : String(line), path === "" ? undefined : path]
    .filter((piece) => piece !== undefined)
    .join(":");

/**
 * One finding on one line: file, position, severity, code, message, hint, norm. Nothing in the data can break the line
 * or send commands to a terminal.
 *
 * @param finding - the finding
 * @param language - `de` or `en`
 */
export function toLine(finding: Finding, language: keyof Bilingual): string {
  const { code, severity, message, hint, norm } = finding;
  const place = placeOf(finding);
  const where = place === "" ? "" : `${place}: `;
  const why = norm === undefined ? "" : ` [${norm.text}]`;
  return oneLine(
    `${where}${severityLabels[severity][language]} ${code}: ${message[language]} → ${hint[language]}${why}`,
  );
}

/**
 * Findings for a terminal, a line each; the empty text when there are none.
 *
 * @param findings - in the order in which they are to be shown
 * @param options - language, and whether to colour the lines by severity
 */
export function renderText(findings: readonly Finding[], { language, color = false }: RenderOptions): string {
  const line = (finding: Finding) => {
    const text = toLine(finding, language);
    return color ? `${ansi[finding.severity]}${text}\u001B[0m` : text;
  };
  return findings.map(line).join("\n");
}
