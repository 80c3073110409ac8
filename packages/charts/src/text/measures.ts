// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { formatNumber, formatPercent, mustBeFinite, roundTo } from "./numbers.ts";
import type { PictureLanguage } from "./numbers.ts";

/** What the figures of a picture are. */
export interface Measure {
  /** `percent`: 23.9 is 23.9 %; `number`: counts, index values, euros. */
  readonly unit: "percent" | "number";
  /** Decimals that are printed; 1 for percent and 0 for numbers if absent. */
  readonly digits?: 0 | 1 | 2 | 3;
}

const digitsOf = ({ unit, digits }: Measure): number => digits ?? (unit === "percent" ? 1 : 0);

/**
 * The figure as it is printed: what is drawn is made from this, so that a colour or a place tells no more than the figure.
 *
 * @throws ChartsError "number-not-finite"
 */
export const printed = (value: number, measure: Measure): number =>
  roundTo(mustBeFinite(value, "a figure"), digitsOf(measure));

/** The figure with its unit. */
export const writtenAs = (value: number, measure: Measure, language: PictureLanguage): string => {
  const digits = digitsOf(measure);
  if (measure.unit === "number") return formatNumber(value, language, digits);
  return digits === 1
    ? formatPercent(value, language)
    : `${formatNumber(value, language, digits)}${language === "de" ? "\u00a0%" : "%"}`;
};
