// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Header } from "./header.ts";
import type { Sheet, SheetRow } from "@quartierkit/tables";
import { problem } from "@quartierkit/tables";

/** The rows below the header, without those that are about nobody. */
export interface Body {
  readonly rows: readonly SheetRow[];
  readonly findings: readonly Finding[];
}

const totalWords = /^(?:zwischen|gesamt|end)?-?(?:summen?|gesamt|insgesamt|total|anzahl)\b/i;
const onlyTotal = /^(?:(?:zwischen|gesamt|end)?summe|gesamt|insgesamt|total|anzahl)\s*:?$/i;

/** A row that counts the others: its first cell says so and nothing else, or most of its cells are empty. */
function isTotal({ cells }: SheetRow, width: number): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  const first = filled[0]?.text ?? "";
  return onlyTotal.test(first) || (filled.length * 2 <= Math.max(width, 2) && totalWords.test(first));
}

const isHeaderAgain = ({ cells }: SheetRow, { columns }: Header): boolean =>
  columns.every(({ name }, index) => (cells[index]?.text ?? "") === name);

const leftOut = (code: string, line: number, de: string, en: string): Finding =>
  problem(
    code,
    { de, en, hintDe: "Nichts zu tun, wenn das stimmt.", hintEn: "Nothing to do where that is right." },
    { line, severity: "info" },
  );

/**
 * The rows of a list below its header. Rows of totals and repeated headers are left out and told.
 *
 * @param sheet - all rows
 * @param header - the header that was found
 */
export function bodyOf(sheet: Sheet, header: Header): Body {
  const findings: Finding[] = [];
  const rows = sheet.rows.filter((row) => {
    if (row.line <= header.line) return false;
    if (isTotal(row, header.columns.length)) {
      findings.push(
        leftOut("totals-row", row.line, "Eine Summenzeile wurde übergangen.", "A row of totals was left out."),
      );
      return false;
    }
    if (!isHeaderAgain(row, header)) return true;
    findings.push(
      leftOut(
        "header-again",
        row.line,
        "Die Überschriften stehen hier noch einmal.",
        "The header stands here once more.",
      ),
    );
    return false;
  });
  return { rows, findings };
}
