// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "@quartierkit/findings";
import { ba } from "../primary/rules.ts";
import type { CountRule } from "../primary/rules.ts";
import { tableError } from "../table/findings.ts";
import { systemOf } from "./linked-tables.ts";
import type { LinkedSum } from "./linked-tables.ts";
import { extents } from "./ranges.ts";
import type { Solver } from "./solver.ts";

/** Linked tables as published: `null` where hidden or never published. */
export interface PublishedTables {
  readonly cells: readonly { readonly id: string; readonly value: number | null }[];
  readonly sums: readonly LinkedSum[];
}

/** What an attacker on linked tables has. */
export interface LinkedAttackOptions {
  readonly solver: Solver;
  /** Ids of cells that he knows to be hidden by the rule. */
  readonly primary?: readonly string[];
  readonly rule?: CountRule;
}

/** What can be said about each hidden cell; nothing where errors are among the findings. */
export interface LinkedAttack {
  readonly cells: readonly {
    readonly id: string;
    readonly min: number;
    readonly max: number | null;
    readonly recovered: boolean;
  }[];
  readonly findings: readonly Finding[];
}

const contradiction: Finding = tableError("SDC-CONTRADICTION", "", [
  {
    de: "Keine ganzen Zahlen passen zu dem, was veröffentlicht ist.",
    en: "No whole numbers fit what is published.",
  },
  { de: "Summen prüfen.", en: "Check the sums." },
]);

/**
 * Attacks linked tables: the smallest and largest possible figure of each hidden cell, by integer programmes.
 *
 * @param tables - figures and sums that everybody knows
 * @param options - the solver, and what is known besides
 */
export function attackLinked(
  tables: PublishedTables,
  { solver, primary = [], rule = ba }: LinkedAttackOptions,
): LinkedAttack {
  const cells = tables.cells.map(({ id, value }) => ({ id, value: value ?? 0 }));
  const system = systemOf({ cells, sums: tables.sums });
  const open = new Set(tables.cells.flatMap(({ id, value }) => (value === null ? [id] : [])));
  const hidden = new Set(system.ids.flatMap((id, cell) => (open.has(id) ? [cell] : [])));
  const isSmall = (cell: number): boolean => primary.includes(system.ids[cell] ?? "");
  const found = extents(
    system,
    {
      hidden,
      low: (cell) => (isSmall(cell) ? 1 : 0),
      high: (cell) => (isSmall(cell) ? rule.minimumCount - 1 : Infinity),
    },
    solver,
  );
  if (found === null) return { cells: [], findings: [contradiction] };
  const attacked = [...found].map(([cell, { min, max }]) => ({
    id: system.ids[cell] ?? "",
    min,
    max,
    recovered: min === max,
  }));
  return { cells: attacked, findings: [] };
}
