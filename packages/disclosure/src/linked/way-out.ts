// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { System } from "./linked-tables.ts";
import { form, solved } from "./programme.ts";
import type { Solver } from "./solver.ts";

/** How far other cells are moved at most to let one move by 1; a narrow bound keeps the programmes quick. */
const mostMove = 3;

/** What may move, and what it costs to hide a cell. */
export interface Movable {
  readonly hidden: ReadonlySet<number>;
  readonly low: (cell: number) => number;
  readonly high: (cell: number) => number;
  readonly cost: (cell: number) => number;
}

/** Cells that move, and what those cost that are not hidden yet. */
export interface WayOut {
  readonly cells: readonly number[];
  readonly cost: number;
}

/**
 * The cheapest way to let a cell be 1 more or 1 less: another set of figures that fulfils all sums, in which as few shown cells as
 * possible differ.
 *
 * @param system - cells and sums
 * @param one - the cell, and by how much it moves
 * @param with - what may move, and the solver
 * @returns `null` where there is none
 */
export function wayOut(
  system: System,
  { cell, by }: { readonly cell: number; readonly by: 1 | -1 },
  { movable, solver }: { readonly movable: Movable; readonly solver: Solver },
): WayOut | null {
  const { hidden, low, high, cost } = movable;
  const all = system.values.map((value, index) => ({
    index,
    up: Math.min(mostMove, high(index) - value),
    down: Math.min(mostMove, value - low(index)),
    isShown: !hidden.has(index),
  }));
  const changes = all.flatMap(({ index, up, down }) =>
    index === cell
      ? [
          { name: `u${index}`, low: Math.max(by, 0), high: Math.max(by, 0) },
          { name: `d${index}`, low: Math.max(-by, 0), high: Math.max(-by, 0) },
        ]
      : [
          { name: `u${index}`, low: 0, high: up },
          { name: `d${index}`, low: 0, high: down },
        ],
  );
  const balance = system.sums.map(({ total, parts }) => {
    const move = (index: number, factor: number) => [
      { factor, name: `u${index}` },
      { factor: -factor, name: `d${index}` },
    ];
    return `${form([...parts.flatMap((index) => move(index, 1)), ...move(total, -1)])} = 0`;
  });
  const shown = all.filter(({ isShown, index }) => isShown && index !== cell);
  const hiding = shown.map(({ index }) => `+ 1 u${index} + 1 d${index} - ${mostMove} y${index} <= 0`);
  const objective =
    shown.length === 0 ? "0 u0" : form(shown.map(({ index }) => ({ factor: cost(index), name: `y${index}` })));
  const solution = solved(solver, {
    sense: "Minimize",
    objective,
    constraints: [...balance, ...hiding],
    variables: [...changes, ...shown.map(({ index }) => ({ name: `y${index}`, low: 0, high: 1 }))],
  });
  if (solution === null || solution === "unbounded") return null;
  const value = (name: string): number => Math.round(solution.values.get(name) ?? 0);
  return {
    cells: all.flatMap(({ index }) => (value(`u${index}`) === value(`d${index}`) ? [] : [index])),
    cost: solution.objective,
  };
}
