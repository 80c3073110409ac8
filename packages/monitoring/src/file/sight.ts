// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { never } from "./days.ts";

/** How many spells, and how many children, are read in place; a record with more of them is read as a whole. */
export const mostSpells = 24;
export const mostChildren = 16;

/**
 * Places of the days that are seen; -1 is one that is not told. That of leaving is `never` for somebody who is still there. Days that may
 * be imprecise have two places, for the first and the last day that they can be; those of members of a list are written again for each.
 */
export const day = {
  entry: 0,
  exit: 1,
  atExitOn: 2,
  laterOn: 3,
  born: 4,
  knownFrom: 6,
  knownTo: 7,
  spellFrom: 8,
  spellTo: 10,
  childBorn: 12,
} as const;

const dayCount = 14;

/** Texts that are kept, each as the place where it begins and the one behind it; nothing where the second is zero. */
export const text = { ref: 0, person: 2, operation: 4 } as const;

/**
 * What was seen of one record, as numbers: one of these is written again for every record, so that nothing has to be made. Days are
 * places in the calendar of `days.ts`, values have the codes of their fields.
 */
export interface Sight {
  readonly days: Int32Array;
  readonly texts: Int32Array;
  /** By the place of the field. */
  readonly codes: Int32Array;
  /** Spells of registration: first and last day that the beginning can be, and the end. */
  spells: number;
  readonly spellDays: Int32Array;
  /** Whether the record has fields of a city's own. */
  hasOwn: boolean;
  /** Children in the household: -1 where nobody knows. */
  children: number;
  /** First and last day of birth of each; -1 where it is not told. */
  readonly childDays: Int32Array;
  /** Codes of what is told of the parents, two for each. */
  parents: number;
  readonly parentCodes: Int32Array;
}

/** Makes room for what is seen of a record. */
export const newSight = (fields: number): Sight => ({
  days: new Int32Array(dayCount),
  texts: new Int32Array(6),
  codes: new Int32Array(fields),
  spells: 0,
  spellDays: new Int32Array(4 * mostSpells),
  hasOwn: false,
  children: -1,
  childDays: new Int32Array(2 * mostChildren),
  parents: 0,
  parentCodes: new Int32Array(4),
});

/** Forgets the record before. */
export function cleared(sight: Sight): void {
  const { days, texts, codes } = sight;
  for (let place = 0; place < days.length; place += 1) days[place] = -1;
  days[day.exit] = never;
  for (let place = 0; place < texts.length; place += 1) texts[place] = 0;
  for (let place = 0; place < codes.length; place += 1) codes[place] = 0;
  sight.spells = 0;
  sight.hasOwn = false;
  sight.children = -1;
}
