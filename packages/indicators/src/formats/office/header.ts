// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { Sheet, SheetRow } from "@quartierkit/tables";
import type { MappedColumn, TableMapping } from "./mapping.ts";
import { headerMissing, headerTwice } from "./words.ts";

/** Where the columns of a mapping stand in a table. */
export interface Header {
  /** Index of the last row of the header among the rows of the sheet. */
  readonly last: number;
  readonly width: number;
  readonly area: number;
  readonly columns: readonly { readonly at: number; readonly column: MappedColumn }[];
}

/** Titles and logos stand above the header; below this row nobody looks for it. */
const deepest = 40;

/** Footnote marks at the end of a text: `1)` after a blank, or raised digits. */
const footnote = /(?:\s+(\d{1,2}\)(?:\s?\d{1,2}\))*)|([¹²³\u2070-\u2079]+\)?))$/u;

/** A text without blanks at its ends, doubled blanks, line ends and footnote marks. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim().replace(footnote, "").trim();

/** The footnote marks of a text. */
export const marksOf = (text: string): string | undefined => {
  const found = footnote.exec(text.trim());
  return found?.[1] ?? found?.[2];
};

const pathOf = (header: MappedColumn["header"]): readonly string[] =>
  (typeof header === "string" ? [header] : header).map(plain);

const textsOf = ({ cells }: SheetRow, width: number): string[] =>
  Array.from({ length: width }, (_, index) => plain(cells[index]?.text ?? ""));

/** A cell merged over several columns stands in the first of them. */
function filled(texts: readonly string[]): string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

/** The lines of a header column by column: what is empty or the same as above says nothing. */
function pathsOf(rows: readonly SheetRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const lines = rows.map((row, index) => {
    const texts = textsOf(row, width);
    return index < rows.length - 1 ? filled(texts) : texts;
  });
  return Array.from({ length: width }, (_, column) => {
    const path = lines.map((texts) => texts[column] ?? "");
    return JSON.stringify(path.filter((text, index) => text !== "" && text !== path[index - 1]));
  });
}

const keyOf = (header: MappedColumn["header"]): string => JSON.stringify(pathOf(header));

/**
 * Finds the rows in which every declared column stands, each once.
 *
 * @param sheet - a table with titles above it
 * @param mapping - the columns that are declared
 * @returns an error that names what is missing or stands twice in the row that comes nearest
 */
export function findHeader({ rows }: Sheet, { area, columns }: TableMapping): Header | Finding {
  const depth = Math.max(...[area, ...columns].map(({ header }) => pathOf(header).length));
  const wanted = [area.header, ...columns.map(({ header }) => header)];
  const candidates = rows.slice(0, deepest).map((_, first) => {
    const paths = pathsOf(rows.slice(first, first + depth));
    const places = wanted.map((header) => paths.flatMap((path, at) => (path === keyOf(header) ? [at] : [])));
    return { first, width: paths.length, places, found: places.filter(({ length }) => length > 0).length };
  });
  const [best] = candidates.toSorted((a, b) => b.found - a.found);
  const missing = wanted.filter((_, index) => (best?.places[index]?.length ?? 0) === 0);
  const line = rows[best?.first ?? 0]?.line;
  if (best === undefined || missing.length > 0) return headerMissing(missing, best?.found === 0 ? undefined : line);
  const twice = wanted.filter((_, index) => (best.places[index]?.length ?? 0) > 1);
  if (twice.length > 0) return headerTwice(twice, line);
  return {
    last: best.first + depth - 1,
    width: best.width,
    area: best.places[0]?.[0] ?? -1,
    columns: columns.map((column, index) => ({ at: best.places[index + 1]?.[0] ?? -1, column })),
  };
}
