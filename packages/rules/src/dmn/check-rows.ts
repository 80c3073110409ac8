// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { FactColumn } from "./fact-column.ts";
import { fault, faults } from "./faults.ts";
import type { ReadTable } from "./read-table.ts";
import type { ReadRow } from "./read-rows.ts";
import { overlap, without } from "./regions.ts";
import type { Box, Region } from "./regions.ts";
import { unaryText } from "./unary-text.ts";
import { covers } from "./values.ts";

/** A table with more open pieces than this while it is checked is too tangled to vouch for. */
const mostPieces = 5000;
/** Each row is held against every other. */
const mostRows = 1000;
const mostFindings = 20;

const meets = (one: ReadRow, other: ReadRow): boolean => overlap(one.box, other.box) !== null;

/** Earlier rows that fit a case of this row too and say otherwise. */
export const contradicting = (row: ReadRow, rows: readonly ReadRow[]): readonly ReadRow[] =>
  rows.filter((other) => other.number < row.number && other.outcome !== row.outcome && meets(row, other));

const isRemainder = (row: ReadRow | undefined): boolean => row?.outcome === "unknown" && row.box.cells.size === 0;

/** Rows without the last one that says of all other cases that they are unknown. */
export function decidingRows({ hitPolicy, rows }: ReadTable): readonly ReadRow[] {
  return hitPolicy === "FIRST" && isRemainder(rows.at(-1)) ? rows.slice(0, -1) : rows;
}

const orderMatters = (row: number, other: number) => ({
  de: `Zeile ${row} gilt nach Zeile ${other} nur, weil dort etwas fehlt; mit „unknown“ als Ergebnis entschiede damit ein fehlender Wert.`,
  en: `Row ${row} counts after row ${other} only because something is missing there; with “unknown” as an outcome a missing value would decide by it.`,
});

function overlaps({ hitPolicy }: ReadTable, rows: readonly ReadRow[], isThreeValued: boolean): readonly Finding[] {
  return rows.flatMap((row) => {
    if (hitPolicy === "UNIQUE")
      return rows
        .filter((other) => other.number < row.number && meets(row, other))
        .map((other) => fault("dmn-overlap", row.path, faults["dmn-overlap"](row.number, other.number)));
    const others = contradicting(row, rows);
    if (hitPolicy === "ANY")
      return others.map((other) => fault("dmn-overlap", row.path, faults["dmn-overlap"](row.number, other.number)));
    if (!isThreeValued) return [];
    return others.map((other) =>
      fault("dmn-null", row.path, faults["dmn-null"](orderMatters(row.number, other.number))),
    );
  });
}

/** Cases that no row decides; `null` where there are too many pieces to tell. */
function leftOver(columns: readonly FactColumn[], rows: readonly ReadRow[]): Region | null {
  let left: Region = [{ cells: new Map(columns.map(({ name, domain }) => [name, domain])), because: new Set() }];
  for (const { box } of rows) {
    left = left.flatMap((piece) => without(piece, box));
    if (left.length > mostPieces) return null;
  }
  return left;
}

/** A case in the words of the table; a column that may hold anything is not named. */
const told = ({ cells }: Box, columns: readonly FactColumn[]): string =>
  columns
    .flatMap(({ name, type, domain }) => {
      const values = cells.get(name) ?? domain;
      return covers(values, domain) ? [] : [`${name}: ${unaryText(values, type)}`];
    })
    .join("; ") || "-";

function gaps({ columns }: ReadTable, rows: readonly ReadRow[], path: string): readonly Finding[] {
  const left = leftOver(columns, rows);
  if (left === null) return [fault("dmn-tangled", path, faults["dmn-tangled"]())];
  return left.slice(0, 1).map((piece) => fault("dmn-gap", path, faults["dmn-gap"](told(piece, columns))));
}

/**
 * Whether the rows of a table say of every case one thing, without a missing value deciding anything.
 *
 * @param table - as it was read
 * @param path - its place
 */
export function checkRows(table: ReadTable, path: string): readonly Finding[] {
  const rows = decidingRows(table);
  if (rows.length > mostRows) return [fault("dmn-tangled", path, faults["dmn-tangled"]())];
  const isThreeValued = rows.length < table.rows.length;
  const misplaced = rows
    .filter(({ outcome }) => outcome === "unknown")
    .map((row) => fault("dmn-output", row.path, faults["dmn-output"]('"unknown"')));
  if (misplaced.length > 0) return misplaced.slice(0, mostFindings);
  const clashes = overlaps(table, rows, isThreeValued);
  return clashes.length > 0 ? clashes.slice(0, mostFindings) : gaps(table, rows, path);
}
