// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { figureWord } from "../figure.ts";
import { phrases } from "../phrases.ts";
import type { SeriesInput, SeriesPanel } from "./input.ts";
import { mustRise } from "./input.ts";

const sentence = (panel: SeriesPanel, { language, areaLabel, wholeLabel }: SeriesInput): string => {
  mustRise(panel);
  const { noData, breakBefore } = phrases(language);
  const years = panel.points.map(({ year, area, whole, breakBefore: why }) => {
    const [one, other] = [area, whole].map((figure) => figureWord(figure, panel.measure, language));
    const mark = why === undefined ? "" : `${breakBefore(why)}; `;
    return `${mark}${year}: ${areaLabel} ${one}, ${wholeLabel} ${other}`;
  });
  return `${panel.label} \u2013 ${years.length === 0 ? noData : years.join("; ")}.`;
};

/**
 * The series in sentences, one per panel with every year and every break.
 *
 * @throws ChartsError as `seriesChart`
 * @example
 * import { describeSeries } from "@quartierkit/charts";
 * const said = describeSeries({
 *   title: "Over the years",
 *   language: "en",
 *   about: { n: 1, of: "indicators", source: "Register", referenceDate: null },
 *   areaLabel: "District",
 *   wholeLabel: "City",
 *   panels: [
 *     {
 *       label: "SGB II rate",
 *       measure: { unit: "percent" },
 *       points: [
 *         { year: 2023, area: 20, whole: 15 },
 *         { year: 2024, area: { gap: "suppressed" }, whole: 14, breakBefore: "new boundaries" },
 *       ],
 *     },
 *   ],
 * });
 * console.log(said[1]); // → SGB II rate – 2023: District 20.0%, City 15.0%; Break: new boundaries; 2024: District withheld (data protection), City 14.0%.
 */
export const describeSeries = (input: SeriesInput): readonly string[] => [
  `${captionOf(input.about, input.language)}.`,
  ...(input.panels.length === 0
    ? [`${phrases(input.language).noData}.`]
    : input.panels.map((panel) => sentence(panel, input))),
];
