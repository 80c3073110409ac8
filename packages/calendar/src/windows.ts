// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "./day.ts";
import type { Day } from "./day.ts";
import { termEnd } from "./month.ts";
import { comparePeriods, contains, lengthInDays } from "./period.ts";
import type { ClosedPeriod, Period } from "./period.ts";

/** A fixed window, and the pieces of spells that lie in it. */
export interface FixedWindow<S extends Period> {
  readonly window: ClosedPeriod;
  readonly spells: readonly (S & ClosedPeriod)[];
}

/**
 * The window of whole years that opens with a day.
 *
 * @law §§ 187 Abs. 2, 188 Abs. 2 und 3 BGB
 * @param firstDay - its first day
 * @param years - at least one
 * @returns both days included
 * @throws CalendarError `impossible-day`, `inverted-period` for less than a year
 * @example
 * import { windowFrom } from "@quartierkit/calendar";
 * console.log(JSON.stringify(windowFrom("2020-02-01", 5))); // → {"from":"2020-02-01","to":"2025-01-31"}
 */
export function windowFrom(firstDay: Day, years: number): ClosedPeriod {
  const window = { from: firstDay, to: termEnd(firstDay, 12 * years) };
  lengthInDays(window);
  return window;
}

/**
 * The fixed windows that a history opens: the first with the first day of the first spell, each further one with the first
 * day of a spell after the last window has ended. A spell that crosses the border is split.
 *
 * @law § 16d Abs. 6 SGB II: the years run from entry into the first measure; that a new window opens with the next entry
 *   after they have passed is a reading, not text
 * @param spells - in any order
 * @param years - length of a window
 * @param openUntil - the last day that counts of spells that are still running
 * @throws CalendarError `open-period` for a running spell where `openUntil` is absent, `impossible-day`, `inverted-period`
 * @example
 * import { fixedWindows } from "@quartierkit/calendar";
 * const windows = fixedWindows([{ from: "2020-02-01", to: "2020-07-31" }, { from: "2025-01-01", to: "2025-03-31" }], 5);
 * console.log(windows.map(({ window, spells }) => `${window.from}: ${spells.length}`).join(", ")); // → 2020-02-01: 2, 2025-02-01: 1
 */
export function fixedWindows<S extends Period>(
  spells: readonly S[],
  years: number,
  openUntil?: Day,
): readonly FixedWindow<S>[] {
  const windows: { window: ClosedPeriod; spells: (S & ClosedPeriod)[] }[] = [];
  for (const spell of spells.toSorted(comparePeriods)) {
    const last = addDays(spell.from, lengthInDays(spell, openUntil) - 1);
    for (let from = spell.from; from <= last;) {
      const open = windows.find(({ window }) => contains(window, from)) ?? {
        window: windowFrom(from, years),
        spells: [],
      };
      if (open.spells.length === 0) windows.push(open);
      const to = open.window.to < last ? open.window.to : last;
      open.spells.push({ ...spell, from, to });
      from = addDays(to, 1);
    }
  }
  return windows;
}
