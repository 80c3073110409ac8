// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { decodeUtf8 } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Certainty } from "./text/encoding.ts";
import type { Encoding } from "./text/encodings.ts";
import { decodeText } from "./text/encoding.ts";
import { readCsv } from "./text/csv.ts";
import type { Delimiter } from "./text/csv.ts";
import { openWorkbook } from "./xlsx/workbook.ts";
import type { Workbook } from "./xlsx/workbook.ts";
import type { ZipLimits } from "./xlsx/zip.ts";
import { problem } from "./problem.ts";
import type { Sheet } from "./sheet.ts";

/** What is known about a file before it is read; everything may be absent. */
export interface SheetOptions {
  /** Name of the sheet; without it the only one that is shown. */
  readonly sheet?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  readonly limits?: ZipLimits;
}

/** A file as far as it could be read. */
export interface ReadSheet {
  readonly sheet: Sheet | null;
  /** How a text file was understood; absent for a workbook. */
  readonly encoding?: Encoding;
  readonly certainty?: Certainty;
  readonly findings: readonly Finding[];
}

const empty = problem("file-empty", {
  de: "Die Datei ist leer.",
  en: "The file is empty.",
  hintDe: "Die richtige Datei wählen oder die Liste neu ausgeben lassen.",
  hintEn: "Choose the right file, or have the list exported again.",
});

const notAList = (hint: Finding["hint"]): Finding =>
  problem("file-kind", {
    de: "Die Datei ist keine Liste (CSV oder XLSX).",
    en: "The file is no list (CSV or XLSX).",
    hintDe: hint.de,
    hintEn: hint.en,
  });

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 9;

const beginnings: readonly (readonly [bytes: readonly number[], de: string, en: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "Das ist eine alte Excel-Datei (XLS) oder eine mit Kennwort. Ohne Kennwort als XLSX speichern.",
    "This is an old Excel file (XLS), or one with a password. Save it as XLSX without a password.",
  ],
  [[0x89, 0x50, 0x4e, 0x47], "Das ist ein Bild (PNG).", "This is a picture (PNG)."],
  [[0xff, 0xd8, 0xff], "Das ist ein Bild (JPEG).", "This is a picture (JPEG)."],
  [[0x47, 0x49, 0x46, 0x38], "Das ist ein Bild (GIF).", "This is a picture (GIF)."],
  [
    [0x25, 0x50, 0x44, 0x46],
    "Das ist ein PDF. Die Liste dahinter anfordern.",
    "This is a PDF. Ask for the list behind it.",
  ],
  [[0x1f, 0x8b], "Das ist eine GZIP-Datei. Erst entpacken.", "This is a GZIP file. Unpack it first."],
];

/** What a file is that is neither text nor workbook. */
function foreign(bytes: Uint8Array): Finding | null {
  const kind = beginnings.find(([begin]) => begin.every((byte, index) => bytes[index] === byte));
  if (kind !== undefined) return notAList({ de: kind[1], en: kind[2] });
  const zeros = bytes.subarray(0, 4000).filter((byte) => byte === 0).length;
  const isText = zeros === 0 || decodeText(bytes.subarray(0, 4000)).encoding?.startsWith("utf-16") === true;
  if (isText) return null;
  return notAList(
    decodeUtf8(bytes.subarray(0, 4000)).findings[0]?.hint ?? { de: "Andere Datei wählen.", en: "Choose another file." },
  );
}

function pickSheet(workbook: Workbook, wanted: string | undefined): number | Finding {
  const names = workbook.sheets.map(({ name }) => name).join(", ");
  if (wanted !== undefined) {
    const index = workbook.sheets.findIndex(({ name }) => name === wanted);
    if (index >= 0) return index;
    return problem("sheet-missing", {
      de: `Ein Blatt „${wanted}“ gibt es nicht. Blätter: ${names}.`,
      en: `There is no sheet “${wanted}”. Sheets: ${names}.`,
      hintDe: "Den Namen des Blattes berichtigen.",
      hintEn: "Correct the name of the sheet.",
    });
  }
  const shown = workbook.sheets.flatMap(({ hidden }, index) => (hidden ? [] : [index]));
  const [only, ...more] = shown;
  if (only !== undefined && more.length === 0) return only;
  return problem("sheet-unclear", {
    de: `Die Datei hat mehrere Blätter: ${names}.`,
    en: `The file has several sheets: ${names}.`,
    hintDe: "Angeben, auf welchem Blatt die Liste steht.",
    hintEn: "Say on which sheet the list stands.",
  });
}

function fromWorkbook(bytes: Uint8Array, { sheet: wanted, limits }: SheetOptions): ReadSheet {
  const workbook = openWorkbook(bytes, limits);
  if ("severity" in workbook) return { sheet: null, findings: [workbook] };
  const index = pickSheet(workbook, wanted);
  if (typeof index !== "number") return { sheet: null, findings: [index] };
  const sheet = workbook.read(index);
  return "severity" in sheet ? { sheet: null, findings: [sheet] } : { sheet, findings: sheet.findings };
}

const likely = (encoding: string): Finding =>
  problem(
    "encoding-likely",
    {
      de: `Die Datei sagt nicht, wie ihre Zeichen kodiert sind; gelesen als „${encoding}“.`,
      en: `The file does not say how its characters are encoded; read as “${encoding}”.`,
      hintDe: "Umlaute ansehen; die Kodierung angeben, wo sie bekannt ist.",
      hintEn: "Look at the umlauts; state the encoding where it is known.",
    },
    { severity: "info" },
  );

/**
 * Reads a list from the bytes of a file: a text with separators, or a workbook of Excel. What kind it is, the bytes say and
 * not the name of the file.
 *
 * @param bytes - the content of the file
 * @param options - sheet, encoding and separator where they are known, and what may be unpacked
 * @returns the sheet, or `null` with the reason
 */
export function readSheet(bytes: Uint8Array, options: SheetOptions = {}): ReadSheet {
  if (bytes.length === 0) return { sheet: null, findings: [empty] };
  if (isZip(bytes)) return fromWorkbook(bytes, options);
  const other = foreign(bytes);
  if (other !== null) return { sheet: null, findings: [other] };
  const { text, encoding, certainty, findings } = decodeText(bytes, options.encoding);
  if (text === null || encoding === null) return { sheet: null, findings };
  if (text.trim() === "") return { sheet: null, findings: [empty] };
  const sheet = readCsv(text, options.delimiter);
  const said = certainty === "likely" ? [likely(encoding)] : [];
  return { sheet, encoding, certainty, findings: [...findings, ...said, ...sheet.findings] };
}
