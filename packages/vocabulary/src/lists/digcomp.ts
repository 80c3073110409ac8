// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Source } from "../source.ts";

/** The 21 competences of DigComp by their numbers; versions 2.2 and 3.0 share them. */
export const digCompCompetences = [
  "1.1",
  "1.2",
  "1.3",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "2.5",
  "2.6",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
] as const;

/** How many proficiency levels a version has: a level means nothing without its version. */
export const digCompLevels = { "2.2": 8, "3.0": 4 } as const;

export type DigCompVersion = keyof typeof digCompLevels;

/** A level in a version. */
export interface DigCompLevel {
  readonly version: DigCompVersion;
  readonly level: number;
}

/** A level as another version names it. */
export interface MappedDigCompLevel {
  /** The levels it may be, lowest first. */
  readonly levels: readonly number[];
  /** `true` where the way back does not lead to the same level. */
  readonly lossy: boolean;
}

/** The four level names (foundation, intermediate, advanced, highly specialised) are those of the pairs of version 2.2. */
export const digCompMapSource: Source = {
  title: "DigComp 2.2: eight levels in four pairs; DigComp 3.0: four levels. That a pair is a level is our reading.",
  mark: "D",
};

/**
 * A proficiency level of DigComp in the words of another version. The eight levels of 2.2 stand in four pairs, and 3.0
 * has four levels: from eight to four a difference is lost, from four to eight it stays open which of the two it is.
 *
 * @param given - version and level
 * @param version - the version wanted
 * @returns no level where the given one does not exist
 * @example
 * import { mapDigComp } from "@quartierkit/vocabulary";
 * console.log(JSON.stringify(mapDigComp({ version: "3.0", level: 2 }, "2.2"))); // → {"levels":[3,4],"lossy":true}
 */
export function mapDigComp({ version: from, level }: DigCompLevel, version: DigCompVersion): MappedDigCompLevel {
  const exists = Number.isInteger(level) && level >= 1 && level <= digCompLevels[from];
  if (!exists) return { levels: [], lossy: false };
  if (from === version) return { levels: [level], lossy: false };
  const levels = version === "3.0" ? [Math.ceil(level / 2)] : [2 * level - 1, 2 * level];
  return { levels, lossy: true };
}
