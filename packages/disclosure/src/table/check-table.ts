// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { checkLabels } from "./check-labels.ts";
import { checkParts, checkTree } from "./check-tree.ts";
import { totalLabel } from "./count-table.ts";
import type { CountTable } from "./count-table.ts";
import { inWords, tableError } from "./findings.ts";

/** Largest table that is worked on, in cells with margins: a street list by age is none, a city by district is. */
export const mostCells = 5000;

/** Sums of a whole table stay exact below this. */
const largestCount = 1e12;

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= largestCount;

/** What is wrong with one figure. */
export function checkCount(value: unknown, path: string, [row, col]: readonly [string, string]): readonly Finding[] {
  if (isCount(value)) return [];
  const place = inWords(row, col);
  const message = {
    de: `${place.de}: ${String(value)} ist keine Anzahl.`,
    en: `${place.en}: ${String(value)} is no count.`,
  };
  const hint = { de: "Ganze Zahlen ab 0.", en: "Whole numbers from 0." };
  return [tableError("SDC-COUNT", path, [message, hint])];
}

/** What is wrong with the shape of a table; figures are not looked at. */
export function checkShape(table: {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly rowTotals?: readonly unknown[];
  readonly columnTotals?: readonly unknown[];
}): readonly Finding[] {
  const { rows, columns, values, rowTotals = rows, columnTotals = columns } = table;
  const cells = (rows.length + 1) * (columns.length + 1);
  const labels = [...checkLabels(rows, "rows"), ...checkLabels(columns, "columns")];
  if (cells > mostCells) return [...labels, tooLarge(cells)];
  const lengths = [
    { path: pointer("values"), length: values.length, wanted: rows.length },
    ...values.map((row, index) => ({ path: pointer("values", index), length: row.length, wanted: columns.length })),
    { path: pointer("rowTotals"), length: rowTotals.length, wanted: rows.length },
    { path: pointer("columnTotals"), length: columnTotals.length, wanted: columns.length },
  ];
  const uneven = lengths
    .filter(({ length, wanted }) => length !== wanted)
    .map(({ path, length, wanted }) => {
      const message = { de: `${length} statt ${wanted} Werte.`, en: `${length} instead of ${wanted} figures.` };
      const hint = { de: "Je Zeile und Spalte ein Wert.", en: "One figure for each row and column." };
      return tableError("SDC-SHAPE", path, [message, hint]);
    });
  return [...labels, ...uneven];
}

const tooLarge = (cells: number): Finding =>
  tableError("SDC-TOO-LARGE", "", [
    {
      de: `Die Tabelle hat mit Summen ${cells} Zellen; bearbeitet werden bis zu ${mostCells}, etwa 200 Zeilen mit 20 Spalten.`,
      en: `With its sums the table has ${cells} cells; at most ${mostCells} are worked on, about 200 rows of 20 columns.`,
    },
    {
      de: "Zeilen zusammenfassen, oder je größerem Gebiet eine Tabelle mit eigener Summe veröffentlichen.",
      en: "Combine rows, or publish one table with its own sum for each larger area.",
    },
  ]);

function sumFinding(path: string, [row, col]: readonly [string, string], [stated, sum]: readonly [number, number]) {
  if (stated === sum) return [];
  const place = inWords(row, col);
  const message = {
    de: `${place.de}: ${stated}, die Zellen ergeben ${sum}.`,
    en: `${place.en}: ${stated}, the cells make ${sum}.`,
  };
  const hint = {
    de: "Summen müssen genau stimmen; gerundete Tabellen lassen sich nicht so schützen.",
    en: "Sums have to be exact; rounded tables cannot be protected this way.",
  };
  return [tableError("SDC-SUM", path, [message, hint])];
}

const add = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Stated margins that are not the sums of their cells. */
function checkSums({ rows, columns, values, rowTotals, columnTotals, total, partOf = {} }: CountTable) {
  const top = rows.flatMap((row, index) => (Object.hasOwn(partOf, row) ? [] : [index]));
  const columnSum = (column: number): number => add(top.map((row) => values[row]?.[column] ?? 0));
  const whole = add(columns.map((_, column) => columnSum(column)));
  return [
    ...(rowTotals ?? []).flatMap((stated, row) =>
      sumFinding(pointer("rowTotals", row), [rows[row] ?? "", totalLabel], [stated, add(values[row] ?? [])]),
    ),
    ...(columnTotals ?? []).flatMap((stated, at) =>
      sumFinding(pointer("columnTotals", at), [totalLabel, columns[at] ?? ""], [stated, columnSum(at)]),
    ),
    ...sumFinding(pointer("total"), [totalLabel, totalLabel], [total ?? whole, whole]),
  ];
}

/** What is wrong with labels, shape, tree and single figures; sums are not looked at. */
export function checkFigures(table: CountTable): readonly Finding[] {
  const shape = [...checkShape(table), ...checkTree(table)];
  if (shape.length > 0) return shape;
  const { rows, columns, values, rowTotals = [], columnTotals = [], total } = table;
  return [
    ...values.flatMap((line, row) =>
      line.flatMap((value, at) => checkCount(value, pointer("values", row, at), [rows[row] ?? "", columns[at] ?? ""])),
    ),
    ...rowTotals.flatMap((value, row) => checkCount(value, pointer("rowTotals", row), [rows[row] ?? "", totalLabel])),
    ...columnTotals.flatMap((value, at) =>
      checkCount(value, pointer("columnTotals", at), [totalLabel, columns[at] ?? ""]),
    ),
    ...(total === undefined ? [] : checkCount(total, pointer("total"), [totalLabel, totalLabel])),
  ];
}

/**
 * What is wrong with a table: labels, figures that are no counts, sums that do not add up. Each finding names row and column.
 *
 * @param table - a table as somebody sent it
 * @returns nothing where it can be protected
 */
export function checkTable(table: CountTable): readonly Finding[] {
  const errors = checkFigures(table);
  return errors.length > 0 ? errors : [...checkParts(table), ...checkSums(table)];
}
