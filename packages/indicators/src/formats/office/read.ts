// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { readSheet } from "@quartierkit/tables";
import type { Sheet, SheetRow } from "@quartierkit/tables";
import type { IndicatorFile } from "../../records/file.ts";
import { definitionOf } from "../../records/lookup.ts";
import { areaFinder } from "./areas.ts";
import { readFigure } from "./cell.ts";
import { findHeader, plain } from "./header.ts";
import type { Header } from "./header.ts";
import type { TableMapping } from "./mapping.ts";
import { observationsOf } from "./observations.ts";
import type { Read } from "./observations.ts";
import * as words from "./words.ts";

/** A published table as figures. */
export interface ReadFigures {
  /** The file that was handed in with the observations of the table; `null` where the table was refused. */
  readonly file: IndicatorFile | null;
  readonly findings: readonly Finding[];
}

const isEmpty = ({ cells }: SheetRow, header: Header): boolean =>
  header.columns.every(({ at }) => cells[at] === undefined);

/** A line of a text file that has other cells than the header is shifted; in a sheet, what stands beside the table is not. */
const isShifted = ({ width }: SheetRow, header: SheetRow | undefined): boolean =>
  width !== undefined && header?.width !== undefined && width !== header.width;

interface Table {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly mapping: TableMapping;
  readonly known: IndicatorFile;
}

/** Reads the rows below the header that are about areas. */
function rowsOf({ sheet, header, mapping, known }: Table) {
  const findings: Finding[] = [];
  const rows: Read[] = [];
  const ignored = new Set((mapping.ignoredRows ?? []).map(plain));
  const areaOf = areaFinder(known, mapping);
  let strangers = 0;
  for (const row of sheet.rows.slice(header.last + 1)) {
    const name = plain(row.cells[header.area]?.text ?? "");
    if (name === "" && isEmpty(row, header)) continue;
    if (ignored.has(name)) continue;
    const area = areaOf(name);
    if (area === undefined) {
      // A footnote stands alone in its row; whatever has figures beside it may be an area.
      if (isEmpty(row, header)) findings.push(words.rowSkipped(row.line, name));
      else findings.push(words.areaUnknown(row.line, name));
      strangers += isEmpty(row, header) ? 0 : 1;
      continue;
    }
    if (isShifted(row, sheet.rows[header.last])) findings.push(words.rowShifted(row.line));
    else rows.push({ area, row });
  }
  return { rows, findings, strangers };
}

/** Columns in which most cells are no figures: the header stands over the wrong one. */
function wrongColumns({ header, mapping, known }: Table, rows: readonly Read[]): readonly Finding[] {
  return header.columns.flatMap(({ at, column }) => {
    const isPercent = definitionOf(known, column)?.unit === "percent";
    const cells = rows.map(({ row }) => row.cells[at]).filter((cell) => cell !== undefined);
    const bad = cells.filter((cell) => readFigure(cell, mapping, isPercent) === null).length;
    return bad > 1 && bad * 2 >= cells.length ? [words.columnShifted(column.header)] : [];
  });
}

/** Shares that all lie between 0 and 1 are percentages of Excel, or very small; nobody can tell. */
function fractions({ header, mapping, known }: Table, rows: readonly Read[]): readonly Finding[] {
  if (mapping.percentAsFraction === true) return [];
  return header.columns.flatMap(({ at, column }) => {
    if (column.as !== "value" || definitionOf(known, column)?.unit !== "percent") return [];
    const numbers = rows.flatMap(({ row }) => (row.cells[at]?.kind === "number" ? [Number(row.cells[at].text)] : []));
    const isSmall =
      numbers.length > 1 && numbers.every((number) => number <= 1) && numbers.some((number) => number > 0);
    return isSmall ? [words.fraction(column.header)] : [];
  });
}

function fromSheet(table: Table): ReadFigures {
  const { rows, findings, strangers } = rowsOf(table);
  const unknownColumns = table.mapping.columns.filter((column) => definitionOf(table.known, column) === undefined);
  const refusals = [
    ...unknownColumns.map(({ indicator, definitionVersion }) => words.definitionUnknown(indicator, definitionVersion)),
    ...(rows.length === 0 && strangers === 0 ? [words.noRows()] : []),
    ...(strangers > rows.length ? [words.areasShifted(table.mapping.area.header)] : []),
    ...wrongColumns(table, rows),
  ];
  if (refusals.length > 0) return { file: null, findings: [...refusals, ...findings] };
  const { observations, findings: unread } = observationsOf(table, rows);
  return {
    file: { ...table.known, observations },
    findings: [...findings, ...fractions(table, rows), ...unread],
  };
}

/**
 * Reads a table as offices publish it, CSV or XLSX: titles above, a header of one or more lines with merged cells, footnotes,
 * `*` and the signs of the statistical offices. What stands where is declared in a mapping; a header that is missing, stands
 * twice or over the wrong column is refused, never guessed.
 *
 * @param bytes - the content of the file
 * @param mapping - what stands where
 * @param known - areas and definitions, which the table does not hold; its own observations are not taken
 * @returns observations in the order of the rows; a row or cell that cannot be read is a finding with its line
 * @example
 * import type { IndicatorFile } from "@quartierkit/indicators";
 * import { readFigures } from "@quartierkit/indicators/formats";
 * import type { TableMapping } from "@quartierkit/indicators/formats";
 *
 * const source = { title: "Statistikstelle" };
 * const definition = { id: "n", version: "1", title: { de: "Personen" }, unit: "count", direction: "neutral" } as const;
 * const known: IndicatorFile = {
 *   format: "quartierkit-indicators",
 *   version: 1,
 *   areas: [{ id: "nord", name: "Nord", level: "district" }],
 *   definitions: [{ ...definition, definedBy: { stated: true, source } }],
 *   observations: [],
 * };
 * const mapping: TableMapping = {
 *   format: "quartierkit-table-mapping",
 *   version: 1,
 *   area: { header: "Gebiet", by: "name" },
 *   columns: [{ header: ["Personen", "Anzahl"], indicator: "n", definitionVersion: "1", as: "value" }],
 *   referenceDate: "2020-12-31",
 *   source,
 *   zero: "less-than-half",
 * };
 * const table = "Tabelle 1;\nGebiet;Personen\n;Anzahl\nNord 1);*\n1) ohne Heime;\n";
 * const bytes = Uint8Array.from(table, (sign) => sign.charCodeAt(0));
 * const { file, findings } = readFigures(bytes, mapping, known);
 * console.log(file?.observations[0]?.status, findings[0]?.code); // → suppressed-primary figures-row-skipped
 */
export function readFigures(bytes: Uint8Array, mapping: TableMapping, known: IndicatorFile): ReadFigures {
  const { sheet, findings } = readSheet(bytes, mapping.sheet === undefined ? {} : { sheet: mapping.sheet });
  if (sheet === null) return { file: null, findings };
  const usual = findings.filter(({ code }) => code !== "merged-cells");
  const header = findHeader(sheet, mapping);
  if ("severity" in header) return { file: null, findings: [...usual, header] };
  const read = fromSheet({ sheet, header, mapping, known });
  return { ...read, findings: [...usual, ...read.findings] };
}
