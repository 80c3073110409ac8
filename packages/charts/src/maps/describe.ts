// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { phrases } from "../phrases.ts";
import { formatCount } from "../text/numbers.ts";
import type { ChoroplethInput, MapBase, MapSeriesInput } from "./input.ts";
import { noOutlineText } from "./figures.ts";
import { countOf, shownAreas } from "./shown.ts";
import type { Shown } from "./shown.ts";

/** How many areas each class has, in one sentence; classes without areas are left out. */
const countsOf = (shown: Shown, { language }: MapBase): string => {
  const words = phrases(language);
  const parts = [...shown.categories, ...shown.gaps].flatMap((category) => {
    const count = countOf(shown, category);
    return count === 0 ? [] : [`${category.label}: ${words.areasOf(formatCount(count, language))}`];
  });
  return parts.length === 0 ? `${words.noData}.` : `${parts.join("; ")}.`;
};

/** What is said about a map in its description: caption and counts, not every area. */
export const summariseMap = (input: ChoroplethInput): readonly string[] => [
  `${captionOf(input.about, input.language)}.`,
  countsOf(shownAreas(input, input.figures), input),
  ...[noOutlineText(input.areas, input.language)].filter((text) => text !== ""),
];

/**
 * The map in sentences: where it comes from, how many areas each class has, then every area with its figure. A suppressed
 * figure stays suppressed here too.
 *
 * @throws ChartsError as `choroplethMap`
 * @example
 * import { describeChoropleth } from "@quartierkit/charts";
 * const said = describeChoropleth({
 *   title: "Share",
 *   language: "en",
 *   about: { n: 2, of: "areas", source: "Register", referenceDate: "2024-12-31" },
 *   areas: [{ id: "n", label: "North", geometry: null }, { id: "s", label: "South", geometry: null }],
 *   figures: { n: { value: 12.3 }, s: { gap: "suppressed" } },
 *   scale: { kind: "rates", measure: { unit: "percent" }, breaks: [10] },
 * });
 * console.log(said.at(-1)); // → South: withheld (data protection).
 */
export const describeChoropleth = (input: ChoroplethInput): readonly string[] => [
  ...summariseMap(input),
  ...shownAreas(input, input.figures).areas.map(({ area, text }) => `${area.label}: ${text}.`),
];

/**
 * The maps in sentences, one per map with the number of areas in each class, and the breaks between them.
 *
 * @throws ChartsError as `mapSeries`
 */
export const describeMapSeries = (input: MapSeriesInput): readonly string[] => [
  `${captionOf(input.about, input.language)}.`,
  ...(input.maps.length === 0 ? [`${phrases(input.language).noData}.`] : []),
  ...input.maps.flatMap(({ heading, figures, breakBefore }) => [
    ...(breakBefore === undefined ? [] : [`${phrases(input.language).breakBefore(breakBefore)}.`]),
    `${heading} \u2013 ${countsOf(shownAreas(input, figures), input)}`,
  ]),
];
