// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml, severityLabels, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { recordChecks } from "../../checks/check-records.ts";
import type { EsfReport } from "../../count/report.ts";
import { german, refs, say, section, speaking, spoken, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

/** Findings of one check. */
interface Kind {
  readonly example: Finding;
  /** Records by what is said of them. */
  readonly said: Map<string, string[]>;
}

/** A record by its reference; where a finding names none, the place of what is wrong. */
const recordOf = ({ related = [], file, line, path }: Finding): string =>
  related.length > 0
    ? related.join(" + ")
    : [file, line, path].filter((piece) => piece !== undefined && piece !== "").join(":");

function kindsOf(findings: readonly Finding[], language: ReportLanguage): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const finding of sortFindings(findings)) {
    const key = `${finding.severity} ${finding.code} ${finding.hint[language]}`;
    const kind = kinds.get(key) ?? { example: finding, said: new Map<string, string[]>() };
    const text = spoken(finding.message[language], language);
    kind.said.set(text, [...(kind.said.get(text) ?? []), recordOf(finding)]);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}

function row({ example, said }: Kind, language: ReportLanguage) {
  const { severity, code, hint, norm } = example;
  const title = recordChecks.find((check) => check.code === code)?.title;
  const items = [...said].map(([text, names]) => `<li>${escapeHtml(text)} ${refs(names)}</li>`);
  const about = title === undefined ? "" : `<strong>${say(title, language)}</strong>`;
  return [
    `${say(severityLabels[severity], language)}<br><small>${escapeHtml(code)}</small>`,
    `${about}<ul>${items.join("")}</ul>`,
    [...said.values()].reduce((sum, names) => sum + names.length, 0),
    `${say(hint, language)}${norm === undefined ? "" : `<br><small>${german(norm.text, language)}</small>`}`,
  ];
}

/** What is wrong with the records: each check once, with the records that it found. */
export function findingSection({ findings }: Pick<EsfReport, "findings">, language: ReportLanguage): string {
  const t = speaking(language);
  const head = [
    t("Schwere", "Severity"),
    t("Befund und Datensätze", "Finding and records"),
    t("Anzahl", "Number"),
    t("Was zu tun ist", "What to do"),
  ];
  const rows = kindsOf(findings, language).map((kind) => row(kind, language));
  const caption = t("Je Prüfung", "By check");
  const body =
    rows.length === 0 ? `<p>${t("Keine Befunde.", "No findings.")}</p>` : table(head, rows, { caption, wide: true });
  return section("findings", t("Befunde zu den Daten", "Findings about the data"), body);
}
