// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "../day.ts";
import { CalendarError } from "../error.ts";
import { dayBounds } from "../imprecise-day.ts";
import type { ImpreciseDay } from "../imprecise-day.ts";
import { knownSpanOf } from "../known.ts";
import type { Known, Spell } from "../known.ts";
import { civilOf, numberOf } from "./civil.ts";
import { join, openIn } from "./spans.ts";
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
  const civil = civilOf(day);
  if (civil !== 0) {
    const number = numberOf(civil);
    return [number, number];
  }
  const { lo, hi } = dayBounds(day);
  return [dayNumber(lo), dayNumber(hi)];
}

function clip(into: Span[], start: number, end: number, range: Span): void {
  const [from, to] = [Math.max(start, range[0]), Math.min(end, range[1])];
  if (from < to) into.push([from, to]);
}

/** What of a range lies outside the span in which a kind is completely known. */
function unknownOf(kind: string, { spells, known }: History, range: Span): Spans {
  const span = knownSpanOf(kind, spells, known);
  if (span === null) return [range];
  return openIn(range, [[dayNumber(span.from), span.to === null ? Infinity : dayNumber(span.to) + 1]]);
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
  const [certain, doubtful]: [Span[], Span[]] = [[], []];
  for (const spell of history.spells) {
    if (!kinds.includes(spell.kind)) continue;
    const [earliest, latest] = numbersOf(spell.from);
    const [first, last] = spell.to === null ? [Infinity, Infinity] : numbersOf(spell.to);
    if (last < earliest) {
      const message = `The spell from ${spell.from} to ${spell.to} ends before it begins.`;
      throw new CalendarError("inverted-period", message, { cause: spell });
    }
    clip(certain, latest, first + 1, range);
    if (earliest < latest || first < last) clip(doubtful, earliest, last + 1, range);
  }
  const sure = join(certain);
  for (const kind of kinds) doubtful.push(...unknownOf(kind, history, range));
  return { certain: sure, possible: doubtful.length === 0 ? sure : join([...sure, ...doubtful]) };
}
