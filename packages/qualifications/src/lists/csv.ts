// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** A row of a table, with the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list that was published is at most this long; a longer text is no list. */
export const longest = 64_000_000;

/** The sign that stands most often in the first line. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return [";", "\t", ","].toSorted((a, b) => count(b) - count(a))[0] ?? ";";
}

/**
 * The rows of a text with separated values (RFC 4180): separator found in the first line, quotes, line breaks inside
 * quotes, byte order mark. Empty rows are left out.
 *
 * @param text - the file, decoded
 */
export function csvRows(text: string): readonly CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [cells, cell, line, begun, quoted]: [string[], string, number, number, boolean] = [[], "", 1, 1, false];
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells: cells.map((one) => one.trim()) });
    [cells, cell, begun] = [[], "", line + 1];
  };
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += sign;
      at += 1;
    } else if (sign === '"' && (quoted || cell.trim() === "")) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n" && !quoted) {
      endRow();
      line += 1;
    } else {
      if (sign === "\n") line += 1;
      if (sign !== "\r" || quoted) cell += sign;
    }
  }
  endRow();
  return rows;
}
