// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { formatCount } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { barTotal, columnTotals, mustMatch, usedVerdicts } from "./input.ts";
import type { VerdictBarsInput, VerdictMatrixInput } from "./input.ts";
import { verdictOrder, verdictWord } from "./marks.ts";
import type { VerdictMark } from "./marks.ts";

const counted = (count: number, mark: VerdictMark, language: PictureLanguage): string =>
  `${formatCount(count, language)} ${verdictWord(mark, language)}`;

/** One sentence per column: how many met, still open, not met. */
export const describeColumns = (input: VerdictMatrixInput): readonly string[] => {
  mustMatch(input);
  const totals = columnTotals(input);
  const marks = usedVerdicts(input);
  return input.columns.map(({ label }, column) => {
    const counts = marks.map((mark) => counted(totals[column]?.[mark] ?? 0, mark, input.language));
    return `${label}: ${counts.join(", ")}.`;
  });
};

const describeRow = (input: VerdictMatrixInput, row: VerdictMatrixInput["rows"][number]): string => {
  const parts = verdictOrder.flatMap((mark) => {
    const names = input.columns.filter((_, column) => row.cells[column] === mark).map(({ label }) => label);
    return names.length === 0 ? [] : [`${verdictWord(mark, input.language)}: ${names.join(", ")}`];
  });
  return `${row.label} \u2013 ${parts.join("; ")}.`;
};

/**
 * The whole matrix in sentences: first one per column with its totals, then one per row.
 *
 * @throws ChartsError "cells-do-not-match"
 * @example
 * import { describeVerdictMatrix } from "@quartierkit/charts";
 * const columns = [{ id: "a", label: "Lone parent" }];
 * const input = { title: "Who?", language: "en", columns, rows: [{ label: "Ada", cells: ["met"] }] } as const;
 * console.log(describeVerdictMatrix(input)[1]); // → Ada – met: Lone parent.
 */
export const describeVerdictMatrix = (input: VerdictMatrixInput): readonly string[] =>
  input.rows.length === 0 || input.columns.length === 0
    ? [`${phrases(input.language).noData}.`]
    : [...describeColumns(input), ...input.rows.map((row) => describeRow(input, row))];

/**
 * The bars in sentences, one per row with its counts.
 *
 * @throws ChartsError "count-not-whole"
 * @example
 * import { describeVerdictBars } from "@quartierkit/charts";
 * const rows = [{ label: "Alleinerziehend", met: 12, notMet: 3, unknown: 5 }];
 * console.log(describeVerdictBars({ title: "Wie viele?", language: "de", rows })[0]); // → Alleinerziehend: 12 erfüllt, 5 noch offen, 3 nicht erfüllt (20 Fälle).
 */
export const describeVerdictBars = ({ rows, language }: VerdictBarsInput): readonly string[] =>
  rows.length === 0
    ? [`${phrases(language).noData}.`]
    : rows.map((row) => {
        const counts = [
          counted(row.met, "met", language),
          counted(row.unknown, "unknown", language),
          counted(row.notMet, "not-met", language),
        ];
        return `${row.label}: ${counts.join(", ")} (${phrases(language).cases(formatCount(barTotal(row), language))}).`;
      });
