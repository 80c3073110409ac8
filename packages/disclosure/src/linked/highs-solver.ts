// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import highs from "highs";
import type { Solver } from "./solver.ts";

// The types of highs are those of a CommonJS module; what Node imports is the function itself.
const load = highs as unknown as typeof highs.default;

/**
 * HiGHS, compiled to WebAssembly (npm `highs`, MIT, 3 MB). Loading is waited for; solving is not.
 *
 * @returns a solver for `protectLinked` and `attackLinked`; it solves to the optimum
 * @example
 * import { attackLinked } from "@quartierkit/disclosure";
 * import { highsSolver } from "@quartierkit/disclosure/highs";
 * const cells = [{ id: "city", value: 12 }, { id: "north", value: 10 }, { id: "south", value: null }];
 * const sums = [{ total: "city", parts: ["north", "south"] }];
 * const { cells: found } = attackLinked({ cells, sums }, { solver: await highsSolver() });
 * console.log(JSON.stringify(found)); // → [{"id":"south","min":2,"max":2,"recovered":true}]
 */
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
