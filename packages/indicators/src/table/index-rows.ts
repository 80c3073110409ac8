// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { IndexRow } from "../composite/rows.ts";
import type { Status } from "../records/status.ts";
import { readCell } from "./cell.ts";
import type { Cell } from "./cell.ts";
import { detectNumberForm } from "./number-form.ts";
import type { NumberForm } from "./number-form.ts";
import type { Table } from "./parse-table.ts";

/** Which column of a table means what. */
export interface IndexColumns {
  readonly id: string;
  /** Columns of figures, status and dynamics. */
  readonly values: readonly string[];
  readonly excluded?: string;
  readonly reason?: string;
  readonly inhabitants?: string;
  /** How the file writes numbers; found out if absent. */
  readonly numbers?: NumberForm;
}

const yes = new Set(["1", "true", "ja", "yes", "x"]);
const no = new Set(["0", "false", "nein", "no", ""]);

const missingColumn = (column: string, present: readonly string[]): Finding => ({
  code: "table-column-missing",
  severity: "error",
  path: pointer("columns"),
  line: 1,
  message: { de: `Die Tabelle hat keine Spalte „${column}“.`, en: `The table has no column “${column}”.` },
  hint: { de: `Vorhanden: ${present.join(", ")}.`, en: `Present: ${present.join(", ")}.` },
});

const unreadable = (place: Pick<Finding, "path" | "line">, text: string, column: string): Finding => ({
  code: "table-cell-unreadable",
  severity: "error",
  ...place,
  message: { de: `„${text}“ in „${column}“ ist nicht lesbar.`, en: `“${text}” in “${column}” cannot be read.` },
  hint: {
    de: "Eine Zahl in der Schreibweise der Datei oder ein Zeichen der amtlichen Statistik; bei Ausschlüssen 0 oder 1.",
    en: "A number as the file writes them or a sign of official statistics; 0 or 1 for exclusions.",
  },
});

/** The status of a cell that says more than a number: by its sign, brackets or letter. */
const statusIn = (text: string, cell: Cell | null): readonly Status[] =>
  cell === null || cell.status === "measured" || text.trim() === "" ? [] : [cell.status];

/** Reads the cells of one row and collects what could not be read. */
function rowReader({ rows, lines }: Table, numbers: NumberForm, findings: Finding[]) {
  return (index: number) => {
    const text = (column: string): string => rows[index]?.[column] ?? "";
    const report = (column: string) => {
      const line = lines[index];
      const place = { path: pointer("rows", index, column), ...(line === undefined ? {} : { line }) };
      findings.push(unreadable(place, text(column), column));
    };
    return {
      text,
      cell: (column: string): Cell | null => {
        const cell = readCell(text(column), { numbers, zero: "true-zero" });
        if (cell === null) report(column);
        return cell;
      },
      flag: (column: string): boolean => {
        const word = text(column).toLowerCase();
        if (!yes.has(word) && !no.has(word)) report(column);
        return yes.has(word);
      },
    };
  };
}

/**
 * Makes the rows of a composite index from a table.
 *
 * @param table - from `parseTable`
 * @param columns - which column means what
 * @returns rows in the order of the table; none where a column is missing. A cell that cannot be read is `null` and a
 *   finding, an empty cell is `null`; signs of official statistics, brackets, `p` and `s` fill `statuses`.
 */
export function indexRows(
  table: Table,
  columns: IndexColumns,
): { readonly rows: readonly IndexRow[]; readonly findings: readonly Finding[] } {
  const { id, values, excluded, reason, inhabitants } = columns;
  const wanted = [id, ...values, excluded, reason, inhabitants].filter((column) => column !== undefined);
  const missing = wanted.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    return { rows: [], findings: missing.map((column) => missingColumn(column, table.columns)) };
  }
  const cells = table.rows.flatMap((row) => values.map((column) => row[column] ?? ""));
  const decision =
    columns.numbers === undefined ? detectNumberForm(cells, table.delimiter) : { form: columns.numbers, findings: [] };
  const unread: Finding[] = [];
  const read = rowReader(table, decision.form, unread);
  const rows = table.rows.map((_, index): IndexRow => {
    const { text, cell, flag } = read(index);
    const cellOf = values.map((column) => [column, cell(column)] as const);
    const told = cellOf.flatMap(([column, one]) => statusIn(text(column), one).map((status) => [column, status]));
    return {
      id: text(id),
      values: Object.fromEntries(cellOf.map(([column, one]) => [column, one?.value ?? null])),
      ...(told.length === 0 ? {} : { statuses: Object.fromEntries(told) }),
      ...(excluded === undefined ? {} : { excluded: flag(excluded) }),
      ...(reason === undefined || text(reason) === "" ? {} : { reason: text(reason) }),
      ...(inhabitants === undefined ? {} : { inhabitants: cell(inhabitants)?.value ?? null }),
    };
  });
  return { rows, findings: [...decision.findings, ...unread] };
}
