// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { Unit } from "../records/unit.ts";
import { decimalsOf, roundTo } from "./decimal.ts";

/** How a figure is written. */
export interface FigureFormat {
  readonly unit: Unit;
  /** Decimals of the published figures; as many as the number is written with if absent. */
  readonly decimals?: number;
  readonly language: keyof Bilingual;
}

const signs: Readonly<Record<Unit, Bilingual>> = {
  percent: { de: " %", en: "%" },
  "per-thousand": { de: " ‰", en: "‰" },
  count: { de: "", en: "" },
  hectare: { de: " ha", en: " ha" },
  "square-kilometre": { de: " km²", en: " km²" },
  euro: { de: " Euro", en: " euros" },
  years: { de: " Jahre", en: " years" },
  score: { de: "", en: "" },
};

const separators = { de: { group: ".", point: "," }, en: { group: ",", point: "." } } as const;

/**
 * A figure as people write it: `23,9 %`, `161.084`, `230 ha`.
 *
 * @param value - a finite number in the unit
 * @param format - unit, decimals and language
 * @example
 * import { formatFigure } from "@quartierkit/indicators";
 * console.log(formatFigure(161084, { unit: "count", language: "de" })); // → 161.084
 * console.log(formatFigure(33, { unit: "percent", decimals: 1, language: "en" })); // → 33.0%
 */
export function formatFigure(value: number, { unit, language, decimals = decimalsOf(value) }: FigureFormat): string {
  const { group, point } = separators[language];
  const [whole = "0", fraction = ""] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:[0-9]{3})+$)/g, group);
  const minus = roundTo(value, decimals) < 0 ? "−" : "";
  return `${minus}${grouped}${fraction === "" ? "" : point + fraction}${signs[unit][language]}`;
}
