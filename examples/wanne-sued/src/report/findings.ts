// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { renderHtml, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { html, trusted } from "../html/html.ts";
import type { Html } from "../html/html.ts";
import { speaking } from "../language.ts";
import type { Language } from "../language.ts";

/**
 * The section on the data: every finding, none hidden.
 *
 * @param findings - from reading and checking all files
 * @param language - of the words
 */
export function findingSection(findings: readonly Finding[], language: Language): Html {
  const t = speaking(language);
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count("error"), count("warning"), count("info")];
  return html`<h2 id="findings">${t("Befunde zu den Daten", "Findings about the data")}</h2>
    <p>
      ${t(`${errors} Fehler, ${warnings} Warnungen, ${notes} Hinweise.`, `${errors} errors, ${warnings} warnings, ${notes} notes.`)}
      ${t(
        "Ein Teil der erfundenen Akten ist mit Absicht lückenhaft oder fehlerhaft, damit zu sehen ist, wie das gemeldet wird.",
        "Some of the invented records have gaps or flaws on purpose, so that you can see how they are reported.",
      )}
    </p>
    <div class="scroll">${trusted(renderHtml(sortFindings(findings), { language }))}</div>`;
}
