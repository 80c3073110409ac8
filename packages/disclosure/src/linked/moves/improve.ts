// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { pickFrom, shuffled } from "../../random/random.ts";
import type { Random } from "../../random/random.ts";
import type { Move } from "./move.ts";
import { costOf, secondaryOf } from "./pattern.ts";
import type { Task } from "./pattern.ts";
import { secure } from "./secure.ts";
import { thin } from "./thin.ts";

/** At most so many cells are shown at once and their moves built anew. */
const mostShown = 4;

/** Shows some cells again and builds what is then missing, in another order and at prices a little off the true ones. */
function rebuilt(task: Task, moves: readonly Move[], random: Random): readonly Move[] | null {
  const secondary = secondaryOf(task, moves);
  const shown = new Set(pickFrom(secondary, 1 + Math.floor(random() * mostShown), random));
  const rest = moves.filter((move) => ![...move.keys()].some((cell) => shown.has(cell)));
  const weight = task.weight.map((price) => price * (0.75 + random() / 2));
  const made = secure(task, rest, { order: shuffled(task.targets, random), weight });
  return made.failed === undefined ? thin(task, made.moves) : null;
}

/**
 * Looks for a cheaper pattern by taking parts away and building them anew, a fixed number of times.
 *
 * @param task - what has to be protected
 * @param moves - that protect it
 * @param chances - how often; the same numbers lead to the same pattern
 */
export function improve(
  task: Task,
  moves: readonly Move[],
  { rounds, random }: { readonly rounds: number; readonly random: Random },
): readonly Move[] {
  let best = { moves, cost: costOf(task, moves) };
  for (let round = 0; round < rounds && best.cost > 0; round += 1) {
    const other = rebuilt(task, best.moves, random);
    if (other === null) continue;
    const cost = costOf(task, other);
    if (cost <= best.cost) best = { moves: other, cost };
  }
  return best.moves;
}
