// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { DisclosureError } from "../error.ts";
import type { Shown } from "../table/count-table.ts";
import { isMove } from "./moves/move.ts";
import type { Ground, Move } from "./moves/move.ts";
import { secondaryOf } from "./moves/pattern.ts";
import type { ProtectedTables } from "./protected-tables.ts";
import { extents } from "./ranges.ts";
import type { Extent } from "./ranges.ts";
import type { Searched } from "./search.ts";
import type { Solver } from "./solver.ts";
import { toldIn } from "./task.ts";
import type { Wanted } from "./task.ts";

type Extents = ReadonlyMap<number, Extent>;

/** The figures that moves make possible, each move added up once more. */
function shownPossible(ground: Ground, hidden: readonly number[], moves: readonly Move[]): Extents {
  const valid = moves.filter((move) => isMove(ground, move));
  return new Map(
    hidden.map((cell) => {
      const figures = [0, ...valid.map((move) => move.get(cell) ?? 0)].map(
        (by) => (ground.system.values[cell] ?? 0) + by,
      );
      return [cell, { min: Math.min(...figures), max: Math.max(...figures) }];
    }),
  );
}

function exactly({ system, low, high }: Ground, hidden: readonly number[], solver: Solver): Extents {
  const known = {
    hidden: new Set(hidden),
    low: (cell: number) => low[cell] ?? 0,
    high: (cell: number) => high[cell] ?? Infinity,
  };
  const found = extents(system, known, solver);
  if (found === null)
    throw new DisclosureError("solver-failed", "The solver finds no figures where the true ones fit.");
  return found;
}

function whyOf(cell: number, { told, wanted }: { told: ReadonlySet<number>; wanted: Wanted }): string {
  if (told.has(cell)) return `primary: a count from 1 to ${wanted.minimumCount - 1}`;
  if (wanted.untold.has(cell)) return "primary: withheld, whatever it holds";
  return wanted.also.has(cell) ? "primary: asked for" : "secondary: protects other cells";
}

/** What is published, why cells are hidden, and the proof: what each hidden figure can be for an attacker who knows the rule. */
export function conclude({ task, wanted, moves, withheldLines }: Searched, solver?: Solver): ProtectedTables {
  const { ground, targets, fixed } = task;
  const { ids, values } = ground.system;
  const hidden = [...fixed, ...secondaryOf(task, moves)].toSorted((a, b) => a - b);
  const found = solver === undefined ? shownPossible(ground, hidden, moves) : exactly(ground, hidden, solver);
  const [stars, told, primary] = [new Set(hidden), toldIn(wanted), new Set(targets)];
  const name = (cell: number): string => ids[cell] ?? "";
  const isPublished = (cell: number): boolean => !ground.unpublished.has(cell);
  const shown = (cell: number): Shown => (stars.has(cell) ? "*" : (values[cell] ?? 0));
  return {
    cells: Object.fromEntries([...ids.keys()].filter(isPublished).map((cell) => [name(cell), shown(cell)])),
    suppressed: hidden.filter(isPublished).map((cell) => ({
      id: name(cell),
      why: whyOf(cell, { told, wanted }),
      kind: primary.has(cell) ? "primary" : "secondary",
    })),
    proof: {
      recoverable: targets.filter((cell) => found.get(cell)?.min === found.get(cell)?.max).length,
      ranges: [...found].map(([cell, { min, max }]) => ({ id: name(cell), min, max })),
      withheldLines: withheldLines.map((line) => line.map(name)),
    },
  };
}
