// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "../day.ts";
import { dayBounds } from "../imprecise-day.ts";
import type { ImpreciseDay } from "../imprecise-day.ts";
import { civilOf, numberOf } from "../internal/civil.ts";
import { join as joinFilled } from "../internal/spans.ts";
import type { Span } from "../internal/spans.ts";
import { knownSpanOf } from "../known.ts";
import type { Known, Spell } from "../known.ts";
import type { DaySet } from "./day-set.ts";
import { everything, join } from "./spans.ts";
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

/** The first and last day number that a day can be; an exact day is read once. */
function numbersOf(day: ImpreciseDay): { readonly lo: number; readonly hi: number } {
  const civil = civilOf(day);
  if (civil !== 0) {
    const exact = numberOf(civil);
    return { lo: exact, hi: exact };
  }
  const { lo, hi } = dayBounds(day);
  return { lo: dayNumber(lo), hi: dayNumber(hi) };
}

const endless = { lo: forever - 1, hi: forever - 1 };

const stretch = (start: number, end: number): Spans => (start < end ? [[start, end]] : []);

function reach<S extends Spell>(spell: S, index: number): SpellReach<S> {
  const from = numbersOf(spell.from);
  const to = spell.to === null ? endless : numbersOf(spell.to);
  const possible = stretch(from.lo, to.hi + 1);
  const isExact = from.lo === from.hi && to.lo === to.hi;
  return { spell, index, certain: isExact ? possible : stretch(from.hi, to.lo + 1), possible };
}

/**
 * The spells of some kinds with the days they cover.
 *
 * @param history - spells and what is known of them
 * @param kinds - spell kinds
 */
export function reaches<S extends Spell>(history: History<S>, kinds: readonly string[]): readonly SpellReach<S>[] {
  const found: SpellReach<S>[] = [];
  for (const [index, spell] of (history.spells ?? []).entries())
    if (kinds.includes(spell.kind)) found.push(reach(spell, index));
  return found;
}

/**
 * The days on which nothing is known about a kind: outside the span in which its spells are completely known.
 *
 * @param history - spells and what is known of them
 * @param kind - a spell kind
 */
export function unknownDays(history: History, kind: string): Spans {
  const span = knownSpanOf(kind, history.spells ?? [], history.known);
  if (span === null) return everything;
  const before: Span = [-forever, dayNumber(span.from)];
  return span.to === null ? [before] : [before, [dayNumber(span.to) + 1, forever]];
}

/**
 * The days covered by spells of some kinds, as far as known.
 *
 * @param history - spells and what is known of them
 * @param kinds - spell kinds
 * @param belongs - which of these spells are asked for; all where it is absent
 */
export function coverage<S extends Spell>(history: History<S>, kinds: readonly string[], belongs?: Belongs<S>): DaySet {
  const sure: Span[] = [];
  const maybe: Span[] = [];
  const late: Span[] = [];
  // What is unknown lies mostly before the spells and after them: in this order nothing has to be sorted.
  for (const kind of kinds)
    for (const span of unknownDays(history, kind)) (span[0] === -forever ? maybe : late).push(span);
  const [only] = kinds;
  for (const spell of history.spells ?? []) {
    if (spell.kind !== only && !kinds.includes(spell.kind)) continue;
    const does = belongs === undefined ? true : belongs(spell);
    if (does !== false) addReach(spell, does === true ? sure : null, maybe);
  }
  for (const span of late) maybe.push(span);
  return { certain: joinFilled(sure), possible: joinFilled(maybe) };
}

/** Adds the days that a spell certainly and possibly covers. */
function addReach({ from, to }: Spell, sure: Span[] | null, maybe: Span[]): void {
  const start = civilOf(from);
  const end = to === null ? forever : civilOf(to);
  if (start === 0 || end === 0) {
    const reached = reach({ kind: "", from, to }, 0);
    maybe.push(...reached.possible);
    sure?.push(...reached.certain);
    return;
  }
  const span: Span = [numberOf(start), to === null ? forever : numberOf(end) + 1];
  if (span[0] >= span[1]) return;
  maybe.push(span);
  sure?.push(span);
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
