// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellFrom, germanCsv, plainCsv, writeCsv, writeWorkbook } from "@quartierkit/tables";
import type { Bilingual } from "@quartierkit/vocabulary";
import type { EsfReport } from "../count/report.ts";
import type { ProtectedTable } from "../publish/protected-table.ts";
import { hiddenNote } from "../publish/words.ts";
import { genderWords, regionWords, titleOf, togetherWord } from "./words.ts";

/**
 * A cell of a table: numbers stay numbers, so that a spreadsheet can add them; `*` is hidden, `null` was not collected.
 */
export type TableCell = string | number | null;

/** What a table is made of: a report, or what of it may be published. */
export type Tabled = EsfReport | ProtectedTable;

type Row = readonly TableCell[];

const heads: Readonly<Record<keyof Bilingual, readonly string[]>> = {
  de: ["Indikator", "Bezeichnung", "Geschlecht", "Regionenkategorie", "von", "bis", "Wert"],
  en: ["Indicator", "Name", "Gender", "Category of region", "From", "To", "Value"],
};

/** What is hidden is said below the figures. */
const notes = (table: Tabled, language: keyof Bilingual): readonly Row[] =>
  "minimumCount" in table ? [["*", hiddenNote(table)[language], "", "", table.from, table.to, null]] : [];

function rowsIn(table: Tabled, language: keyof Bilingual): readonly Row[] {
  const { cells, entities, rules, from, to } = table;
  const words = { ...genderWords, total: togetherWord };
  const figures = cells.map(({ indicator, gender, region, value }): Row => [
    indicator,
    titleOf(rules, indicator)[language],
    words[gender][language],
    regionWords[region][language],
    from,
    to,
    value,
  ]);
  const supported = entities.map(({ indicator, region, value }): Row => [
    indicator,
    titleOf(rules, indicator)[language],
    "",
    region === null ? "" : regionWords[region][language],
    from,
    to,
    value,
  ]);
  return [...figures, ...supported, ...notes(table, language)];
}

/**
 * Figures as one table, for a spreadsheet or another program: indicator x gender x region x period, one figure a row, a head above. A
 * table for publication has totals as well, `*` where a figure is hidden, and a last row that says so.
 *
 * @param tables - reports, or tables from `protectedTable`, of one or several periods
 * @param language - of the words
 */
export const rowsOf = (tables: readonly Tabled[], language: keyof Bilingual): readonly Row[] => [
  heads[language],
  ...tables.flatMap((table) => rowsIn(table, language)),
];

const cellsOf = (rows: readonly Row[]) => rows.map((row) => row.map(cellFrom));

/**
 * A table as CSV that a spreadsheet opens as it is: German with semicolons, English with commas, no text that could be run as a
 * formula. What was not collected is empty, never zero.
 *
 * @param rows - from `rowsOf`
 * @param language - decides the separator
 */
export const toCsv = (rows: readonly Row[], language: keyof Bilingual): string =>
  writeCsv(cellsOf(rows), { ...(language === "de" ? germanCsv : plainCsv), days: "iso", mark: true });

/**
 * A table as an XLSX workbook of one sheet, numbers as numbers.
 *
 * @param rows - from `rowsOf`
 */
export const toXlsx = (rows: readonly Row[]): Uint8Array => writeWorkbook([{ name: "ESF", rows: cellsOf(rows) }]);
