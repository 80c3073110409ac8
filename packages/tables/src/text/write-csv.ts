// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Rows } from "../cell.ts";
import type { Cell } from "../sheet.ts";
import { guarded } from "./guard.ts";

/** How a text file is written. */
export interface CsvStyle {
  readonly delimiter: ";" | "," | "\t";
  readonly decimal: "," | ".";
  readonly days: "iso" | "german";
  readonly mark: boolean;
  readonly newline: "\r\n" | "\n";
}

/** As German Excel opens it: `;`, decimal comma, `31.12.2020`, a byte order mark. */
export const germanCsv: CsvStyle = { delimiter: ";", decimal: ",", days: "german", mark: true, newline: "\r\n" };

/** As programs read it (RFC 4180): `,`, decimal point, `2020-12-31`. */
export const plainCsv: CsvStyle = { delimiter: ",", decimal: ".", days: "iso", mark: false, newline: "\r\n" };

/** Digits without an exponent, as people write them. */
function written(text: string): string {
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0").slice(0, point)}${point < digits.length ? `.${digits.slice(point)}` : ""}`;
}

function plainText({ kind, text }: Cell, { decimal, days }: CsvStyle): string {
  if (kind === "number") return written(text).replace(".", decimal);
  if (kind === "day" && days === "german" && isDay(text)) return text.split("-").toReversed().join(".");
  return kind === "text" ? guarded(text) : text;
}

function field(cell: Cell | undefined, style: CsvStyle): string {
  if (cell === undefined) return "";
  const text = plainText(cell, style);
  const needsQuotes = /["\r\n]/.test(text) || text.includes(style.delimiter) || text !== text.trim();
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as a text file. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay
 * numbers.
 *
 * @param rows - cells by row; `cellFrom` makes them
 * @param style - `germanCsv` or `plainCsv`, or one of your own
 * @example
 * import { cellFrom, germanCsv, writeCsv } from "@quartierkit/tables";
 * const rows = [["Gebiet", "Quote"], ["=1+1", 23.9]].map((row) => row.map(cellFrom));
 * console.log(JSON.stringify(writeCsv(rows, { ...germanCsv, mark: false }))); // → "Gebiet;Quote\r\n'=1+1;23,9\r\n"
 */
export function writeCsv(rows: Rows, style: CsvStyle): string {
  const lines = rows.map((row) => {
    const line = Array.from(row, (cell) => field(cell, style)).join(style.delimiter);
    return `${line}${style.newline}`;
  });
  return `${style.mark ? "\uFEFF" : ""}${lines.join("")}`;
}
