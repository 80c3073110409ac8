// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { System } from "../linked-tables.ts";
import type { Basis } from "./basis.ts";

/** Other figures that fulfil the same sums: by how much cells differ from the true ones. */
export type Move = ReadonlyMap<number, number>;

/** Cells and sums, and what an attacker knows of each cell. */
export interface Ground {
  readonly system: System;
  readonly basis: Basis;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly unpublished: ReadonlySet<number>;
}

/** Whether an attacker takes the moved figures for possible; counted in whole numbers, whoever found them. */
export function isMove({ system, low, high }: Omit<Ground, "basis">, move: Move): boolean {
  for (const [cell, by] of move) {
    const value = (system.values[cell] ?? 0) + by;
    if (!Number.isInteger(by) || value < (low[cell] ?? 0) || value > (high[cell] ?? 0)) return false;
  }
  const by = (cell: number): number => move.get(cell) ?? 0;
  return system.sums.every(({ total, parts }) => parts.reduce((sum, part) => sum + by(part), 0) === by(total));
}
