// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Sensitive } from "../primary/sensitive.ts";
import { labelsOf } from "../table/count-table.ts";
import type { CountTable, Grid } from "../table/count-table.ts";
import { inWords, tableError } from "../table/findings.ts";

/** Row and column of the input for a finding; margins have paths of their own. */
function pathOf(table: CountTable, { row, col }: { row: string; col: string }): string {
  const [at, column] = [table.rows.indexOf(row), table.columns.indexOf(col)];
  if (at >= 0 && column >= 0) return pointer("values", at, column);
  return at >= 0 ? pointer("rowTotals", at) : column >= 0 ? pointer("columnTotals", column) : pointer("total");
}

/** A cell for which hiding everything else is not enough. */
export function impossible(table: CountTable, grid: Grid, { cell }: Sensitive): Finding {
  const labels = labelsOf(grid, cell);
  const place = inWords(labels.row, labels.col);
  return tableError("SDC-IMPOSSIBLE", pathOf(table, labels), [
    {
      de: `${place.de}: Diese Zelle lässt sich nicht schützen, auch wenn alles andere verborgen wird.`,
      en: `${place.en}: this cell cannot be protected, not even by hiding everything else.`,
    },
    {
      de: "Die Zeile oder Spalte mit einer anderen zusammenfassen, oder die Tabelle nicht veröffentlichen.",
      en: "Combine the row or column with another one, or do not publish the table.",
    },
  ]);
}

/** A table that is safe only while nobody is told that the other hidden cells are not small. */
export function onlyRuleAware(unproved: number): Finding {
  const finding = tableError("SDC-TOLD-ALL", pointer(), [
    {
      de: `Nicht nachweislich geschützt vor jemandem, der weiß, dass keine andere verborgene Zelle klein ist: ${unproved} der verborgenen Zellen. Vor jemandem, der das nicht weiß, sind alle geschützt.`,
      en: `Not proved safe from somebody who knows that no other hidden cell is small: ${unproved} of the hidden cells. From somebody who does not, all are safe.`,
    },
    {
      de: "Nur Tabelle und Summen veröffentlichen, keine Gründe und keinen Beweis; oder Zeilen oder Spalten zusammenfassen.",
      en: "Publish table and margins only, no reasons and no proof; or combine rows or columns.",
    },
  ]);
  return { ...finding, severity: "warning" };
}
