// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber, isDay } from "./day.ts";
import type { Day } from "./day.ts";
import { CalendarError } from "./error.ts";
import { dayBounds } from "./imprecise-day.ts";
import type { ImpreciseDay } from "./imprecise-day.ts";
import type { Period } from "./period.ts";

/** A stretch of a history, both days included; the days may be imprecise. */
export interface Spell extends Period {
  readonly kind: string;
  readonly from: ImpreciseDay;
  readonly to: ImpreciseDay | null;
}

/** Per kind of spell the span in which it is completely known; `to: null` = to the present. */
export type Known = Readonly<Record<string, { readonly from: Day; readonly to: Day | null }>>;

/**
 * The span in which the spells of a kind are completely known. Where `known` lacks a kind, a list that mentions the kind
 * counts as complete from its first spell on, and as unknown before; a kind that is neither listed nor in `known` is
 * unknown throughout. Where the first spell begins imprecisely, the safe reading is taken: complete from the latest day on
 * which the first spell can have begun.
 *
 * @param kind - a kind of spell
 * @param spells - the history, all kinds
 * @param known - per kind the span that is completely known, as far as stated
 * @returns both days included, `to: null` = to the present; `null` where nothing is known
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { knownSpanOf } from "@quartierkit/calendar";
 * const spells = [{ kind: "illness", from: "2020-08", to: "2020-09-12" }];
 * console.log(JSON.stringify(knownSpanOf("illness", spells))); // → {"from":"2020-08-31","to":null}
 * console.log(JSON.stringify(knownSpanOf("care", spells))); // → null
 */
export function knownSpanOf(kind: string, spells: readonly Spell[], known: Known = {}): Period | null {
  const stated = Object.hasOwn(known, kind) ? known[kind] : undefined;
  if (stated !== undefined) return checked(stated);
  let first: Day | undefined;
  for (const spell of spells) {
    if (spell.kind !== kind) continue;
    const { hi } = dayBounds(spell.from);
    if (first === undefined || hi < first) first = hi;
  }
  return first === undefined ? null : { from: first, to: null };
}

function checked(span: Period): Period {
  // Days that exist stand in the order of their letters.
  if (isDay(span.from) && (span.to === null || (isDay(span.to) && span.from <= span.to))) return span;
  const start = dayNumber(span.from);
  if (span.to === null || dayNumber(span.to) >= start) return span;
  throw new CalendarError("inverted-period", `The known span from ${span.from} ends before it begins.`, {
    cause: span,
  });
}
