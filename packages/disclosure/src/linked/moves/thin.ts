// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Move } from "./move.ts";
import type { Task } from "./pattern.ts";

/** Leaves out moves whose targets are moved by others as well, those first that show most. */
export function thin({ targets, fixed, weight }: Task, moves: readonly Move[]): readonly Move[] {
  const wanted = new Set(targets);
  const count = new Map<number, number>();
  for (const move of moves) for (const cell of move.keys()) count.set(cell, (count.get(cell) ?? 0) + 1);
  const isAlone = (cell: number): boolean => count.get(cell) === 1;
  const gain = (move: Move): number =>
    [...move.keys()].reduce((sum, cell) => (isAlone(cell) && !fixed.has(cell) ? sum + (weight[cell] ?? 0) : sum), 0);
  let kept = moves;
  for (;;) {
    const spare = kept.filter((move) => [...move.keys()].every((cell) => !wanted.has(cell) || !isAlone(cell)));
    const [most] = spare.toSorted((a, b) => gain(b) - gain(a));
    if (most === undefined) return kept;
    for (const cell of most.keys()) count.set(cell, (count.get(cell) ?? 0) - 1);
    kept = kept.filter((move) => move !== most);
  }
}
