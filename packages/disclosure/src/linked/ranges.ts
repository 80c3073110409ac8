// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { System } from "./linked-tables.ts";
import { solved, sumConstraints } from "./programme.ts";
import type { Solver } from "./solver.ts";

/** What an attacker knows of hidden cells. */
export interface Knowledge {
  readonly hidden: ReadonlySet<number>;
  readonly low: (cell: number) => number;
  readonly high: (cell: number) => number;
}

/** The smallest and the largest possible figure. */
export interface Extent {
  readonly min: number;
  /** `null` where nothing bounds it. */
  readonly max: number | null;
}

/**
 * The smallest and largest possible figure of each hidden cell, by two integer programmes each.
 *
 * @returns `null` where no figures fit at all
 */
export function extents(
  system: System,
  { hidden, low, high }: Knowledge,
  solver: Solver,
): ReadonlyMap<number, Extent> | null {
  const cells = [...hidden].toSorted((a, b) => a - b);
  const constraints = sumConstraints(system, (cell) => hidden.has(cell));
  const variables = cells.map((cell) => ({ name: `v${cell}`, low: low(cell), high: high(cell) }));
  const found = new Map<number, Extent>();
  for (const cell of cells) {
    const objective = `v${cell}`;
    const least = solved(solver, { sense: "Minimize", objective, constraints, variables });
    if (least === null || least === "unbounded") return null;
    const most = solved(solver, { sense: "Maximize", objective, constraints, variables });
    if (most === null) return null;
    found.set(cell, {
      min: Math.round(least.objective),
      max: most === "unbounded" ? null : Math.round(most.objective),
    });
  }
  return found;
}
