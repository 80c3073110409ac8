// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Bilingual } from "@quartierkit/vocabulary";
import type { TableCell } from "./rows.ts";

/** A spreadsheet takes a text that begins like this for a formula. */
const formula = /^[=+\-@\t\r]/;

function cell(value: TableCell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[";,\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV that a spreadsheet opens as it is: German with semicolons, English with commas, UTF-8 with a mark at the beginning, no
 * text that could be run as a formula. What is hidden or was not collected is empty, never zero.
 *
 * @param rows - from `rowsOf`
 * @param language - decides the separator
 */
export function toCsv(rows: readonly (readonly TableCell[])[], language: keyof Bilingual): string {
  const separator = language === "de" ? ";" : ",";
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}
