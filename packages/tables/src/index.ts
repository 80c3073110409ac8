// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

export { cellFrom } from "./cell.ts";
export type { Rows } from "./cell.ts";
export { problem } from "./problem.ts";
export type { Spot, Words } from "./problem.ts";
export { readSheet } from "./read-sheet.ts";
export type { SheetOptions, ReadSheet } from "./read-sheet.ts";
export type { Cell, CellKind, Epoch, Sheet, SheetRow } from "./sheet.ts";
export { delimiterOf, delimiters, readCsv } from "./text/csv.ts";
export type { Delimiter } from "./text/csv.ts";
export { decodeText } from "./text/encoding.ts";
export type { Certainty, Decoded } from "./text/encoding.ts";
export { encodings } from "./text/encodings.ts";
export type { Encoding } from "./text/encodings.ts";
export { encodeText } from "./text/encode.ts";
export { unguarded } from "./text/guard.ts";
export { isMojibake } from "./text/mojibake.ts";
export { germanCsv, plainCsv, writeCsv } from "./text/write-csv.ts";
export type { CsvStyle } from "./text/write-csv.ts";
export { dayOfSerial } from "./xlsx/serial.ts";
export { writeWorkbook } from "./xlsx/write-workbook.ts";
export type { NewSheet } from "./xlsx/write-workbook.ts";
export { openZip } from "./xlsx/zip.ts";
export type { Zip, ZipLimits, ZipProblem } from "./xlsx/zip.ts";
