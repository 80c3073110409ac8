// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/**
 * Units of figures. `percent` and `per-thousand` are rates, `count`, `hectare` and `square-kilometre` can be added up over
 * areas, `euro`, `years` and `score` can be neither.
 */
export const units = [
  "percent",
  "per-thousand",
  "count",
  "hectare",
  "square-kilometre",
  "euro",
  "years",
  "score",
] as const;

export type Unit = (typeof units)[number];

/** `rate`: numerator by denominator; `sum`: the whole is the sum of its parts; `level`: neither. */
export type UnitKind = "rate" | "sum" | "level";

const kinds: Readonly<Record<Unit, UnitKind>> = {
  percent: "rate",
  "per-thousand": "rate",
  count: "sum",
  hectare: "sum",
  "square-kilometre": "sum",
  euro: "level",
  years: "level",
  score: "level",
};

/**
 * How figures of a unit behave over areas.
 *
 * @param unit - the unit of an indicator
 */
export const kindOf = (unit: Unit): UnitKind => kinds[unit];

/**
 * What a rate is counted by: 100 or 1,000.
 *
 * @param unit - the unit of an indicator
 * @returns 1 where the unit is no rate
 */
export const scaleOf = (unit: Unit): 1 | 100 | 1000 => (unit === "percent" ? 100 : unit === "per-thousand" ? 1000 : 1);
