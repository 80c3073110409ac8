// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { EsfReport } from "../count/report.ts";

/**
 * A report as plain JSON: figures, what was left out and why, what is pending, findings in one language. Facts of people are not part of
 * it; references are.
 *
 * @param report - the report
 * @param language - of choices, assumptions and findings
 */
export function reportJson(report: EsfReport, language: keyof Bilingual) {
  const { rules, from, to, cells, totals, entities, excluded, pending, counts, choices, assumptions } = report;
  const { responses, findings } = report;
  return {
    rules: rules.id,
    from,
    to,
    cells,
    totals,
    entities,
    excluded,
    pending,
    counts,
    choices: choices.map(({ name, value, reason, mark }) => ({ name, value, reason: reason[language], mark })),
    assumptions: assumptions.map(({ title, ...rest }) => ({ ...rest, title: title[language] })),
    responses,
    findings: findings.map(({ message, hint, ...finding }) => ({
      ...finding,
      message: message[language],
      hint: hint[language],
    })),
  };
}
