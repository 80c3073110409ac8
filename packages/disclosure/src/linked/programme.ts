// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DisclosureError } from "../error.ts";
import type { System } from "./linked-tables.ts";
import type { Solution, Solver } from "./solver.ts";

/** Bounds of a variable; `Infinity` where there are none. */
export interface Variable {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** An integer programme. */
export interface Programme {
  readonly sense: "Minimize" | "Maximize";
  readonly objective: string;
  readonly constraints: readonly string[];
  readonly variables: readonly Variable[];
}

const bound = ({ name, low, high }: Variable): string =>
  high === Infinity ? ` ${name} >= ${low}` : ` ${low} <= ${name} <= ${high}`;

/** A linear form with its signs, e.g. `+ 1 v3 - 1 v7`. */
export const form = (terms: readonly { readonly factor: number; readonly name: string }[]): string =>
  terms.map(({ factor, name }) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join(" ");

/** The programme as text (LP format). */
const written = ({ sense, objective, constraints, variables }: Programme): string =>
  [
    sense,
    ` obj: ${objective}`,
    "Subject To",
    ...constraints.map((constraint, index) => ` c${index}: ${constraint}`),
    "Bounds",
    ...variables.map(bound),
    "General",
    ...variables.map(({ name }) => ` ${name}`),
    "End",
    "",
  ].join("\n");

/**
 * Solves a programme.
 *
 * @returns `null` where nothing fulfils it, `"unbounded"` where nothing bounds it
 * @throws DisclosureError `solver-failed` where the solver gives up
 */
export function solved(solver: Solver, programme: Programme): Solution | null | "unbounded" {
  const solution = solver.solve(written(programme));
  if (solution.status === "Optimal") return solution;
  if (solution.status === "Infeasible") return null;
  if (/unbounded/i.test(solution.status)) return "unbounded";
  throw new DisclosureError("solver-failed", `The solver answers “${solution.status}”.`);
}

/** The sums as constraints over hidden cells `v…`; what is shown goes to the right side. */
export const sumConstraints = ({ sums, values }: System, isHidden: (cell: number) => boolean): readonly string[] =>
  sums.flatMap(({ total, parts }) => {
    const signed = [...parts.map((cell) => ({ cell, factor: 1 })), { cell: total, factor: -1 }];
    const open = signed.filter(({ cell }) => isHidden(cell));
    if (open.length === 0) return [];
    const shown = signed.filter(({ cell }) => !isHidden(cell));
    const rest = -shown.reduce((sum, { cell, factor }) => sum + factor * (values[cell] ?? 0), 0);
    return [`${form(open.map(({ cell, factor }) => ({ factor, name: `v${cell}` })))} = ${rest}`];
  });
