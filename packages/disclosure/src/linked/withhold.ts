// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Move } from "./moves/move.ts";
import { secondaryOf } from "./moves/pattern.ts";
import { cheapestWayOut } from "./moves/secure.ts";
import { taskOf } from "./task.ts";
import type { Wanted } from "./task.ts";

/** Cells that are withheld together or not at all. */
export type Line = readonly number[];

/** The same with a line withheld: its cells are hidden, and nobody is told that any of them is small. */
export const withheld = (wanted: Wanted, line: Line): Wanted => ({
  ...wanted,
  untold: new Set([...wanted.untold, ...line]),
});

/** What it costs to let a cell move by withholding a line; `Infinity` where that does not help. */
function costWith(line: Line, wanted: Wanted, { cell, moves }: { cell: number; moves: readonly Move[] }): number {
  const task = taskOf(withheld(wanted, line));
  const hidden = new Set([...task.fixed, ...secondaryOf(task, moves)]);
  const cost = task.weight.map((price, at) => (hidden.has(at) ? 0 : price));
  const before = taskOf(wanted).fixed;
  const own = line.reduce((sum, at) => (before.has(at) ? sum : sum + (task.weight[at] ?? 0)), 0);
  return own + (cheapestWayOut(task, cell, cost)?.cost ?? Infinity);
}

/** How near a line is to a cell: it holds it, it shares a sum with it, or neither. */
function distance(line: Line, { system }: Wanted, cell: number): number {
  if (line.includes(cell)) return 0;
  const together = system.sums.filter(({ total, parts }) => total === cell || parts.includes(cell));
  return together.some(({ total, parts }) => line.includes(total) || parts.some((part) => line.includes(part))) ? 1 : 2;
}

/**
 * The line to withhold so that a cell can be protected: the one that costs least, or where none helps alone the nearest.
 *
 * @returns `undefined` where there is no line left
 */
export function lineFor(
  lines: readonly Line[],
  wanted: Wanted,
  failed: { readonly cell: number; readonly moves: readonly Move[] },
): Line | undefined {
  const rated = lines.map((line) => ({
    line,
    cost: costWith(line, wanted, failed),
    distance: distance(line, wanted, failed.cell),
  }));
  const [best] = rated.toSorted((a, b) => (a.cost === b.cost ? a.distance - b.distance : a.cost - b.cost));
  return best?.line;
}
