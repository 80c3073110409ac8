// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFigure } from "../decimal/format-figure.ts";
import { detectNumberForm, parseGermanNumber, parseNumber } from "./number-form.ts";

describe("parseNumber", () => {
  it.each([
    ["1.234,5", 1234.5, null],
    ["1,234.5", null, 1234.5],
    ["161.084", 161_084, 161.084],
    ["161,084", 161.084, 161_084],
    ["23,9", 23.9, null],
    ["23.9", null, 23.9],
    ["161 084", 161_084, 161_084],
    ["161\u202F084,5", 161_084.5, null],
    ["0.123", null, 0.123],
    ["−4,6", -4.6, null],
    ["-4", -4, -4],
    ["+4", 4, 4],
    ["1.23,4", null, null],
    ["1.234.567", 1_234_567, null],
    ["1.234567", null, 1.234567],
    ["12.5 %", null, null],
    ["", null, null],
    [",5", null, null],
    ["1e3", null, null],
    ["Infinity", null, null],
  ])("%j is %d in German, %d in English", (text, german, english) => {
    expect(parseGermanNumber(text)).toBe(german);
    expect(parseNumber(text, "english")).toBe(english);
  });

  it("reads what is written for people", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 0, max: 3 }),
        (units, decimals) => {
          const value = Number(`${units}e-${decimals}`);
          const written = (language: "de" | "en") => formatFigure(value, { unit: "score", decimals, language });
          expect(parseNumber(written("de"), "german")).toBe(value);
          expect(parseNumber(written("en"), "english")).toBe(value);
        },
      ),
    );
  });
});

describe("detectNumberForm", () => {
  it.each([
    [["161.084", "23,9"], ";", "german", []],
    [["161,084", "23.9"], ";", "english", []],
    [["1", "2"], ";", "german", []],
    [["1", "2"], ",", "english", []],
    [["161.084"], ";", "german", ["table-numbers-ambiguous"]],
    [["161.084"], ",", "english", ["table-numbers-ambiguous"]],
    [["161.084", "0.5"], ";", "english", []],
    [["23,9", "23.9"], ";", "german", ["table-numbers-mixed"]],
    [["x", "–", ""], ";", "german", []],
    [[], ";", "german", []],
  ])("%j separated by %s is %s", (cells, delimiter, form, codes) => {
    const decision = detectNumberForm(cells, delimiter);
    expect(decision.form).toBe(form);
    expect(decision.findings.map(({ code }) => code)).toEqual(codes);
  });
});
