// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { isSmall } from "../primary/small-counts.ts";
import type { System } from "./linked-tables.ts";
import type { Basis } from "./moves/basis.ts";
import type { Task } from "./moves/pattern.ts";

/** What is to be hidden in linked tables, by number. */
export interface Wanted {
  readonly system: System;
  readonly basis: Basis;
  readonly minimumCount: number;
  readonly unpublished: ReadonlySet<number>;
  /** Cells that have to be hidden for other reasons. */
  readonly also: ReadonlySet<number>;
  /** Cells that are hidden without anybody being told that they are small. */
  readonly untold: ReadonlySet<number>;
  readonly weight: Float64Array;
}

/** Cells of which an attacker is told that they are small. */
export const toldIn = ({ system, minimumCount, untold }: Wanted): ReadonlySet<number> =>
  new Set(
    [...system.values.keys()].filter((cell) => isSmall(system.values[cell] ?? 0, minimumCount) && !untold.has(cell)),
  );

/** The same as cells to protect, and what an attacker knows of each. */
export function taskOf(wanted: Wanted): Task {
  const { system, basis, minimumCount, unpublished, also, untold, weight } = wanted;
  const told = toldIn(wanted);
  const targets = new Set([...told, ...also, ...untold]);
  const low = Float64Array.from(system.values, (_, cell) => (told.has(cell) ? 1 : 0));
  const high = Float64Array.from(system.values, (_, cell) => (told.has(cell) ? minimumCount - 1 : Infinity));
  return {
    ground: { system, basis, low, high, unpublished },
    targets: [...targets].toSorted((a, b) => a - b),
    fixed: new Set([...targets, ...unpublished]),
    weight,
  };
}
