// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, isDay } from "@quartierkit/calendar";
import type { ColumnType } from "./columns.ts";
import { codesOf, common, complement, either, exactly, from, isEmpty, line, truth, upTo } from "./values.ts";
import type { Values } from "./values.ts";

/** The known values that pass a cell; `any` where it does not care; or why it cannot be read. */
export type Cell =
  | { readonly kind: "any" }
  | { readonly kind: "values"; readonly values: Values }
  /** A test that asks for a missing value by name. */
  | { readonly kind: "null" }
  | { readonly kind: "type"; readonly found: ColumnType }
  | { readonly kind: "unread" };

interface Literal {
  readonly type: ColumnType;
  readonly value: boolean | number | string;
}

const unread: Cell = { kind: "unread" };
const string = '"(?:[^"\\\\]|\\\\.)*"';
const literal = `(?:-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)|(?:date\\s*\\(\\s*${string}\\s*\\)|@\\s*${string})|${string}|true|false)`;
const comparison = new RegExp(`^(<=|>=|<|>)\\s*(${literal})$`);
const range = new RegExp(`^([[\\](])\\s*(${literal})\\s*\\.\\.\\s*(${literal})\\s*([\\])[])$`);
const alone = new RegExp(`^${literal}$`);
const parts = new RegExp(`(?:${string}|[^",])+`, "g");

/** The text between the quotes. FEEL escapes as JSON does, and knows \' besides. */
function unquoted(text: string): string | undefined {
  const json = text.replaceAll("\\'", "'").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function literalOf(text: string): Literal | undefined {
  if (text === "true" || text === "false") return { type: "boolean", value: text === "true" };
  if (text.startsWith('"')) {
    const value = unquoted(text);
    return value === undefined ? undefined : { type: "string", value };
  }
  const day = /^(?:date|@)/.test(text)
    ? (unquoted(text.slice(text.indexOf('"'), text.lastIndexOf('"') + 1)) ?? "")
    : undefined;
  if (day === undefined) return { type: "number", value: Number(text) };
  return isDay(day) ? { type: "date", value: dayNumber(day) } : undefined;
}

/** A literal of the column's type, or what is wrong with it. */
function typed(text: string, type: ColumnType): Literal | Exclude<Cell, { kind: "any" | "values" }> {
  const read = literalOf(text);
  if (read === undefined) return { kind: "unread" };
  return read.type === type ? read : { kind: "type", found: read.type };
}

const values = (found: Values): Cell => ({ kind: "values", values: found });

/** A value that can be compared: a number or a day. */
function compared(text: string, type: ColumnType, make: (at: number) => Values): Cell {
  const read = typed(text, type);
  if ("kind" in read) return read;
  return typeof read.value === "number" ? values(make(read.value)) : unread;
}

function rangeOf([, open = "", low = "", high = "", close = ""]: readonly string[], type: ColumnType): Cell {
  const above = compared(low, type, (at) => from(at, open === "["));
  const below = compared(high, type, (at) => upTo(at, close === "]"));
  if (above.kind !== "values") return above;
  if (below.kind !== "values") return below;
  const inside = common(above.values, below.values);
  return isEmpty(inside) ? unread : values(inside);
}

function equal(text: string, type: ColumnType): Cell {
  const read = typed(text, type);
  if ("kind" in read) return read;
  if (typeof read.value === "string") return values(codesOf([read.value]));
  return values(typeof read.value === "number" ? exactly(read.value) : truth(read.value));
}

function testOf(text: string, type: ColumnType): Cell {
  if (text === "null") return { kind: "null" };
  const [, sign = "", against] = comparison.exec(text) ?? [];
  if (against !== undefined) {
    const isBelow = sign.startsWith("<");
    const inclusive = sign.endsWith("=");
    return compared(against, type, (at) => (isBelow ? upTo(at, inclusive) : from(at, inclusive)));
  }
  const ends = range.exec(text);
  if (ends !== null) return rangeOf(ends, type);
  return alone.test(text) ? equal(text, type) : unread;
}

/** Tests separated by commas: one of them has to pass. */
function testsOf(text: string, type: ColumnType): readonly Cell[] {
  const found = text.match(parts) ?? [];
  return found.join(",") === text ? found.map((part) => testOf(part.trim(), type)) : [unread];
}

const union = (cells: readonly Cell[]): Cell =>
  cells.reduce((one, other) => {
    if (one.kind !== "values") return one;
    return other.kind === "values" ? values(either(one.values, other.values)) : other;
  });

const none = (type: ColumnType): Values =>
  type === "string" ? codesOf([]) : type === "boolean" ? { kind: "truth", yes: false, no: false } : line();

/** A longer cell is no simple one. */
const mostCharacters = 10_000;

/**
 * Reads the unary tests of a cell: S-FEEL, and `null` inside of `not(…)`, where it says that the value must be known.
 *
 * @param text - as it stands in the cell; the empty one is read as `-`, as modellers write it
 * @param type - of the column
 */
export function parseCell(text: string, type: ColumnType): Cell {
  const written = text.trim();
  if (written === "" || written === "-") return { kind: "any" };
  if (written.length > mostCharacters) return unread;
  const negated = /^not\s*\((.*)\)$/s.exec(written)?.[1];
  if (negated === undefined) return union(testsOf(written, type));
  const tests = testsOf(negated, type).filter(({ kind }) => kind !== "null");
  if (tests.length === 0) return { kind: "null" };
  const inside = union([values(none(type)), ...tests]);
  return inside.kind === "values" ? values(complement(inside.values)) : inside;
}
