// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";

/** How a file writes numbers: `1.234,5` or `1,234.5`. */
export type NumberForm = "german" | "english";

/** The decision for one file, and what it rests on. */
export interface NumberFormDecision {
  readonly form: NumberForm;
  readonly findings: readonly Finding[];
}

const sign = "^[+-]?";
const groups = (separator: string) => `[1-9][0-9]{0,2}(?:${separator}[0-9]{3})+`;

const patterns: Readonly<Record<NumberForm, RegExp>> = {
  german: new RegExp(`${sign}(?:[0-9]+|${groups("\\.")}|${groups(" ")})(?:,[0-9]+)?$`),
  english: new RegExp(`${sign}(?:[0-9]+|${groups(",")}|${groups(" ")})(?:\\.[0-9]+)?$`),
};

/** Blanks of all widths become one kind, the typographic minus becomes the plain one. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\u00A0\u2007\u2009\u202F]/g, " ")
    .replace(/^\u2212/, "-");

/**
 * Reads a number in one form; nothing is guessed.
 *
 * @param text - e.g. `1.234,5` (german) or `1,234.5` (english); blanks may separate thousands in both
 * @param form - the form of the file
 * @returns `null` where the text is no number in this form
 * @example
 * import { parseNumber } from "@quartierkit/indicators";
 * console.log(parseNumber("161.084", "german"), parseNumber("161.084", "english")); // → 161084 161.084
 */
export function parseNumber(text: string, form: NumberForm): number | null {
  const cell = plain(text);
  if (!patterns[form].test(cell)) return null;
  const ungrouped = cell.replaceAll(form === "german" ? /[. ]/g : /[, ]/g, "");
  return Number(ungrouped.replace(",", "."));
}

/**
 * Reads a number as German offices write it: `1.234,5`, `1 234,5`.
 *
 * @param text - the content of a cell
 * @returns `null` where it is no such number
 */
export const parseGermanNumber = (text: string): number | null => parseNumber(text, "german");

const finding = (code: string, severity: Finding["severity"], words: Pick<Finding, "message" | "hint">): Finding => ({
  code,
  severity,
  path: "",
  ...words,
});

const ambiguous = (example: string, form: NumberForm) =>
  finding("table-numbers-ambiguous", "warning", {
    message: {
      de: `„${example}“ kann auf Deutsch und auf Englisch gelesen werden; gelesen wird es ${form === "german" ? "deutsch" : "englisch"}.`,
      en: `“${example}” can be read the German and the English way; it is read the ${form === "german" ? "German" : "English"} way.`,
    },
    hint: {
      de: "Die Schreibweise der Zahlen ausdrücklich angeben.",
      en: "State explicitly how the file writes numbers.",
    },
  });

const mixed = (german: string, english: string) =>
  finding("table-numbers-mixed", "error", {
    message: {
      de: `Die Datei schreibt Zahlen auf zwei Arten: „${german}“ und „${english}“.`,
      en: `The file writes numbers in two ways: “${german}” and “${english}”.`,
    },
    hint: { de: "Alle Zahlen einer Datei gleich schreiben.", en: "Write all numbers of a file the same way." },
  });

/**
 * Decides once for a whole file how it writes numbers. `161.084` alone is 161,084 or a little over 161: where nothing else
 * decides, the separator of the file does, and a finding says so.
 *
 * @param cells - the cells of the columns that hold numbers
 * @param delimiter - separator of the file; `,` speaks for English, everything else for German
 */
export function detectNumberForm(cells: readonly string[], delimiter = ";"): NumberFormDecision {
  const reads = (cell: string, form: NumberForm) => parseNumber(cell, form) !== null;
  const german = cells.find((cell) => reads(cell, "german") && !reads(cell, "english"));
  const english = cells.find((cell) => reads(cell, "english") && !reads(cell, "german"));
  const usual: NumberForm = delimiter === "," ? "english" : "german";
  if (german !== undefined && english !== undefined) return { form: usual, findings: [mixed(german, english)] };
  if (german !== undefined) return { form: "german", findings: [] };
  if (english !== undefined) return { form: "english", findings: [] };
  const open = cells.find((cell) => parseNumber(cell, "german") !== parseNumber(cell, "english"));
  return { form: usual, findings: open === undefined ? [] : [ambiguous(open, usual)] };
}
