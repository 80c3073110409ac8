// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import Papa from "papaparse";
import type { Finding } from "@quartierkit/findings";
import { problem } from "../problem.ts";
import type { Cell, Sheet, SheetRow } from "../sheet.ts";

/** What separates cells; German offices use `;` because the comma is taken. */
export const delimiters = [";", "\t", ",", "|"] as const;

export type Delimiter = (typeof delimiters)[number];

/** Lines that show the separator: titles before the header have few of them. */
const sampleLines = 50;

/** The separator that stands in most lines of the beginning, quoted text left out; of two the one named first. */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\n|\r/, sampleLines);
  const count = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const [best] = delimiters.map((sign) => [sign, count(sign)] as const).toSorted((a, b) => b[1] - a[1]);
  return best?.[0] ?? ";";
}

const breaksIn = (cell: string): number => (cell.includes("\n") ? cell.split("\n").length - 1 : 0);

function cellOf(raw: string): Cell | undefined {
  const text = raw.trim();
  return text === "" ? undefined : { kind: "text", text };
}

/** Cells without the empty ones at the end: a separator behind the last cell makes one, and a sheet saved as text many. */
function cellsOf(raw: readonly string[]): readonly (Cell | undefined)[] {
  const cells = raw.map(cellOf);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}

const quotes = (line: number): Finding =>
  problem(
    "csv-quotes",
    {
      de: `Ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle (Zeile ${line}).`,
      en: `A quotation mark is not closed, or stands in the middle of a cell (line ${line}).`,
      hintDe: "Die Zeile berichtigen; ein Anführungszeichen in einer Zelle wird verdoppelt.",
      hintEn: "Correct the line; a quotation mark inside a cell is doubled.",
    },
    { line },
  );

/**
 * Takes a text apart into rows of cells. Each row knows on which line it begins, also after cells of several lines.
 *
 * @param text - the decoded text
 * @param stated - the separator where it is known
 */
export function readCsv(text: string, stated?: Delimiter): Sheet {
  const delimiter = stated ?? delimiterOf(text);
  // Programs mix the ends of lines; inside of cells they are all one, too.
  const plain = text.replaceAll(/\r\n?/g, "\n");
  const { data, errors } = Papa.parse<string[]>(plain, { delimiter, newline: "\n", skipEmptyLines: false });
  const rows: SheetRow[] = [];
  const lines: number[] = [];
  let line = 1;
  for (const raw of data) {
    lines.push(line);
    const cells = cellsOf(raw);
    if (cells.length > 0) rows.push({ line, cells, width: raw.length });
    line += 1;
    for (const cell of raw) line += breaksIn(cell);
  }
  const broken = errors.find(({ type }) => type === "Quotes");
  const findings = broken === undefined ? [] : [quotes(lines[broken.row ?? 0] ?? 1)];
  return { name: "", hidden: false, rows, epoch: null, findings };
}
