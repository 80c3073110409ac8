// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayNumber } from "./day.ts";
import { coverageOf } from "./internal/coverage.ts";
import { daysIn } from "./internal/spans.ts";
import type { Known, Spell } from "./known.ts";
import { lengthInDays } from "./period.ts";
import type { Bounds, ClosedPeriod } from "./period.ts";

/**
 * The fewest and the most days of a window that spells of some kinds can cover, each day once. A recorded spell counts
 * wherever it lies. A day without one counts towards `hi` where the history of one of the kinds is not known (see
 * `knownSpanOf`), or where a spell with an imprecise beginning or end may reach it.
 *
 * @param input - `spells`: the history, all kinds, days possibly imprecise, running ones go to the end of the window;
 *   `kinds`: those that count; `window`: both days included; `known`: per kind the span that is completely known
 * @throws CalendarError `impossible-day`, `inverted-period`
 * @example
 * import { totalDaysBounds } from "@quartierkit/calendar";
 * const spells = [{ kind: "benefit-sgb2", from: "2021-01-11", to: null }];
 * const window = { from: "2021-01-01", to: "2021-01-31" };
 * console.log(JSON.stringify(totalDaysBounds({ spells, kinds: ["benefit-sgb2"], window }))); // → {"lo":21,"hi":31}
 */
export function totalDaysBounds(input: {
  readonly spells: readonly Spell[];
  readonly kinds: readonly string[];
  readonly window: ClosedPeriod;
  readonly known?: Known;
}): Bounds {
  const { spells, kinds, window, known = {} } = input;
  const start = dayNumber(window.from);
  const { certain, possible } = coverageOf(kinds, { spells, known }, [start, start + lengthInDays(window)]);
  const lo = daysIn(certain);
  return { lo, hi: possible === certain ? lo : daysIn(possible) };
}
