// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { escapeHtml } from "@quartierkit/findings";
import type { EsfReport } from "../../count/report.ts";
import { ruleSet } from "../../rule-sets/rule-sets.ts";
import type { RuleSetId } from "../../rule-sets/ids.ts";
import { resultsByGroup } from "../series.ts";
import type { GroupResult } from "../series.ts";
import { titleOf } from "../words.ts";
import { say, speaking, table } from "./parts.ts";
import type { ReportLanguage } from "./parts.ts";

const older = ["CR02", "CR03", "CR04", "CR06"];

/** Results that everybody who leaves can have; those of a group alone say nothing about the others. */
const resultsOfAll: Readonly<Record<RuleSetId, readonly string[]>> = {
  "esf-2014": older,
  "esf-2014-2018": older,
  "esf-plus": ["EECR02", "EECR03", "EECR04", "EECR05"],
};

const leavers = ({ met, notMet, unknown }: GroupResult): number => met + notMet + unknown;

/** How many of the leavers of each target group had which result; a programme's own results stand beside the common ones. */
export function groupTable(report: EsfReport, language: ReportLanguage): string {
  const t = speaking(language);
  const { rules } = report;
  const common = new Set(ruleSet(rules.id).indicators.map(({ id }) => id));
  const own = rules.indicators.filter(({ id, moment }) => moment !== "entry" && !common.has(id)).map(({ id }) => id);
  const results = [...resultsOfAll[rules.id], ...own];
  const groups = rules.indicators.filter(({ moment }) => moment === "entry").map(({ id }) => id);
  const columns = results.map((result) => resultsByGroup(report, { groups, result }));
  const rows = groups.flatMap((group, at) => {
    const cells = columns.flatMap((column) => column[at] ?? []);
    const [first] = cells;
    if (first === undefined || leavers(first) === 0) return [];
    const shown = cells.map(({ met, unknown }) => ({
      number: unknown === 0 ? String(met) : `${met}<br><small>${unknown} ${t("offen", "open")}</small>`,
    }));
    return [
      [`<strong>${escapeHtml(group)}</strong> ${say(titleOf(rules, group), language)}`, leavers(first), ...shown],
    ];
  });
  const head = [t("Zielgruppe", "Target group"), t("Ausgetreten", "Left"), ...results.map((id) => escapeHtml(id))];
  const note = t(
    "Gezählt sind Ausgetretene mit vollständigen Angaben; „offen“: Bei so vielen weiteren steht das Ergebnis noch aus. Wer zu mehreren Gruppen gehört, steht in jeder.",
    "Counted are leavers with complete data; “open”: of so many more the result is not known yet. Who belongs to several groups stands in each.",
  );
  const legend = results.map((id) => `${escapeHtml(id)}: ${say(titleOf(rules, id), language)}`).join("; ");
  if (rows.length === 0) return "";
  return `${table(head, rows, { caption: t("Ergebnisse nach Zielgruppe", "Results by target group"), wide: true })}<p class="note">${legend}. ${note}</p>`;
}
