// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomFrom } from "../random/random.ts";
import { improve } from "./moves/improve.ts";
import type { Move } from "./moves/move.ts";
import type { Task } from "./moves/pattern.ts";
import { secure } from "./moves/secure.ts";
import { thin } from "./moves/thin.ts";
import { taskOf } from "./task.ts";
import type { Wanted } from "./task.ts";
import { lineFor, withheld } from "./withhold.ts";
import type { Line } from "./withhold.ts";

/** Moves that protect every target. */
export interface Searched {
  readonly task: Task;
  readonly wanted: Wanted;
  readonly moves: readonly Move[];
  readonly withheldLines: readonly Line[];
}

/** Any number will do; it is fixed so that the same tables always get the same pattern. */
const seed = 20_261;

const roundsFor = (cells: number): number => Math.max(10, Math.min(100, Math.floor(12_000 / cells)));

/**
 * Looks for few cells that protect all others.
 *
 * @param wanted - what is to be hidden
 * @param lines - that may be withheld as a whole where nothing else helps
 * @returns the cell for which nothing helps, where there is one
 */
export function searchMoves(wanted: Wanted, lines: readonly Line[]): Searched | { readonly failed: number } {
  let now = wanted;
  let moves: readonly Move[] = [];
  const withheldLines: Line[] = [];
  for (;;) {
    const task = taskOf(now);
    const made = secure(task, moves);
    moves = made.moves;
    if (made.failed === undefined) {
      const rounds = roundsFor(task.weight.length);
      const found = improve(task, thin(task, moves), { rounds, random: randomFrom(seed) });
      return { task, wanted: now, moves: found, withheldLines };
    }
    const line = lineFor(
      lines.filter((one) => !withheldLines.includes(one)),
      now,
      { cell: made.failed, moves },
    );
    if (line === undefined) return { failed: made.failed };
    withheldLines.push(line);
    now = withheld(now, line);
  }
}
