// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { cellNamed } from "../primary/given.ts";
import { wholeGroups } from "../primary/groups.ts";
import { unexplained } from "../primary/magnitude.ts";
import { checkFigures, checkTable } from "../table/check-table.ts";
import { labelsOf, totalLabel } from "../table/count-table.ts";
import type { CountTable, Grid } from "../table/count-table.ts";
import { inWords, tableError } from "../table/findings.ts";
import { gridOf } from "../table/grid.ts";
import type { Settings } from "./options.ts";

/** A second table has to speak of the same cells, with the same tree. */
function checkCarriers(table: CountTable, carriers: CountTable): readonly Finding[] {
  const errors = checkFigures(carriers);
  if (errors.length > 0) return errors.map((one) => ({ ...one, path: `${pointer("carriers")}${one.path}` }));
  const isSame = (one: readonly string[], other: readonly string[]) =>
    JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
  if (isSame(table.rows, carriers.rows) && isSame(table.columns, carriers.columns)) return [];
  return [
    tableError("SDC-CARRIERS", pointer("carriers"), [
      {
        de: "Die Tabelle der Träger der Werte hat andere Zeilen oder Spalten.",
        en: "The table of carriers has other rows or columns.",
      },
      { de: "Dieselben Beschriftungen in beiden Tabellen.", en: "The same labels in both tables." },
    ]),
  ];
}

function checkContributions(table: CountTable, { magnitude }: Settings): readonly Finding[] {
  if (magnitude === undefined) return [];
  const grid = { ...gridOf(table), rows: [...table.rows, totalLabel], columns: [...table.columns, totalLabel] };
  const parents = table.rows.map((row) => {
    const parent = table.partOf?.[row];
    return parent === undefined ? table.rows.length : table.rows.indexOf(parent);
  });
  const values = [...table.values.map((row) => [...row, 0]), table.columns.map(() => 0).concat(0)].flat();
  return unexplained({ ...grid, values, parents: [...parents, -1] }, magnitude.contributions).map(({ row, col }) => {
    const place = inWords(row, col);
    const path = pointer("values", table.rows.indexOf(row), table.columns.indexOf(col));
    return tableError("SDC-CONTRIBUTIONS", path, [
      {
        de: `${place.de}: Die Einzelbeiträge ergeben etwas anderes.`,
        en: `${place.en}: the contributions make something else.`,
      },
      { de: "Alle Beiträge angeben, als ganze Zahlen ab 0.", en: "Give all contributions, as whole numbers from 0." },
    ]);
  });
}

/** Cells that somebody asks to hide and that do not exist. */
const checkAlso = (grid: Grid, { also }: Settings): readonly Finding[] =>
  also.flatMap((name, index) => {
    if (cellNamed(grid, name) !== undefined) return [];
    const place = inWords(name.row, name.col);
    return [
      tableError("SDC-CELL", pointer("also", index), [
        { de: `${place.de} gibt es nicht.`, en: `There is no ${place.en}.` },
        {
          de: "Beschriftungen wie in der Tabelle; „total“ für Summen.",
          en: "Labels as in the table; “total” for sums.",
        },
      ]),
    ];
  });

/** What keeps a table from being protected: errors in it, or in what goes with it. */
export function checkInput(table: CountTable, settings: Settings): readonly Finding[] {
  const errors = checkTable(table);
  if (errors.length > 0) return errors;
  const carriers = settings.carriers === undefined ? [] : checkCarriers(table, settings.carriers);
  return [...carriers, ...checkContributions(table, settings), ...checkAlso(gridOf(table), settings)];
}

/** Warnings about cells that hold all of their row or column and are shown. */
export const groupWarnings = (table: CountTable, grid: Grid, isShown: (cell: number) => boolean): readonly Finding[] =>
  wholeGroups(grid)
    .filter(isShown)
    .map((cell) => {
      const { row, col } = labelsOf(grid, cell);
      const place = inWords(row, col);
      return {
        code: "SDC-GROUP",
        severity: "warning" as const,
        path: pointer("values", table.rows.indexOf(row), table.columns.indexOf(col)),
        message: {
          de: `${place.de} enthält alle ihrer Zeile oder Spalte (100 %).`,
          en: `${place.en} holds all of its row or column (100 %).`,
        },
        hint: {
          de: "Wer zur Gruppe gehört, dessen Merkmal ist damit bekannt; gegebenenfalls sperren.",
          en: "The attribute of everybody in the group is known; consider hiding it.",
        },
      };
    });
