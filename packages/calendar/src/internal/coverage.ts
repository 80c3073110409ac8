// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "../day.ts";
import { CalendarError } from "../error.ts";
import { dayBounds } from "../imprecise-day.ts";
import type { ImpreciseDay } from "../imprecise-day.ts";
import { knownSpanOf } from "../known.ts";
import type { Known, Spell } from "../known.ts";
import { civilOf, numberOf } from "./civil.ts";
import { join } from "./spans.ts";
import type { Span, Spans } from "./spans.ts";

/** Days that certainly belong, and days that possibly do; the same object where nothing is in doubt. */
export interface Coverage {
  readonly certain: Spans;
  readonly possible: Spans;
}

export interface History {
  readonly spells: readonly Spell[];
  readonly known: Known;
}

/** The first and the last day number that an imprecise day can be. */
function numbersOf(day: ImpreciseDay): readonly [number, number] {
  const { lo, hi } = dayBounds(day);
  return [dayNumber(lo), dayNumber(hi)];
}

function clip(into: Span[], start: number, end: number, [first, last]: Span): void {
  const from = start > first ? start : first;
  const to = end < last ? end : last;
  if (from < to) into.push([from, to]);
}

function refuse(spell: Spell): never {
  const message = `The spell from ${spell.from} to ${spell.to} ends before it begins.`;
  throw new CalendarError("inverted-period", message, { cause: spell });
}

/** Nearly every spell has exact days: they are read without the detour over bounds. */
function addExact(certain: Span[], spell: Spell, range: Span): boolean {
  const from = civilOf(spell.from);
  const to = spell.to === null ? 0 : civilOf(spell.to);
  if (from === 0 || (to === 0 && spell.to !== null)) return false;
  if (to !== 0 && to < from) refuse(spell);
  clip(certain, numberOf(from), to === 0 ? range[1] : numberOf(to) + 1, range);
  return true;
}

function addVague({ certain, doubtful }: Found, spell: Spell, range: Span): void {
  const [earliest, latest] = numbersOf(spell.from);
  const [first, last] = spell.to === null ? [range[1], range[1]] : numbersOf(spell.to);
  if (spell.to !== null && last < earliest) refuse(spell);
  clip(certain, latest, first + 1, range);
  clip(doubtful, earliest, last + 1, range);
}

interface Found {
  readonly certain: Span[];
  readonly doubtful: Span[];
}

/** Adds what of a range lies outside the span in which a kind is completely known. */
function addUnknown(doubtful: Span[], kind: string, { spells, known }: History, range: Span): void {
  const span = knownSpanOf(kind, spells, known);
  if (span === null) doubtful.push(range);
  else {
    clip(doubtful, range[0], dayNumber(span.from), range);
    if (span.to !== null) clip(doubtful, dayNumber(span.to) + 1, range[1], range);
  }
}

/**
 * The days of a range that spells of some kinds cover. A spell with an imprecise beginning or end covers certainly what
 * lies between its latest beginning and its earliest end. On days outside the known span of a kind anything is possible.
 *
 * @param kinds - kinds of spells
 * @param history - the spells and what is known
 * @param range - the days that are looked at
 */
export function coverageOf(kinds: readonly string[], history: History, range: Span): Coverage {
  const found: Found = { certain: [], doubtful: [] };
  for (const spell of history.spells) {
    if (kinds.includes(spell.kind) && !addExact(found.certain, spell, range)) addVague(found, spell, range);
  }
  const certain = join(found.certain);
  for (const kind of kinds) addUnknown(found.doubtful, kind, history, range);
  return { certain, possible: found.doubtful.length === 0 ? certain : join([...certain, ...found.doubtful]) };
}
