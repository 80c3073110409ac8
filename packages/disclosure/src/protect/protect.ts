// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import type { CountTable, Shown } from "../table/count-table.ts";
import { gridOf, laidOut } from "../table/grid.ts";
import type { Laid } from "../table/grid.ts";
import { checkInput, groupWarnings } from "./check-input.ts";
import { costIn } from "./cost.ts";
import type { Cost } from "./cost.ts";
import { impossible, onlyRuleAware } from "./not-safe.ts";
import { settingsOf } from "./options.ts";
import type { Attacker, ProtectOptions, Settings } from "./options.ts";
import type { Pattern } from "./pattern.ts";
import { primaryCells } from "./primary-cells.ts";
import { prove, showComputable } from "./prove.ts";
import type { Proof } from "./prove.ts";
import { reasonsOf } from "./reasons.ts";
import type { Suppressed } from "./reasons.ts";
import { searchPattern } from "./search.ts";
import type { Searched } from "./search.ts";
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

/** A pattern against the strongest attacker for whom there is one. */
function searchAgainst(start: Omit<Beginning, "toldAll">, { attackers, whenImpossible }: Settings): Searched {
  const [first = "rule-aware", second] = attackers;
  const against = (attacker: Attacker): Searched =>
    searchPattern({ ...start, toldAll: attacker === "told-all" }, whenImpossible);
  const searched = against(first);
  return "failed" in searched && second !== undefined ? against(second) : searched;
}

function protectChecked(table: CountTable, settings: Settings): Protection {
  const grid = gridOf(table);
  const start = {
    grid,
    sensitive: primaryCells(grid, table, settings),
    minimumCount: settings.rule.minimumCount,
    withheld: new Set<number>(),
    ...(settings.key === undefined ? {} : { key: settings.key }),
  };
  const searched = searchAgainst(start, settings);
  if ("failed" in searched) return { protected: null, findings: [impossible(table, grid, searched.failed)] };
  showComputable(searched.pattern);
  const result = inOrder(table, searched);
  const { hidden } = searched.pattern.state;
  const warnings = settings.groups === "warn" ? groupWarnings(table, grid, (cell) => hidden[cell] === 0) : [];
  const { attacker, unprovedIfToldAll } = result.proof;
  const isWeaker = settings.attackers[0] !== attacker && unprovedIfToldAll > 0;
  const weaker = isWeaker ? [onlyRuleAware(unprovedIfToldAll)] : [];
  return { protected: result, findings: [...weaker, ...warnings] };
}

/**
 * Protects a table of counts for publication: hides what the rule hides, and further cells until nobody can compute a hidden
 * one, even knowing the rule, which cells it hides, that no other is that small, and all sums. The proof is the range of possible figures of each hidden cell.
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
