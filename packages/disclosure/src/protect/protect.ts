// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import type { Sensitive } from "../primary/sensitive.ts";
import { labelsOf } from "../table/count-table.ts";
import type { CountTable, Grid, Shown } from "../table/count-table.ts";
import { inWords, tableError } from "../table/findings.ts";
import { gridOf, laidOut } from "../table/grid.ts";
import type { Laid } from "../table/grid.ts";
import { checkInput, groupWarnings } from "./check-input.ts";
import { costIn } from "./cost.ts";
import type { Cost } from "./cost.ts";
import { settingsOf } from "./options.ts";
import type { ProtectOptions, Settings } from "./options.ts";
import type { Pattern } from "./pattern.ts";
import { primaryCells } from "./primary-cells.ts";
import { prove, showComputable } from "./prove.ts";
import type { Proof } from "./prove.ts";
import { reasonsOf } from "./reasons.ts";
import type { Suppressed } from "./reasons.ts";
import { searchPattern } from "./search.ts";
import type { Beginning } from "./start.ts";

/** A table that can be published. */
export interface Protected {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The tree of rows, as it was given. */
  readonly partOf?: Readonly<Record<string, string>>;
  /** Inner cells by row and column, in the order of the input; `*` where hidden. */
  readonly table: readonly (readonly Shown[])[];
  /** Margins; `*` only where the inner cells could not be protected otherwise. */
  readonly margins: Laid<Shown>["margins"];
  readonly suppressed: readonly Suppressed[];
  readonly proof: Proof;
  readonly cost: Cost;
}

/** A protected table, or `null` and the findings that say why there is none. */
export interface Protection {
  readonly protected: Protected | null;
  readonly findings: readonly Finding[];
}

/** Row and column of the input for a finding; margins have paths of their own. */
function pathOf(table: CountTable, { row, col }: { row: string; col: string }): string {
  const [at, column] = [table.rows.indexOf(row), table.columns.indexOf(col)];
  if (at >= 0 && column >= 0) return pointer("values", at, column);
  return at >= 0 ? pointer("rowTotals", at) : column >= 0 ? pointer("columnTotals", column) : pointer("total");
}

function impossible(table: CountTable, grid: Grid, { cell }: Sensitive): Finding {
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

function inOrder(table: CountTable, { beginning, pattern }: { beginning: Beginning; pattern: Pattern }): Protected {
  const { grid } = beginning;
  const { rows, columns } = table;
  const isHidden = (cell: number): boolean => pattern.state.hidden[cell] === 1;
  const place = (list: readonly string[], label: string): number =>
    list.includes(label) ? list.indexOf(label) : list.length;
  const byPlace = (a: { row: string; col: string }, b: { row: string; col: string }): number =>
    place(rows, a.row) - place(rows, b.row) || place(columns, a.col) - place(columns, b.col);
  const proof = prove(beginning, pattern);
  return {
    rows,
    columns,
    ...(table.partOf === undefined ? {} : { partOf: table.partOf }),
    ...laidOut<Shown>(table, grid, (cell) => (isHidden(cell) ? "*" : (grid.values[cell] ?? 0))),
    suppressed: reasonsOf(beginning, pattern).toSorted(byPlace),
    proof: { ...proof, ranges: proof.ranges.toSorted(byPlace) },
    cost: costIn(grid, pattern),
  };
}

function protectChecked(table: CountTable, settings: Settings): Protection {
  const grid = gridOf(table);
  const start: Beginning = {
    grid,
    sensitive: primaryCells(grid, table, settings),
    minimumCount: settings.rule.minimumCount,
    toldAll: settings.attacker === "told-all",
    withheld: new Set(),
    ...(settings.key === undefined ? {} : { key: settings.key }),
  };
  const searched = searchPattern(start, settings.whenImpossible);
  if ("failed" in searched) return { protected: null, findings: [impossible(table, grid, searched.failed)] };
  showComputable(searched.pattern);
  const result = inOrder(table, searched);
  const { hidden } = searched.pattern.state;
  const warnings = settings.groups === "warn" ? groupWarnings(table, grid, (cell) => hidden[cell] === 0) : [];
  return { protected: result, findings: warnings };
}

/**
 * Protects a table of counts for publication: hides what the rule hides, and further cells until nobody can compute a hidden
 * one, even knowing the rule, which cells it hides, and all sums. The proof is the range of possible figures of each hidden cell.
 *
 * @param table - whole numbers by row and column; margins are computed, or compared where given
 * @param options - rule, attacker, further reasons to hide
 * @returns `protected: null` with errors where the table is wrong or cannot be protected; the same table always gives the same
 *   pattern, in whatever order its rows stand
 * @throws DisclosureError `option-invalid` for options that no table can fulfil
 * @example
 * import { protect } from "@quartierkit/disclosure";
 * const table = { rows: ["Nord", "Süd"], columns: ["Frauen", "Männer"], values: [[1, 9], [7, 8]] };
 * const { protected: safe } = protect(table);
 * console.log(JSON.stringify(safe?.table), safe?.proof.recoverable); // → [["*","*"],["*","*"]] 0
 */
export function protect(table: CountTable, options: ProtectOptions = {}): Protection {
  const settings = settingsOf(options);
  const errors = checkInput(table, settings);
  return errors.length > 0 ? { protected: null, findings: errors } : protectChecked(table, settings);
}
