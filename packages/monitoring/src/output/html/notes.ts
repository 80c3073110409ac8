// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "@quartierkit/calendar";
import type { Day } from "@quartierkit/calendar";
import { escapeHtml } from "@quartierkit/findings";
import type { Excluded, EsfReport } from "../../count/report.ts";
import { exclusionReasons } from "../../count/reasons.ts";
import { labelsOf } from "../../record/labels.ts";
import { pendingWords } from "../words.ts";
import type { HtmlOptions } from "./options.ts";
import { refs, say, section, speaking, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

/** What was left out for one reason. */
interface LeftOut {
  readonly reason: Excluded["reason"];
  readonly lacks: string;
  readonly names: string[];
}

/** Records that were left out, by reason and by what they lack. */
function byReason(excluded: readonly Excluded[], language: ReportLanguage): readonly LeftOut[] {
  const groups = new Map<string, LeftOut>();
  for (const { ref, reason, missing = [], into } of excluded) {
    const lacks = labelsOf(missing)[language];
    const group = groups.get(`${reason} ${lacks}`) ?? { reason, lacks, names: [] };
    group.names.push(into === undefined ? ref : `${ref} → ${into}`);
    groups.set(`${reason} ${lacks}`, group);
  }
  return [...groups.values()];
}

/** How many records do not count, which, and why. */
export function excludedSection(
  { excluded, counts }: EsfReport,
  { language, unreadable = 0 }: Pick<HtmlOptions, "language" | "unreadable">,
): string {
  const t = speaking(language);
  const told = byReason(excluded, language).map(({ reason, lacks, names }) => [
    `${say(exclusionReasons[reason], language)}${lacks === "" ? "" : ` ${t("Es fehlt", "Missing")}: ${escapeHtml(lacks)}.`}`,
    names.length,
    refs(names),
  ]);
  const rows = unreadable === 0 ? told : [...told, [t("Nicht lesbar.", "Could not be read."), unreadable, ""]];
  const summary = t(
    `${counts.records} Datensätze ergeben ${counts.participations} Teilnahmen. In den Indikatoren zählen ${counts.counted}, nur in der Gesamtzahl ${counts.grandTotalOnly}. Nirgends gezählte Datensätze: ${counts.notCounted + unreadable}.`,
    `${counts.records} records make ${counts.participations} participations. ${counts.counted} count in the indicators, ${counts.grandTotalOnly} in the grand total only. Records counted nowhere: ${counts.notCounted + unreadable}.`,
  );
  const head = [t("Grund", "Reason"), t("Anzahl", "Number"), t("Datensätze", "Records")];
  const caption = t("Nicht oder nur teilweise gezählt", "Not counted, or in part");
  const body = rows.length === 0 ? "" : table(head, rows, { caption });
  return section("excluded", t("Was nicht zählt", "What does not count"), `<p>${summary}</p>${body}`);
}

/** What is still to be found out, record by record in the order of the days. */
export function pendingSection({ pending }: EsfReport, language: ReportLanguage, asOf: Day): string {
  const t = speaking(language);
  const day = formatDay(asOf, language);
  const rows = (["exit-situation", "follow-up"] as const).flatMap((what) =>
    [true, false].flatMap((past) => {
      const names = pending
        .filter((one) => one.what === what && one.due <= asOf === past)
        .toSorted((a, b) => (a.due < b.due ? -1 : 1))
        .map(({ ref, due }) => `${ref} (${formatDay(due, language)})`);
      const when = past ? t(`fällig bis ${day}`, `due by ${day}`) : t(`fällig nach dem ${day}`, `due after ${day}`);
      return names.length === 0 ? [] : [[`${say(pendingWords[what], language)}, ${when}`, names.length, refs(names)]];
    }),
  );
  const head = [t("Offen", "Open"), t("Anzahl", "Number"), t("Datensätze mit Termin", "Records with their dates")];
  const body =
    rows.length === 0
      ? `<p>${t("Kein Ergebnis ist mehr offen.", "No result is open.")}</p>`
      : table(head, rows, {
          caption: t("Ergebnisse, die noch festzustellen sind", "Results that are to be found out"),
        });
  return section("pending", t("Was noch aussteht", "What is pending"), body);
}
