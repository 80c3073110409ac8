// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { oneLine } from "@quartierkit/findings";

/** A table with its margins, as cells of text. */
export interface Drawn {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly table: readonly (readonly (string | number)[])[];
  readonly margins: {
    readonly rows: readonly (string | number)[];
    readonly columns: readonly (string | number)[];
    readonly total: string | number;
  };
}

/** Draws a table for a terminal, figures to the right, margins behind a line. */
export function draw({ rows, columns, table, margins }: Drawn): string {
  const lines = [
    ["", ...columns.map(oneLine), "total"],
    ...table.map((line, row) => [oneLine(rows[row] ?? ""), ...line.map(String), String(margins.rows[row])]),
    ["total", ...margins.columns.map(String), String(margins.total)],
  ];
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => [...(line[at] ?? "")].length)));
  const cell = (text: string, at: number): string => {
    const blank = " ".repeat((widths[at] ?? 0) - [...text].length);
    return at === 0 ? text + blank : `${at === widths.length - 1 ? "| " : ""}${blank}${text}`;
  };
  const drawn = lines.map((line) => line.map(cell).join("  ").trimEnd());
  const rule = "-".repeat(Math.max(...drawn.map((line) => line.length)));
  return [drawn[0], rule, ...drawn.slice(1, -1), rule, drawn.at(-1)].join("\n");
}
