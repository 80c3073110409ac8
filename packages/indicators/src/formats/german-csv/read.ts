// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { problem, readSheet, unguarded } from "@quartierkit/tables";
import type { SheetRow } from "@quartierkit/tables";
import type { IndicatorFile } from "../../records/file.ts";
import type { Observation } from "../../records/observation.ts";
import { mayShowFigure, statuses, statusLabels } from "../../records/status.ts";
import type { Status } from "../../records/status.ts";
import { parseGermanNumber } from "../../table/number-form.ts";
import { columns, headings, signs } from "./columns.ts";
import type { ColumnName } from "./columns.ts";

/** A list as far as it could be read, with the areas and definitions that were handed in. */
export interface ReadGermanCsv {
  /** `null` where the header is not that of such a list. */
  readonly file: IndicatorFile | null;
  readonly findings: readonly Finding[];
}

type Texts = Readonly<Record<ColumnName, string>>;

function header(line: number, own: string, at: number): Finding {
  const column = columns[at];
  const wanted = column === undefined ? "" : headings[column];
  return problem(
    "figures-header",
    {
      de: `Spalte ${at + 1} heißt „${own}“ statt „${wanted}“; die Liste wird nicht gelesen.`,
      en: `Column ${at + 1} is called “${own}” instead of “${wanted}”; the list is not read.`,
      hintDe: "Die Kopfzeile nicht ändern; Tabellen anderer Form brauchen eine Zuordnung der Spalten.",
      hintEn: "Do not change the header; tables of another form need a mapping of their columns.",
    },
    { line },
  );
}

const unreadable = (line: number, index: number, column: ColumnName, text: string): Finding =>
  problem(
    "figures-cell",
    {
      de: `„${text}“ in der Spalte „${headings[column]}“ ist nicht lesbar oder passt nicht zum Status; die Zeile wird nicht gelesen.`,
      en: `“${text}” in the column “${headings[column]}” cannot be read or does not fit the status; the row is not read.`,
      hintDe: "Zahlen mit Komma, Tage als 31.12.2020, der Status in den Worten der Liste.",
      hintEn: "Numbers with a comma, days as 31.12.2020, the status in the words of the list.",
    },
    { line, path: pointer("observations", index, column) },
  );

function dayIn(text: string): string | null | undefined {
  if (text === "") return null;
  const day = /^\d{2}\.\d{2}\.\d{4}$/.test(text) ? text.split(".").toReversed().join("-") : text;
  return isDay(day) ? day : undefined;
}

/** A number of the list; beside days and texts Excel may have put blanks between thousands. */
const numberIn = (text: string): number | null | undefined =>
  text === "" ? null : (parseGermanNumber(text) ?? undefined);

/** The value behind a cell, `undefined` where cell and status contradict each other. */
function valueIn(text: string, status: Status): number | null | undefined {
  const sign = signs[status];
  if (sign === undefined) return numberIn(text);
  if (text !== sign && !(status === "true-zero" && text === "-")) return undefined;
  return mayShowFigure(status) ? 0 : null;
}

const statusIn = (text: string): Status | undefined =>
  statuses.find((status) => status === text || statusLabels[status].de === text);

const whole = (text: string): number | null | undefined => {
  const number = numberIn(text);
  return number === null || (number !== undefined && Number.isInteger(number) && number >= 0) ? number : undefined;
};

/** The first column that cannot be read, or the observation. */
function observationOf(texts: Texts): Observation | ColumnName {
  const status = statusIn(texts.status);
  if (status === undefined) return "status";
  const [value, day] = [valueIn(texts.value, status), dayIn(texts.date)];
  const [numerator, denominator] = [whole(texts.numerator), whole(texts.denominator)];
  if (value === undefined) return "value";
  if (day === undefined) return "date";
  if (numerator === undefined || (numerator !== null && !mayShowFigure(status))) return "numerator";
  if (denominator === undefined) return "denominator";
  const empty = (["area", "indicator", "version", "source"] as const).find((column) => texts[column] === "");
  if (empty !== undefined) return empty;
  return {
    indicator: texts.indicator,
    definitionVersion: texts.version,
    area: texts.area,
    ...(value === null ? {} : { value }),
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
    source: { title: texts.source },
    referenceDate: day,
    status,
    ...(texts.note === "" ? {} : { note: { de: texts.note } }),
  };
}

const textsOf = ({ cells }: SheetRow): Texts => {
  const at = (column: ColumnName): string => unguarded(cells[columns.indexOf(column)]?.text ?? "");
  return {
    area: at("area"),
    areaName: at("areaName"),
    indicator: at("indicator"),
    title: at("title"),
    version: at("version"),
    date: at("date"),
    value: at("value"),
    status: at("status"),
    numerator: at("numerator"),
    denominator: at("denominator"),
    source: at("source"),
    note: at("note"),
  };
};

/**
 * Reads a list that `toGermanCsv` wrote, also after Excel saved it again, in UTF-8 or Windows-1252. A header that was changed
 * or moved is refused.
 *
 * @param bytes - the content of the file
 * @param known - areas and definitions, which the list does not hold; its own observations are not taken
 */
export function readGermanCsv(bytes: Uint8Array, known: IndicatorFile): ReadGermanCsv {
  const { sheet, findings } = readSheet(bytes, { delimiter: ";" });
  if (sheet === null) return { file: null, findings };
  const [first, ...body] = sheet.rows;
  const wrong = columns.findIndex((column, index) => first?.cells[index]?.text !== headings[column]);
  if (wrong !== -1 || (first?.cells.length ?? 0) > columns.length) {
    const at = wrong === -1 ? columns.length : wrong;
    const own = first?.cells[at]?.text ?? "";
    return { file: null, findings: [...findings, header(first?.line ?? 1, own, at)] };
  }
  const read = body.map((row, index) => {
    const texts = textsOf(row);
    const found = observationOf(texts);
    if (typeof found === "string") return { finding: unreadable(row.line, index, found, texts[found]) };
    return row.cells.length > columns.length
      ? { finding: unreadable(row.line, index, "note", row.cells.at(-1)?.text ?? "") }
      : { observation: found };
  });
  return {
    file: { ...known, observations: read.flatMap(({ observation }) => observation ?? []) },
    findings: [...findings, ...read.flatMap(({ finding }) => finding ?? [])],
  };
}
