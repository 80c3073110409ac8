// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { figureWord } from "../figure.ts";
import { phrases } from "../phrases.ts";
import type { BulletInput } from "./input.ts";

/**
 * The bars in sentences, one per row, after a line that says where the figures come from.
 *
 * @throws ChartsError as `bulletBars`
 * @example
 * import { describeBulletBars } from "@quartierkit/charts";
 * const said = describeBulletBars({
 *   title: "District and city",
 *   language: "en",
 *   about: { n: 1, of: "indicators", source: "Register", referenceDate: null },
 *   areaLabel: "Wanne-Süd",
 *   wholeLabel: "Herne",
 *   measure: { unit: "percent" },
 *   rows: [{ label: "SGB II rate", area: 23.9, whole: 19.3 }],
 * });
 * console.log(said.join(" ")); // → n = 1 indicators · Source: Register · no date stated. SGB II rate: Wanne-Süd 23.9%, Herne 19.3%.
 */
export const describeBulletBars = (input: BulletInput): readonly string[] => {
  const { language, measure, areaLabel, wholeLabel } = input;
  const rows = input.rows.map(({ label, area, whole, note }) => {
    const [one, other] = [area, whole].map((figure) => figureWord(figure, measure, language));
    return `${label}: ${areaLabel} ${one}, ${wholeLabel} ${other}${note === undefined ? "" : ` (${note})`}.`;
  });
  return [`${captionOf(input.about, language)}.`, ...(rows.length === 0 ? [`${phrases(language).noData}.`] : rows)];
};
