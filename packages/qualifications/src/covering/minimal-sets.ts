// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Day } from "@quartierkit/calendar";
import type { TqFramework, TqModule } from "../records/framework.ts";
import type { TrainingPosition } from "../records/regulation.ts";
import { coveringModules, isCompletelyMapped, positionState } from "./positions.ts";
import { monthsOf, sumOf } from "./months.ts";

/** The largest number of open modules that is searched. */
const ceiling = 16;

/** Modules that would complete the occupation. */
export interface CompletingSets {
  /** Each set without a module that could be left out; shortest first. Numbers of the modules. */
  readonly sets: readonly (readonly string[])[];
  /**
   * `false` where the framework does not state what its modules cover: then every open module is taken as needed, and
   * even that may not be enough.
   */
  readonly certain: boolean;
}

const subsets = (modules: readonly TqModule[]): readonly (readonly TqModule[])[] =>
  Array.from({ length: 2 ** modules.length }, (_, mask) =>
    modules.filter((_module, index) => Math.floor(mask / 2 ** index) % 2 === 1),
  );

const isWithin = (inner: readonly TqModule[], outer: readonly TqModule[]): boolean =>
  inner.every((module) => outer.includes(module));

/** Sets that need no module they hold: no smaller one completes the occupation as well. */
function minimal(sets: readonly (readonly TqModule[])[]): readonly (readonly TqModule[])[] {
  const bySize = sets.toSorted((a, b) => a.length - b.length);
  const kept: (readonly TqModule[])[] = [];
  for (const set of bySize) if (!kept.some((smaller) => isWithin(smaller, set))) kept.push(set);
  return kept;
}

/** What is done already, and the day from which the rest would be taken. */
export interface Standing {
  readonly isDone: (module: TqModule) => boolean;
  readonly on: Day;
}

/**
 * Which modules would complete the occupation, searched exactly. Modules that nobody may begin any more are left out.
 *
 * @param framework - a framework
 * @param positions - the positions of its regulation
 * @param standing - what is certified already, and the day
 * @returns an empty set as the only one where nothing is missing; no set where the framework cannot complete it
 */
export function completingSets(
  framework: TqFramework,
  positions: readonly TrainingPosition[],
  { isDone, on }: Standing,
): CompletingSets {
  const open = framework.modules.filter(
    (module) => !isDone(module) && (module.obsoleteFrom === undefined || on < module.obsoleteFrom),
  );
  const certain = isCompletelyMapped(framework) && positions.length > 0 && open.length <= ceiling;
  if (!certain) return { sets: [open.map(({ number }) => number)], certain: false };
  const completes = (set: readonly TqModule[]): boolean =>
    positions.every(({ id }) => {
      const stateOf = (module: TqModule) => (isDone(module) || set.includes(module) ? "certified" : "open");
      return positionState(coveringModules(framework, id), stateOf, true) === "certified";
    });
  const months = (set: readonly TqModule[]): number => sumOf(set.map(monthsOf)).hi;
  const sets = minimal(subsets(open).filter(completes));
  const sorted = sets.toSorted((a, b) => months(a) - months(b) || a.length - b.length);
  return { sets: sorted.map((set) => set.map(({ number }) => number)), certain: true };
}
