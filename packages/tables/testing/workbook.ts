// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { archive } from "./archive.ts";
import type { Lies } from "./archive.ts";

/** A cell of a sheet: a text, a number, a boolean, or the XML of the cell behind its place. */
export type TestCell = string | number | boolean | null | { readonly attributes: string; readonly inner: string };

/** A sheet of a workbook that is made for a test. */
export interface TestSheet {
  readonly name?: string;
  readonly state?: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
}

/** Styles: 0 plain, 1 a day, 2 `00000`, 3 `TT.MM.JJJJ` in the words of a German program, 4 a time. */
const styles = `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="[$-407]TT.MM.JJJJ"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A number that is shown as a day. */
export const dayCell = (serial: number, style = 1): TestCell => ({
  attributes: `s="${style}"`,
  inner: `<v>${serial}</v>`,
});

/** A formula with what it came to when the file was saved. */
export const formulaCell = (formula: string, value?: string): TestCell => ({
  attributes: 't="str"',
  inner: `<f>${escaped(formula)}</f>${value === undefined ? "" : `<v>${escaped(value)}</v>`}`,
});

function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;
}

function cellXml(cell: TestCell, place: string, shared: Map<string, number>): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "object") return `<c r="${place}" ${cell.attributes}>${cell.inner}</c>`;
  const index = shared.get(cell) ?? shared.size;
  shared.set(cell, index);
  return `<c r="${place}" t="s"><v>${index}</v></c>`;
}

function sheetXml({ rows, hiddenRows = [], merges = [] }: TestSheet, shared: Map<string, number>): string {
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, shared)).join("");
    return `<row r="${row}"${hiddenRows.includes(row) ? ' hidden="1"' : ""}>${inner}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const end = merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData>${end}</worksheet>`;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relations = (targets: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of a workbook as Excel writes them. */
export function workbookParts(sheets: readonly TestSheet[], epoch: "1900" | "1904" = "1900"): Record<string, string> {
  const shared = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, shared);
  });
  const named = sheets.map(
    ({ name = `Tabelle${sheets.length > 1 ? sheets.length : 1}`, state = "visible" }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  return {
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><workbookPr date1904="${epoch === "1904" ? 1 : 0}"/><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["rId98", "sharedStrings", "sharedStrings.xml"],
      ["rId99", "styles", "/xl/styles.xml"],
    ]),
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...shared.keys()]
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join("")}</sst>`,
    ...parts,
  };
}

/**
 * An XLSX file.
 *
 * @param sheets - its sheets
 * @param options - epoch, and what the archive claims falsely
 */
export const workbook = (
  sheets: readonly TestSheet[],
  { epoch = "1900", lies = {} }: { readonly epoch?: "1900" | "1904"; readonly lies?: Lies } = {},
): Uint8Array => archive(workbookParts(sheets, epoch), lies);
