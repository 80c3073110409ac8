// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import highs from "highs";
import type { Solver } from "../linked/solver.ts";

// The types of highs are those of a CommonJS module; what Node imports is the function itself.
const load = highs as unknown as typeof highs.default;

/** The solver of the tests: HiGHS, compiled to WebAssembly. It is loaded once and solves without waiting. */
export async function highsSolver(): Promise<Solver> {
  const loaded = await load();
  return {
    solve: (problem) => {
      const solution = loaded.solve(problem, { output_flag: false, mip_rel_gap: 0 });
      const columns: [string, { readonly Primal?: number }][] = Object.entries(solution.Columns);
      const values = new Map(columns.map(([name, { Primal = 0 }]) => [name, Primal]));
      return { status: solution.Status, objective: solution.ObjectiveValue, values };
    },
  };
}
