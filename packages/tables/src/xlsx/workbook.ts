// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { problem } from "../problem.ts";
import type { Epoch, Sheet } from "../sheet.ts";
import { fromUtf8 } from "../text/decoder.ts";
import { looksOf } from "./formats.ts";
import { spread } from "./merges.ts";
import { sharedStrings } from "./strings.ts";
import { readWorksheet } from "./worksheet.ts";
import type { Workshop } from "./worksheet.ts";
import { attribute, scanXml } from "./xml.ts";
import { openZip } from "./zip.ts";
import type { Zip, ZipLimits, ZipProblem } from "./zip.ts";

/** A workbook: its sheets by name, each read when it is asked for. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly read: (index: number) => Sheet | Finding;
}

const reasons: Readonly<Record<ZipProblem | "no-part" | "not-xml", readonly [de: string, en: string]>> = {
  "not-a-zip": ["Die Datei ist keine Excel-Datei (XLSX).", "The file is no Excel file (XLSX)."],
  "cut-off": ["Die Excel-Datei ist unvollständig.", "The Excel file is incomplete."],
  "too-many-parts": ["Das Archiv hat zu viele Teile.", "The archive has too many parts."],
  "too-large": ["Ausgepackt ist die Datei zu groß.", "Unpacked, the file is too large."],
  encrypted: ["Die Datei ist mit einem Kennwort geschützt.", "The file is protected by a password."],
  zip64: ["Das Archiv ist in einer Form für sehr große Dateien.", "The archive has a form for very large files."],
  damaged: ["Die Excel-Datei ist beschädigt.", "The Excel file is damaged."],
  "no-part": ["In der Datei fehlt die Arbeitsmappe oder ein Blatt.", "The workbook or a sheet is missing in the file."],
  "not-xml": ["Ein Teil der Excel-Datei ist beschädigt.", "A part of the Excel file is damaged."],
};

const refused = (reason: keyof typeof reasons): Finding =>
  problem(`xlsx-${reason}`, {
    de: reasons[reason][0],
    en: reasons[reason][1],
    hintDe: "Die Datei in Excel öffnen und neu als XLSX oder CSV (UTF-8) speichern.",
    hintEn: "Open the file in Excel and save it again as XLSX or CSV (UTF-8).",
  });

const isFinding = <T>(value: T | Finding): value is Finding =>
  typeof value === "object" && value !== null && "severity" in value;

/** A part as text; an absent part that may be absent is empty. */
function textOf(zip: Zip, name: string, isOptional = false): string | Finding {
  const part = zip.read(name);
  if (part === null) return isOptional ? "" : refused("no-part");
  return typeof part === "string" ? refused(part) : fromUtf8(part);
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A target counts from the folder of its source, or from the root. */
function targetOf(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}${target}`.split("/");
  return steps.filter((step, index) => step !== ".." && steps[index + 1] !== "..").join("/");
}

function relationsOf(xml: string, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const type = attribute(attributes, "Type")?.split("/").at(-1) ?? "";
      const target = targetOf(folder, attribute(attributes, "Target") ?? "");
      relations.push({ id: attribute(attributes, "Id") ?? "", type, target });
    },
  });
  return relations;
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly relation: string }[];
  readonly epoch: Epoch;
}

function bookOf(xml: string): Book | null {
  const sheets: Book["sheets"][number][] = [];
  let epoch: Epoch = "1900";
  const whole = scanXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(1|true)$/.test(attribute(attributes, "date1904") ?? "")) epoch = "1904";
      if (name !== "sheet") return;
      const hidden = (attribute(attributes, "state") ?? "visible") !== "visible";
      const relation = attribute(attributes, "id") ?? "";
      sheets.push({ name: attribute(attributes, "name") ?? "", hidden, relation });
    },
  });
  return whole && sheets.length > 0 ? { sheets, epoch } : null;
}

/** Where the parts of the workbook lie. */
function placesOf(zip: Zip): { readonly book: string; readonly relations: readonly Relation[] } | Finding {
  const root = textOf(zip, "_rels/.rels", true);
  if (isFinding(root)) return root;
  const book = relationsOf(root, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const folder = book.slice(0, book.lastIndexOf("/") + 1);
  const own = textOf(zip, `${folder}_rels/${book.slice(folder.length)}.rels`);
  return isFinding(own) ? own : { book, relations: relationsOf(own, folder) };
}

function workshopOf(zip: Zip, relations: readonly Relation[], epoch: Epoch): Workshop | Finding {
  const part = (type: string): string | Finding =>
    textOf(zip, relations.find((relation) => relation.type === type)?.target ?? "", true);
  const [strings, styles] = [part("sharedStrings"), part("styles")];
  if (isFinding(strings)) return strings;
  return isFinding(styles) ? styles : { strings: sharedStrings(strings), looks: looksOf(styles), epoch };
}

/**
 * Opens an XLSX file held in memory. Formulas are never computed: their last result counts.
 *
 * @param bytes - the file
 * @param limits - what may be unpacked
 * @returns the sheets, or a finding where it is no workbook, is damaged, protected, or unpacks to too much
 */
export function openWorkbook(bytes: Uint8Array, limits?: ZipLimits): Workbook | Finding {
  const zip = openZip(bytes, limits);
  if (typeof zip === "string") return refused(zip);
  const places = placesOf(zip);
  if (isFinding(places)) return places;
  const xml = textOf(zip, places.book);
  if (isFinding(xml)) return xml;
  const book = bookOf(xml);
  if (book === null) return refused("not-xml");
  const workshop = workshopOf(zip, places.relations, book.epoch);
  if (isFinding(workshop)) return workshop;
  return {
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    read: (index) => {
      const sheet = book.sheets[index];
      const target = places.relations.find(({ id }) => id === sheet?.relation)?.target;
      const text = textOf(zip, target ?? "");
      if (sheet === undefined || isFinding(text)) return isFinding(text) ? text : refused("no-part");
      const read = readWorksheet(text, workshop);
      if (!read.whole) return refused("not-xml");
      return { name: sheet.name, hidden: sheet.hidden, epoch: book.epoch, ...spread(read.rows, read.merges) };
    },
  };
}
