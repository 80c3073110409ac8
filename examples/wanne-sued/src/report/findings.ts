// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { renderHtml, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";

/**
 * The section on the data: every finding, none hidden.
 *
 * @param findings - from reading and checking all files
 */
export function findingSection(findings: readonly Finding[]): Html {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("info")];
  return html`<h2 id="findings">Befunde zu den Daten</h2>
    <p>
      ${errors} Fehler, ${warnings} Warnungen, ${notes} Hinweise. Ein Teil der erfundenen Akten ist mit Absicht
      lückenhaft oder fehlerhaft, damit zu sehen ist, wie das gemeldet wird.
    </p>
    <div class="scroll">${trusted(renderHtml(sortFindings(findings), { language: "de" }))}</div>`;
}
