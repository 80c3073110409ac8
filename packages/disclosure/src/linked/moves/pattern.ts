// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Ground, Move } from "./move.ts";

/** What has to be protected. The moves that protect it are kept apart: every cell that moves is hidden. */
export interface Task {
  readonly ground: Ground;
  /** Cells that nobody must be able to compute. */
  readonly targets: readonly number[];
  /** Cells that are hidden in any case: targets, and what nobody publishes. */
  readonly fixed: ReadonlySet<number>;
  /** What it costs to hide a cell. */
  readonly weight: Float64Array;
}

/** Cells that are hidden for the sake of others. */
export const secondaryOf = ({ fixed }: Task, moves: readonly Move[]): readonly number[] =>
  [...new Set(moves.flatMap((move) => [...move.keys()]))].filter((cell) => !fixed.has(cell));

/** What a pattern costs. */
export const costOf = (task: Task, moves: readonly Move[]): number =>
  secondaryOf(task, moves).reduce((sum, cell) => sum + (task.weight[cell] ?? 0), 0);
