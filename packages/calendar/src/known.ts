// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBounds } from "./day.ts";
import type { Day, ImpreciseDay } from "./day.ts";

/** A stretch of a history; days may be imprecise. */
export interface Spell {
  readonly kind: string;
  readonly from: ImpreciseDay;
  readonly to: ImpreciseDay | null;
}

/** Per kind of spell the span in which it is completely known; `to: null` = to the present. */
export type Known = Readonly<Record<string, { readonly from: Day; readonly to: Day | null }>>;

/**
 * The span in which the spells of a kind are completely known. What `known` says counts; without it a kind that is listed
 * is complete from its first spell on and unknown before, and a kind that is not listed is unknown throughout. Where the
 * first spell begins imprecisely, the safe reading is taken: complete from its latest possible beginning.
 *
 * @returns `null` where nothing is known
 */
export function knownSpanOf(
  kind: string,
  spells: readonly Spell[],
  known: Known = {},
): { readonly from: Day; readonly to: Day | null } | null {
  const stated = known[kind];
  if (stated !== undefined) return stated;
  const starts = spells.filter((spell) => spell.kind === kind).map(({ from }) => dayBounds(from).hi);
  const [first] = starts.toSorted();
  return first === undefined ? null : { from: first, to: null };
}
