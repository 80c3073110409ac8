// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { isDay } from "@quartierkit/calendar";
import type { Rows } from "../cell.ts";
import type { Cell } from "../sheet.ts";
import { serialOf } from "./serial.ts";

/** A sheet to be written. */
export interface NewSheet {
  /** Signs that Excel forbids become `-`, more than 31 letters are cut off, a name that stands twice gets a number. */
  readonly name: string;
  readonly rows: Rows;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Signs that XML does not carry are written as Excel writes them: `_x000D_`. */
const hidden = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const byCode = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const escaped = (text: string): string =>
  text
    .replaceAll(hidden, byCode)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`;

function cellXml({ kind, text }: Cell, place: string): string {
  if (kind === "number") return `<c r="${place}"><v>${escaped(text)}</v></c>`;
  if (kind === "boolean") return `<c r="${place}" t="b"><v>${text === "true" ? 1 : 0}</v></c>`;
  const serial = kind === "day" && isDay(text) ? serialOf(text) : null;
  if (serial !== null) return `<c r="${place}" s="1"><v>${serial}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function sheetXml(rows: Rows): string {
  const lines = rows.map((row, index) => {
    const cells = Array.from(row, (cell, column) =>
      cell === undefined ? "" : cellXml(cell, `${columnName(column)}${index + 1}`),
    );
    return `<row r="${index + 1}">${cells.join("")}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** Names that Excel takes, each of its own. */
function namesOf(sheets: readonly NewSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    const fit =
      name
        .replaceAll(/[[\]:*?/\\]/g, "-")
        .replaceAll(/^'|'$/g, "-")
        .slice(0, 31) || "Tabelle";
    let own = fit;
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${fit.slice(0, 26)} (${count})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${parts}.${type}+xml"/>`;

/** Two looks: as it is, and a day in the form of the reader's country. */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** The parts of a workbook beside its sheets. */
function frame(names: readonly string[]): Readonly<Record<string, string>> {
  const files = names.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const sheets = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const types = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    ...files.map((file) => override(`xl/${file}`, "worksheet")),
  ];
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packaged}/content-types">${types.join("")}</Types>`,
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...files.map((file) => ["worksheet", file] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
}

/** No clock: the same rows make the same bytes. */
const beginning = "1980-01-01T00:00:00";

/**
 * Writes an XLSX file: values only, no formulas, the same bytes for the same rows.
 *
 * @param sheets - at least one
 * @example
 * import { cellFrom, readSheet, writeWorkbook } from "@quartierkit/tables";
 * const bytes = writeWorkbook([{ name: "Quoten", rows: [[cellFrom("=1+1"), cellFrom(23.9)]] }]);
 * console.log(readSheet(bytes).sheet?.rows[0]?.cells.map((cell) => cell?.kind).join(" ")); // → text number
 */
export function writeWorkbook(sheets: readonly [NewSheet, ...NewSheet[]]): Uint8Array {
  const texts = {
    ...frame(namesOf(sheets)),
    ...Object.fromEntries(sheets.map(({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(rows)])),
  };
  const bytes = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: beginning });
}
