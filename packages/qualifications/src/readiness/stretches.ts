// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, dayNumber, dayOf } from "@quartierkit/calendar";
import type { Bounds, Day } from "@quartierkit/calendar";
import { calendarMonthsOf, mergePeriods } from "@quartierkit/calendar";

/** Days in which somebody worked in the occupation; `share` of full time, from above 0 to 1. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly share: number;
}

/** Cuts overlapping stretches so that no day lies in two; shares that meet add up to full time at most. */
function disjoint(stretches: readonly Stretch[]): readonly Stretch[] {
  const cuts = [...new Set(stretches.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to) + 1]))].toSorted(
    (a, b) => a - b,
  );
  return cuts.flatMap((cut, index): readonly Stretch[] => {
    const next = cuts[index + 1];
    const from = dayOf(cut);
    const active = stretches.filter((stretch) => stretch.from <= from && from <= stretch.to);
    if (next === undefined || active.length === 0) return [];
    const share = Math.min(
      1,
      active.reduce((sum, stretch) => sum + stretch.share, 0),
    );
    return [{ from, to: addDays(dayOf(next), -1), share }];
  });
}

/** Neighbours with the same share become one stretch again. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const shares = [...new Set(stretches.map(({ share }) => share))];
  return shares.flatMap((share) =>
    mergePeriods(stretches.filter((stretch) => stretch.share === share)).flatMap(({ from, to }) =>
      to === null ? [] : [{ from, to, share }],
    ),
  );
}

/** Months and left-over days of one stretch, by its share of full time. */
function counted(part: Stretch): { readonly months: number; readonly days: number } {
  const { months, days } = calendarMonthsOf([part]);
  return { months: months * part.share, days: days * part.share };
}

const daysIn = ({ from, to, share }: Stretch): number => (dayNumber(to) - dayNumber(from) + 1) * share;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole months, forgiving what binary fractions lose. */
const whole = (months: number): number => Math.floor(months + 1e-9);

/**
 * Whole months of work. One unbroken full-time stretch is counted by the calendar. Several stretches are counted both
 * by the calendar, where left-over days make a month, and with thirty days to each month; the bounds hold both. More
 * work never gives fewer certain months.
 *
 * @law §§ 188 Abs. 2, 191 BGB
 * @param stretches - in any order; days that lie in several count once
 */
export function monthsOfWork(stretches: readonly Stretch[]): Bounds {
  const parts = joined(disjoint(stretches));
  const counts = parts.map(counted);
  const months = sum(counts.map((part) => part.months));
  const [only] = parts;
  if (parts.length < 2 && (only?.share ?? 1) === 1) return { lo: months, hi: months };
  const longest = Math.max(0, ...counts.map((part) => whole(part.months)));
  const rest = sum(counts.map(({ days }) => days));
  const thirties = whole(sum(parts.map(daysIn)) / 30);
  return {
    lo: Math.max(longest, Math.min(whole(months + whole(rest / 31)), thirties)),
    hi: Math.max(whole(months + whole(rest / 30)), thirties),
  };
}
