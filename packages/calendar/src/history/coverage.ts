// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "../day.ts";
import { dayBounds } from "../imprecise-day.ts";
import { knownSpanOf } from "../known.ts";
import type { Known, Spell } from "../known.ts";
import type { DaySet } from "./day-set.ts";
import { complement, join } from "./spans.ts";
import type { Spans } from "./spans.ts";

const forever = 1e7;

/** A person's history: spells, and per kind the span in which they are complete. */
export interface History<S extends Spell = Spell> {
  readonly spells?: readonly S[];
  readonly known?: Known;
}

/** A spell as far as it is known: the days it certainly and the days it possibly covers. */
export interface SpellReach<S extends Spell = Spell> {
  readonly spell: S;
  readonly index: number;
  readonly certain: Spans;
  readonly possible: Spans;
}

/** Whether a spell is one of those asked for; `null` where the spell does not say. */
export type Belongs<S extends Spell> = (spell: S) => boolean | null;

function reach<S extends Spell>(spell: S, index: number): SpellReach<S> {
  const from = dayBounds(spell.from);
  const to = spell.to === null ? null : dayBounds(spell.to);
  const certain = [dayNumber(from.hi), to === null ? forever : dayNumber(to.lo) + 1] as const;
  const possible = [dayNumber(from.lo), to === null ? forever : dayNumber(to.hi) + 1] as const;
  return { spell, index, certain: join([certain]), possible: join([possible]) };
}

/**
 * The spells of some kinds with the days they cover.
 *
 * @param history - spells and what is known of them
 * @param kinds - spell kinds
 */
export function reaches<S extends Spell>(history: History<S>, kinds: readonly string[]): readonly SpellReach<S>[] {
  return (history.spells ?? []).flatMap((spell, index) => (kinds.includes(spell.kind) ? [reach(spell, index)] : []));
}

/**
 * The days on which nothing is known about a kind: outside the span in which its spells are completely known.
 *
 * @param history - spells and what is known of them
 * @param kind - a spell kind
 */
export function unknownDays(history: History, kind: string): Spans {
  const span = knownSpanOf(kind, history.spells ?? [], history.known);
  if (span === null) return complement([]);
  return complement([[dayNumber(span.from), span.to === null ? forever : dayNumber(span.to) + 1]]);
}

/**
 * The days covered by spells of some kinds, as far as known.
 *
 * @param history - spells and what is known of them
 * @param kinds - spell kinds
 * @param belongs - which of these spells are asked for
 */
export function coverage<S extends Spell>(
  history: History<S>,
  kinds: readonly string[],
  belongs: Belongs<S> = () => true,
): DaySet {
  const spells = reaches(history, kinds);
  const sure = spells.filter(({ spell }) => belongs(spell) === true).flatMap(({ certain }) => certain);
  const maybe = spells.filter(({ spell }) => belongs(spell) !== false).flatMap(({ possible }) => possible);
  return { certain: join(sure), possible: join([...maybe, ...kinds.flatMap((kind) => unknownDays(history, kind))]) };
}

/**
 * The days on which the weekly hours of all spells of some kinds add up to a threshold (§ 138 Abs. 3 SGB III adds the
 * hours of several jobs). A spell that does not say its hours may have any.
 *
 * @param history - spells and what is known of them
 * @param kinds - spell kinds
 * @param hours - the threshold, in hours a week
 */
export function hoursAtLeast(
  history: History<Spell & { readonly hoursPerWeek?: number }>,
  kinds: readonly string[],
  hours: { readonly lo: number; readonly hi: number },
): DaySet {
  const spells = reaches(history, kinds);
  const unknown = kinds.flatMap((kind) => unknownDays(history, kind));
  const borders = [...spells.flatMap(({ certain, possible }) => [...certain, ...possible]), ...unknown]
    .flat()
    .toSorted((a, b) => a - b);
  const within = (spans: Spans, day: number) => spans.some(([start, end]) => start <= day && day < end);
  const sum = (day: number, pick: "certain" | "possible", absent: number) =>
    spells
      .filter((spell) => within(spell[pick], day))
      .reduce((total, { spell }) => total + (spell.hoursPerWeek ?? absent), 0);
  const stretches = borders.slice(1).map((end, index) => [borders[index] ?? end, end] as const);
  return {
    certain: join(stretches.filter(([start]) => sum(start, "certain", 0) >= hours.hi)),
    possible: join(
      stretches.filter(([start]) => within(unknown, start) || sum(start, "possible", Infinity) >= hours.lo),
    ),
  };
}
