// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { escapeHtml, pointer, renderHtml, sortFindings } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { EsfReport } from "../../count/report.ts";
import { exclusionReasons } from "../../count/reasons.ts";
import { labelOf } from "../../open/open-figure.ts";
import type { Correction } from "../../open/compare.ts";
import { section, say, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

type Section = (report: EsfReport, language: ReportLanguage) => string;

const missingIn = (paths: readonly string[] | undefined, language: ReportLanguage): string =>
  paths === undefined ? "" : escapeHtml([...new Set(paths.map((path) => labelOf(path)[language]))].join(", "));

/** Which choices were made where the sources leave one, and which numbers are assumptions. */
export const choiceSection = (
  { choices, assumptions }: Pick<EsfReport, "choices" | "assumptions">,
  language: ReportLanguage,
): string => {
  const t = (de: string, en: string) => say({ de, en }, language);
  const made = choices.map(({ name, value, reason, mark }) => [
    `${escapeHtml(name)} = ${escapeHtml(value)}`,
    say(reason, language),
    mark,
  ]);
  const assumed = assumptions.map(({ title, value, because }) => [say(title, language), value, escapeHtml(because)]);
  return section(
    "choices",
    t("Festlegungen und Annahmen", "Choices and assumptions"),
    `${table([t("Festlegung", "Choice"), t("Begründung", "Reason"), t("Sicherheit", "Mark")], made, { caption: t("Wo die Quellen eine Wahl lassen", "Where the sources leave a choice") })}${
      assumed.length === 0
        ? ""
        : table([t("Größe", "Number"), t("Wert", "Value"), t("Annahme", "Assumption")], assumed, {
            caption: t("Werte, für die kein Text gefunden wurde", "Numbers for which no text was found"),
          })
    }<p class="note">${t("R gelesen, Rp auszugsweise gelesen, S Sekundärquelle, D abgeleitet, M Annahme.", "R read, Rp read in excerpts, S secondary source, D derived, M assumption.")}</p>`,
  );
};

/** Which records do not count, and why. */
export const excludedSection: Section = ({ excluded, counts }, language) => {
  const t = (de: string, en: string) => say({ de, en }, language);
  const rows = excluded.map(({ ref, reason, missing, into }) => [
    escapeHtml(ref),
    say(exclusionReasons[reason], language),
    into === undefined ? missingIn(missing, language) : `→ ${escapeHtml(into)}`,
  ]);
  const summary = t(
    `${counts.records} Datensätze, ${counts.participations} Teilnahmen; ${counts.counted} zählen in den Indikatoren, ${counts.grandTotalOnly} nur in der Gesamtzahl, ${counts.notCounted} nirgends.`,
    `${counts.records} records, ${counts.participations} participations; ${counts.counted} count in the indicators, ${counts.grandTotalOnly} in the grand total only, ${counts.notCounted} nowhere.`,
  );
  const head = [t("Datensatz", "Record"), t("Grund", "Reason"), t("Fehlt", "Missing")];
  const body =
    rows.length === 0
      ? ""
      : table(head, rows, { caption: t("Nicht oder nur teilweise gezählt", "Not counted, or in part") });
  return section("excluded", t("Was nicht zählt", "What does not count"), `<p>${summary}</p>${body}`);
};

/** What is still to be found out. */
export const pendingSection: Section = ({ pending }, language) => {
  const t = (de: string, en: string) => say({ de, en }, language);
  const words = {
    "exit-situation": t("Verbleib nach Austritt", "Situation after leaving"),
    "follow-up": t("Nachbefragung nach sechs Monaten", "Follow-up after six months"),
  };
  const rows = pending.map(({ ref, what, due }) => [escapeHtml(ref), words[what], formatDay(due, language)]);
  const body =
    rows.length === 0
      ? `<p>${t("Nichts ist offen.", "Nothing is open.")}</p>`
      : table([t("Datensatz", "Record"), t("Offen", "Open"), t("Fällig", "Due")], rows, {
          caption: t("Ergebnisse, die noch festzustellen sind", "Results that are to be found out"),
        });
  return section("pending", t("Was noch aussteht", "What is pending"), body);
};

/** A finding about a record names it, and not its place in the list. */
const named = (finding: Finding): Finding => {
  const [ref] = finding.related ?? [];
  return ref === undefined ? finding : { ...finding, path: finding.path.replace(/^\/\d+/, pointer(ref)) };
};

/** What is wrong with the records. */
export const findingSection: Section = ({ findings }, language) => {
  const t = (de: string, en: string) => say({ de, en }, language);
  const body =
    findings.length === 0
      ? `<p>${t("Keine Befunde.", "No findings.")}</p>`
      : renderHtml(sortFindings(findings.map(named)), { language });
  return section("findings", t("Befunde zu den Daten", "Findings about the data"), body);
};

/** What was corrected since the version before. */
export function correctionSection({ figures, records }: Correction, language: ReportLanguage): string {
  const t = (de: string, en: string) => say({ de, en }, language);
  const changed = figures.map(({ indicator, gender, region, before, after, added, removed }) => [
    `${escapeHtml(indicator)} ${escapeHtml(gender)} ${escapeHtml(region)}`,
    before,
    after,
    escapeHtml([...added.map((ref) => `+${ref}`), ...removed.map((ref) => `−${ref}`)].join(", ")),
  ]);
  const told = records.map(({ ref, why }) => [escapeHtml(ref), say(why, language)]);
  const head = [t("Zahl", "Figure"), t("vorher", "before"), t("jetzt", "now"), t("Datensätze", "Records")];
  return section(
    "corrections",
    t("Berichtigungen seit der letzten Übermittlung", "Corrections since the last transmission"),
    `${table(head, changed, { caption: t("Je Zahl", "By figure") })}${table([t("Datensatz", "Record"), t("Grund", "Reason")], told, { caption: t("Je Datensatz", "By record") })}`,
  );
}
