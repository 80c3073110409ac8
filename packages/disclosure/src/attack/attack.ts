// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pointer } from "@quartierkit/findings";
import type { Finding } from "@quartierkit/findings";
import { fit } from "../network/fit.ts";
import { rangeOf } from "../network/flow.ts";
import { networkOf } from "../network/network.ts";
import type { State } from "../network/state.ts";
import { cellNamed } from "../primary/given.ts";
import type { CellName } from "../primary/given.ts";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { isMargin, labelsOf, totalLabel } from "../table/count-table.ts";
import type { Grid } from "../table/count-table.ts";
import { tableError } from "../table/findings.ts";
import { checkPublished } from "./check-published.ts";
import type { Published, PublishedTable } from "./published-table.ts";

/** What an attacker knows besides the table. */
export interface AttackOptions {
  /** Knows which counts the rule hides; absent: only that counts are whole and not negative. */
  readonly knowsRule?: boolean;
  readonly rule?: CountRule;
  /** Knows which cells are hidden by the rule, as `protect` names them. Absent: takes every hidden cell for one, if that can be. */
  readonly primary?: readonly CellName[];
}

/** What can be said about a hidden cell. */
export interface Attacked {
  /** Labels; `total` for margins. */
  readonly row: string;
  readonly col: string;
  readonly min: number;
  /** `null` where nothing bounds it. */
  readonly max: number | null;
  readonly recovered: boolean;
}

/**
 * On what the ranges rest. `non-negative`: the sums alone. `all-small`: every hidden cell is hidden by the rule. `inner-small`: every
 * hidden cell but the margins. `told`: the cells named. `rule-adds-nothing`: other cells must be hidden too, and which is not known.
 */
export type Assumption = "non-negative" | "all-small" | "inner-small" | "told" | "rule-adds-nothing";

/** The result of an attack; `cells` is empty where errors are among the findings. */
export interface Attack {
  readonly cells: readonly Attacked[];
  readonly assumption: Assumption;
  readonly findings: readonly Finding[];
}

type Frame = Pick<Grid, "rows" | "columns" | "parents">;

function frameOf({ rows, columns, partOf = {} }: PublishedTable): Frame {
  const parents = rows.map((row) => (Object.hasOwn(partOf, row) ? rows.indexOf(partOf[row] ?? "") : rows.length));
  return { rows: [...rows, totalLabel], columns: [...columns, totalLabel], parents: [...parents, -1] };
}

/** All cells row by row with their margins; `undefined` for a margin that is not even printed. */
function cellsOf(table: PublishedTable): readonly (Published | undefined)[] {
  const { rows, columns, values, rowTotals = [], columnTotals = [], total } = table;
  return [
    ...rows.flatMap((_, row) => [...(values[row] ?? []), rowTotals[row]]),
    ...columns.map((_, column) => columnTotals[column]),
    total,
  ];
}

/** Cells that are small if an assumption holds. */
function smallUnder(assumption: Assumption, frame: Frame, hidden: readonly number[], named: readonly CellName[]) {
  if (assumption === "all-small") return hidden;
  if (assumption === "inner-small") return hidden.filter((cell) => !isMargin(frame, cell));
  return assumption === "told" ? named.flatMap((name) => cellNamed(frame, name) ?? []) : [];
}

function stateOf(
  frame: Frame,
  cells: readonly (Published | undefined)[],
  small: ReadonlySet<number>,
  most: number,
): State {
  return {
    network: networkOf(frame),
    values: Float64Array.from(cells, (value) => value ?? 0),
    low: Float64Array.from(cells, (_, cell) => (small.has(cell) ? 1 : 0)),
    high: Float64Array.from(cells, (_, cell) => (small.has(cell) ? most : Infinity)),
    hidden: Uint8Array.from(cells, (value) => (value === null || value === undefined ? 1 : 0)),
  };
}

/** What an attacker tries first, and what next if that contradicts the table. */
function assumptionsOf({ knowsRule = false, primary }: AttackOptions): readonly Assumption[] {
  if (!knowsRule) return ["non-negative"];
  return primary === undefined ? ["all-small", "inner-small", "rule-adds-nothing"] : ["told"];
}

const contradiction: Finding = tableError("SDC-CONTRADICTION", pointer("values"), [
  {
    de: "Keine Tabelle aus ganzen Zahlen passt zu dem, was veröffentlicht ist.",
    en: "No table of whole numbers fits what is published.",
  },
  {
    de: "Summen prüfen; gerundete Tabellen haben keine genauen Summen.",
    en: "Check the sums; rounded tables have no exact sums.",
  },
]);

/**
 * Attacks a published table: the smallest and largest possible figure of each hidden cell, given all that is shown.
 *
 * @param table - figures, `null` where hidden
 * @param options - what the attacker knows besides
 * @example
 * import { attack } from "@quartierkit/disclosure";
 * const table = { rows: ["A"], columns: ["b", "c", "d"], values: [[10, null, null]], rowTotals: [12] };
 * const { cells } = attack({ ...table, columnTotals: [10, null, null], total: 12 }, { knowsRule: true });
 * console.log(cells.map(({ min, max }) => `${min}-${max}`).join(" ")); // → 1-1 1-1 1-1 1-1
 */
export function attack(table: PublishedTable, options: AttackOptions = {}): Attack {
  const errors = checkPublished(table);
  const [first = "non-negative", ...others] = assumptionsOf(options);
  if (errors.length > 0) return { cells: [], assumption: first, findings: errors };
  const { rule = ba, primary = [] } = options;
  const [frame, cells] = [frameOf(table), cellsOf(table)];
  const printed = cells.flatMap((value, cell) => (value === null ? [cell] : []));
  for (const assumption of [first, ...others]) {
    const small = new Set(smallUnder(assumption, frame, printed, primary));
    const state = fit(stateOf(frame, cells, small, rule.minimumCount - 1));
    if (state === null) continue;
    const attacked = printed.map((cell): Attacked => {
      const { min, max } = rangeOf(state, cell);
      return { ...labelsOf(frame, cell), min, max: max === Infinity ? null : max, recovered: min === max };
    });
    return { cells: attacked, assumption, findings: [] };
  }
  return { cells: [], assumption: first, findings: [contradiction] };
}
