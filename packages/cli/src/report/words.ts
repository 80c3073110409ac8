// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import { renderText } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { exclusionReasons, titleOf } from "@quartierkit/monitoring";
import type { EsfReport } from "@quartierkit/monitoring";
import type { Bilingual } from "@quartierkit/vocabulary";

type Language = keyof Bilingual;

const numberWidth = 8;

/** Indicators have long names; a terminal does not. */
const nameWidth = 58;

const short = (text: string): string => (text.length <= nameWidth ? text : `${text.slice(0, nameWidth - 1)}…`);

const genders: Readonly<Record<EsfReport["cells"][number]["gender"], Bilingual>> = {
  female: { de: "Frauen", en: "women" },
  male: { de: "Männer", en: "men" },
  "non-binary": { de: "n.-bin.", en: "n.-bin." },
  unknown: { de: "?", en: "?" },
};

function figures({ cells, totals, rules }: EsfReport, language: Language): readonly string[] {
  const shown = [...new Set(cells.map(({ gender }) => gender))];
  const sum = language === "de" ? "gesamt" : "total";
  const right = (text: string): string => text.padStart(numberWidth);
  const head = `${"".padEnd(14 + nameWidth)}${shown.map((gender) => right(genders[gender][language])).join("")}${right(sum)}`;
  const rows = Object.entries(totals).map(([id, total]) => {
    const own = cells.filter(({ indicator }) => indicator === id);
    const values = shown.map((gender) =>
      own.filter((cell) => cell.gender === gender).reduce((all, { value }) => all + value, 0),
    );
    const name = short(titleOf(rules, id)[language]).padEnd(nameWidth);
    return `${id.padEnd(14)}${name}${[...values, total].map((value) => right(String(value))).join("")}`;
  });
  return [head, ...rows];
}

function left({ excluded }: EsfReport, language: Language): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { ref, reason } of excluded) {
    const text = exclusionReasons[reason][language];
    byReason.set(text, [...(byReason.get(text) ?? []), ref]);
  }
  return [...byReason].map(
    ([text, refs]) => `  ${refs.length} x ${text} ${refs.slice(0, 8).join(", ")}${refs.length > 8 ? ", …" : ""}`,
  );
}

const open: Readonly<Record<EsfReport["pending"][number]["what"], Bilingual>> = {
  "exit-situation": { de: "Verbleib", en: "situation after leaving" },
  "follow-up": { de: "Nachbefragung", en: "follow-up" },
};

const mostPending = 10;

function due({ pending }: EsfReport, language: Language): readonly string[] {
  const sorted = pending.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const lines = sorted
    .slice(0, mostPending)
    .map(({ ref, what, due: by }) => `  ${formatDay(by, language)} ${open[what][language]}: ${ref}`);
  const more = pending.length - lines.length;
  return more > 0 ? [...lines, language === "de" ? `  … und ${more} weitere` : `  … and ${more} more`] : lines;
}

/** What came of asking, where somebody left: what the results are measured against. */
function asked({ responses }: EsfReport, language: Language): readonly string[] {
  return (["exit-situation", "follow-up"] as const).flatMap((what) => {
    const rows = responses.filter((row) => row.what === what);
    const sum = (name: "left" | "drawn" | "answered" | "unreachable" | "declined" | "notAsked") =>
      rows.reduce((all, row) => all + row[name], 0);
    if (sum("left") === 0) return [];
    const name = open[what][language];
    return language === "de"
      ? `  ${name}: ${sum("left")} ausgetreten, ${sum("drawn")} zu fragen, ${sum("answered")} festgestellt, ${sum("unreachable")} nicht erreicht, ${sum("declined")} verweigert, ${sum("notAsked")} noch nicht gefragt`
      : `  ${name}: ${sum("left")} left, ${sum("drawn")} to be asked, ${sum("answered")} found out, ${sum("unreachable")} not reached, ${sum("declined")} declined, ${sum("notAsked")} not asked yet`;
  });
}

/**
 * A report for people on a terminal: figures, what does not count, what is pending, findings that are no errors.
 *
 * @param report - the report
 * @param options - findings, how many members could not be read, whether colour is shown
 */
export function reportText(
  report: EsfReport,
  language: Language,
  options: { readonly findings: readonly Finding[]; readonly unreadable: number; readonly color: boolean },
): string {
  const { counts } = report;
  const { findings, unreadable, color } = options;
  const softer = findings.filter(({ severity, code }) => severity === "warning" || code === "counted-only");
  const summary =
    language === "de"
      ? `${counts.participations} Teilnahmen aus ${counts.records} Datensätzen; ${counts.counted} zählen, ${counts.grandTotalOnly} nur in der Gesamtzahl, ${counts.notCounted + unreadable} nirgends (${unreadable} nicht lesbar).`
      : `${counts.participations} participations from ${counts.records} records; ${counts.counted} count, ${counts.grandTotalOnly} in the grand total only, ${counts.notCounted + unreadable} nowhere (${unreadable} unreadable).`;
  const parts = [
    [`${report.rules.title[language]}, ${formatDay(report.from, language)} – ${formatDay(report.to, language)}`],
    figures(report, language),
    [summary],
    left(report, language),
    asked(report, language),
    due(report, language),
    softer.length === 0 ? [] : [renderText(softer, { language, color })],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
