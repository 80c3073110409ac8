// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { never, numberAt, placeAfter, placeBefore } from "./days.ts";
import { day } from "./sight.ts";
import type { Sight } from "./sight.ts";

/** Whether somebody was registered as unemployed on the day of entry, for certain. */
export function isRegistered({ days, spells, spellDays }: Sight): boolean {
  const entry = days[day.entry] ?? 0;
  for (let spell = 0; spell < spells; spell += 1) {
    const [latest, earliestEnd] = [spellDays[4 * spell + 1] ?? 0, spellDays[4 * spell + 2] ?? 0];
    if (latest <= entry && earliestEnd >= entry) return true;
  }
  return false;
}

/** Days before and behind everything. */
const [before, behind] = [-1, never];

/** Far from every day there is. */
const far = 1e7;

const numberOf = (place: number): number => (place <= before ? -far : place >= behind ? far : numberAt(place));

/** Stretches of days, each with its first and last place. */
interface Stretches {
  readonly days: Int32Array;
  count: number;
}

const stretches: Stretches = { days: new Int32Array(128), count: 0 };

function add(first: number, last: number): void {
  if (first > last) return;
  stretches.days[2 * stretches.count] = first;
  stretches.days[2 * stretches.count + 1] = last;
  stretches.count += 1;
}

/** Where an unbroken row of days begins that holds the day before entry; that day itself where there is none. */
function beginning(end: number): number {
  const { days, count } = stretches;
  let place = end + 1;
  let number = numberOf(end) + 1;
  for (let moved = true; moved;) {
    moved = false;
    for (let index = 0; index < count; index += 1) {
      const [first, last] = [days[2 * index] ?? 0, days[2 * index + 1] ?? 0];
      if (first < place && numberOf(last) >= number - 1) {
        place = first;
        number = numberOf(first);
        moved = true;
      }
    }
  }
  return Math.min(place, end);
}

/** Days of which nothing is known: outside the span that is stated, or before the first spell. */
function addUnknown({ spells, spellDays, days }: Sight): void {
  const [knownFrom, knownTo] = [days[day.knownFrom] ?? -1, days[day.knownTo] ?? never];
  if (knownFrom >= 0) {
    add(before, placeBefore(knownFrom));
    if (knownTo < never) add(placeAfter(knownTo), behind);
    return;
  }
  let first = never;
  for (let spell = 0; spell < spells; spell += 1) first = Math.min(first, spellDays[4 * spell + 1] ?? never);
  add(before, first === never ? behind : placeBefore(first));
}

/** What is known about when the registration began that lasted until the day before entry. */
export interface Since {
  first: number;
  last: number;
}

/**
 * Since when somebody had been registered without a break on the day before entry: the first and the last day that it can have been.
 *
 * @param sight - the record
 * @param since - written
 */
export function sinceOf(sight: Sight, since: Since): void {
  const { days, spells, spellDays } = sight;
  const end = placeBefore(days[day.entry] ?? 0);
  stretches.count = 0;
  for (let spell = 0; spell < spells; spell += 1) add(spellDays[4 * spell + 1] ?? 0, spellDays[4 * spell + 2] ?? 0);
  since.last = beginning(end);
  stretches.count = 0;
  for (let spell = 0; spell < spells; spell += 1) add(spellDays[4 * spell] ?? 0, spellDays[4 * spell + 3] ?? 0);
  addUnknown(sight);
  since.first = beginning(end);
}
