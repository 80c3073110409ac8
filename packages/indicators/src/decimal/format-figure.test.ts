// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, it } from "vitest";
import { formatFigure } from "./format-figure.ts";

it.each([
  [161_084, { unit: "count", language: "de" }, "161.084"],
  [161_084, { unit: "count", language: "en" }, "161,084"],
  [23.9, { unit: "percent", language: "de" }, "23,9 %"],
  [33, { unit: "percent", decimals: 1, language: "de" }, "33,0 %"],
  [230, { unit: "hectare", language: "en" }, "230 ha"],
  [-4.6, { unit: "percent", decimals: 1, language: "de" }, "−4,6 %"],
  [-0.04, { unit: "percent", decimals: 1, language: "en" }, "0.0%"],
  [1234.5678, { unit: "euro", decimals: 2, language: "de" }, "1.234,57 Euro"],
  [1.005, { unit: "score", decimals: 2, language: "en" }, "1.01"],
] as const)("%d %o is written %s", (value, format, expected) => {
  expect(formatFigure(value, format)).toBe(expected);
});
