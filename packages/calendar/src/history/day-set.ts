// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { complement, everything, intersect, join } from "./spans.ts";
import type { Spans } from "./spans.ts";

/**
 * A set of days of which only part may be known: every day of `certain` belongs to it, no day outside `possible` does.
 * All operations keep `certain` inside `possible`, and learning more never leaves these bounds.
 */
export interface DaySet {
  readonly certain: Spans;
  readonly possible: Spans;
}

export const noDays: DaySet = { certain: [], possible: [] };
export const perhapsAnyDay: DaySet = { certain: [], possible: everything };

/**
 * Days that belong to any of several sets.
 *
 * @param sets - none gives the empty set
 */
export const unionOf = (sets: readonly DaySet[]): DaySet => ({
  certain: join(sets.flatMap(({ certain }) => certain)),
  possible: join(sets.flatMap(({ possible }) => possible)),
});

/**
 * Days that belong to all of several sets.
 *
 * @param sets - none gives every day
 */
export const intersectionOf = (sets: readonly DaySet[]): DaySet => ({
  certain: sets.reduce<Spans>((common, { certain }) => intersect(common, certain), everything),
  possible: sets.reduce<Spans>((common, { possible }) => intersect(common, possible), everything),
});

/** What is certainly in the set is certainly not in its complement. */
export const complementOf = ({ certain, possible }: DaySet): DaySet => ({
  certain: complement(possible),
  possible: complement(certain),
});
