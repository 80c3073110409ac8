// SPDX-FileCopyrightText: 2026 Quartierkit contributors
// SPDX-License-Identifier: EUPL-1.2

/** How often a rule repeats. */
export const frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;

/** Weekdays as RFC 5545 writes them; Monday has index 0. */
export const ruleWeekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A weekday, Monday = 0, and which one of its month or year; 0 = every one. */
export interface OrdinalWeekday {
  readonly weekday: number;
  readonly ordinal: number;
}

/** The last time of a rule: a day (its end), a wall time, or an instant. */
export interface Until {
  readonly kind: "day" | "wall" | "instant";
  /** Milliseconds since 1970; wall time is counted as if it were UTC. */
  readonly ms: number;
}

/** A recurrence rule, read. An absent list leaves its part open. */
export interface Rule {
  readonly frequency: (typeof frequencies)[number];
  readonly interval: number;
  readonly count?: number;
  readonly until?: Until;
  readonly weekStart: number;
  readonly months?: readonly number[];
  readonly weekNumbers?: readonly number[];
  readonly yearDays?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly weekdays?: readonly OrdinalWeekday[];
  readonly hours?: readonly number[];
  readonly minutes?: readonly number[];
  readonly seconds?: readonly number[];
  readonly positions?: readonly number[];
}
