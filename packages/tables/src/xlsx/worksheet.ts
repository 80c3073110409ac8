// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isDay } from "@quartierkit/calendar";
import type { Cell, Epoch, SheetRow } from "../sheet.ts";
import type { NumberLook } from "./formats.ts";
import { dayOfSerial } from "./serial.ts";
import { plainText } from "./strings.ts";
import { attribute, scanXml } from "./xml.ts";

/** What cells of a workbook refer to. */
export interface Workshop {
  readonly strings: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly epoch: Epoch;
}

/** Cells that were made one; rows from 1, columns from 0. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Rows of a sheet as they stand in the file. */
export interface Worksheet {
  readonly whole: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
}

const lastColumn = 16_383;

/** `AB12` is column 27 and row 12; `null` for anything else. */
export function placeOf(reference: string): { readonly column: number; readonly row: number } | null {
  let [at, column] = [0, 0];
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(reference.slice(at));
  if (at === 0 || column - 1 > lastColumn || !Number.isInteger(row) || row < 1) return null;
  return { column: column - 1, row };
}

function mergeOf(range: string): Merge | null {
  const [from, to] = range.split(":").map(placeOf);
  if (from === undefined || from === null || to === undefined || to === null) return null;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}

const error = (text: string): Cell => ({ kind: "error", text });

function numberCell(raw: string, style: number, { looks, epoch }: Workshop): Cell {
  const number = Number(raw);
  if (!Number.isFinite(number)) return error(raw);
  const look = looks[style] ?? "plain";
  if (look === "plain") return { kind: "number", text: String(number) };
  if (look !== "day") return { kind: "text", text: String(number).padStart(look.digits, "0") };
  const day = dayOfSerial(number, epoch);
  return day === null ? error(raw) : { kind: "day", text: day };
}

function textCell(raw: string): Cell | undefined {
  const text = plainText(raw).trim();
  return text === "" ? undefined : { kind: "text", text };
}

interface Raw {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}

function cellOf({ type, style, value, isFormula }: Raw, workshop: Workshop): Cell | undefined {
  if (type === "s") return textCell(workshop.strings[Number(value)] ?? "");
  if (type === "inlineStr" || type === "str") return textCell(value);
  if (value === "") return isFormula ? error("") : undefined;
  if (type === "b") return { kind: "boolean", text: value === "1" ? "true" : "false" };
  if (type === "e") return error(value);
  // Files in the strict form write days as text.
  if (type === "d") return isDay(value.slice(0, 10)) ? { kind: "day", text: value.slice(0, 10) } : error(value);
  return numberCell(value, style, workshop);
}

/** Places of cells that are kept; a sheet with more is no list of people. */
const mostPlaces = 10_000_000;
const mostColumns = 1024;

/** What the scanner has come to: a row, a cell in it, and whether the text it meets belongs to the cell. */
interface State {
  readonly rows: SheetRow[];
  readonly merges: Merge[];
  cells: (Cell | undefined)[];
  line: number;
  hidden: boolean;
  column: number;
  raw: { type: string; style: number; value: string; isFormula: boolean };
  reading: boolean;
  places: number;
}

function beginRow(state: State, attributes: string): void {
  state.line = Number(attribute(attributes, "r") ?? state.line + 1);
  state.hidden = attribute(attributes, "hidden") === "1";
  state.cells = [];
  state.column = -1;
}

function beginCell(state: State, attributes: string): void {
  const place = placeOf(attribute(attributes, "r") ?? "");
  state.column = place?.column ?? state.column + 1;
  const style = Number(attribute(attributes, "s") ?? 0);
  state.raw = { type: attribute(attributes, "t") ?? "n", style, value: "", isFormula: false };
}

function endCell(state: State, workshop: Workshop): void {
  const cell = cellOf(state.raw, workshop);
  if (cell !== undefined && state.column < mostColumns && state.places < mostPlaces) state.cells[state.column] = cell;
}

function endRow(state: State): void {
  state.places += state.cells.length;
  if (state.cells.length === 0) return;
  const cells = Array.from(state.cells);
  state.rows.push({ line: state.line, cells, ...(state.hidden ? { hidden: true } : {}) });
}

function beginMerge(state: State, attributes: string): void {
  const merge = mergeOf(attribute(attributes, "ref") ?? "");
  if (merge !== null) state.merges.push(merge);
}

/**
 * Reads the rows of a sheet.
 *
 * @param xml - `sheetN.xml`
 * @param workshop - shared texts, looks of numbers and the epoch of the workbook
 * @returns `whole` is false where the text breaks off or holds more than a list of people does
 */
export function readWorksheet(xml: string, workshop: Workshop): Worksheet {
  const state: State = {
    rows: [],
    merges: [],
    cells: [],
    line: 0,
    hidden: false,
    column: -1,
    raw: { type: "n", style: 0, value: "", isFormula: false },
    reading: false,
    places: 0,
  };
  const whole = scanXml(xml, {
    open: (name, attributes, closed) => {
      if (name === "row") beginRow(state, attributes);
      else if (name === "c") beginCell(state, attributes);
      else if (name === "v" || name === "t") state.reading = !closed;
      else if (name === "f") state.raw.isFormula = true;
      else if (name === "rPh") state.reading = false;
      else if (name === "mergeCell") beginMerge(state, attributes);
    },
    text: (text) => {
      if (state.reading) state.raw.value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") state.reading = false;
      else if (name === "c") endCell(state, workshop);
      else if (name === "row") endRow(state);
    },
  });
  return { whole: whole && state.places < mostPlaces, rows: state.rows, merges: state.merges };
}
