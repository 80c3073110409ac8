// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedTable } from "@quartierkit/disclosure";
import { pointerSegments } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { detectNumberForm, parseNumber, parseTable, readCell } from "@quartierkit/indicators";
import type { NumberForm, Table } from "@quartierkit/indicators";
import { cellUnreadable, columnNamedTwice, totalMissing } from "./table-finding.ts";

/** A published table, and the lines of the file it came from. */
export interface TableFile {
  readonly table: PublishedTable;
  /** The line of a finding about the table. */
  readonly lineOf: (finding: Finding) => number | undefined;
}

const totals = new Set(["total", "insgesamt", "gesamt", "summe"]);

const isTotal = (label: string | undefined): boolean => label !== undefined && totals.has(label.toLowerCase());

/** Lines of inner rows, margins under them, by the pointer of a finding. */
function lineFinder(lines: readonly number[]) {
  const last = lines.at(-1);
  return ({ path }: Finding): number | undefined => {
    const [list, index = ""] = pointerSegments(path);
    if (list === "values" || list === "rowTotals" || list === "rows") return lines[Number(index)];
    return list === "columns" ? 1 : list === "columnTotals" || list === "total" ? last : undefined;
  };
}

/** Faults of the frame: header, width of rows, missing totals. An empty first cell of the header is none. */
function frameFindings({ columns, rows, lines, findings }: Table): readonly Finding[] {
  const [first = "", ...others] = columns;
  const named = others.filter((name) => /#\d+$/.test(name)).map(columnNamedTwice);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || columns.length === 0) return errors;
  const label = rows.at(-1)?.[first];
  return [
    ...named,
    ...(isTotal(columns.at(-1)) ? [] : [totalMissing("column", columns.at(-1), 1)]),
    ...(isTotal(label) ? [] : [totalMissing("row", label, lines.at(-1))]),
  ];
}

/** Counts are whole: `1.210` is 1,210 wherever it stands, and no doubt is left. */
function numberFormOf(texts: readonly string[], delimiter: string) {
  const isWhole = (form: NumberForm): boolean => texts.every((text) => Number.isInteger(parseNumber(text, form) ?? 0));
  const detected = detectNumberForm(texts, delimiter);
  const whole = (["german", "english"] as const).filter(isWhole);
  const [only] = whole.length === 1 ? whole : [];
  const isDoubtful = detected.findings.some(({ severity }) => severity === "warning");
  return only !== undefined && isDoubtful ? { form: only, findings: [] } : detected;
}

/** Reads all cells but the labels; `null` where hidden. */
function cellsOf(table: Table, numbers: NumberForm) {
  const [first = "", ...columns] = table.columns;
  const findings: Finding[] = [];
  const cells = table.rows.map((row, at) =>
    columns.map((column): number | null => {
      const text = row[column] ?? "";
      const cell = readCell(text, { numbers, zero: "true-zero" });
      if (cell === null || text === "")
        findings.push(cellUnreadable(text, [row[first] ?? "", column], table.lines[at]));
      return cell?.value ?? null;
    }),
  );
  return { cells, findings };
}

/**
 * Reads a table with margins as offices publish it: labels in the first column, sums in the last row and the last column.
 *
 * @param text - a CSV file, already decoded
 * @returns `null` with findings where it is no such table; nothing is guessed
 */
export function readTableFile(text: string): {
  readonly file: TableFile | null;
  readonly findings: readonly Finding[];
} {
  const parsed = parseTable(text);
  const frame = frameFindings(parsed);
  if (frame.length > 0) return { file: null, findings: frame };
  const [first = "", ...columns] = parsed.columns;
  const texts = parsed.rows.flatMap((row) => columns.map((column) => row[column] ?? ""));
  const { form, findings: doubts } = numberFormOf(texts, parsed.delimiter);
  const { cells, findings } = cellsOf(parsed, form);
  const errors = [...doubts.filter(({ severity }) => severity === "error"), ...findings];
  if (errors.length > 0) return { file: null, findings: errors };
  const inner = cells.slice(0, -1);
  const bottom = cells.at(-1) ?? [];
  const table: PublishedTable = {
    rows: parsed.rows.slice(0, -1).map((row) => row[first] ?? ""),
    columns: columns.slice(0, -1),
    values: inner.map((line) => line.slice(0, -1)),
    rowTotals: inner.map((line) => line.at(-1) ?? null),
    columnTotals: bottom.slice(0, -1),
    total: bottom.at(-1) ?? null,
  };
  return { file: { table, lineOf: lineFinder(parsed.lines) }, findings: doubts };
}
