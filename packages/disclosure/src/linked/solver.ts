// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a solver answers. */
export interface Solution {
  /** `Optimal`, `Infeasible`, `Unbounded` or another word. */
  readonly status: string;
  readonly objective: number;
  /** Figures by name of variable. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * A solver for integer programmes in the LP format of CPLEX, handed in by whoever has one, e.g. npm `highs`. It has to solve to
 * the optimum: with HiGHS `mip_rel_gap` 0.
 */
export interface Solver {
  readonly solve: (problem: string) => Solution;
}
