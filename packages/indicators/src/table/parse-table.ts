// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { delimiterOf, readCsv } from "@quartierkit/tables";
import type { SheetRow } from "@quartierkit/tables";

/** A table as texts: what a cell means is decided later, by column. */
export interface Table {
  readonly columns: readonly string[];
  /** Cells by column, without the blanks around them. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** `;`, `,`, `|` or a tabulator. */
  readonly delimiter: string;
  /** Line of the file on which each row begins, from 1. */
  readonly lines: readonly number[];
  readonly findings: readonly Finding[];
}

/** Names of columns: an empty one gets its number, a repeated one too. */
const namesOf = (header: readonly string[]): readonly string[] =>
  header.map((name, index) => (name === "" || header.indexOf(name) < index ? `${name}#${index + 1}` : name));

const headerFinding = (names: readonly string[]): readonly Finding[] =>
  names.flatMap((name) =>
    /#\d+$/.test(name)
      ? [
          {
            code: "table-column-name",
            severity: "warning" as const,
            path: pointer("columns", names.indexOf(name)),
            line: 1,
            message: {
              de: `Der Name einer Spalte fehlt oder steht zweimal; sie heißt hier „${name}“.`,
              en: `The name of a column is missing or stands twice; here it is called “${name}”.`,
            },
            hint: { de: "Jede Spalte eigens benennen.", en: "Give each column a name of its own." },
          },
        ]
      : [],
  );

const widthFinding = (row: number, { width: own, line }: SheetRow, width: number): Finding => ({
  code: "table-row-width",
  severity: "error",
  path: pointer("rows", row),
  line,
  message: {
    de: `Die Zeile hat ${own} Zellen, die Kopfzeile ${width}.`,
    en: `The row has ${own} cells, the header ${width}.`,
  },
  hint: {
    de: "Trennzeichen und Anführungszeichen prüfen; ein Dezimalkomma in einer Datei mit Komma braucht Anführungszeichen.",
    en: "Check separators and quotes; a decimal comma in a file separated by commas needs quotes.",
  },
});

const emptyFinding: Finding = {
  code: "table-empty",
  severity: "error",
  path: "",
  message: { de: "Die Tabelle hat keine Kopfzeile.", en: "The table has no header." },
  hint: { de: "In der ersten Zeile die Spalten benennen.", en: "Name the columns in the first line." },
};

/**
 * Reads a CSV file as offices write it: `;` or `,`, quotes, a byte order mark, blank lines.
 *
 * @param text - the content of the file, already decoded
 * @returns cells as texts; a row that is too short or too long is kept and reported
 * @example
 * import { parseTable } from "@quartierkit/indicators";
 * const { rows } = parseTable("Gebiet;Quote\nWanne-Süd;23,9");
 * console.log(JSON.stringify(rows)); // → [{"Gebiet":"Wanne-Süd","Quote":"23,9"}]
 */
export function parseTable(text: string): Table {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const delimiter = delimiterOf(plain);
  const sheet = readCsv(plain, delimiter);
  const [header, ...body] = sheet.rows;
  if (header === undefined) return { columns: [], rows: [], delimiter, lines: [], findings: [emptyFinding] };
  const columns = namesOf(Array.from({ length: header.width ?? 0 }, (_, index) => header.cells[index]?.text ?? ""));
  const cellsOf = ({ cells }: SheetRow) =>
    Object.fromEntries(columns.map((name, index) => [name, cells[index]?.text ?? ""]));
  const widths = body.flatMap((row, index) =>
    row.width === columns.length ? [] : [widthFinding(index, row, columns.length)],
  );
  return {
    columns,
    rows: body.map(cellsOf),
    delimiter,
    lines: body.map(({ line }) => line),
    findings: [...headerFinding(columns), ...widths, ...sheet.findings],
  };
}
