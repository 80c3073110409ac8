// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { phrases } from "../phrases.ts";
import { formatCount, formatDifference, formatNumber, formatPercent } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { isGap, shownRow } from "./input.ts";
import type { ComparisonInput, Figure, ShownRow } from "./input.ts";

/** A figure as it is printed, or the word for why there is none. */
export const figureText = (figure: Figure, unit: ShownRow["unit"], language: PictureLanguage): string => {
  if (isGap(figure)) return phrases(language)[figure.gap === "suppressed" ? "suppressed" : "notAvailable"];
  return unit === "percent" ? formatPercent(figure.value, language) : formatCount(figure.value, language);
};

const points = { de: "Prozentpunkte", en: "percentage points" } as const;
const differenceWord = { de: "Unterschied", en: "difference" } as const;

/** The ends of a figure's interval; empty where it has none. */
export const intervalText = (figure: Figure, language: PictureLanguage): string => {
  if (isGap(figure) || figure.interval === undefined) return "";
  const [from, to] = figure.interval;
  return `${formatNumber(from, language, 1)}\u2013${formatPercent(to, language)}`;
};

const withInterval = (figure: Figure, row: ShownRow, language: PictureLanguage): string => {
  const interval = intervalText(figure, language);
  const text = figureText(figure, row.unit, language);
  return interval === "" ? text : `${text} (${phrases(language).interval} ${interval})`;
};

const sentence = (input: ComparisonInput, row: ShownRow): string => {
  const { language } = input;
  const area = `${input.areaLabel} ${withInterval(row.area, row, language)}`;
  const whole = `${input.wholeLabel} ${withInterval(row.whole, row, language)}`;
  const gap =
    row.difference === null
      ? ""
      : `, ${differenceWord[language]} ${formatDifference(row.difference, language)} ${points[language]}`;
  const note = row.note === undefined || row.note === "" ? "" : ` (${row.note})`;
  return `${row.label}: ${area}, ${whole}${gap}${note}.`;
};

/**
 * The comparison in sentences, one per row, for people who do not see the picture. A suppressed figure stays
 * suppressed here too. No rows: one sentence that says so.
 *
 * @throws ChartsError "number-not-finite"
 * @example
 * import { describeComparison } from "@quartierkit/charts";
 * const rows = [{ label: "Altersarmut", unit: "percent", area: 3.1, whole: 6.1, status: "suppressed" }] as const;
 * const input = { title: "Vergleich", language: "de", areaLabel: "Wanne-Süd", wholeLabel: "Herne", rows } as const;
 * console.log(describeComparison(input)[0]?.replaceAll("\u00a0", " ")); // → Altersarmut: Wanne-Süd gesperrt (Datenschutz), Herne 6,1 %.
 */
export const describeComparison = (input: ComparisonInput): readonly string[] =>
  input.rows.length === 0
    ? [`${phrases(input.language).noData}.`]
    : input.rows.map((row) => sentence(input, shownRow(row)));
