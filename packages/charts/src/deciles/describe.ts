// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { captionOf } from "../about.ts";
import { phrases } from "../phrases.ts";
import { formatCount } from "../text/numbers.ts";
import type { PictureLanguage } from "../text/numbers.ts";
import { mustBeDecile } from "./input.ts";
import type { DecileInput, DecileRow } from "./input.ts";

/** The place among all areas, or the word for why there is none; empty where only the tenth is known. */
export const rankText = ({ decile, rank }: DecileRow, language: PictureLanguage): string => {
  const words = phrases(language);
  if (typeof decile !== "number") return decile.gap === "suppressed" ? words.suppressed : words.notAvailable;
  return rank === undefined ? "" : words.rankOf(formatCount(rank.rank, language), formatCount(rank.of, language));
};

const sentence = (row: DecileRow, language: PictureLanguage): string => {
  mustBeDecile(row);
  const tenth = typeof row.decile === "number" ? `${phrases(language).decile} ${row.decile}` : "";
  return `${row.label}: ${[tenth, rankText(row, language)].filter((part) => part !== "").join(", ")}.`;
};

/**
 * The tenths in sentences, one per row, after what the first and the last mean.
 *
 * @throws ChartsError as `decileStrip`
 * @example
 * import { describeDecileStrip } from "@quartierkit/charts";
 * const said = describeDecileStrip({
 *   title: "Where it stands",
 *   language: "en",
 *   about: { n: 171, of: "areas", source: "Register", referenceDate: null },
 *   firstLabel: "least",
 *   lastLabel: "most",
 *   rows: [{ label: "SGB II rate", decile: 9, rank: { rank: 150, of: 171 } }],
 * });
 * console.log(said.slice(1).join(" ")); // → 1 = least, 10 = most. SGB II rate: tenth 9, rank 150 of 171.
 */
export const describeDecileStrip = (input: DecileInput): readonly string[] => [
  `${captionOf(input.about, input.language)}.`,
  `1 = ${input.firstLabel}, 10 = ${input.lastLabel}.`,
  ...(input.rows.length === 0
    ? [`${phrases(input.language).noData}.`]
    : input.rows.map((row) => sentence(row, input.language))),
];
