// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { problem } from "../problem.ts";
import type { Cell, SheetRow } from "../sheet.ts";
import type { Merge } from "./worksheet.ts";

/** Merges that are looked at; a list of people has a few. */
const mostMerges = 20_000;

const merged = (count: number, line: number): Finding =>
  problem(
    "merged-cells",
    {
      de: `${count} verbundene Zellen; ein Wert über mehrere Zeilen gilt für jede davon, einer über mehrere Spalten nur für die erste.`,
      en: `${count} merged cells; a value over several rows holds for each of them, one over several columns for the first only.`,
      hintDe: "Verbundene Zellen in der Liste auflösen, wenn das nicht gemeint ist.",
      hintEn: "Split merged cells in the list where that is not what is meant.",
    },
    { severity: "warning", line },
  );

/**
 * Gives a value that was merged over several rows to each of them; otherwise the second of two people who share a cell
 * would be without it.
 *
 * @param rows - rows of a sheet
 * @param merges - the cells that were made one
 */
export function spread(
  rows: readonly SheetRow[],
  merges: readonly Merge[],
): { readonly rows: readonly SheetRow[]; readonly findings: readonly Finding[] } {
  const down = merges.slice(0, mostMerges).filter(({ top, bottom }) => bottom > top);
  if (merges.length === 0) return { rows, findings: [] };
  const places = new Map(rows.map(({ line }, index) => [line, index]));
  const changed = new Map<number, (Cell | undefined)[]>();
  let reach = 0;
  for (const { top, bottom, left } of down) {
    const cell = rows[places.get(top) ?? -1]?.cells[left];
    if (cell === undefined) continue;
    for (let line = top + 1; line <= bottom && reach < rows.length * 64; line += 1, reach += 1) {
      const index = places.get(line);
      if (index === undefined) continue;
      const cells = changed.get(index) ?? [...(rows[index]?.cells ?? [])];
      cells[left] = cell;
      changed.set(index, cells);
    }
  }
  return {
    rows: rows.map((row, index) => {
      const cells = changed.get(index);
      return cells === undefined ? row : { ...row, cells: Array.from(cells) };
    }),
    findings: [merged(merges.length, merges[0]?.top ?? 1)],
  };
}
